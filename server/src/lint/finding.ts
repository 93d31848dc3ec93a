import type {Severity} from '../lexicon/kinds.ts'
import type {Span} from '../text/span.ts'
import type {RuleId} from './families.ts'
import type {Fix, FixKind} from './fix.ts'

/** A second place that explains the first. */
export interface Related {
  readonly message: string
  readonly span: Span
  /** The file it is in, when it is another one. */
  readonly path?: string
}

/** What a rule says about a place in a draft. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  readonly fixKind: FixKind
  readonly fix?: Fix
  readonly related: readonly Related[]
}
