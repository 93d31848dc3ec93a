import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {findConflicts} from '../../server/src/portfolio/conflicts.ts'
import {type Topic, topics, type Witness} from '../../server/src/portfolio/fact.ts'
import {readFacts, readWorkspaceFacts} from '../../server/src/portfolio/facts.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {checkIn} from '../support/command-line.ts'
import {root} from '../support/project.ts'

type Files = Readonly<Record<string, string>>

/** What the files of a folder state. */
const witnessesOf = (files: Files): readonly Witness[] => {
  const {'residency.yaml': yaml, ...drafts} = files
  const workspace = yaml === undefined ? undefined : new Workspace('residency.yaml', yaml)
  const stated = workspace ? readWorkspaceFacts(workspace) : []
  return [
    ...stated.map((fact): Witness => ({file: 'residency.yaml', kind: 'workspace', fact})),
    ...Object.entries(drafts).flatMap(([file, text]) => {
      const draft = readDraft({text, path: file, workspace})
      return readFacts(draft).map((fact): Witness => ({file, kind: draft.kind ?? 'email', fact}))
    }),
  ]
}

/** A conflict in one line: where, what it is about, and the words it stands on. */
const printed = (files: Files): readonly string[] =>
  findConflicts(witnessesOf(files)).map(
    ({at: {file, fact}}) => `${file} ${fact.topic} ${files[file]?.slice(fact.span.start, fact.span.end)}`,
  )

const folder = `${root}test/portfolio/planted/`
const planted: Files = Object.fromEntries(
  globSync(['**/*.md', 'residency.yaml'], {cwd: folder})
    .sort()
    .map((path) => [path, readFileSync(folder + path, 'utf8')]),
)

/** Every contradiction of the folder: what it is about, where it stands, what is wrong there, and what is right. */
const contradictions: ReadonlyArray<readonly [topic: Topic, file: string, wrong: string, right: string]> = [
  ['degree', 'emails/after-soap.md', 'MBBS', 'MD'],
  ['nrmp-id', 'emails/after-soap.md', 'N0456721', 'N0456712'],
  ['email', 'emails/after-soap.md', 't.ilieva@example.net', 'teodora.ilieva@example.org'],
  ['usmle-id', 'emails/brightwater.md', '0-987-651-3', '0-987-651-2'],
  ['aamc-id', 'emails/brightwater.md', '14557302', '14557203'],
  ['graduation-year', 'emails/harlow.md', '2019', '2020'],
  ['visa', 'emails/stonebridge.md', 'H-1B', 'J-1'],
  ['phone', 'emails/stonebridge.md', '+1 414-555-0123', '+1 414-555-0132'],
  ['step3', 'interview/answers.md', 'Step 3', 'a course'],
  ['ecfmg', 'statements/internal-medicine.md', 'ECFMG certificate', 'new scrubs'],
  ['us-experience', 'statements/pediatrics.md', 'eight months', 'ten months'],
]

const rule = 'consistency/conflicting-fact'

