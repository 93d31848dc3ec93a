import type {Draft} from '../draft/draft.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Span} from '../text/span.ts'

/** What a statement is compared by. */
export interface Statement {
  readonly words: number
  /** Where a twin is reported. */
  readonly span: Span
}

/** Reads what a statement is compared by. */
export const readStatement = (draft: Draft): Statement => ({words: draft.words, span: {start: 0, end: 0}})

/** A statement with the file it stands in. */
export interface Titled {
  readonly file: string
  readonly path: string
  readonly targets: readonly Target[]
  readonly statement: Statement
}

/** Two statements for different targets that say the same; reported in the first of the two places. */
export interface Twin {
  readonly at: Titled
  readonly other: Titled
  /** Percent of the words that are the same. */
  readonly shared: number
}

/** The twins among statements. Two statements are compared once: an edited one costs one comparison with each other. */
export const findTwins = (_statements: readonly Titled[]): readonly Twin[] => []
