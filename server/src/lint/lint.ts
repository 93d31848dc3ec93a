import type {Draft} from '../draft/draft.ts'
import {type Setting, severities} from '../lexicon/kinds.ts'
import type {Span} from '../text/span.ts'
import {type Allow, Allows, readAllows} from './allow.ts'
import type {Catalogue} from './catalogue.ts'
import type {Circumstances} from './circumstances.ts'
import {familyOf, type RuleId} from './families.ts'
import type {Finding} from './finding.ts'
import {isFresh} from './fix.ts'
import type {Rule, Said} from './rule.ts'
import {effective, type Level} from './settings.ts'
import {withoutSlotWords} from './slots.ts'

/** What a lint needs beside the draft. */
export interface LintOptions {
  readonly catalogue: Catalogue
  readonly circumstances: Circumstances
  /** Strongest first; comments and front matter are stronger than all of them. */
  readonly levels: readonly Level[]
  /** Told of a rule that threw; its findings are lost, the rest stand. */
  readonly onFailure?: (rule: RuleId, error: unknown) => void
}

/** The rule that reports an allow which silenced nothing: it can only run when all others have. */
const unusedAllow: RuleId = 'setup/unused-allow'

/** Runs every rule over a draft. Findings come in order of place, gravest first. Never throws. */
export const lint = (draft: Draft, options: LintOptions): readonly Finding[] => {
  if (!draft.kind && !draft.isMisdeclared) return []
  const {catalogue, levels} = options
  const allows = new Allows(readAllows(draft))
  const used = new Set<Allow>()
  const failed = new Set<RuleId>()
  const found: Finding[] = []
  const run = (rule: Rule, circumstances: Circumstances): void => {
    const {setting} = effective(rule, levels)
    if (setting === 'off' || !applies(rule, draft)) return
    for (const said of runSafely(rule, draft, circumstances, failed, options)) {
      const silencing = allows.silencing(rule.id, said.at)
      for (const allow of silencing) used.add(allow)
      if (silencing.length === 0) found.push(finish(rule, said, setting, draft.text))
    }
  }
  const look = (id: string) => catalogue.look(id)
  const circumstances = {...options.circumstances, look}
  for (const rule of catalogue.rules) if (rule.id !== unusedAllow) run(rule, circumstances)
  const last = catalogue.rule(unusedAllow)
  const isIdle = (allow: Allow): boolean => !used.has(allow) && isJudgeable(allow, failed, catalogue)
  if (last && draft.kind) run(last, {...circumstances, unused: allows.all.filter(isIdle)})
  return inOrder(withoutYielding(withoutSlotWords(found, draft.text), catalogue))
}

const applies = (rule: Rule, draft: Draft): boolean =>
  draft.kind ? rule.kinds.includes(draft.kind) : familyOf(rule.id) === 'setup'

const runSafely = (
  rule: Rule,
  draft: Draft,
  circumstances: Circumstances,
  failed: Set<RuleId>,
  {onFailure}: LintOptions,
): readonly Said[] => {
  try {
    return rule.run(draft, circumstances)
  } catch (error) {
    failed.add(rule.id)
    onFailure?.(rule.id, error)
    return []
  }
}

/** An unknown id is another rule's business, and a rule that threw might have found something. */
const isJudgeable = (allow: Allow, failed: ReadonlySet<RuleId>, catalogue: Catalogue): boolean => {
  const known = catalogue.look(allow.id)
  if (known.is === 'rule') return !failed.has(known.rule.id)
  return known.is === 'family' && ![...failed].some((id) => familyOf(id) === known.family)
}

/** What a rule said, as a finding: with its severity settled, and without a fix the text has moved away from. */
export const finish = (rule: Rule, said: Said, setting: Exclude<Setting, 'off'> | undefined, text: string): Finding => {
  const fresh = said.fix && isFresh(text, said.fix)
  return {
    rule: rule.id,
    severity: setting ?? said.severity ?? rule.severity,
    message: said.message,
    span: said.at,
    fixKind: fresh ? rule.fixes : 'none',
    ...(fresh && said.fix ? {fix: said.fix} : {}),
    related: said.related,
  }
}

/** One problem, one finding: a general rule is silent where a more particular one speaks. */
const withoutYielding = (found: readonly Finding[], catalogue: Catalogue): readonly Finding[] => {
  const takenBy = new Map<string, (span: Span) => boolean>()
  const isTaken = (rule: RuleId, span: Span): boolean => {
    const known = takenBy.get(rule) ?? overlapTest(found.filter((other) => other.rule === rule))
    takenBy.set(rule, known)
    return known(span)
  }
  return found.filter(({rule, span}) => !catalogue.rule(rule)?.yieldsTo.some((other) => isTaken(other, span)))
}

/** Tells whether a span overlaps one of the findings, in the time of a search. */
const overlapTest = (findings: readonly Finding[]): ((span: Span) => boolean) => {
  const spans = findings.map(({span}) => span).sort((a, b) => a.start - b.start)
  let furthest = 0
  const reach = spans.map(({end}) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  return ({start, end}) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > start
  }
}

/** Findings as everybody shows them: in order of place, gravest first. */
export const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  [...found].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : 1),
  )
