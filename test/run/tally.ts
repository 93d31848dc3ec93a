/** What came of one part of a test run. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The tally of a part that failed as a whole. */
export const broken: Tally = {passed: 0, failed: 1}

/** Takes tallies and gives their sum. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {passed: 0, failed: 0})
}
