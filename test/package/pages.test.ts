import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, posix} from 'node:path'
import {globSync} from 'tinyglobby'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {bundle} from '../support/bundles.ts'
import {fencesIn} from '../support/fences.ts'
import {runProgram} from '../support/program.ts'
import {root} from '../support/project.ts'

const read = (path: string): string => readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
}

/** Commands of our pages that are not run here, each with the reason, or the place where it is. */
const elsewhere: Readonly<Record<string, string>> = {
  'git clone <this repository> residency-drafts': 'the address is the reader’s',
  'cd residency-drafts': 'follows from it',
  'npm install': 'every test stands on it',
  'npm install && npm start': 'needs a screen',
  'npm start': 'needs a screen',
  'npm test': 'runs this',
  'npm run package': 'test/package/vsix.test.ts',
  [`code --install-extension residency-drafts-${manifest.version}.vsix`]:
    'test/editor/installed.ts, in VS Code’s server',
  'npm pack': 'test/package/npm.test.ts',
  [`npm install --global ./residency-drafts-${manifest.version}.tgz`]: 'test/package/npm.test.ts, in a folder',
}

const pages = ['README.md', 'CONTRIBUTING.md', 'docs/editors.md']
const lines = pages
  .flatMap((page) => fencesIn(page, 'sh'))
  // The hook has a test of its own.
  .filter((code) => !code.startsWith('#!'))
  .flatMap((code) => code.trim().split('\n'))
  .map((line) => line.replace(/ +#.*$/, ''))

/** A clone as far as the commands see it, in a folder of its own: some of them write beside it. */
const outside = mkdtempSync(join(tmpdir(), 'residency-drafts-pages-test-'))
const folder = join(outside, 'clone')
afterAll(() => rmSync(outside, {recursive: true, force: true}))
beforeAll(async () => {
  mkdirSync(join(folder, 'dist'), {recursive: true})
  cpSync(await bundle('cli.js'), join(folder, 'dist', 'cli.js'))
  cpSync(join(root, 'examples'), join(folder, 'examples'), {recursive: true})
}, 60_000)

describe('every command in our pages', () => {
  const commands = [...new Set(lines.filter((line) => line.startsWith('node dist/cli.js ') || line.startsWith('cp ')))]

  // In their order: one reads what another wrote.
  it.each(commands)('%s', {timeout: 60_000}, async (line) => {
    const [name = '', ...args] = line.split(' ')
    if (name === 'cp') {
      const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'))
      cpSync(join(folder, from), join(folder, to), {recursive: true, errorOnExist: true, force: false})
      return
    }
    const {code, out, err} = await runProgram(process.execPath, args, {cwd: folder, env: {NO_COLOR: '1'}})
    // The examples have errors: that is what they are for.
    expect(code, err).toBe(args[1] === 'check' ? 1 : 0)
    expect(out.length + err.length).toBeGreaterThan(20)
  })

  it('changes nothing in the examples of the clone', () => {
    const texts = (at: string): readonly string[] =>
      globSync('**/*', {cwd: join(at, 'examples')}).map((path) => readFileSync(join(at, 'examples', path), 'utf8'))
    expect(texts(folder).length).toBeGreaterThan(5)
    expect(texts(folder)).toEqual(texts(root))
  })

  it('is run here or there, or has a reason', () => {
    const strange = lines.filter((line) => !commands.includes(line) && elsewhere[line] === undefined)
    expect(strange).toEqual([])
    expect(Object.keys(elsewhere).filter((line) => !lines.includes(line))).toEqual([])
    expect(commands.length).toBeGreaterThan(8)
  })

  it('that is a script is one', () => {
    const named = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md', 'server/*.md', 'test/**/README.md'], {
      cwd: root,
    })
      .flatMap((path) => [...read(path).matchAll(/npm run ([\w:-]+)/g)])
      .map(([, script = '']) => script)
    expect(named.filter((script) => manifest.scripts[script] === undefined)).toEqual([])
  })

  it('of the command line is told of', () => {
    const readme = read('README.md')
    const files = globSync('server/src/doors/cli/commands/*.ts', {cwd: root}).map((path) => posix.basename(path, '.ts'))
    const untold = files.filter((name) => !new RegExp(`(?:cli\\.js|residency-drafts) ${name}\\b`).test(readme))
    expect(untold).toEqual([])
  })
})

describe('every page', () => {
  const all = globSync(
    ['*.md', 'docs/**/*.md', 'examples/README.md', 'server/*.md', 'test/**/README.md', 'snippets/README.md'],
    {cwd: root},
  )

  it('leads to places that are there', () => {
    const dead = all.flatMap((page) => {
      const text = read(page).replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '')
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !leads(page, target))
        .map((target) => `${page} → ${target}`)
    })
    expect(dead).toEqual([])
  })

  it('of the pages is in their index', () => {
    const index = read('docs/README.md')
    const pagesOfDocs = globSync(['docs/*.md', 'docs/decisions/*.md'], {cwd: root}).map((path) => path.slice(5))
    expect(pagesOfDocs.filter((path) => path !== 'README.md' && !index.includes(`(${path})`))).toEqual([])
  })
})

describe('a form for an issue', () => {
  it.each(['wrong-alarm', 'missed-problem'])('%s asks for an invented sentence, and never for the draft', (name) => {
    const form = read(`.github/ISSUE_TEMPLATE/${name}.yml`)
    const {body} = parse(form) as {
      readonly body: ReadonlyArray<{
        readonly id?: string
        readonly type: string
        readonly attributes: {readonly label?: string}
        readonly validations?: {readonly required?: boolean}
      }>
    }
    expect(form).toContain('Please do not paste your draft')
    const sentence = body.find(({id}) => id === 'sentence')
    expect(sentence?.attributes.label).toMatch(/^An invented sentence/)
    expect(sentence?.validations?.required).toBe(true)
    expect(body.at(-1)).toMatchObject({id: 'invented', type: 'checkboxes'})
  })
})

/** Whether a link leads to a file, and to one of its headings where it names one. */
const leads = (page: string, target: string): boolean => {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.join(posix.dirname(page), path)
  if (!existsSync(root + file)) return false
  return anchor === undefined || !file.endsWith('.md') || anchorsOf(read(file)).includes(anchor)
}

/** The headings of a page as GitHub names them in addresses. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
