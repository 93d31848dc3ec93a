import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, it} from 'vitest'
import {check} from '../../server/src/doors/cli/check.ts'
import {placesOf} from '../../server/src/doors/cli/places.ts'
import {printText} from '../../server/src/doors/cli/text.ts'
import {version} from '../../server/src/doors/cli/version.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {checkIn, runIn, withFolder} from '../support/command-line.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

const email = (head = ''): string =>
  `---\nkind: email\ntarget: pediatrics\nphase: soap\n${head}---\n\nSubject: Application of Amara Obi, AAMC ID 12345678\n\nDear Dr. Lee,\n\nI am writing to express my interest in your residency program at Lakeshore Hospital.\n\nSincerely,\nAmara Obi\n`
const contact = 'match/uncontacted-program'

describe('check', () => {
  it('prints the JSON contract', async () => {
    await withFolder({'emails/a.md': email(), 'README.md': '# Notes\n'}, async (folder) => {
      const {code, json, err} = await checkIn(folder)
      expect(code).toBe(1)
      expect(err).toBe('')
      expect(Object.keys(json)).toEqual(['version', 'drafts', 'skipped', 'summary'])
      expect(json.version).toBe(1)
      expect(json.skipped).toEqual([{path: 'README.md', reason: expect.any(String)}])
      expect(json.summary).toMatchObject({drafts: 1, errors: expect.any(Number)})
      const [draft] = json.drafts
      expect(draft).toMatchObject({path: 'emails/a.md', kind: 'email', targets: ['pediatrics']})
      expect(draft?.words).toBeGreaterThan(5)
      expect(draft?.characters).toBeGreaterThan(50)
      const found = draft?.findings.find(({rule}) => rule === contact)
      expect(Object.keys(found ?? {})).toEqual(['rule', 'severity', 'message', 'start', 'end', 'fix', 'url', 'related'])
      expect(found).toMatchObject({severity: 'error', fix: 'none', url: `docs/rules/${contact}.md`})
      expect(found?.start).toEqual({line: 11, column: 1, offset: email().indexOf('I am writing')})
      expect(found?.related[0]).toMatchObject({path: 'emails/a.md', start: {line: 4}})
    })
  })

  it.each([
    ['as it stands', (text: string) => text],
    ['behind a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['after emoji', (text: string) => text.replaceAll('I am writing', '👩‍⚕️ Café. I am writing')],
    ['with old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
  ])('gives offsets, lines and columns that agree, %s', async (_name, change) => {
    const text = change(email())
    await withFolder({'a.md': text}, async (folder) => {
      const {json} = await checkIn(folder, ['--kind', 'email', 'a.md'])
      const findings = json.drafts.flatMap((draft) => draft.findings)
      const starts = text.split(/\r\n|\r|\n/)
      for (const {start, end} of findings) {
        for (const place of [start, end]) {
          expect(placesOf(text)(place.offset)).toEqual(place)
          const line = starts[place.line - 1] ?? ''
          expect(text.slice(place.offset - place.column + 1).startsWith(line)).toBe(true)
        }
        expect(end.offset).toBeGreaterThanOrEqual(start.offset)
      }
      const opening = findings.find(({rule}) => rule === contact)
      if (opening) expect(text.slice(opening.start.offset)).toMatch(/^I am writing/)
    })
  })

  it('takes the current folder without paths, a file once, and a folder as what is in it', async () => {
    await withFolder({'a.md': email(), 'sub/b.markdown': email(), 'sub/c.txt': email()}, async (folder) => {
      expect((await checkIn(folder)).json.drafts.map(({path}) => path)).toEqual(['a.md', 'sub/b.markdown'])
      expect((await checkIn(folder, ['sub', 'sub/b.markdown', '.'])).json.drafts).toHaveLength(2)
      expect((await checkIn(join(folder, 'sub'), ['../a.md'])).json.drafts[0]?.path).toBe('../a.md')
    })
  })

  it('leaves out what git ignores and what packages bring, unless a file is named', async () => {
    const files = {
      '.gitignore': 'old/\n',
      'a.md': email(),
      'old/b.md': email(),
      'node_modules/x/c.md': email(),
    }
    await withFolder(files, async (folder) => {
      expect((await checkIn(folder)).json.drafts.map(({path}) => path)).toEqual(['a.md'])
      expect((await checkIn(folder, ['old/b.md'])).json.drafts).toHaveLength(1)
    })
  })

  it('uses the nearest workspace file, or the one it is given', async () => {
    const rules = (setting: string): string => `rules: {${contact}: ${setting}}\n`
    const files = {
      'residency.yaml': rules('off'),
      'a.md': email(),
      'sub/residency.yaml': rules('warning'),
      'sub/b.md': email(),
    }
    await withFolder(files, async (folder) => {
      const severities = async (...argv: string[]): Promise<ReadonlyArray<string | undefined>> =>
        (await checkIn(folder, argv)).json.drafts.map(
          (draft) => draft.findings.find(({rule}) => rule === contact)?.severity,
        )
      expect(await severities()).toEqual([undefined, 'warning'])
      expect(await severities('--workspace', 'residency.yaml')).toEqual([undefined, undefined])
    })
  })

  it('reports a workspace file as an entry of its own, only when something is wrong in it', async () => {
    const files = {'residency.yaml': 'season: 2027\nseasn: 2026\nrules: {tone/no-such-thing: off}\n', 'a.md': email()}
    await withFolder(files, async (folder) => {
      const {json} = await checkIn(folder)
      expect(json.drafts.map(({kind}) => kind)).toEqual(['email', 'workspace'])
      expect(json.drafts[1]).toMatchObject({path: 'residency.yaml', targets: [], words: 0, characters: 0})
      expect(json.drafts[1]?.findings).toMatchObject([
        {rule: 'setup/unknown-key', severity: 'warning', start: {line: 2, column: 1}, end: {line: 2, column: 6}},
        {rule: 'setup/unknown-rule', severity: 'warning', start: {line: 3, column: 9}},
      ])
      expect(json.summary['drafts']).toBe(1)
      expect((await checkIn(folder, ['residency.yaml'])).json.drafts.map(({path}) => path)).toEqual(['residency.yaml'])
    })
    await withFolder({'residency.yaml': 'season: 2027\n', 'a.md': email()}, async (folder) => {
      expect((await checkIn(folder)).json.drafts.map(({kind}) => kind)).toEqual(['email'])
    })
  })

  it('changes kind and target where asked, and makes a draft only of a file that is named', async () => {
    await withFolder({'notes.md': 'I am Amara.\n', 'a.md': email()}, async (folder) => {
      const walked = await checkIn(folder, ['--kind', 'experience'])
      expect(walked.json.drafts.map(({path, kind}) => [path, kind])).toEqual([['a.md', 'experience']])
      const named = await checkIn(folder, [
        'notes.md',
        '--kind',
        'personal-statement',
        '--target',
        'pediatrics',
        '--target',
        'med-peds',
      ])
      expect(named.json.drafts).toMatchObject([{kind: 'personal-statement', targets: ['pediatrics', 'med-peds']}])
    })
  })

  it('reads standard input, under the name that decides its kind and workspace', async () => {
    await withFolder({'residency.yaml': `rules: {${contact}: off}\n`}, async (folder) => {
      const off = await checkIn(folder, ['--stdin', '--stdin-filename', 'emails/new.md'], email())
      expect(off.json.drafts).toMatchObject([{path: 'emails/new.md', kind: 'email'}])
      expect(off.json.drafts[0]?.findings.map(({rule}) => rule)).not.toContain(contact)
      const unknown = await checkIn(folder, ['--stdin'], 'Milk, eggs.\n')
      expect(unknown.code).toBe(0)
      expect(unknown.json.skipped).toMatchObject([{path: 'stdin.md'}])
    })
  })

  it('prints no finding below the wanted severity, and still ends by what was found', async () => {
    await withFolder({'a.md': email(), 'residency.yaml': `rules: {${contact}: warning}\n`}, async (folder) => {
      const {code, json} = await checkIn(folder, ['--severity', 'error'])
      expect(code).toBe(0)
      expect(json.drafts[0]?.findings).toEqual([])
      expect(json.summary['warnings']).toBe(0)
      const strict = await checkIn(folder, ['--severity', 'error', '--max-warnings', '0'])
      expect(strict.code).toBe(1)
      expect(strict.err).toMatch(/^residency-drafts: .*--max-warnings.*\n$/)
    })
  })

  it('allows as many warnings as it is told, however few it prints', async () => {
    const text = '---\nkind: experience\n---\n\nI crossed the the ward. I weighed the the child.\n'
    await withFolder({'a.md': text}, async (folder) => {
      const warnings = (await checkIn(folder)).json.summary['warnings'] ?? 0
      expect(warnings).toBeGreaterThan(1)
      const ends = async (most: number): Promise<unknown> => {
        const {code, err} = await runIn(folder, ['check', '--quiet', '--max-warnings', `${most}`])
        return [code, err]
      }
      expect(await ends(warnings)).toEqual([0, ''])
      const reason = `There are ${warnings} warnings, and --max-warnings allows ${warnings - 1}.`
      expect(await ends(warnings - 1)).toEqual([1, `residency-drafts: ${reason}\n`])
    })
  })

  it('judges by the moment it is given', async () => {
    const draft = email().replace('phase: soap\n', '')
    await withFolder({'a.md': draft}, async (folder) => {
      const rules = async (...argv: string[]): Promise<readonly string[]> =>
        (await checkIn(folder, argv)).json.drafts.flatMap(({findings}) => findings.map(({rule}) => rule))
      expect(await rules()).not.toContain(contact)
      expect(await rules('--now', '2026-03-17T15:00:00Z')).toContain(contact)
    })
  })

  it('prints for people: file by file, with kind, target and reason, aligned, and a summary', async () => {
    await withFolder({'a.md': email(), 'README.md': '# Notes\n'}, async (folder) => {
      const {out} = await runIn(folder, ['check'])
      expect(out).toMatch(
        /^a\.md\n {2}email: front matter says so · for Pediatrics: front matter says so · \d+ words\n/,
      )
      expect(out).toMatch(/\n {2,}11:1 {2}error {2,}\S.* {2,}match\/uncontacted-program\n/)
      expect(out).toContain('README.md was left alone: ')
      expect(out).toMatch(/\n\n1 draft: \d errors?, \d warnings?, \d information, \d hints?\.\n$/)
      expect(out).not.toContain('\u001B')
      const quiet = await runIn(folder, ['check', '--quiet'])
      expect(quiet.out).not.toMatch(/README|1 draft:/)
      expect((await runIn(folder, ['check', '--quiet', 'README.md'])).out).toBe('')
    })
  })
})

describe('the list for people', () => {
  const slots = '[Program Name], [Dr. Last Name], [name of clinic] and [your city]'

  it('has one line for the open slots of a draft once they are many, and counts each', async () => {
    const draft = `---\nkind: personal-statement\ntarget: pediatrics\n---\n\nI saw ${slots}.\n`
    await withFolder({'a.md': draft}, async (folder) => {
      const {out} = await runIn(folder, ['check'])
      expect(out.match(/specifics\/placeholder/g)).toHaveLength(1)
      expect(out).toMatch(/\n {2,}6:7 {2}error .*\n +3 more of these: 6:23, 6:40, 6:61\n/)
      expect(out).toContain('\n1 draft: 4 errors,')
    })
    await withFolder({'a.md': draft.replace(' and [your city]', '')}, async (folder) => {
      const {out} = await runIn(folder, ['check'])
      expect(out.match(/specifics\/placeholder/g)).toHaveLength(3)
      expect(out).not.toContain('more of these')
    })
  })

  it('names second places in the order in which they stand', async () => {
    await withFolder({'a.md': email()}, async (folder) => {
      const request = {cwd: folder, paths: ['.'], kind: undefined, targets: [], workspace: undefined}
      const report = await check({...request, now: Date.parse(quietDay)})
      const [draft] = report.drafts
      if (!draft) throw new Error('no draft')
      const related = [15, 0, 4].map((start) => ({message: 'is another.', span: {start, end: start + 3}}))
      const finding = {rule: contact, severity: 'warning', message: 'One.', span: {start: 20, end: 24}} as const
      const drafts = [{...draft, findings: [{...finding, fixKind: 'none', related} as const]}]
      const out = printText({...report, drafts}, {hasColor: false, isQuiet: true})
      expect([...out.matchAll(/^ +(\d+:\d+) /gm)].map(([, place]) => place)).toEqual(['3:5', '1:1', '2:1', '2:12'])
    })
  })
})

describe('colour', () => {
  it('is there only where it is asked for, and changes no letter', async () => {
    await withFolder({'a.md': email()}, async (folder) => {
      const report = await check({
        cwd: folder,
        paths: ['.'],
        kind: undefined,
        targets: [],
        now: Date.parse(quietDay),
        workspace: undefined,
      })
      const plain = printText(report, {hasColor: false, isQuiet: false})
      const colored = printText(report, {hasColor: true, isQuiet: false})
      expect(colored).not.toBe(plain)
      expect(stripVTControlCharacters(colored)).toBe(plain)
    })
  })
})

describe('bad input', () => {
  const long = `${email()}${'Long. '.repeat(200_000)}`
  it.each([
    ['a missing file', 'gone.md', 'gone.md does not exist.'],
    ['a binary file', 'binary.md', 'binary.md is not a text file: it has zero bytes in it.'],
    ['a file that is not UTF-8', 'latin.md', 'latin.md is not a text file in UTF-8.'],
    ['a file over 1 MiB', 'long.md', 'long.md has 1.1 MiB; drafts of up to 1 MiB are read.'],
    ['a link to itself', 'loop.md', 'loop.md cannot be read: its links lead in a circle.'],
    ['a path through a file', 'a.md/b.md', 'a.md/b.md does not exist.'],
  ])('%s is named in a sentence and the rest is checked', async (_name, path, sentence) => {
    const files = {
      'a.md': email(),
      'binary.md': Uint8Array.of(35, 0, 1, 2),
      'latin.md': Uint8Array.of(67, 97, 102, 0xe9, 10),
      'long.md': path === 'long.md' ? long : '',
    }
    await withFolder(files, async (folder) => {
      if (path === 'loop.md') symlinkSync('loop.md', join(folder, 'loop.md'))
      const {code, json, err} = await checkIn(folder, [path, 'a.md'])
      expect(code).toBe(2)
      expect(err).toBe(`residency-drafts: ${sentence}\n`)
      expect(json.drafts.map((draft) => draft.path)).toEqual(['a.md'])
    })
  })

  it('a folder in place of the workspace file is named, and drafts are read without it', async () => {
    await withFolder({'a.md': email()}, async (folder) => {
      mkdirSync(join(folder, 'residency.yaml'))
      const {code, json, err} = await checkIn(folder)
      expect(code).toBe(2)
      expect(err).toBe('residency-drafts: residency.yaml is a folder, not a file.\n')
      expect(json.drafts).toHaveLength(1)
      const given = await checkIn(folder, ['a.md', '--workspace', 'nowhere.yaml'])
      expect(given.err).toBe('residency-drafts: nowhere.yaml does not exist.\n')
    })
  })

  it('broken YAML is named with its place, and what can be read is read', async () => {
    const files = {
      'residency.yaml': `rules: {${contact}: off}\nseason: [2027\n`,
      'a.md': email('program: "Lakeshore\n'),
    }
    await withFolder(files, async (folder) => {
      const {code, json, err} = await checkIn(folder)
      expect(code).toBe(2)
      expect(err).toMatch(/^residency-drafts: a\.md:\d+:\d+: .*\n/)
      expect(err).toMatch(/^residency-drafts: residency\.yaml:\d+:\d+: .*$/m)
      expect(json.drafts.map(({kind}) => kind)).toEqual(['email', 'workspace'])
      expect(json.drafts[0]?.findings.map(({rule}) => rule)).not.toContain(contact)
      expect(json.drafts[1]?.findings.map(({rule, severity}) => [rule, severity])).toContainEqual([
        'setup/malformed-yaml',
        'error',
      ])
    })
  })

  it('an unknown kind in the front matter is named with its place', async () => {
    await withFolder({'a.md': '---\nkind: statemnt\ntarget: pediatrics\n---\n\nI walked.\n'}, async (folder) => {
      const {code, json, err} = await checkIn(folder)
      expect(code).toBe(2)
      expect(err).toMatch(/^residency-drafts: a\.md:2:7: “statemnt” .*\n$/)
      expect(json.drafts).toMatchObject([{path: 'a.md', kind: null}])
    })
  })

  it.each([
    [['check', '--format', 'junit'], /junit.*text, json, sarif, github/],
    [['check', '--format', 'srif'], /Did you mean sarif\?/],
    [['check', '--kind', 'emial'], /emial.*Did you mean email\?/],
    [['check', '--target', 'surgery'], /surgery.*pediatrics/],
    [['check', '--severity', 'fatal'], /fatal.*warning/],
    [['check', '--max-warnings', '-1'], /whole number/],
    [['check', '--now', 'tomorrow'], /tomorrow.*ISO/],
    [['check', '--now', '2026-13-45'], /ISO/],
    [['check', '--stdin', 'a.md'], /not both/],
    [['check', '--nonsense'], /--nonsense/],
    [['chek'], /chek.*check/],
    [[], /A command is missing/],
    [['lsp'], /--stdio/],
    [['explain'], /missing required argument/],
    [['explain', 'match/uncontacted-programs'], /Did you mean match\/uncontacted-program\?/],
    [['explain', 'desperation'], /Did you mean tone\/desperation\?/],
  ])('%j ends with 2 and one line', async (argv, reason) => {
    const {code, err} = await runIn(root, argv)
    expect(code).toBe(2)
    const lines = err.split('\n').filter((line) => line.startsWith('residency-drafts: '))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(reason)
  })

  it('takes bytes on standard input as a file', async () => {
    const {code, err, json} = await checkIn(root, ['--stdin'], Uint8Array.of(0, 1))
    expect([code, err]).toEqual([2, 'residency-drafts: Standard input is not a text file: it has zero bytes in it.\n'])
    expect(json.drafts).toEqual([])
  })
})

describe('the other commands', () => {
  it('explain says why, what instead and where it comes from', async () => {
    const {code, out} = await runIn(root, ['explain', contact])
    expect(code).toBe(0)
    expect(out).toContain(contact)
    expect(out).toMatch(/\nInstead: [\s\S]*\nSources:\n- /)
    expect(out).not.toContain('**')
    expect(Math.max(...out.split('\n').map((line) => (line.includes('https:') ? 0 : line.length)))).toBeLessThan(101)
    expect(out).toMatch(/: docs\/rules\/match\/uncontacted-program\.md\n$/)
    expect((await runIn(root, ['explain', 'match/*'])).out).toContain(`- ${contact}: `)
  })

  it('rules lists every rule', async () => {
    const {out} = await runIn(root, ['rules', '--format', 'json'])
    const {rules} = JSON.parse(out) as {readonly rules: ReadonlyArray<{readonly id: string}>}
    expect(rules.map(({id}) => id)).toEqual(catalogue.rules.map(({id}) => id))
    expect((await runIn(root, ['rules'])).out.split('\n')).toHaveLength(catalogue.rules.length + 1)
  })

  it('lsp starts the server, whatever else an editor adds', async () => {
    expect(await runIn(root, ['lsp', '--stdio', '--clientProcessId=7'])).toMatchObject({code: 0, out: 'serving'})
  })

  it('answers for its version and its help', async () => {
    expect(await runIn(root, ['--version'])).toMatchObject({code: 0, out: `${version}\n`, err: ''})
    expect((await runIn(root, ['check', '--help'])).out).toContain('--max-warnings')
  })
})

describe('the examples', () => {
  it('give JSON whose every span slices to what it names', async () => {
    const {json} = await checkIn(root, ['examples'])
    expect(json.summary['errors']).toBeGreaterThan(0)
    expect(json.skipped.map(({path}) => path)).toEqual(['examples/README.md'])
    for (const draft of json.drafts) {
      const text = readFileSync(join(root, draft.path), 'utf8')
      const placeOf = placesOf(text)
      for (const finding of draft.findings) {
        const said = text.slice(finding.start.offset, finding.end.offset)
        expect(said.trim(), `${draft.path} ${finding.rule}`).toBe(said)
        expect(placeOf(finding.start.offset)).toEqual(finding.start)
        expect(placeOf(finding.end.offset)).toEqual(finding.end)
        const [, named] = /^“([^”]+)”/.exec(finding.message) ?? []
        if (named !== undefined) expect(said.toLowerCase()).toContain(named.toLowerCase().replace(/…$/, ''))
      }
    }
  })
})
