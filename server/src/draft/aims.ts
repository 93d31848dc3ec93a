import type {Specialty} from '../lexicon/specialties.ts'
import type {Sentence} from '../text/sentence.ts'

/** A sentence of aim. */
export interface Aim {
  readonly sentence: Sentence
  readonly specialty: Specialty
}

/** Stub. */
export const readAims = (_sentences: readonly Sentence[]): readonly Aim[] => []
