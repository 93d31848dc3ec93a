import {expect} from 'vitest'
import type {Range} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../../server/src/draft/draft.ts'
import {readDraft} from '../../server/src/draft/draft.ts'
import {codeActions, fixAllKind} from '../../server/src/features/code-actions.ts'
import {draftLenses, workspaceLenses} from '../../server/src/features/code-lens.ts'
import {complete} from '../../server/src/features/completion/complete.ts'
import {declarationOf, declare} from '../../server/src/features/declaring.ts'
import {bounded, toDiagnostic} from '../../server/src/features/diagnostics.ts'
import {draftLinks, workspaceLinks} from '../../server/src/features/document-links.ts'
import {viewEmail} from '../../server/src/features/email-parts.ts'
import {draftFolds, workspaceFolds} from '../../server/src/features/folding.ts'
import {hoverAt} from '../../server/src/features/hover.ts'
import type {LookedAt} from '../../server/src/features/looked-over.ts'
import {beginDraft, viewTemplates} from '../../server/src/features/new-draft.ts'
import {newFolder} from '../../server/src/features/new-folder.ts'
import {openSlots} from '../../server/src/features/open-slots.ts'
import {outlineOf, type Part, workspaceOutline} from '../../server/src/features/outline.ts'
import {overviewRows} from '../../server/src/features/overview-rows.ts'
import {viewPlainText} from '../../server/src/features/plain-text.ts'
import {objectionToName, programReferences, renameProgram} from '../../server/src/features/program-places.ts'
import {mentionInDraft, mentionInWorkspace, programValue} from '../../server/src/features/program-words.ts'
import {readinessPage} from '../../server/src/features/readiness-page.ts'
import {settingsPage} from '../../server/src/features/settings-page.ts'
import {symbolList, symbolTree} from '../../server/src/features/symbols.ts'
import {helpAt} from '../../server/src/features/yaml-help.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {templates} from '../../server/src/lexicon/templates.ts'
import {balanceOf} from '../../server/src/lint/balance.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {applyFixes} from '../../server/src/lint/fix.ts'
import {type LintOptions, lint} from '../../server/src/lint/lint.ts'
import {lintWorkspace} from '../../server/src/lint/lint-workspace.ts'
import {lookOver} from '../../server/src/lint/overview.ts'
import {readiness, workspaceReadiness} from '../../server/src/lint/readiness.ts'
import {Portfolio} from '../../server/src/portfolio/portfolio.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import type {Span} from '../../server/src/text/span.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {quietDay} from './lint-text.ts'

const client = {markdown: true, snippets: true, asIs: true, commands: true}
const docsBase = 'https://docs.example/'
const triggers = [undefined, ' ', '[', ',', '/', '\n']
/** At so many places of a text is asked what can be written there. */
const mostPlaces = 12

/** A file of a folder that is asked about. */
export interface AskedFile {
  readonly path: string
  readonly text: string
  readonly kind?: Kind | undefined
}

/**
 * Asks everything that can be asked about a draft in a folder, as editors and the command line do. Fails where something
 * throws, where a rule throws, and where a place lies outside its file.
 */
export const askDraft = (file: AskedFile, yaml?: string, beside: readonly AskedFile[] = []): readonly Finding[] => {
  const {text, path} = file
  const workspace = yaml === undefined ? undefined : new Workspace('residency.yaml', yaml)
  const draft = readDraft({...file, workspace})
  const portfolio = workspace && new Portfolio(workspace)
  for (const other of beside) portfolio?.read({...other, file: other.path})
  portfolio?.add(path, draft)
  const options = optionsFor(workspace, portfolio?.view(path))
  const findings = lint(draft, options)
  const textOf = (other: string | undefined): string | undefined =>
    other === undefined ? text : (portfolio?.textOf(other) ?? (other === workspace?.path ? yaml : undefined))
  checkFindings(findings, text, textOf)
  askEditor(draft, findings, workspace, textOf)
  askViews(draft, findings, options, workspace)
  return findings
}

