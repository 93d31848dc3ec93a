/** Source files, and the tests that answer for them. */
export interface Suite {
  readonly name: string
  /** Files that are mutated. */
  readonly sources: readonly string[]
  readonly tests: readonly string[]
  /** Of those tests, the ones whose titles match. */
  readonly titles: string
}

const literate = ['test/rules/{cases,examples,facts}.test.ts']

/** What rules say of a `residency.yaml`, which literate cases cannot show. */
const ofWorkspaces = ['test/draft/program-codes.test.ts', 'test/lint/{lint-workspace,application-cap}.test.ts']

const family = (name: string): Suite => ({
  name,
  sources: [`server/src/rules/${name}/*.ts`, `server/src/questions/${name}/*.ts`],
  tests: [...literate, ...ofWorkspaces],
  titles: `^(?:test/rules/)?${name}/|^(?!test/rules/|\\w+/)`,
})

/** What is mutated: the runner of the rules, the draft, and the families that matter most. */
export const suites: readonly Suite[] = [
  {
    name: 'lint',
    sources: ['server/src/lint/*.ts'],
    tests: ['test/lint/*.test.ts', ...literate],
    titles: '^(?!test/rules|\\w+/)|setup/|criteria/',
  },
  {
    name: 'draft',
    sources: ['server/src/draft/*.ts'],
    // The table of targets is a snapshot, which needs vitest itself.
    tests: ['test/draft/!(targets-table).test.ts', ...literate],
    titles: '^(?!test/rules|\\w+/)|(?:framing|match|specifics|email|privacy|eras|consistency)/',
  },
  family('framing'),
  family('match'),
  family('specifics'),
]
