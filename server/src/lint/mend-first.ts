import {type Severity, severities} from '../lexicon/kinds.ts'
import type {Span} from '../text/span.ts'
import {type FamilyName, familyOf, type RuleId} from './families.ts'
import type {Finding} from './finding.ts'

/** What is to be mended before anything else. */
export interface Mending {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  readonly span: Span
}

/**
 * Families in the order in which their errors are worth mending: what keeps the draft from being read at all, what may
 * not be sent, who is hurt by it, what is wrong, what puts the reader off. Placeholders (`specifics`) come after these,
 * because they are seen while the rest is mended.
 */
const order: readonly FamilyName[] = [
  'setup',
  'match',
  'privacy',
  'framing',
  'consistency',
  'criteria',
  'eras',
  'email',
  'specifics',
  'interview',
  'tone',
  'prose',
]

/** The one thing to mend first in a draft: the gravest error, else the gravest warning, by family and then by place. */
export const mendFirst = (findings: readonly Finding[]): Mending | null => {
  const grave = findings.filter(({severity}) => severity === 'error' || severity === 'warning')
  const [first] = grave.toSorted(beforeMending)
  return first ? {rule: first.rule, severity: first.severity, message: first.message, span: first.span} : null
}

/** Orders what is to be mended, the most urgent first. */
export const beforeMending = (a: Mending, b: Mending): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  order.indexOf(familyOf(a.rule)) - order.indexOf(familyOf(b.rule)) ||
  a.span.start - b.span.start