/** Asks everything that can be asked about a `residency.yaml`. */
export const askWorkspace = (yaml: string): readonly Finding[] => {
  const workspace = new Workspace('residency.yaml', yaml)
  const findings = lintWorkspace(workspace, optionsFor(workspace))
  checkFindings(findings, yaml, (path) => (path === undefined || path === workspace.path ? yaml : undefined))
  for (const {span} of workspace.troubles) checkSpan(span, yaml)
  const document = TextDocument.create('file:///w/residency.yaml', 'yaml', 1, yaml)
  const parts = workspaceOutline(workspace)
  checkParts(parts, yaml)
  const {circumstances} = optionsFor(workspace)
  const asked = {document, catalogue, docsBase}
  const ranges = [
    ...symbolTree(document, parts),
    ...symbolList(document, parts).map(({location}) => location),
    ...workspaceLenses(workspace, {document, circumstances, commands: true}),
    ...workspaceLinks(workspace, (path) => `file:///w/${path}`, asked),
  ]
  for (const {range} of ranges) checkRange(range, document)
  for (const {startLine, endLine} of workspaceFolds(document)) checkLines(startLine, endLine, document)
  for (const [index, offset] of placesIn(yaml).entries()) {
    const trigger = triggers[index % triggers.length]
    const place = {document, offset, trigger, workspace, entries: [], findings, catalogue, client}
    complete({...place, isWorkspaceFile: true, draft: () => readDraft({text: yaml, path: 'residency.yaml'})})
    helpAt({document, offset, catalogue, draft: undefined, workspace, markdown: true})
    const mention = mentionInWorkspace(workspace, offset)
    if (mention) {
      checkSpan(mention.span, yaml)
      objectionToName(mention, 'lakeshore', workspace)
      for (const edit of renameProgram(mention, 'lakeshore', workspace, [])) checkSpan(edit.span, yaml)
    }
  }
  viewTemplates(workspace)
  newFolder({name: yaml.slice(0, 40), targets: ['pediatrics']}, Date.parse(quietDay), yaml)
  const [template] = templates
  if (template) beginDraft(template, {workspace, program: workspace.programs[0]}, undefined)
  const state = workspaceReadiness('residency.yaml', findings)
  const looked = {
    overview: lookOver(workspace, [state], circumstances),
    files: [{file: 'file:///w/residency.yaml', path: 'residency.yaml', text: yaml, readiness: state, balance: null}],
    workspace,
  }
  overviewRows(looked)
  readinessPage(looked)
  return findings
}

const optionsFor = (workspace: Workspace | undefined, view?: LintOptions['circumstances']['view']): LintOptions => ({
  catalogue,
  circumstances: circumstancesAt(Date.parse(quietDay), workspace?.file.thresholds, view),
  levels: workspace?.file.rules ? [{name: 'residency.yaml', rules: workspace.file.rules}] : [],
  onFailure: (rule, error) => {
    throw new Error(`${rule} threw`, {cause: error})
  },
})

const askEditor = (
  draft: Draft,
  findings: readonly Finding[],
  workspace: Workspace | undefined,
  textOf: (path: string) => string | undefined,
): void => {
  const {text} = draft
  const document = TextDocument.create(`file:///w/${draft.path}`, 'markdown', 1, text)
  const {circumstances} = optionsFor(workspace)
  const elsewhere = (path: string): TextDocument | undefined => {
    const other = textOf(path)
    return other === undefined ? undefined : TextDocument.create(path, 'markdown', 0, other)
  }
  const diagnostics = bounded(findings).map((finding) => toDiagnostic(finding, {document, docsBase, elsewhere}))
  const parts = outlineOf(draft)
  checkParts(parts, text)
  const ranges = [
    ...diagnostics,
    ...symbolTree(document, parts),
    ...draftLenses(draft, {document, circumstances, commands: true}),
    ...draftLinks(draft, {document, catalogue, docsBase}),
  ]
  for (const {range} of ranges) checkRange(range, document)
  for (const {startLine, endLine} of draftFolds(document, draft)) checkLines(startLine, endLine, document)
  const asked = {document, draft, all: diagnostics, versioned: true, snippets: true, disabled: true, commands: true}
  for (const [index, offset] of placesIn(text).entries()) {
    const at = {start: offset, end: Math.min(text.length, offset + 9)}
    const near = diagnostics.slice(index * 2, index * 2 + 2)
    codeActions({...asked, diagnostics: near, only: undefined, at})
    hoverAt({document, findings, offset, catalogue, markdown: index % 2 === 0})
    helpAt({document, offset, catalogue, draft, workspace, markdown: index % 2 === 0})
    const mention = mentionInDraft(draft, offset)
    if (mention) checkSpan(mention.span, text)
    const trigger = triggers[index % triggers.length]
    const place = {document, offset, trigger, workspace, entries: [], findings, catalogue, client}
    complete({...place, isWorkspaceFile: false, draft: () => draft})
  }
  codeActions({...asked, diagnostics, only: [fixAllKind]})
  for (const {span} of openSlots(draft)) checkSpan(span, text)
  declarationOf(draft)
  for (const edit of [declare(draft, {key: 'kind', values: ['email']}), declare(draft, {key: 'target', values: []})])
    if (edit) checkSpan(edit.span, text)
  if (!workspace) return
  const program = programValue(draft)
  const all = [{uri: document.uri, text, program}]
  const mention = program && mentionInDraft(draft, program.span.start)
  if (!mention) return
  for (const {uri, span} of programReferences(mention.entry, workspace, all, true))
    checkSpan(span, uri === document.uri ? text : workspace.text)
}

