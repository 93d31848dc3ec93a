import {describe, expect, it} from 'vitest'
import type {Target} from '../../server/src/lexicon/specialties.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {lonely} from '../../server/src/portfolio/view.ts'
import {readCriteria} from '../../server/src/questions/criteria/lists.ts'
import {readPrograms} from '../../server/src/questions/criteria/programs.ts'
import {duplicateProgram} from '../../server/src/rules/criteria/duplicate-program.ts'
import {failedMustHave} from '../../server/src/rules/criteria/failed-must-have.ts'
import {medPedsHeavy} from '../../server/src/rules/criteria/med-peds-heavy.ts'
import {mismatchedStatement} from '../../server/src/rules/criteria/mismatched-statement.ts'
import {missingLetter} from '../../server/src/rules/criteria/missing-letter.ts'
import {unassignedStatement} from '../../server/src/rules/criteria/unassigned-statement.ts'
import {undecidedCriterion} from '../../server/src/rules/criteria/undecided-criterion.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {draftOf} from '../support/read.ts'

const targets: Readonly<Record<string, readonly Target[]>> = {
  'ps/im.md': ['internal-medicine'],
  'ps/both.md': ['internal-medicine', 'pediatrics'],
}

const found = (rule: Rule, text: string): readonly string[] =>
  rule
    .runWorkspace(new Workspace('residency.yaml', text), {
      ...circumstancesAt(0),
      view: {...lonely, statementTargets: (path) => targets[path]},
    })
    .map(({at}) => text.slice(at.start, at.end))

const programs = (...rows: readonly string[]): string => `programs:\n${rows.map((row) => `  - {${row}}\n`).join('')}`

describe('in residency.yaml', () => {
  it('an applied program without a statement is told at its mark', () => {
    expect(
      found(unassignedStatement, programs('id: a, applied: true', 'id: b, applied: true, statement: ps/im.md')),
    ).toEqual(['true'])
    expect(found(unassignedStatement, programs('id: a, applied: false', 'id: b'))).toEqual([])
    expect(found(unassignedStatement, programs('id: a, applied: true, statement: ""'))).toEqual(['""'])
  })

  it('a statement of another track is told at its path, where the folder is known', () => {
    const rows = programs(
      'id: a, track: pediatrics, statement: ps/im.md',
      'id: b, track: pediatrics, statement: ./ps/both.md',
      'id: c, track: med-peds, statement: ps/unknown.md',
    )
    expect(found(mismatchedStatement, rows)).toEqual(['ps/im.md'])
  })

  it('a track without a letter is told once', () => {
    const rows = programs('id: a, track: pediatrics', 'id: b, track: pediatrics', 'id: c, track: internal-medicine')
    expect(found(missingLetter, `applicant: {letters: [{from: Dr. Lee, specialty: IM}]}\n${rows}`)).toEqual([
      'pediatrics',
    ])
    expect(found(missingLetter, rows)).toEqual([])
  })

  it('a program stands once, whatever it is called', () => {
    const rows = [
      'name: Pell Harbor, aliases: [PH], track: pediatrics',
      'name: PH, track: pediatrics',
      'name: PH, track: internal-medicine',
    ]
    expect(found(duplicateProgram, programs(...rows))).toEqual(['PH'])
  })

  it('visas are held against the must-haves', () => {
    const criteria = 'criteria: {must-have: [sponsors J-1]}\n'
    expect(found(failedMustHave, criteria + programs('id: a, visas: [H-1B]', 'id: b, visas: [J1]', 'id: c'))).toEqual([
      '[H-1B]',
    ])
    expect(found(failedMustHave, criteria + programs('id: a, visas: [H-1B], applied: false'))).toEqual([])
  })

  it('a program of one year is held against a must-have that asks for categorical positions', () => {
    const criteria = 'criteria: {must-have: [categorical]}\n'
    const one = 'id: a, track: preliminary-medicine, applied: true'
    expect(found(failedMustHave, criteria + programs(one))).toEqual(['preliminary-medicine'])
    for (const other of ['id: a, track: preliminary-medicine', 'id: a, track: pediatrics, applied: true'])
      expect(found(failedMustHave, criteria + programs(other))).toEqual([])
    expect(found(failedMustHave, `criteria: {must-have: [categorical or prelim]}\n${programs(one)}`)).toEqual([])
  })

  it('a list that leans on the origin is told at the first program of it', () => {
    const many = ['track: med-peds', 'track: med-peds', 'track: pediatrics', 'track: internal-medicine']
    expect(found(medPedsHeavy, programs(...many))).toEqual(['med-peds'])
    expect(found(medPedsHeavy, programs(...many.slice(1)))).toEqual([])
  })

  it('a criterion that is still a question is told', () => {
    expect(found(undecidedCriterion, 'criteria: {must-have: [sponsors J-1, "prelim?"]}\n')).toEqual(['"prelim?"'])
  })
})

