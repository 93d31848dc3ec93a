import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {allocate} from '../../server/src/lint/allocation.ts'
import {type Assignment, type Assignments, assign} from '../../server/src/lint/assignments.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lookOver} from '../../server/src/lint/overview.ts'
import {type Readiness, readiness} from '../../server/src/lint/readiness.ts'
import {folderPath} from '../../server/src/workspace/folder-path.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {quietDay} from '../support/lint-text.ts'

const circumstances = circumstancesAt(Date.parse(quietDay))
const prose = 'I counted the insulin pens with her each Thursday on the ward. '.repeat(13)

const statement = (target = ''): string =>
  `---\nkind: personal-statement\n${target && `target: ${target}\n`}---\n\n${prose}\n`
const email = (head: string): string => `---\nkind: email\n${head}\n---\n\nDear Dr. Lee,\n\n${prose}\n`
const letters = 'applicant: {letters: [{from: Dr. Lee, specialty: pediatrics}, {from: Dr. Ortiz, specialty: IM}]}\n'

/** Reads an application from the content of its files; findings are those given. */
const application = (
  workspace: string,
  files: Readonly<Record<string, string>>,
  findings: readonly Finding[] = [],
): Assignments => {
  const read = new Workspace('residency.yaml', workspace)
  const drafts: readonly Readiness[] = Object.entries(files).map(([path, text]) =>
    readiness(readDraft({text, path, workspace: read}), findings),
  )
  return assign(read, drafts, circumstances)
}

const only = ({programs}: Assignments): Assignment => {
  const [first] = programs
  if (!first) throw new Error('no program')
  return first
}
const missing = (one: Assignments): readonly string[] => only(one).missing.map(({words}) => words)
const program = (more: string): string => `programs:\n  - {id: hollis, name: Hollis Hospital, ${more}}\n`

describe('what a program gets', () => {
  it('is plain data, also where little is known of it', () => {
    const one = only(application('programs:\n  - {name: Hollis Hospital}\n', {}))
    expect(one).toMatchObject({id: null, track: null, applied: false, letters: null, emails: []})
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
  })

  it('is its statement, the letters of its track and the emails that name it', () => {
    const one = application(
      `${letters}${program('track: pediatrics, applied: true, statement: ps/peds.md, aliases: [HH]')}`,
      {
        'ps/peds.md': statement('pediatrics'),
        'emails/a.md': email('program: HH\nphase: soap'),
        'emails/b.md': email('program: Hollis hospital\nphase: soap\ncontacted: 2027-03-16 phone'),
      },
    )
    expect(only(one)).toEqual({
      index: 0,
      name: 'Hollis Hospital',
      id: 'hollis',
      track: 'pediatrics',
      applied: true,
      statement: {path: 'ps/peds.md', state: 'ready', targets: ['pediatrics']},
      letters: ['Dr. Lee'],
      emails: [
        {path: 'emails/a.md', state: 'ready', phase: 'soap', contacted: null},
        {path: 'emails/b.md', state: 'ready', phase: 'soap', contacted: '2027-03-16 phone'},
      ],
      missing: [],
    })
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
  })

  it.each([
    ['none', 'applied: true, track: pediatrics', 'no statement is assigned'],
    ['blanks', 'track: pediatrics, statement: "  "', 'no statement is assigned'],
    [
      'a path to nowhere',
      'track: pediatrics, statement: ps/pedz.md',
      'there is no draft ps/pedz.md; ps/peds.md is near',
    ],
    ['a path far from all', 'track: pediatrics, statement: essay-of-2019.docx', 'there is no draft essay-of-2019.docx'],
    [
      'a path out of the folder',
      'track: pediatrics, statement: ../other/ps.md',
      '../other/ps.md leads out of this folder',
    ],
    [
      'an absolute path',
      'track: pediatrics, statement: /home/amara/ps.md',
      '/home/amara/ps.md leads out of this folder',
    ],
    ['a disk', 'track: pediatrics, statement: "C:\\\\ps.md"', 'C:\\ps.md leads out of this folder'],
    ['another kind', 'track: pediatrics, statement: emails/a.md', 'emails/a.md is an email draft, not a statement'],
    ['another track', 'track: internal-medicine, statement: ps/peds.md', 'its statement is written for Pediatrics'],
  ])('has a gap where the statement is %s', (_name, more, words) => {
    const files = {'ps/peds.md': statement('pediatrics'), 'emails/a.md': email('phase: soap')}
    expect(missing(application(program(more), files))).toEqual([words])
  })

  it.each(['./ps/peds.md', 'ps//peds.md', 'ps\\\\peds.md', 'emails/../ps/peds.md'])(
    'takes %s as the same path',
    (path) => {
      const one = application(program(`track: pediatrics, statement: "${path}"`), {
        'ps/peds.md': statement('pediatrics'),
      })
      expect(only(one).statement?.path).toBe('ps/peds.md')
      expect(missing(one)).toEqual([])
      expect(one.unassigned).toEqual([])
    },
  )

  it('may be a statement that works for several tracks', () => {
    expect(missing(application(program('track: pediatrics, statement: ps.md'), {'ps.md': statement()}))).toEqual([])
    const year = application(program('track: transitional-year, statement: ps.md'), {'ps.md': statement()})
    expect(missing(year)).toEqual(['its statement is written for Med-Peds, Internal Medicine, Pediatrics'])
  })

  it('is not settled while its statement is not ready', () => {
    const finding: Finding = {
      rule: 'framing/second-choice',
      severity: 'error',
      message: 'Here.',
      span: {start: 0, end: 1},
      fixKind: 'none',
      related: [],
    }
    const files = {'ps.md': statement('pediatrics')}
    const one = application(program('track: pediatrics, statement: ps.md'), files, [finding])
    expect(missing(one)).toEqual(['its statement is not ready'])
  })

  it('cannot be judged without a track', () => {
    const one = application(`${letters}${program('statement: ps.md')}`, {'ps.md': statement('pediatrics')})
    expect(missing(one)).toEqual(['its track is not given'])
    expect(only(one).letters).toBeNull()
  })

  it('has a gap where an email is written for another track', () => {
    const files = {'ps.md': statement('pediatrics'), 'e.md': email('program: hollis\ntarget: internal-medicine')}
    expect(missing(application(program('track: pediatrics, statement: ps.md'), files))).toEqual([
      'e.md is written for Internal Medicine',
    ])
  })

  it('has a name in any case', () => {
    const one = application('programs:\n  - {id: hollis}\n  - {track: pediatrics}\n', {})
    expect(one.programs.map(({name}) => name)).toEqual(['hollis', 'Program 2'])
  })
})

