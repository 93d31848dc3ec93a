import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {type Application, lookOverFolder} from '../../server/src/doors/cli/readiness.ts'
import {printReadinessText} from '../../server/src/doors/cli/readiness-text.ts'
import {printTable} from '../../server/src/doors/cli/table.ts'
import type {Allocation} from '../../server/src/lint/allocation.ts'
import type {Assignment} from '../../server/src/lint/assignments.ts'
import {runIn, withFolder} from '../support/command-line.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

interface Printed {
  readonly version: number
  readonly workspace: string | null
  readonly drafts: ReadonlyArray<
    Readonly<Record<string, unknown>> & {
      readonly path: string
      readonly kind: string | null
      readonly state: string
      readonly reasons: readonly string[]
      readonly next: {readonly rule: string; readonly start: {readonly line: number; readonly offset: number}} | null
    }
  >
  readonly programs: readonly Assignment[]
  readonly allocation: Allocation
  readonly unassigned: readonly string[]
  readonly summary: Readonly<Record<string, unknown>>
}

const reportIn = async (folder: string, argv: readonly string[] = []) => {
  const ran = await runIn(folder, ['report', '--format', 'json', ...argv])
  return {...ran, json: JSON.parse(ran.out) as Printed}
}

const lookIn = async (folder: string, paths: readonly string[] = ['.']): Promise<Application> => {
  const request = {cwd: folder, paths, kind: undefined, targets: [], now: Date.parse(quietDay), workspace: undefined}
  const application = await lookOverFolder(request)
  if ('refusal' in application) throw new Error(application.refusal)
  return application
}

const prose = 'I counted the insulin pens with her each Thursday on the ward.'
const statement = (head: string, body = prose): string => `---\nkind: personal-statement\n${head}\n---\n\n${body}\n`
const email = (head: string, body: string): string =>
  `---\nkind: email\nprogram: hollis\ntarget: pediatrics\n${head}---\n\nSubject: Reply of Amara Okafor, AAMC ID 12345678, Pediatrics\n\nDear Dr. Lee,\n\n${body}\n`

const folder = {
  'residency.yaml': `season: 2027
applicant:
  name: Amara Okafor
  letters: [{from: Dr. Lee, specialty: pediatrics}]
programs:
  - {id: hollis, name: Hollis Children's Hospital, track: pediatrics, applied: true, statement: ps/pediatrics.md}
  - {id: pell, name: Pell Harbor Medical Center, track: internal-medicine, applied: true, statement: ../old/ps.md}
  - {id: birch, name: Birchmere Regional Hospital, track: transitional-year, statement: ps/transitonal.md}
  - {id: quarry, name: Quarry Hill, track: internal-medicine, statement: ps/pediatrics.md}
`,
  'ps/pediatrics.md': statement('target: pediatrics', `${prose} I chose pediatrics at [Program Name].`),
  'ps/transitional.md': statement('target: transitional-year'),
  'emails/hollis.md': email('phase: soap\n', 'I will rank you first if you rank me. I write to you about my file.'),
  'notes.md': '# Notes\n',
}