const listed = (text: string): readonly string[] =>
  readPrograms(draftOf(text, {kind: 'criteria'})).map(({name, track, status}) => [name.text, track, status].join(' | '))

describe('programs are read', () => {
  it.each([
    ['from a bullet', '## Programs\n\n- Pell Harbor, IM, applied\n', 'Pell Harbor | internal-medicine | applied'],
    [
      'from a numbered line',
      '## Hospitals\n\n1. **Pell Harbor** (Peds): not applied yet\n',
      'Pell Harbor | pediatrics | planned',
    ],
    [
      'from a heading',
      '### Pell Harbor Hospital (TY)\n\n- planned\n',
      'Pell Harbor Hospital | transitional-year | planned',
    ],
    [
      'from a task',
      '## Programs\n\n- [x] St. Brendan Hospital, Med-Peds, sent\n',
      'St. Brendan Hospital | med-peds | applied',
    ],
    [
      'from a row',
      '| # | Hospital | Type | Applied |\n| - | - | - | - |\n| 1 | Pell Harbor | Prelim | yes |\n',
      'Pell Harbor | preliminary-medicine | applied',
    ],
    ['under a track', '## Programs\n\n### Pediatrics\n\n- Pell Harbor\n', 'Pell Harbor | pediatrics | '],
  ])('%s', (_how, text, program) => {
    expect(listed(text)).toEqual([program])
  })

  it('and criteria are none', () => {
    expect(
      listed('## Must have\n\n- Pell Harbor Hospital or nearer\n\n## Flexible\n\n- Academic or community hospital\n'),
    ).toEqual([])
  })
})

describe('criteria are read', () => {
  const read = (text: string): readonly string[] => {
    const {must, flexible} = readCriteria(draftOf(text, {kind: 'criteria'}))
    return [must, flexible].map((list) => list.map(({wording}) => wording.text).join(' + '))
  }
  it.each([
    ['lists', '## Non-negotiable\n\n- J-1\n- ACGME\n\n## Would be nice\n\n- sea\n', 'J-1 + ACGME', 'sea'],
    ['labels', 'Must have:\n\n* J-1\n\nNice to have:\n\n* sea\n', 'J-1', 'sea'],
    ['lines', 'Must-haves: J-1, ACGME\nFlexible: sea\n', 'J-1 + ACGME', 'sea'],
    ['tables', '| Must have | Flexible |\n| - | - |\n| J-1 | sea |\n| ACGME | |\n', 'J-1 + ACGME', 'sea'],
    [
      'headings below headings',
      '## Must have\n\n### Visa\n\n- J-1\n\n### Quality\n\n- ACGME\n\n## Flexible\n\n- sea\n',
      'J-1 + ACGME',
      'sea',
    ],
  ])('from %s', (_how, text, must, flexible) => {
    expect(read(text)).toEqual([must, flexible])
  })
})
