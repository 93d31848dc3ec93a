import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../server/src/lint/fix.ts'
import {lintWorkspace} from '../../server/src/lint/lint-workspace.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {printMarks, readMarks} from '../support/marks.ts'

const found = (text: string) =>
  lintWorkspace(new Workspace('residency.yaml', text), {catalogue, levels: []}).filter(({rule}) =>
    rule.startsWith('setup/'),
  )

describe('lintWorkspace', () => {
  it.each([
    ['a key that nothing reads', 'season: 2027\n«aplicant»: {name: Ada}\n'],
    ['a key inside a program', 'programs:\n  - id: lakeshore\n    «trak»: pediatrics\n'],
    ['a value that cannot be meant', 'programs:\n  - {id: lakeshore, track: «peds»}\n'],
    ['a severity that does not exist', 'rules:\n  prose/there-is: «never»\n'],
    ['a rule that does not exist', 'rules:\n  «prose/their-is»: off\n'],
    ['a family that does not exist', 'rules: {«proze/*»: off}\n'],
    ['YAML that cannot be read', 'season: 2027\n«criteria: a: b»\n'],
    ['nothing where all is well', 'season: 2027\nrules: {prose/*: off, prose/there-is: warning}\n'],
    ['nothing in an empty file', ''],
  ])('finds %s', (_claim, text) => {
    for (const change of [(same: string) => same, (plain: string) => `\uFEFF${plain.replaceAll('\n', '\r\n')}`]) {
      const marked = change(text)
      const {text: bare} = readMarks(marked)
      expect(
        printMarks(
          bare,
          found(bare).map(({span}) => span),
        ),
      ).toBe(marked)
    }
  })

  it('offers what was meant', () => {
    const text = 'aplicant: {origin: med-ped}\nrules:\n  prose/their-is: off\n'
    const fixes = found(text).flatMap(({fix}) => fix ?? [])
    expect(applyFixes(text, fixes)).toContain('rules:\n  prose/there-is: off\n')
    expect(applyFixes(text, fixes)).toContain('applicant:')
  })

  it('says the same as for a draft, at the severity of the rule or of a level', () => {
    const text = 'rules: {prose/their-is: off}\n'
    expect(found(text)).toMatchObject([{rule: 'setup/unknown-rule', severity: 'warning', fixKind: 'suggestion'}])
    const levels = [{name: 'settings', rules: {'setup/unknown-rule': 'error'}}] as const
    expect(lintWorkspace(new Workspace('residency.yaml', text), {catalogue, levels})).toMatchObject([
      {severity: 'error'},
    ])
    const off = [{name: 'settings', rules: {'setup/*': 'off'}}] as const
    expect(lintWorkspace(new Workspace('residency.yaml', text), {catalogue, levels: off})).toEqual([])
  })
})