describe('a folder with planted contradictions', () => {
  it('has one for every topic', () => {
    expect(contradictions.map(([topic]) => topic).sort()).toEqual([...topics].sort())
    expect(Object.keys(planted)).toHaveLength(9)
  })

  it('has each of them found, once and where it stands, and nothing else', () => {
    const wanted = contradictions.map(([topic, file, wrong]) => `${file} ${topic} ${wrong}`)
    expect([...printed(planted)].sort()).toEqual([...wanted].sort())
  })

  it.each(contradictions)(
    'is rid of the one about %s when it is mended in %s, and of no other',
    (topic, file, wrong, right) => {
      const mended = {...planted, [file]: (planted[file] ?? '').replace(wrong, right)}
      const before = printed(planted)
      expect(printed(mended)).toEqual(before.filter((line) => line !== `${file} ${topic} ${wrong}`))
    },
  )

  it('is told of them by the command line', async () => {
    const {json} = await checkIn(folder)
    const found = json.drafts.flatMap(({path, findings}) =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({start, end, related}) => {
          expect(related.length).toBeGreaterThan(0)
          return `${path} ${planted[path]?.slice(start.offset, end.offset)}`
        }),
    )
    expect(found.sort()).toEqual(contradictions.map(([, file, wrong]) => `${file} ${wrong}`).sort())
  })

  it('has residency.yaml told when three drafts and more agree against it', async () => {
    const files = {...planted, 'residency.yaml': (planted['residency.yaml'] ?? '').replace('year: 2020', 'year: 2018')}
    expect(printed(files).filter((line) => line.includes('graduation-year'))).toEqual([
      'emails/harlow.md graduation-year 2019',
      'residency.yaml graduation-year 2018',
    ])
    await inFolder(files, async (path) => {
      const {json} = await checkIn(path)
      const own = json.drafts.find(({kind}) => kind === 'workspace')
      expect(
        own?.findings.map(({rule: id, start, end}) => [id, files['residency.yaml']?.slice(start.offset, end.offset)]),
      ).toContainEqual([rule, '2018'])
    })
  })
})

const inFolder = async (files: Files, use: (path: string) => Promise<void>): Promise<void> => {
  const path = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, name)), {recursive: true})
      writeFileSync(join(path, name), text)
    }
    await use(path)
  } finally {
    rmSync(path, {recursive: true, force: true})
  }
}

const witness = (file: string, value: string, start = 0, topic: Topic = 'graduation-year'): Witness => ({
  file,
  kind: file === 'residency.yaml' ? 'workspace' : 'email',
  fact: {topic, value, words: value, span: {start, end: start + value.length}},
})