describe('report', () => {
  it('draws an application at eighty columns', async () => {
    await withFolder(folder, async (path) => {
      const text = printReadinessText(await lookIn(path), {hasColor: false, width: 80})
      await expect(text).toMatchFileSnapshot('__snapshots__/report-80.txt')
    })
  })

  it('draws drafts without a workspace file at a hundred and twenty', async () => {
    const files = {
      'answers.md': `---\nkind: interview-answers\ntarget: pediatrics\n---\n\n## Why us?\n\n${prose}\n\n## Can you start in July?\n`,
      'entry.md': `---\nkind: experience\n---\n\n${prose}\n\n## Meaningful\n\nShe slept.\n`,
      'personal-statement.md': statement('target: [internal-medicine, preliminary-medicine]'),
    }
    await withFolder(files, async (path) => {
      const text = printReadinessText(await lookIn(path), {hasColor: false, width: 120})
      await expect(text).toMatchFileSnapshot('__snapshots__/report-120.txt')
    })
  })

  it('prints the JSON contract', async () => {
    await withFolder(folder, async (path) => {
      const {code, err, json} = await reportIn(path)
      expect([code, err]).toEqual([0, ''])
      expect(Object.keys(json)).toEqual([
        'version',
        'workspace',
        'drafts',
        'programs',
        'allocation',
        'unassigned',
        'letterless',
        'strays',
        'skipped',
        'summary',
      ])
      expect(json.version).toBe(1)
      expect(json.workspace).toBe('residency.yaml')
      const states = json.drafts.map(({path: name, state}) => [name, state])
      expect(states).toContainEqual(['ps/pediatrics.md', 'unfinished'])
      expect(states).toContainEqual(['emails/hollis.md', 'not-ready'])
      const mail = json.drafts.find(({path: name}) => name === 'emails/hollis.md')
      expect(mail?.next?.rule).toMatch(/^match\//)
      const source = folder['emails/hollis.md']
      const {line, offset} = mail?.next?.start ?? {line: 0, offset: 0}
      expect(source.slice(0, offset).split('\n')).toHaveLength(line)
      expect(json.programs.map(({id, missing}) => [id, missing.map(({words}) => words)])).toEqual([
        ['hollis', ['its statement is unfinished']],
        ['pell', ['../old/ps.md leads out of this folder', 'no letter speaks for Internal Medicine']],
        ['birch', ['there is no draft ps/transitonal.md; ps/transitional.md is near']],
        ['quarry', ['its statement is written for Pediatrics', 'no letter speaks for Internal Medicine']],
      ])
      expect(json.programs[0]?.emails).toEqual([
        {path: 'emails/hollis.md', state: 'not-ready', phase: 'soap', contacted: null},
      ])
      expect(json.unassigned).toEqual(['ps/transitional.md'])
      expect(json.allocation).toMatchObject({applied: 2, planned: 2, most: 45, left: 43})
      expect(json.summary).toMatchObject({programs: 4, applied: 2, complete: 0, first: 'emails/hollis.md'})
    })
  })

  it('speaks of the examples as of an application', async () => {
    const {code, json} = await reportIn(root, ['examples'])
    expect(code).toBe(0)
    const states = Object.fromEntries(json.drafts.map(({path, state}) => [path, state]))
    expect(states).toMatchObject({
      'examples/statements/pediatrics.md': 'ready',
      'examples/emails/st-brendan-reply.md': 'ready',
      'examples/emails/wrenfield-unsolicited.md': 'not-ready',
    })
    expect(json.programs).toHaveLength(6)
    expect(json.programs[0]).toMatchObject({
      id: 'wrenfield',
      statement: {path: 'examples/statements/pediatrics.md', state: 'ready'},
      letters: ['Dr. Ruth Halvorsen'],
      missing: [],
    })
    expect(json.programs.at(-1)?.missing).toEqual([{of: 'statement', words: 'no statement is assigned'}])
    const {out} = await runIn(root, ['report', 'examples'])
    expect(out).toMatch(/^In examples\/\n/)
    expect(out).toContain('5 of the 45 applications that SOAP allows; 40 left.')
  })

  it('shows the drafts asked for, and what programs get of the whole folder', async () => {
    await withFolder(folder, async (path) => {
      const {json} = await reportIn(path, ['emails'])
      expect(json.drafts.filter(({kind}) => kind !== 'workspace').map(({path: name}) => name)).toEqual([
        'emails/hollis.md',
      ])
      expect(json.programs[0]?.statement).toMatchObject({path: 'ps/pediatrics.md', state: 'unfinished'})
      const inside = await reportIn(join(path, 'ps'))
      expect(inside.json.programs[0]?.statement?.path).toBe('pediatrics.md')
      expect(inside.json.programs[0]?.emails[0]?.path).toBe('../emails/hollis.md')
      expect(inside.json.programs[1]?.statement?.path).toBe('../old/ps.md')
    })
  })

  it('holds drafts that stand beside the application for none of its own', async () => {
    const app = Object.fromEntries(Object.entries(folder).map(([path, text]) => [`app/${path}`, text]))
    await withFolder({...app, 'ps/transitonal.md': statement('target: transitional-year')}, async (path) => {
      const {json} = await reportIn(path, ['app', 'ps'])
      expect(json.drafts.map(({path: name}) => name)).toContain('ps/transitonal.md')
      expect(json.programs[2]?.missing[0]?.words).toMatch(/^there is no draft ps\/transitonal\.md/)
      expect(json.summary['first']).toBe('app/emails/hollis.md')
    })
  })

  it('judges by a moment, and by a workspace file that is named', async () => {
    const mail = email('', prose).replace('program: hollis\n', '')
    await withFolder({'a/e.md': mail, 'b/residency.yaml': folder['residency.yaml']}, async (path) => {
      const quiet = await reportIn(path, ['a'])
      expect(quiet.json.programs).toEqual([])
      const {json} = await reportIn(path, ['a', '--workspace', 'b/residency.yaml'])
      expect(json.programs).toHaveLength(4)
      expect(json.workspace).toBe('b/residency.yaml')
    })
    expect((await runIn(root, ['report', '--now', 'soon'])).code).toBe(2)
  })

  it('ends with 0, ready or not, and says so', async () => {
    await withFolder({'e.md': email('', 'I will rank you first if you rank me.')}, async (path) => {
      expect((await runIn(path, ['report'])).code).toBe(0)
    })
    expect((await runIn(root, ['report', '--help'])).out).toContain('Ends with 0, ready or not')
  })
})

describe('report on what is not in order', () => {
  it('says what to do in an empty folder', async () => {
    await withFolder({'README.md': '# Notes\n'}, async (path) => {
      const {code, out, err} = await runIn(path, ['report'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('`residency-drafts new personal-statement`')
      expect((await reportIn(path)).json).toMatchObject({drafts: [], programs: [], workspace: null})
    })
  })

  it('still draws the table when a workspace file is broken, and tells the place', async () => {
    const broken = `${folder['residency.yaml']}rules: {tone/hedge: [off\n`
    await withFolder({...folder, 'residency.yaml': broken}, async (path) => {
      const {code, out, err} = await runIn(path, ['report'])
      expect(code).toBe(2)
      expect(err).toMatch(/^residency-drafts: residency\.yaml:\d+:\d+: /)
      expect(out).toContain('ps/pediatrics.md')
      expect(out).toContain('Workspace file')
    })
  })

  it('still draws the table when front matter is broken, and tells the place', async () => {
    await withFolder(
      {...folder, 'ps/broken.md': `---\nkind: personal-statement\ntarget: [\n---\n\n${prose}\n`},
      async (path) => {
        const {code, out, err} = await runIn(path, ['report'])
        expect(code).toBe(2)
        expect(err).toMatch(/ps\/broken\.md:\d+:\d+: /)
        expect(out).toContain('setup/malformed-yaml')
      },
    )
  })

  it('refuses a path that leads nowhere and shows the rest', async () => {
    await withFolder(folder, async (path) => {
      const {code, out, err} = await runIn(path, ['report', 'ps', 'letters'])
      expect(code).toBe(2)
      expect(err).toBe('residency-drafts: letters does not exist.\n')
      expect(out).toContain('ps/pediatrics.md')
    })
  })

  it('tells what is broken in drafts that were not asked for, since programs get them', async () => {
    const files = {...folder, 'ps/pediatrics.md': '---\nkind: personal-statement\ntarget: [\n---\n\nI.\n'}
    await withFolder(files, async (path) => {
      const {code, err} = await runIn(path, ['report', 'emails'])
      expect(code).toBe(2)
      expect(err.match(/ps\/pediatrics\.md/g)).toHaveLength(1)
    })
  })

  it('takes one application at a time', async () => {
    const files = {'2026/residency.yaml': 'season: 2026\n', '2027/residency.yaml': 'season: 2027\n'}
    await withFolder(files, async (path) => {
      const {code, out, err} = await runIn(path, ['report'])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('(2026/residency.yaml, 2027/residency.yaml). Name the folder of one.')
      expect((await runIn(path, ['report', '2027'])).code).toBe(0)
    })
  })

  it('says when more were sent than SOAP allows, and when they lean on one specialty', async () => {
    const programs = Array.from(
      {length: 46},
      (_, index) => `  - {id: p${index}, name: P${index}, track: med-peds, applied: true}\n`,
    )
    await withFolder({'residency.yaml': `season: 2027\nprograms:\n${programs.join('')}`}, async (path) => {
      const text = printReadinessText(await lookIn(path), {hasColor: false, width: 100})
      expect(text).toContain('46 applications: 1 more than the 45 that SOAP allows.')
      expect(text).toContain('46 of 46 go to Med-Peds: more than a quarter.')
    })
  })
})

describe('the look of a report', () => {
  const wild = {
    'residency.yaml': `programs:\n  - {id: a, name: "\\u001b[31mHôpital Sainte-Justine\\u0007 漢字病院 👩‍⚕️", track: pediatrics, statement: "ps/漢字漢字漢字漢字漢字漢字漢字漢字.md"}\n`,
    'ps/漢字漢字漢字漢字漢字漢字漢字漢字.md': statement('target: pediatrics'),
    'ps/re\u0301sume\u0301-of-the-very-long-name-that-goes-on-and-on-without-end-and-has-no-blank.md': statement(''),
  }

  it.each([60, 80, 100, 120])('keeps to %i columns, whatever the names', async (width) => {
    await withFolder(wild, async (path) => {
      const text = printReadinessText(await lookIn(path), {hasColor: false, width})
      for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      expect(text).not.toMatch(/[\u001b\u0007]/)
    })
  })

  it('is the same with colour and without', async () => {
    await withFolder(folder, async (path) => {
      const application = await lookIn(path)
      const colored = printReadinessText(application, {hasColor: true, width: 80})
      expect(colored).not.toBe(stripVTControlCharacters(colored))
      expect(stripVTControlCharacters(colored)).toBe(printReadinessText(application, {hasColor: false, width: 80}))
    })
  })

  it('lines columns up by what a terminal shows', () => {
    const lines = printTable(
      [
        {title: 'Name', turn: 2},
        {title: 'Count', isNumber: true},
      ],
      [{cells: ['漢字', '1']}, {cells: ['e\u0301clair', '23']}, {cells: ['👩‍⚕️', '456']}],
      40,
      (_format, text) => text,
    )
    expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1)
  })
})
