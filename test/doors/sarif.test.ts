import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ArtifactLocation, Log, Region, Result, Run} from 'sarif'
import {describe, expect, it} from 'vitest'
import {check} from '../../server/src/doors/cli/check.ts'
import type {Report} from '../../server/src/doors/cli/report.ts'
import {printSarif} from '../../server/src/doors/cli/sarif.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {checkIn, type Ran, runIn, withFolder} from '../support/command-line.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'
import {objectionsTo, runOf} from '../support/sarif.ts'

const statement = (body: string): string => `---\nkind: personal-statement\ntarget: pediatrics\n---\n\n${body}\n`
const plain = statement('I crossed the the ward — and the nurse said, “Count again.” I counted 14 pills.')

const sarifIn = async (
  cwd: string,
  argv: readonly string[] = [],
  stdin: string | Uint8Array = '',
): Promise<Ran & {readonly log: Log; readonly run: Run; readonly results: readonly Result[]}> => {
  const ran = await runIn(cwd, ['check', '--format', 'sarif', ...argv], stdin)
  const log = JSON.parse(ran.out) as Log
  expect(objectionsTo(log)).toEqual([])
  const run = runOf(log)
  return {...ran, log, run, results: run.results ?? []}
}

const placeOf = ({locations}: Result): {readonly address: ArtifactLocation; readonly region: Region} => ({
  address: locations?.[0]?.physicalLocation?.artifactLocation ?? {},
  region: locations?.[0]?.physicalLocation?.region ?? {},
})

const cut = (text: string, {charOffset = 0, charLength = 0}: Region): string =>
  text.slice(charOffset, charOffset + charLength)

const fileOf = ({originalUriBaseIds}: Run, {uri = '', uriBaseId}: ArtifactLocation): string =>
  fileURLToPath(new URL(uri, uriBaseId === undefined ? undefined : originalUriBaseIds?.[uriBaseId]?.uri))

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

describe('the schema', () => {
  it('objects to what is not SARIF', () => {
    expect(objectionsTo({version: '2.1.0'})).not.toEqual([])
    expect(objectionsTo({version: '2.1.0', runs: [{tool: {driver: {name: 'a', nonsense: 1}}}]})).not.toEqual([])
    const address = {uri: 'a file.md'}
    expect(
      objectionsTo({version: '2.1.0', runs: [{tool: {driver: {name: 'a'}}, artifacts: [{location: address}]}]}),
    ).toHaveLength(1)
  })
})

describe('the examples', () => {
  it('give the findings of the JSON, each at its place, with its rule and its level', async () => {
    const {code, run, results, err} = await sarifIn(root, ['examples'])
    const {json, code: same} = await checkIn(root, ['examples'])
    expect([code, err]).toEqual([same, ''])
    const findings = json.drafts.flatMap(({path, findings: found}) => found.map((finding) => ({path, ...finding})))
    expect(results).toHaveLength(findings.length)
    const texts = new Map(json.drafts.map(({path}) => [path, readFileSync(root + path, 'utf8')]))
    for (const [index, finding] of findings.entries()) {
      const result = results[index]
      if (!result) throw new Error('A result is missing.')
      const {address, region} = placeOf(result)
      const text = texts.get(finding.path) ?? ''
      expect(result.ruleId).toBe(finding.rule)
      expect(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(finding.rule)
      expect(result.level).toBe({error: 'error', warning: 'warning'}[finding.severity] ?? 'note')
      expect(result.properties?.['severity']).toBe(finding.severity)
      expect(address).toMatchObject({uri: finding.path, uriBaseId: '%SRCROOT%'})
      expect(run.artifacts?.[address.index ?? -1]?.location?.uri).toBe(finding.path)
      expect(cut(text, region)).toBe(text.slice(finding.start.offset, finding.end.offset))
      expect(region).toMatchObject({
        startLine: finding.start.line,
        startColumn: finding.start.column,
        endLine: finding.end.line,
        endColumn: finding.end.column,
      })
      expect(result.relatedLocations?.map(({message}) => message?.text) ?? []).toEqual(
        finding.related.map(({message}) => message),
      )
    }
  })

  it('bring along the rules that spoke, with help for people and where to read on', async () => {
    const {run, results} = await sarifIn(root, ['examples'])
    const rules = run.tool.driver.rules ?? []
    expect(new Set(rules.map(({id}) => id))).toEqual(new Set(results.map(({ruleId}) => ruleId)))
    for (const {
      id,
      name,
      help,
      helpUri,
      shortDescription,
      fullDescription,
      defaultConfiguration,
      properties,
    } of rules) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/)
      expect(shortDescription?.text).toMatch(/^\S.*\.$/)
      expect(fullDescription?.text).not.toBe('')
      expect(help?.markdown).toContain('**Instead:**')
      expect(readFileSync(fileURLToPath(helpUri ?? ''), 'utf8')).toContain(`\`${id}\``)
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration?.level)
      expect(properties?.tags).toContain(id.slice(0, id.indexOf('/')))
    }
  })

  it('give the same log twice', async () => {
    expect((await sarifIn(root, ['examples'])).out).toBe((await sarifIn(root, ['examples'])).out)
  })
})