/** Files with what they state, as `a: 2020, 2021`; the files where a conflict is. */
const judge = (topic: Topic, stated: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  findConflicts(
    Object.entries(stated).flatMap(([file, values]) =>
      values.map((value, at) => witness(file, value, at * 100, topic)),
    ),
  ).map(({at}) => `${at.file}: ${at.fact.value}`)

describe('where a contradiction is reported', () => {
  it('is the draft, where residency.yaml states the fact', () => {
    expect(judge('graduation-year', {'residency.yaml': ['2021'], a: ['2020']})).toEqual(['a: 2020'])
    expect(judge('graduation-year', {'residency.yaml': ['2021'], a: ['2020'], b: ['2020']})).toEqual([
      'a: 2020',
      'b: 2020',
    ])
  })

  it('is residency.yaml, where three drafts agree and none agrees with it', () => {
    const drafts = {a: ['2020'], b: ['2020'], c: ['2020']}
    expect(judge('graduation-year', {'residency.yaml': ['2021'], ...drafts})).toEqual(['residency.yaml: 2021'])
    expect(judge('graduation-year', {'residency.yaml': ['2021'], ...drafts, d: ['2021']})).toEqual([
      'a: 2020',
      'b: 2020',
      'c: 2020',
    ])
    expect(judge('graduation-year', {'residency.yaml': ['2021'], ...drafts, d: ['2019']})).toEqual([
      'd: 2019',
      'residency.yaml: 2021',
    ])
  })

  it('is the minority, and of two the later in order of path', () => {
    expect(judge('graduation-year', {a: ['2020'], b: ['2021'], c: ['2021']})).toEqual(['a: 2020'])
    expect(judge('graduation-year', {a: ['2020'], b: ['2021']})).toEqual(['b: 2021'])
    expect(judge('graduation-year', {a: ['2020', '2021']})).toEqual(['a: 2021'])
    expect(judge('graduation-year', {a: ['2020', '2021', '2021']})).toEqual(['a: 2020'])
  })

  it('is every place that is wrong', () => {
    expect(judge('graduation-year', {'residency.yaml': ['2021'], a: ['2020', '2021', '2020']})).toEqual([
      'a: 2020',
      'a: 2020',
    ])
  })

  it('is nowhere, where one of several is meant', () => {
    expect(judge('visa', {a: ['h-1b or j-1'], b: ['j-1'], c: ['j-1']})).toEqual([])
    expect(judge('visa', {'residency.yaml': ['h-1b or j-1'], b: ['j-1'], c: ['h-1b']})).toEqual([])
    expect(judge('visa', {a: ['none'], b: ['green-card']})).toEqual([])
    expect(judge('visa', {a: ['visa'], b: ['h-1b']})).toEqual([])
    expect(judge('degree', {a: ['MBBS or MD'], b: ['MBBS']})).toEqual([])
  })

  it('is found behind a fact that leaves the kind open', () => {
    expect(judge('visa', {'residency.yaml': ['none'], a: ['citizen'], b: ['green-card']})).toEqual(['b: green-card'])
    expect(judge('visa', {a: ['visa'], b: ['green-card']})).toEqual(['b: green-card'])
  })

  it('does not look at the code of a country that is left out', () => {
    expect(judge('phone', {a: ['+15550100199'], b: ['5550100199']})).toEqual([])
    expect(judge('phone', {'residency.yaml': ['5550100199'], b: ['+15550100199']})).toEqual([])
    expect(judge('phone', {a: ['+15550100199'], b: ['5550100198']})).toEqual(['b: 5550100198'])
  })

  it('compares months of hands-on work with months of hands-on work', () => {
    expect(judge('us-experience', {a: ['8'], b: ['hands-on 5'], c: ['hands-on 5']})).toEqual([])
    expect(judge('us-experience', {a: ['8'], b: ['hands-on 5'], c: ['hands-on 6']})).toEqual(['c: hands-on 6'])
  })
})

describe('any facts', () => {
  const anyWitness = fc
    .record({
      file: fc.constantFrom('residency.yaml', 'a', 'b', 'c', 'd', 'e'),
      topic: fc.constantFrom<Topic>('graduation-year', 'visa', 'phone', 'us-experience'),
      value: fc.constantFrom('2020', '2021', 'j-1', 'h-1b or j-1', 'none', '+15550100199', '5550100199', 'hands-on 3'),
      start: fc.integer({min: 0, max: 50}),
    })
    .map(({file, topic, value, start}) => witness(file, value, start, topic))

  it('are judged alike in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyWitness, {maxLength: 30})
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([all, shuffled]) => {
          expect(findConflicts(shuffled)).toEqual(findConflicts(all))
        },
      ),
    )
  })

  it('have each wrong place reported once, against others of its topic', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWitness, {maxLength: 30, selector: (one) => JSON.stringify(one)}), (all) => {
        const conflicts = findConflicts(all)
        expect(new Set(conflicts.map(({at}) => at)).size).toBe(conflicts.length)
        for (const {at, against} of conflicts) {
          expect(against.length).toBeGreaterThan(0)
          for (const other of against) {
            expect(other.fact.topic).toBe(at.fact.topic)
            expect(other.fact.value).not.toBe(at.fact.value)
          }
        }
      }),
    )
  })

  it('agree once every wrong place is gone', () => {
    fc.assert(
      fc.property(fc.array(anyWitness, {maxLength: 30}), (all) => {
        const wrong = new Set(findConflicts(all).map(({at}) => at))
        expect(findConflicts(all.filter((one) => !wrong.has(one)))).toEqual([])
      }),
    )
  })
})

describe('a good draft', () => {
  it.each(globSync('test/corpus/*/good-*.md', {cwd: root}).sort())('%s does not contradict itself', (path) => {
    expect(printed({[path]: readFileSync(root + path, 'utf8')})).toEqual([])
  })

  it('of the examples contradicts no other', () => {
    const files = Object.fromEntries(
      globSync(['**/*.md', 'residency.yaml'], {cwd: `${root}examples`}).map((path) => [
        path,
        readFileSync(`${root}examples/${path}`, 'utf8'),
      ]),
    )
    expect(witnessesOf(files).length).toBeGreaterThan(10)
    expect(printed(files)).toEqual([])
  })
})
