import {type CodeAction, CodeActionKind, type Diagnostic} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {RuleId} from '../lint/families.ts'
import {type Edit, type Fix, isFresh} from '../lint/fix.ts'
import {overlaps, type Span} from '../text/span.ts'
import {type DiagnosticData, source} from './diagnostics.ts'
import {type Offering, type Own, offersFor, toEdit} from './offers.ts'
import {isSameRange} from './positions.ts'
import {templateActions} from './template-actions.ts'

/** The kind of the action that applies every mechanical fix of a draft. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.residencyDrafts`

/** The kinds of actions that are offered. */
export const offeredKinds = [CodeActionKind.QuickFix, fixAllKind] as const

/** What is asked for. */
export interface Asked extends Offering {
  /** What the editor shows at the place. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the draft had as a whole when it was last linted. */
  readonly all: readonly Diagnostic[]
  /** Kinds the editor wants; undefined is whatever fits. */
  readonly only: readonly string[] | undefined
  /** The place; without it nothing is offered but for what was found. */
  readonly at?: Span
}

/** Fixes for diagnostics, from what the diagnostics themselves carry, and templates for what is empty: nothing is linted here. */
export const codeActions = (asked: Asked): CodeAction[] => {
  const {only, diagnostics} = asked
  const actions: CodeAction[] = []
  if (wants(only, CodeActionKind.QuickFix)) {
    const own = diagnostics.flatMap((diagnostic) => ownOf(diagnostic, asked.all))
    actions.push(...own.flatMap((diagnostic) => fixOf(asked, diagnostic)))
    actions.push(...own.flatMap((diagnostic) => offersFor(asked, diagnostic)))
    if (asked.at) actions.push(...templateActions(asked, asked.at))
  }
  if (only && wants(only, fixAllKind)) actions.push(...fixAll(asked))
  return actions
}

/** A kind is wanted if it or one that contains it was named: `source` contains `source.fixAll`. */
const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))

const fixOf = (asked: Asked, diagnostic: Own): CodeAction[] => {
  const {fix, fixKind} = diagnostic.data
  if (!fix || !isStill(asked.document, diagnostic.data, fix)) return []
  return [
    {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: fixKind === 'mechanical',
      edit: toEdit(asked, fix.edits),
    },
  ]
}

const fixAll = (asked: Asked): CodeAction[] => {
  const shown = asked.diagnostics.filter(isOwn)
  const all = asked.all.filter(isOwn)
  const chosen: Own[] = []
  const edits: Edit[] = []
  for (const diagnostic of all.length > 0 ? all : shown) {
    const {fix, fixKind} = diagnostic.data
    if (!fix || fixKind !== 'mechanical' || !isStill(asked.document, diagnostic.data, fix)) continue
    if (fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    edits.push(...fix.edits)
    chosen.push(diagnostic)
  }
  if (edits.length === 0) return []
  return [
    {
      title: 'Apply every fix that changes no word',
      kind: fixAllKind,
      diagnostics: chosen,
      edit: toEdit(asked, edits),
    },
  ]
}

const collide = (a: Edit, b: Edit): boolean =>
  overlaps(a.span, b.span) || (a.span.start === b.span.start && a.span.end === b.span.end)

/** An insertion expects no text that could have moved, so it holds for one version only. */
const isStill = (document: TextDocument, {version}: DiagnosticData, fix: Fix): boolean =>
  isFresh(document.getText(), fix) && (version === document.version || fix.edits.every(({expected}) => expected !== ''))

/** Clients hand back the diagnostics of every tool, and some drop `data` on the way: then the last look knows it. */
const ownOf = (diagnostic: Diagnostic, all: readonly Diagnostic[]): Own[] => {
  if (isOwn(diagnostic)) return [diagnostic]
  if (diagnostic.source !== source || diagnostic.data !== undefined) return []
  return all.filter(isOwn).filter(({code, range}) => code === diagnostic.code && isSameRange(range, diagnostic.range))
}

const isOwn = (diagnostic: Diagnostic): diagnostic is Own => {
  if (diagnostic.source !== source) return false
  const data: Partial<DiagnosticData> | undefined = diagnostic.data
  if (typeof data !== 'object' || data === null || data.rule !== diagnostic.code) return false
  return typeof data.version === 'number' && isRuleId(data.rule) && (data.fix === undefined || isFix(data.fix))
}

const isRuleId = (value: unknown): value is RuleId => typeof value === 'string' && value.includes('/')

const isFix = (fix: unknown): fix is Fix => {
  const {title, edits} = (fix ?? {}) as Partial<Fix>
  return typeof title === 'string' && Array.isArray(edits) && edits.every(isEdit)
}

const isEdit = (edit: unknown): edit is Edit => {
  const {span, expected, insert} = (edit ?? {}) as Partial<Edit>
  const {start, end} = span ?? {}
  return (
    typeof start === 'number' && typeof end === 'number' && typeof expected === 'string' && typeof insert === 'string'
  )
}