describe('letters', () => {
  const heldFor = (track: string, specialties: readonly string[]): readonly string[] | null => {
    const held = specialties.map((specialty, index) => `{from: L${index + 1}, specialty: ${specialty}}`).join(', ')
    return only(application(`applicant: {letters: [${held}]}\n${program(`track: ${track}`)}`, {})).letters
  }

  it.each([
    ['pediatrics', ['pediatrics', 'IM'], ['L1']],
    ['pediatrics', ['med-peds'], []],
    ['med-peds', ['med-peds'], ['L1']],
    ['med-peds', ['pediatrics', 'internal-medicine'], ['L1', 'L2']],
    ['med-peds', ['pediatrics', 'surgery'], []],
    ['preliminary-medicine', ['med-peds'], ['L1']],
    ['transitional-year', ['surgery'], ['L1']],
    ['transitional-year', [], []],
  ])('for %s among %j are %j', (track, specialties, expected) => {
    expect(heldFor(track, specialties)).toEqual(expected)
  })

  it('that nobody keeps leave no gap', () => {
    const one = application(program('track: pediatrics, statement: ps.md'), {'ps.md': statement('pediatrics')})
    expect(only(one).letters).toBeNull()
    expect(one.letterless).toEqual([])
    expect(missing(one)).toEqual([])
  })

  it('are wanted for tracks of programs and for targets of statements', () => {
    const one = application(`${letters}${program('track: preliminary-medicine, statement: ps.md')}`, {
      'ps.md': statement('[preliminary-medicine, pediatrics]'),
    })
    expect(one.letterless).toEqual([])
    const pediatric = 'applicant: {letters: [{from: Dr. Lee, specialty: pediatrics}]}\n'
    const two = application(`${pediatric}${program('track: preliminary-medicine, statement: ps.md')}`, {
      'ps.md': statement('[preliminary-medicine, internal-medicine]'),
    })
    expect(two.letterless).toEqual(['preliminary-medicine', 'internal-medicine'])
    expect(missing(two)).toEqual(['no letter speaks for a preliminary program'])
  })
})

describe('what belongs to nothing', () => {
  it('is told: statements no program gets, emails to programs that are not kept', () => {
    const one = application(program('track: pediatrics, statement: ps/a.md'), {
      'ps/a.md': statement('pediatrics'),
      'ps/b.md': statement('internal-medicine'),
      'e.md': email('program: Lakeshore'),
      'plain.md': email('phase: soap'),
    })
    expect(one.unassigned).toEqual(['ps/b.md'])
    expect(one.strays).toEqual([{path: 'e.md', program: 'Lakeshore'}])
  })

  it('is nothing where no programs are kept', () => {
    const files = {'ps/b.md': statement('internal-medicine'), 'e.md': email('program: Lakeshore')}
    expect(application('season: 2027\n', files)).toMatchObject({programs: [], unassigned: [], strays: []})
    expect(assign(undefined, [], circumstances)).toMatchObject({programs: [], unassigned: [], letterless: []})
  })

  it('comes of broken YAML without a throw', () => {
    expect(() => application('programs: [{id: a, track: \n', {'a.md': statement()})).not.toThrow()
    expect(application('programs: 3\n', {}).programs).toEqual([])
  })
})

