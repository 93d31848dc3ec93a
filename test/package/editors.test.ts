import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {commandOnPath} from '../editor/hosts/command.ts'
import {bundle} from '../support/bundles.ts'
import {fenceWith} from '../support/fences.ts'
import {type Ended, runProgram} from '../support/program.ts'
import {root} from '../support/project.ts'

const page = 'docs/editors.md'
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'residency-drafts-editors-test-')))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const commands = join(folder, 'bin')
const env = {
  PATH: `${commands}${delimiter}${process.env['PATH'] ?? ''}`,
  HOME: folder,
  XDG_CONFIG_HOME: undefined,
  XDG_DATA_HOME: undefined,
  GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
  GIT_DIR: undefined,
  GIT_INDEX_FILE: undefined,
}
const nvim = await commandOnPath('nvim')
const git = await commandOnPath('git')
const sh = await commandOnPath('sh')
for (const [name, path] of Object.entries({nvim, git, sh})) {
  if (!path) console.log(`There is no ${name} on this machine: what needs it is left out.`)
}

/** `residency-drafts` on PATH, as it is after a global installation. */
beforeAll(async () => {
  mkdirSync(commands)
  const command = join(commands, 'residency-drafts')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${await bundle('cli.js')}" "$@"\n`)
  chmodSync(command, 0o755)
  writeFileSync(env.GIT_CONFIG_GLOBAL, '[user]\n\tname = A Test\n\temail = test@example.org\n')
}, 60_000)

describe.skipIf(!nvim)('Neovim, with the configuration of the page', {timeout: 90_000}, () => {
  it('shows the findings of an example, says why, and drops what is mended', async () => {
    const examples = join(folder, 'examples')
    cpSync(join(root, 'examples'), examples, {recursive: true})
    const config = join(folder, 'init.lua')
    writeFileSync(config, fenceWith(page, 'lua', 'nvim_create_autocmd'))
    const draft = join(examples, 'emails', 'wrenfield-unsolicited.md')
    const script = join(root, 'test', 'editor', 'neovim', 'attach.lua')
    const args = ['--headless', '-n', '-i', 'NONE', '-u', config, draft, '-c', `luafile ${script}`]
    const {code, out, err} = await runProgram('nvim', args, {env})
    expect(code, err).toBe(0)
    const said = /\{.*\}/.exec(`${out}${err}`)?.[0] ?? '{}'
    const {words, hover} = JSON.parse(said) as Readonly<Record<string, string>>
    expect(readFileSync(draft, 'utf8')).toContain(words)
    expect(words).toMatch(/^My name is Sujata Basnet .* your residency program\.$/)
    expect(hover).toContain('SOAP')
  })
})

describe.skipIf(!git || !sh || process.platform === 'win32')('the hook of the page', {timeout: 60_000}, () => {
  const repository = join(folder, 'repository')
  const inRepository = (...args: readonly string[]): Promise<Ended> => runProgram('git', args, {cwd: repository, env})
  const commit = async (email: string): Promise<Ended> => {
    writeFileSync(join(repository, 'email.md'), email)
    await inRepository('add', '--all')
    return inRepository('commit', '--quiet', '--message', 'A draft')
  }

  it('lets a sound draft pass, stops an unsound one, and reads what is staged', async () => {
    mkdirSync(repository)
    await inRepository('init', '--quiet')
    const hook = join(repository, '.git', 'hooks', 'pre-commit')
    mkdirSync(join(hook, '..'), {recursive: true})
    writeFileSync(hook, fenceWith(page, 'sh', 'checkout-index'))
    chmodSync(hook, 0o755)

    const sound = readFileSync(join(root, 'examples', 'emails', 'st-brendan-reply.md'), 'utf8')
    const unsound = readFileSync(join(root, 'examples', 'emails', 'wrenfield-unsolicited.md'), 'utf8')
    cpSync(join(root, 'examples', 'residency.yaml'), join(repository, 'residency.yaml'))
    expect(await commit(sound)).toMatchObject({code: 0})
    const stopped = await commit(unsound)
    expect(stopped.code).toBe(1)
    expect(`${stopped.out}${stopped.err}`).toContain('match/uncontacted-program')

    // Mended on the disk, but not staged.
    writeFileSync(join(repository, 'email.md'), sound)
    expect((await inRepository('commit', '--quiet', '--message', 'The old one')).code).toBe(1)
    expect((await inRepository('log', '--oneline')).out.trim().split('\n')).toHaveLength(1)
  })
})

describe.skipIf(!sh || process.platform === 'win32')('the workflow of the page', {timeout: 60_000}, () => {
  const drafts = join(folder, 'drafts')
  const {jobs} = parse(fenceWith(page, 'yaml', 'upload-sarif')) as {
    readonly jobs: {readonly check: {readonly steps: ReadonlyArray<{readonly run?: string}>}}
  }
  const lines = jobs.check.steps.flatMap(({run}) => (run?.startsWith('residency-drafts') ? [run] : []))
  const run = (line = ''): Promise<Ended> =>
    // As GitHub runs a step.
    runProgram('sh', ['-e', '-c', line], {cwd: drafts, env})

  beforeAll(() => cpSync(join(root, 'examples'), drafts, {recursive: true}))

  it('marks the lines, and fails where there is an error', async () => {
    const {code, out} = await run(lines[0])
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=.*wrenfield-unsolicited\.md,line=\d+/m)
  })

  it('leaves a report for code scanning, whatever was found', async () => {
    expect(await run(lines[1])).toMatchObject({code: 0})
    const report: {readonly runs: ReadonlyArray<{readonly results: readonly unknown[]}>} = JSON.parse(
      readFileSync(join(drafts, 'drafts.sarif'), 'utf8'),
    )
    expect(report.runs[0]?.results.length).toBeGreaterThan(5)
  })

  it('does nothing else', () => {
    const others = jobs.check.steps.flatMap(({run}) => (run === undefined || lines.includes(run) ? [] : [run]))
    expect(lines).toHaveLength(2)
    expect(others).toEqual(['npm install --global ./residency-drafts-0.1.0.tgz'])
  })
})