const askViews = (
  draft: Draft,
  findings: readonly Finding[],
  {circumstances, levels}: LintOptions,
  workspace: Workspace | undefined,
): void => {
  const {text, path} = draft
  viewPlainText(draft)
  viewEmail(draft, findings)
  settingsPage({draft, catalogue, levels})
  const state = readiness(draft, findings, circumstances.thresholds)
  const file: LookedAt = {file: `file:///w/${path}`, path, text, readiness: state, balance: balanceOf(draft)}
  const looked = {overview: lookOver(workspace, [state], circumstances), files: [file], workspace}
  overviewRows(looked)
  readinessPage(looked)
}

const checkFindings = (
  findings: readonly Finding[],
  text: string,
  textOf: (path: string | undefined) => string | undefined,
): void => {
  for (const {rule, span, message, fix, fixKind, related} of findings) {
    checkSpan(span, text, rule)
    expect(message, rule).toMatch(/\S/)
    for (const one of related) {
      const other = textOf(one.path)
      expect(other, `${rule} refers to ${one.path}`).toBeDefined()
      checkSpan(one.span, other ?? '', `${rule}, related`)
    }
    expect(fixKind !== 'none', rule).toBe(fix !== undefined)
    if (!fix) continue
    let kept = 0
    let rest = ''
    let changed = ''
    for (const {span: at, expected, insert} of fix.edits.toSorted((a, b) => a.span.start - b.span.start)) {
      checkSpan(at, text, `${rule}, fix`)
      expect(at.start, `${rule}: edits lie apart`).toBeGreaterThanOrEqual(kept)
      expect(text.slice(at.start, at.end), rule).toBe(expected)
      rest += text.slice(kept, at.start)
      changed += text.slice(kept, at.start) + insert
      kept = at.end
    }
    expect(applyFixes(text, [fix]), `${rule}: ${rest.length} characters stay`).toBe(changed + text.slice(kept))
  }
}

const checkSpan = ({start, end}: Span, {length}: string, of = ''): void => {
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length) return
  expect.fail(`${of}: [${start}, ${end}) is no place in ${length} characters`)
}

const checkParts = (parts: readonly Part[], text: string): void => {
  for (const {span, head, parts: inner} of parts) {
    checkSpan(span, text, 'outline')
    checkSpan(head, text, 'outline')
    // Editors refuse a whole outline for one part whose head is outside of it.
    expect(span.start <= head.start && head.end <= span.end, 'the head of a part is in it').toBe(true)
    checkParts(inner, text)
  }
}

const checkRange = ({start, end}: Range, document: TextDocument): void => {
  for (const {line, character} of [start, end]) {
    expect(line >= 0 && line < document.lineCount && character >= 0).toBe(true)
  }
  expect(start.line < end.line || (start.line === end.line && start.character <= end.character)).toBe(true)
}

const checkLines = (from: number, to: number, {lineCount}: TextDocument): void => {
  expect(0 <= from && from <= to && to < lineCount, `lines ${from} to ${to} of ${lineCount}`).toBe(true)
}

/** Places spread over a text; the first and the last among them. */
const placesIn = ({length}: string): readonly number[] => {
  const count = Math.min(mostPlaces, length + 1)
  return Array.from({length: count}, (_, index) => Math.round((index * length) / Math.max(1, count - 1)))
}
