import {clock} from '../../server/src/protocol/practice.ts'

/** How an answer went, in a sentence: how long it took, and against what it may take. */
export const took = (seconds: number, target: number): string => {
  const rest = Math.round(target) - Math.round(seconds)
  const held = rest === 0 ? 'exactly' : rest > 0 ? `${clock(rest)} under` : `${clock(-rest)} over`
  return `That took ${clock(seconds)}, ${held} the ${clock(target)} you have.`
}
