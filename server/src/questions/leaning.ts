import {mostOfOrigin} from '../lexicon/criteria.ts'

/** How many of the applications go to one specialty. */
export interface Lot {
  readonly count: number
  readonly total: number
}

/** Whether more than a quarter goes there, and not a single one of a list just begun. */
export const isHeavy = ({count, total}: Lot): boolean => count > 1 && count / total > mostOfOrigin
