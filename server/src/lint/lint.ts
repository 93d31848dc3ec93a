import type {Draft} from '../draft/draft.ts'
import {type Setting, severities} from '../lexicon/kinds.ts'
import {overlaps} from '../text/span.ts'
import {type Allow, covers, readAllows} from './allow.ts'
import type {Catalogue} from './catalogue.ts'
import type {Circumstances} from './circumstances.ts'
import {familyOf, type RuleId} from './families.ts'
import type {Finding} from './finding.ts'
import {isFresh} from './fix.ts'
import type {Rule, Said} from './rule.ts'
import {effective, type Level} from './settings.ts'

/** What a lint needs beside the draft. */
export interface LintOptions {
  readonly catalogue: Catalogue
  readonly circumstances: Circumstances
  /** Strongest first; comments and front matter are stronger than all of them. */
  readonly levels: readonly Level[]
  /** Told of a rule that threw; its findings are lost, the rest stand. */
  readonly onFailure?: (rule: RuleId, error: unknown) => void
}

/** The rule that reports an allow which silenced nothing; its findings come from the runner. */
const unusedAllow: RuleId = 'setup/unused-allow'

/** Runs every rule over a draft. Findings come in order of place, gravest first. Never throws. */
export const lint = (draft: Draft, options: LintOptions): readonly Finding[] => {
  if (!draft.kind && !draft.isMisdeclared) return []
  const allows = readAllows(draft)
  const used = new Set<Allow>()
  const found: Finding[] = []
  for (const rule of options.catalogue.rules) {
    if (!applies(rule, draft)) continue
    const {setting} = effective(rule, options.levels)
    if (setting === 'off') continue
    for (const said of runSafely(rule, draft, options)) {
      const silencing = allows.filter((allow) => covers(allow, rule.id, said.at))
      for (const allow of silencing) used.add(allow)
      if (silencing.length === 0) found.push(finish(rule, said, setting, draft))
    }
  }
  found.push(...unusedAllows(draft, allows, used, options))
  return inOrder(withoutYielding(found, options.catalogue))
}

const applies = (rule: Rule, draft: Draft): boolean =>
  draft.kind ? rule.kinds.includes(draft.kind) : familyOf(rule.id) === 'setup'

const runSafely = (rule: Rule, draft: Draft, {circumstances, onFailure}: LintOptions): readonly Said[] => {
  try {
    return rule.run(draft, circumstances)
  } catch (error) {
    onFailure?.(rule.id, error)
    return []
  }
}

const finish = (rule: Rule, said: Said, setting: Exclude<Setting, 'off'> | undefined, draft: Draft): Finding => {
  const fresh = said.fix && isFresh(draft.text, said.fix)
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

const unusedAllows = (
  draft: Draft,
  allows: readonly Allow[],
  used: ReadonlySet<Allow>,
  {catalogue, levels}: LintOptions,
): Finding[] => {
  const rule = catalogue.rule(unusedAllow)
  const setting = rule && effective(rule, levels).setting
  if (!rule || setting === 'off' || !draft.kind) return []
  return allows.flatMap((allow) => {
    const known = catalogue.look(allow.id)
    if (used.has(allow) || (known.is !== 'rule' && known.is !== 'family')) return []
    if (allows.some((other) => covers(other, unusedAllow, allow.span))) return []
    const message = `Nothing here is found by ${allow.id}, so this allow can go.`
    return [finish(rule, {at: allow.span, message, severity: undefined, fix: undefined, related: []}, setting, draft)]
  })
}

/** One problem, one finding: a general rule is silent where a more particular one speaks. */
const withoutYielding = (found: readonly Finding[], catalogue: Catalogue): readonly Finding[] =>
  found.filter((finding) => {
    const {yieldsTo = []} = catalogue.rule(finding.rule) ?? {}
    return !found.some((other) => yieldsTo.includes(other.rule) && overlaps(other.span, finding.span))
  })

const inOrder = (found: readonly Finding[]): readonly Finding[] =>
  [...found].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      a.span.end - b.span.end ||
      (a.rule < b.rule ? -1 : 1),
  )
