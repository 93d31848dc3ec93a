import {describe, expect, it} from 'vitest'
import {lintWorkspace} from '../../server/src/lint/lint-workspace.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const withApplied = (count: number): string =>
  `season: 2026\nprograms:\n${Array.from(
    {length: count},
    (_, index) => `  - {id: p${index + 1}, name: Hospital ${index + 1}, track: pediatrics, applied: true}\n`,
  ).join('')}  - {id: spare, name: Spare, track: pediatrics, applied: false}\n`

const found = (text: string): readonly string[] =>
  lintWorkspace(new Workspace('residency.yaml', text), {catalogue, levels: []})
    .filter(({rule}) => rule === 'match/too-many-applications')
    .map(
      ({span, message}) =>
        `${text.slice(span.start, span.end)} in line ${text.slice(0, span.start).split('\n').length}: ${message}`,
    )

describe('the number of applications in the workspace file', () => {
  it('is told at the first program beyond what SOAP allows', () => {
    expect(found(withApplied(47))).toEqual([
      'true in line 48: 47 programs are marked applied; SOAP allows 45 over all rounds. From here on there is none left to send.',
    ])
  })
  it('may be all that SOAP allows', () => {
    expect(found(withApplied(45))).toEqual([])
  })
})
