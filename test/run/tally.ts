/** What came of one part of a test run. */
export interface Tally {
  readonly passed: number
  /** One line for each failure: the part, the test's title and, where one is known, the first line of its reason. */
  readonly failures: readonly string[]
}

/** Takes why a part failed as a whole and gives its tally: one failure. */
export function broken(reason: string): Tally {
  return {passed: 0, failures: [reason]}
}

/** Takes tallies and gives their sum. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, {passed}) => total + passed, 0),
    failures: tallies.flatMap(({failures}) => failures),
  }
}
