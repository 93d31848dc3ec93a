import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../server/src/lint/fix.ts'
import {importPrograms} from '../../server/src/workspace/import-programs.ts'
import {askDraft, askWorkspace} from '../support/everything.ts'
import {anything, mangled, patience, runs, workspaceTexts, yamlish} from '../support/fuzz.ts'

const csvParts = [
  'Name',
  'Program',
  'NRMP Code',
  'Track',
  'City',
  'State',
  ',',
  ';',
  '\t',
  '"',
  '\n',
  '\r\n',
  'Yes',
  'ACGME',
]
const csvish = fc
  .array(fc.oneof(fc.constantFrom(...csvParts), anything), {maxLength: 40})
  .map((parts) => parts.join(''))

/** What a bomb is made of: each line names the one before it nine times. */
const bomb = (depth: number): string => {
  const lines = Array.from(
    {length: depth},
    (_, at) =>
      `l${at}: &l${at} [${Array(9)
        .fill(`*l${at - 1}`)
        .join(', ')}]`,
  )
  return ['l: &l [lol, lol]', ...lines.slice(1).map((line) => line.replaceAll('*l0', '*l'))].join('\n')
}

describe('a residency.yaml of any text', () => {
  it.each([
    ['bits of YAML', yamlish, 80],
    ['any characters', anything, 40],
    ['real ones after accidents', mangled(workspaceTexts), 60],
  ] as const)(
    'made of %s hurts nothing',
    (_, texts, usual) => {
      fc.assert(
        fc.property(texts, (yaml) => {
          askWorkspace(yaml)
        }),
        runs(usual),
      )
    },
    patience,
  )

  it(
    'may stop anywhere, as when it is read while it is written',
    () => {
      const [whole = ''] = workspaceTexts
      fc.assert(
        fc.property(fc.nat(whole.length), (at) => {
          const half = whole.slice(0, at)
          askWorkspace(half)
          askDraft({text: 'Dear Dr. Marchetti,\n\nI write to you.\n', path: 'emails/a.md', kind: 'email'}, half)
        }),
        runs(30),
      )
    },
    patience,
  )

  it.each([
    ['a bomb of aliases', `${bomb(12)}\nprograms: *l11\nrules: *l11\n`],
    ['an alias of itself', 'programs: &a\n  - *a\napplicant: &b {name: *b}\n'],
    ['an alias of nothing', 'programs: *nobody\nseason: *nobody\n'],
    ['a merge of itself', 'applicant: &a\n  <<: *a\n  name: x\n'],
    ['lists without end', `programs: ${'['.repeat(4000)}`],
    ['tables without end', `programs: ${'{a: '.repeat(4000)}`],
    ['a table in a table in a table', Array.from({length: 600}, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['three thousand keys', 'a: b\n'.repeat(3000)],
    ['five hundred programs', `programs:\n${'  - {id: a, name: A B, aliases: [C]}\n'.repeat(500)}`],
    [
      'five hundred different programs',
      `programs:\n${Array.from({length: 500}, (_, at) => `  - {id: a${at}, name: A${at}, city: X}\n`).join('')}`,
    ],
    ['three thousand globs', `drafts:\n  email: [${'"**/*.md", '.repeat(3000)}]\n`],
    [
      'a glob of braces',
      `drafts:\n  email: ["${'{a,'.repeat(200)}${'}'.repeat(200)}", "${'+('.repeat(200)}", "${'*'.repeat(5000)}a"]\n`,
    ],
    ['tags', 'season: !!js/function "x"\nprograms: !!set {a, b}\napplicant: !<!foo> {name: !!binary "gIGC"}\n'],
    [
      'names of what every object has',
      '__proto__: {a: 1}\nrules: {__proto__: off, constructor: off}\napplicant: {toString: x}\n',
    ],
    ['several documents', 'season: 2027\n---\nseason: 2028\n...\n%YAML 9.9\n---\n'],
    ['one long line', `applicant: {name: "${'a'.repeat(300_000)}"}`],
    [
      'numbers that are none',
      'season: 1e999\nthresholds: {statement-words: -.inf, answer-seconds: .nan, words-per-minute: 0}\n',
    ],
  ])(
    'made of %s hurts nothing',
    (_, yaml) => {
      const started = performance.now()
      askWorkspace(yaml)
      askDraft({text: 'Dear Dr. Marchetti,\n\nI write to you.\n', path: 'emails/a.md'}, yaml)
      askDraft({text: `---\n${yaml}\n---\n\nI write to you.\n`, path: 'emails/a.md', kind: 'email'})
      expect(performance.now() - started).toBeLessThan(patience)
    },
    patience,
  )
})

describe('an import', () => {
  it(
    'of any table into any residency.yaml hurts nothing, and adds without changing what is there',
    () => {
      const yaml = fc.oneof(yamlish, mangled(workspaceTexts), fc.constantFrom('', ...workspaceTexts))
      fc.assert(
        fc.property(csvish, yaml, fc.boolean(), (csv, workspace, skipsBadRows) => {
          const outcome = importPrograms({csv, workspace, skipsBadRows})
          if (outcome.is === 'refused') {
            expect(outcome.mistakes.length).toBeGreaterThan(0)
            return
          }
          const {insertion, text} = outcome
          const edits = insertion
            ? [
                {
                  span: insertion.span,
                  expected: workspace.slice(insertion.span.start, insertion.span.end),
                  insert: insertion.text,
                },
              ]
            : []
          expect(applyFixes(workspace, [{title: 'Import', edits}])).toBe(text)
        }),
        runs(150),
      )
    },
    patience,
  )
})