describe('applications', () => {
  const listOf = (...tracks: ReadonlyArray<readonly [track: string, applied: boolean]>): Workspace =>
    new Workspace(
      'residency.yaml',
      `season: 2027\nprograms:\n${tracks.map(([track, applied], index) => `  - {id: p${index}, ${track && `track: ${track}, `}applied: ${applied}}\n`).join('')}`,
    )

  it('are counted by track, with those that have none', () => {
    const one = allocate(
      listOf(['pediatrics', true], ['pediatrics', false], ['transitional-year', true], ['', true]),
      circumstances,
    )
    expect(one).toEqual({
      applied: 3,
      planned: 1,
      most: 45,
      left: 42,
      tracks: [
        {track: 'med-peds', applied: 0, planned: 0},
        {track: 'internal-medicine', applied: 0, planned: 0},
        {track: 'pediatrics', applied: 1, planned: 1},
        {track: 'preliminary-medicine', applied: 0, planned: 0},
        {track: 'transitional-year', applied: 1, planned: 0},
        {track: null, applied: 1, planned: 0},
      ],
      leaning: null,
    })
  })

  it('beyond what SOAP allows leave none', () => {
    const many = Array.from({length: 47}, () => ['pediatrics', true] as const)
    expect(allocate(listOf(...many), circumstances)).toMatchObject({applied: 47, most: 45, left: 0})
  })

  it('lean on the original specialty above a quarter, and a single one never does', () => {
    const sent = [
      ['med-peds', true],
      ['med-peds', true],
      ['pediatrics', true],
      ['pediatrics', false],
    ] as const
    expect(allocate(listOf(...sent), circumstances).leaning).toEqual({specialty: 'med-peds', count: 2, total: 3})
    expect(allocate(listOf(['med-peds', true], ['pediatrics', true]), circumstances).leaning).toBeNull()
    expect(allocate(undefined, circumstances)).toMatchObject({applied: 0, planned: 0, most: 45, leaning: null})
  })

  it('have no limit where no season is known', () => {
    expect(allocate(listOf(['pediatrics', true]), {...circumstances, seasons: []})).toMatchObject({
      most: null,
      left: null,
    })
  })
})

describe('an application looked over', () => {
  it('sums up the drafts shown and names where to begin', () => {
    const read = new Workspace('residency.yaml', program('track: pediatrics, statement: ps/a.md'))
    const grave = (rule: Finding['rule']): Finding => ({
      rule,
      severity: 'error',
      message: 'Here.',
      span: {start: 7, end: 9},
      fixKind: 'none',
      related: [],
    })
    const of = (path: string, text: string, findings: readonly Finding[]): Readiness =>
      readiness(readDraft({text, path, workspace: read}), findings)
    const shown = [
      of('ps/a.md', statement('pediatrics'), []),
      of('e.md', email('program: hollis'), [grave('specifics/placeholder')]),
      of('f.md', email('program: hollis'), [grave('match/rank-bargain')]),
    ]
    const one = lookOver(read, shown, circumstances)
    expect(one.summary).toEqual({
      drafts: 3,
      states: {ready: 1, unfinished: 1, 'not-ready': 1},
      placeholders: 1,
      counts: {error: 2, warning: 0, information: 0, hint: 0},
      programs: 1,
      applied: 0,
      complete: 1,
    })
    expect(one.first).toBe(2)
    // What a program gets may be a draft that is not shown.
    expect(lookOver(read, shown.slice(1), circumstances, shown).summary).toMatchObject({drafts: 2, complete: 1})
    expect(lookOver(read, [], circumstances).first).toBeNull()
  })
})

describe('a path in the workspace file', () => {
  it.each([
    ['a.md', 'a.md'],
    [' ./ps/a.md ', 'ps/a.md'],
    ['ps\\a.md', 'ps/a.md'],
    ['ps/../a.md', 'a.md'],
    ['ps/../../a.md', undefined],
    ['..', undefined],
    ['.', undefined],
    ['', undefined],
    ['~/a.md', undefined],
    ['file:///a.md', undefined],
    ['\\\\server\\a.md', undefined],
    ['...md', '...md'],
  ])('%j is %j', (path, expected) => {
    expect(folderPath(path)).toBe(expected)
  })
})
