import type {Witness} from './fact.ts'

/** A contradiction: a fact, and those it contradicts. */
export interface Conflict {
  readonly at: Witness
  readonly against: readonly Witness[]
}

/** The contradictions among facts, each at the place that is most likely wrong. */
export const findConflicts = (_witnesses: readonly Witness[]): readonly Conflict[] => []
