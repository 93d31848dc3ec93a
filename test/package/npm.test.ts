import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {bundle} from '../support/bundles.ts'
import type {Printed} from '../support/command-line.ts'
import {runProgram} from '../support/program.ts'
import {root} from '../support/project.ts'
import {exchange} from '../support/stdio.ts'

/** Everything that may be in the package of the command line. */
const mayBe = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD_PARTY_NOTICES\.txt)$/,
  /^dist\/(?:cli\.js|package\.json)$/,
  /^docs\/(?:editors|sources)\.md$/,
  /^docs\/rules\/(?:[a-z]+\/[a-z0-9-]+|README)\.md$/,
  /^server\/schema\/[a-z-]+\.schema\.json$/,
]
const most = 1_200_000

interface Packed {
  readonly filename: string
  readonly size: number
  readonly integrity: string
  readonly files: ReadonlyArray<{readonly path: string}>
}

const folder = mkdtempSync(join(tmpdir(), 'residency-drafts-npm-test-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const installed = (...words: readonly string[]): string => join(folder, 'node_modules', ...words)
const command = process.platform === 'win32' ? 'residency-drafts.cmd' : 'residency-drafts'
const run = (args: readonly string[], input?: string) =>
  runProgram(installed('.bin', command), args, {cwd: folder, ...(input === undefined ? {} : {input})})
const npm = (...args: readonly string[]) =>
  runProgram('npm', [...args, '--no-update-notifier', '--loglevel=error'], {
    // What npm hands on to its scripts would be taken for options here.
    env: {npm_config_cache: join(folder, '.npm'), npm_config_dry_run: undefined},
    ...(args[0] === 'install' ? {cwd: folder} : {}),
  })

let packed: Packed | undefined

beforeAll(async () => {
  await bundle('cli.js')
  const {code, out, err} = await npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder)
  expect(code, err).toBe(0)
  packed = (JSON.parse(out) as readonly Packed[])[0]
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const made = await npm('install', '--offline', '--no-audit', '--no-fund', join(folder, packed?.filename ?? ''))
  expect(made.code, made.err).toBe(0)
}, 120_000)

describe('the package of the command line, installed in an empty folder without a network', {timeout: 60_000}, () => {
  it('holds what it needs and nothing else', () => {
    const paths = packed?.files.map(({path}) => path) ?? []
    expect(paths.filter((path) => !mayBe.some((pattern) => pattern.test(path)))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['dist/cli.js', 'docs/editors.md', 'LICENSE']))
    expect(packed?.size).toBeLessThan(most)
  })

  it('has the same bytes when it is made again', async () => {
    const {out} = await npm('pack', '--ignore-scripts', '--json', '--dry-run')
    const [again] = JSON.parse(out) as readonly Packed[]
    expect(again?.integrity).toBe(packed?.integrity)
  })

  it('brings no other package with it', () => {
    const lock = JSON.parse(readFileSync(installed('.package-lock.json'), 'utf8')) as {readonly packages: object}
    expect(Object.keys(lock.packages)).toEqual(['node_modules/residency-drafts'])
  })

  it('says which version it is', async () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {readonly version: string}
    expect(await run(['--version'])).toMatchObject({code: 0, out: `${version}\n`})
  })

  it('checks a draft', async () => {
    const draft = 'I apply to a pediatrics residency program. I crossed the the ward.\n'
    const {code, out} = await run(
      ['check', '--stdin', '--stdin-filename', 'personal-statement.md', '--format', 'json'],
      draft,
    )
    expect(code).toBe(0)
    const rules = (JSON.parse(out) as Printed).drafts.flatMap(({findings}) => findings.map(({rule}) => rule))
    expect(rules).toContain('prose/repeated-word')
  })

  it('is a language server, and its findings lead to pages that came with it', async () => {
    const cli = installed('residency-drafts', 'dist', 'cli.js')
    const text =
      '---\nkind: email\nphase: soap\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\nI am writing to introduce myself and my interest in your residency program.\n'
    const {result, diagnostics, code} = await exchange([cli, 'lsp', '--stdio'], text, {cwd: folder})
    expect(code).toBe(0)
    expect(result.serverInfo?.name).toBe('residency-drafts')
    const page = diagnostics.find((one) => one.code === 'match/uncontacted-program')?.codeDescription?.href ?? ''
    expect(readFileSync(new URL(page), 'utf8')).toContain('# First contact')
  })
})
