import type {Kind} from '../lexicon/kinds.ts'
import type {Span} from '../text/span.ts'

/** What drafts say of the applicant that has to be the same everywhere. */
export const topics = [
  'graduation-year',
  'aamc-id',
  'usmle-id',
  'nrmp-id',
  'visa',
  'ecfmg',
  'step3',
  'degree',
  'email',
  'phone',
  'us-experience',
] as const

/** One of them. */
export type Topic = (typeof topics)[number]

/** A fact about the applicant, as a draft or `residency.yaml` states it. */
export interface Fact {
  readonly topic: Topic
  /** In the one form in which two mentions of the same fact are the same text. */
  readonly value: string
  /** As it is written. */
  readonly words: string
  /** In the file that states it. */
  readonly span: Span
}

/** A fact with the file that states it. */
export interface Witness {
  /** As the door names the file: an absolute path or a URI. */
  readonly file: string
  /** `workspace` is `residency.yaml`. */
  readonly kind: Kind | 'workspace'
  readonly fact: Fact
}
