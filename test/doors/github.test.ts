import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check} from '../../server/src/doors/cli/check.ts'
import {printGithub} from '../../server/src/doors/cli/github.ts'
import type {Report} from '../../server/src/doors/cli/report.ts'
import type {Severity} from '../../server/src/lexicon/kinds.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {checkIn, runIn, withFolder} from '../support/command-line.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

const text = '---\nkind: personal-statement\ntarget: pediatrics\n---\n\nI crossed the the ward.\nI stayed.\n'

const found = (severity: Severity, message: string, words = 'the the'): Finding => ({
  rule: 'prose/repeated-word',
  severity,
  message,
  span: {start: text.indexOf(words), end: text.indexOf(words) + words.length},
  fixKind: 'none',
  related: [],
})

/** A report on one draft at a path, with the findings it is given. */
const reportOn = async (path: string, findings: readonly Finding[]): Promise<Report> => {
  let report: Report | undefined
  await withFolder({'a.md': text}, async (cwd) => {
    const now = Date.parse(quietDay)
    report = await check({cwd, paths: ['.'], kind: undefined, targets: [], now, workspace: undefined})
  })
  if (!report) throw new Error('There is no report.')
  return {...report, drafts: report.drafts.map((draft) => ({...draft, path, findings}))}
}

const lines = (printed: string): readonly string[] => printed.split('\n').slice(0, -1)

/** What the runner of GitHub reads of a command, by its own rules. */
const read = (line: string) => {
  const [, command = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const decoded = (value: string): string =>
    value
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const pairs = properties.split(',').map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), decoded(pair.slice(equals + 1))] as const
  })
  return {command, properties: Object.fromEntries(pairs), message: decoded(message)}
}

describe('an annotation', () => {
  it('is a command with file, lines, columns, rule and message', async () => {
    const report = await reportOn('ps/a.md', [found('error', 'Twice.')])
    expect(printGithub(report, '/home/me')).toBe(
      '::error file=ps/a.md,line=6,endLine=6,col=11,endColumn=18,title=prose/repeated-word::Twice.\n',
    )
  })

  it('has one of the three levels of GitHub', async () => {
    const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']
    const report = await reportOn(
      'a.md',
      severities.map((severity) => found(severity, 'Twice.')),
    )
    const commands = lines(printGithub(report, '/home/me')).map((line) => read(line).command)
    expect(commands).toEqual(['error', 'warning', 'notice', 'notice'])
  })

  it('over several lines has no columns, which GitHub would not take', async () => {
    const report = await reportOn('a.md', [found('error', 'Long.', 'the ward.\nI stayed')])
    expect(printGithub(report, '/home/me')).toContain('::error file=a.md,line=6,endLine=7,title=')
  })

  it.each([
    ['100 % of it: a, b', '::100 %25 of it: a, b\n'],
    ['first\nsecond\r\nthird', '::first%0Asecond%0D%0Athird\n'],
    ['%0A stands there', '::%250A stands there\n'],
    ['::error ::not a command', '::::error ::not a command\n'],
  ])('escapes the message %j', async (message, printed) => {
    const out = printGithub(await reportOn('a.md', [found('error', message)]), '/home/me')
    expect(out.endsWith(printed)).toBe(true)
    expect(lines(out)).toHaveLength(1)
    expect(read(out.trimEnd()).message).toBe(message)
  })

  it.each([
    ['100% done.md', 'file=100%25 done.md,'],
    ['a,b: c.md', 'file=a%2Cb%3A c.md,'],
    ['a\n::stop.md', 'file=a%0A%3A%3Astop.md,'],
    ['ä ö/名前.md', 'file=ä ö/名前.md,'],
  ])('escapes the file %j', async (path, printed) => {
    const out = printGithub(await reportOn(path, [found('error', 'Twice.')]), '/home/me')
    expect(out).toContain(printed)
    expect(lines(out)).toHaveLength(1)
    expect(read(out.trimEnd()).properties['file']).toBe(path)
  })

  it('takes the file from the folder of the repository, or whole if it is outside', async () => {
    const report = await reportOn('ps/a.md', [found('error', 'Twice.')])
    const fileFrom = (repository: string): string | undefined =>
      read(printGithub(report, join('/home', 'me', 'drafts'), repository).trimEnd()).properties['file']
    expect(fileFrom(join('/home', 'me'))).toBe('drafts/ps/a.md')
    expect(fileFrom(join('/home', 'me', 'drafts'))).toBe('ps/a.md')
    expect(fileFrom(join('/srv'))).toMatch(/\/home\/me\/drafts\/ps\/a\.md$/)
  })
})

describe('check --format github', () => {
  it('says of the examples what the JSON says', async () => {
    const {code, out, err} = await runIn(root, ['check', 'examples', '--format', 'github'])
    const {json, code: same} = await checkIn(root, ['examples'])
    expect([code, err]).toEqual([same, ''])
    const told = lines(out).map(read)
    const findings = json.drafts.flatMap((draft) => draft.findings.map((finding) => ({path: draft.path, ...finding})))
    expect(told.map(({message}) => message)).toEqual(findings.map(({message}) => message))
    for (const [index, {properties}] of told.entries()) {
      const {path, rule, start, end} = findings[index] ?? {}
      expect(properties).toMatchObject({file: path, title: rule, line: `${start?.line}`, endLine: `${end?.line}`})
    }
  })

  it('says what could not be read there and on standard error, and nothing of a folder in order', async () => {
    await withFolder({'a.md': '# Notes\n'}, async (folder) => {
      const refused = await runIn(folder, ['check', 'a.md', '100%.md', '--format', 'github'])
      expect(refused).toEqual({
        code: 2,
        out: '::error ::100%25.md does not exist.\n',
        err: 'residency-drafts: 100%.md does not exist.\n',
      })
      mkdirSync(join(folder, 'empty'))
      expect(await runIn(folder, ['check', 'empty', '--format', 'github'])).toEqual({code: 0, out: '', err: ''})
    })
  })

  it('says on a line of its own what was fixed', async () => {
    await withFolder({'a.md': text}, async (folder) => {
      const {out} = await runIn(folder, ['check', '--format', 'github', '--fix', '--severity', 'warning'])
      expect(lines(out).at(-1)).toBe('1 fix was applied in 1 draft.')
    })
  })
})