describe('odd input', () => {
  it.each([
    ['emoji before and inside', plain.replace('I crossed', '👩‍⚕️ Ünïcödé 🩺. I crossed')],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['old Mac line ends', plain.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${plain}`],
    ['a byte order mark before the words', '\uFEFFI crossed the the ward — to a pediatrics residency program.'],
    ['braces and brackets', statement('I apply to {{program}} at [Program Name](x) — {0} and [this](1).')],
    ['nothing but a mark', '\uFEFF'],
    ['nothing at all', ''],
  ])('%s: every region holds what the JSON says', async (_name, text) => {
    const argv = ['--kind', 'personal-statement', 'a.md']
    await withFolder({'a.md': text}, async (folder) => {
      const {run, results} = await sarifIn(folder, argv)
      const {json} = await checkIn(folder, argv)
      const findings = json.drafts.flatMap((draft) => draft.findings)
      expect(run.columnKind).toBe('utf16CodeUnits')
      expect(results.map(({ruleId}) => ruleId)).toEqual(findings.map(({rule}) => rule))
      const shown = withoutMark(text)
      for (const [index, result] of results.entries()) {
        const {region} = placeOf(result)
        const {start, end} = findings[index] ?? {start: {offset: 0}, end: {offset: 0}}
        expect(cut(shown, region)).toBe(withoutMark(text.slice(start.offset, end.offset)))
        const line = shown.split(/\r\n|\r|\n/)[(region.startLine ?? 0) - 1] ?? ''
        const rest = line.slice((region.startColumn ?? 0) - 1)
        expect(rest.startsWith(cut(shown, region).split(/\r\n|\r|\n/, 1)[0] ?? '')).toBe(true)
      }
    })
  })

  it('writes braces twice, as SARIF asks: one pair would be a gap to fill', async () => {
    await withFolder({'a.md': statement('I apply to {{program}} for pediatrics.')}, async (folder) => {
      const texts = (await sarifIn(folder)).results.map(({message}) => message.text ?? '')
      expect(texts.find((text) => text.includes('program'))).toContain('{{{{program}}}}')
    })
  })

  it.each([
    'mit Leerzeichen und Ümläut.md',
    '100% fertig #1?.md',
    'a[1]{2}^|`.md',
    'kind: email.md',
    'ordner ä/b & c/été.md',
    '名前/☂️.md',
  ])('%s has an address that leads back to it', async (path) => {
    await withFolder({[path]: plain}, async (folder) => {
      const {run, results} = await sarifIn(folder)
      expect(results.length).toBeGreaterThan(0)
      for (const result of results) expect(fileOf(run, placeOf(result).address)).toBe(join(folder, path))
    })
  })

  it('a file outside the folder has a whole address', async () => {
    await withFolder({'a b.md': plain}, async (folder) => {
      const inside = join(folder, 'in side')
      mkdirSync(inside)
      const {run, results} = await sarifIn(inside, ['../a b.md'])
      const [address] = results.map((result) => placeOf(result).address)
      expect(address?.uriBaseId).toBeUndefined()
      expect(fileOf(run, address ?? {})).toBe(join(folder, 'a b.md'))
    })
  })

  it('no draft, and a draft without findings, are whole logs too', async () => {
    await withFolder({'README.md': '# Notes\n'}, async (folder) => {
      const {code, run} = await sarifIn(folder)
      expect(code).toBe(0)
      expect([run.results, run.artifacts, run.tool.driver.rules]).toEqual([[], [], []])
      writeFileSync(join(folder, 'a.md'), plain)
      const clean = await sarifIn(folder, ['--severity', 'error'])
      expect([clean.run.results, clean.run.artifacts?.length]).toEqual([[], 1])
    })
  })

  it('what could not be read is told, in the log and on standard error', async () => {
    await withFolder({'a.md': plain, 'residency.yaml': 'season: [2027\n'}, async (folder) => {
      const {code, err, run} = await sarifIn(folder, ['.', 'gone {1}.md'])
      expect(code).toBe(2)
      const [invocation] = run.invocations ?? []
      expect(invocation?.executionSuccessful).toBe(false)
      const told = invocation?.toolExecutionNotifications?.map(({message}) => message.text) ?? []
      expect(told).toContain('gone {{1}}.md does not exist.')
      expect(told).toHaveLength(err.trimEnd().split('\n').length)
      expect(run.artifacts?.at(-1)).toMatchObject({sourceLanguage: 'yaml', location: {uri: 'residency.yaml'}})
    })
  })

  it('standard input is a draft under its name', async () => {
    await withFolder({}, async (folder) => {
      const {run, results} = await sarifIn(folder, ['--stdin', '--stdin-filename', 'new one.md'], plain)
      expect(fileOf(run, placeOf(results[0] ?? {message: {}}).address)).toBe(join(folder, 'new one.md'))
      expect((await sarifIn(folder, ['--stdin'], Uint8Array.of(0))).run.invocations?.[0]?.executionSuccessful).toBe(
        false,
      )
    })
  })
})

describe('a fix', () => {
  it.each([
    ['as it stands', (text: string) => text],
    ['behind a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('replaces what the finding is about, %s', async (_name, change) => {
    const text = change(statement('I crossed the the ward — and the nurse said, “Count again.”\n## Why\nI stayed.'))
    await withFolder({'a.md': text}, async (folder) => {
      const {results} = await sarifIn(folder)
      const shown = withoutMark(text)
      const become = (rule: string): string => {
        const fix = results.find(({ruleId}) => ruleId === rule)?.fixes?.[0]
        expect(fix?.properties?.['kind']).toBe('mechanical')
        const [change, ...others] = fix?.artifactChanges ?? []
        expect([change?.artifactLocation.uri, others]).toEqual(['a.md', []])
        return [...(change?.replacements ?? [])].reverse().reduce((whole, {deletedRegion, insertedContent}) => {
          const {charOffset = 0, charLength = 0} = deletedRegion
          return whole.slice(0, charOffset) + (insertedContent?.text ?? '') + whole.slice(charOffset + charLength)
        }, shown)
      }
      expect(become('prose/repeated-word')).toBe(shown.replace('the the', 'the'))
      expect(become('eras/typographic-character')).toBe(shown.replace('—', '-').replace(/[“”]/g, '"'))
      const ending = text.includes('\r\n') ? '\r\n' : '\n'
      expect(become('eras/markup-lost')).toBe(shown.replace(/## Why\r?\n/, `Why${ending}${ending}`))
    })
  })
})

describe('a fingerprint', () => {
  const prints = async (text: string): Promise<readonly string[]> => {
    let found: readonly string[] = []
    await withFolder({'a.md': text}, async (folder) => {
      const {results} = await sarifIn(folder, ['--severity', 'warning'])
      found = results.map(({ruleId, partialFingerprints}) => `${ruleId} ${Object.values(partialFingerprints ?? {})[0]}`)
    })
    return found
  }
  const paragraphs = ['We crossed the the ward.', 'The nurse weighed the the child.', 'I said it it twice.']

  it('stays when lines move and line ends change', async () => {
    const before = await prints(statement(paragraphs.join('\n\n')))
    expect(new Set(before).size).toBe(before.length)
    expect(before.filter((print) => print.startsWith('prose/repeated-word'))).toHaveLength(3)
    const moved = statement(['We went home on Monday.', ...paragraphs].join('\n\n')).replaceAll('\n', '\r\n')
    for (const print of before.filter((one) => one.startsWith('prose/'))) expect(await prints(moved)).toContain(print)
  })
})

describe('a report', () => {
  const request = (cwd: string) => ({
    cwd,
    paths: ['.'],
    kind: undefined,
    targets: [],
    now: Date.parse(quietDay),
    workspace: undefined,
  })

  it('leads to a second place in another file, and leaves out one that cannot be found', async () => {
    await withFolder({'a.md': plain, 'b.md': `\uFEFF${plain}`}, async (folder) => {
      const report = await check(request(folder))
      const [a, b] = report.drafts
      if (!a || !b) throw new Error('Two drafts were expected.')
      const finding: Finding = {
        rule: 'consistency/conflicting-fact',
        severity: 'error',
        message: 'Two years.',
        span: {start: 0, end: 3},
        fixKind: 'none',
        related: [
          {message: 'There.', span: {start: 1, end: 4}, path: 'b'},
          {message: 'Nowhere.', span: {start: 0, end: 3}, path: 'c'},
          {message: 'Here.', span: {start: 4, end: 8}},
        ],
      }
      const elsewhere = (file: string) => (file === 'b' ? {path: 'b.md', text: b.text} : undefined)
      const told: Report = {...report, drafts: [{...a, findings: [finding], elsewhere}, b]}
      const log = JSON.parse(printSarif(told, folder)) as Log
      expect(objectionsTo(log)).toEqual([])
      const related = runOf(log).results?.[0]?.relatedLocations ?? []
      expect(
        related.map(({id, message, physicalLocation: at}) => [
          id,
          message?.text,
          at?.artifactLocation?.uri,
          cut(plain, at?.region ?? {}),
        ]),
      ).toEqual([
        [1, 'There.', 'b.md', plain.slice(0, 3)],
        [2, 'Here.', 'a.md', plain.slice(4, 8)],
      ])
    })
  })
})
