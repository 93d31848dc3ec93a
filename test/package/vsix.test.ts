import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, posix} from 'node:path'
import {globSync} from 'tinyglobby'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {bundle} from '../support/bundles.ts'
import {runScript} from '../support/program.ts'
import {root} from '../support/project.ts'
import {readZip} from '../support/zip.ts'

/** Everything that may be in the package, each with an example of it that must be. */
const contents: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\[Content_Types\]\.xml$/, '[Content_Types].xml'],
  [/^extension\.vsixmanifest$/, 'extension.vsixmanifest'],
  [/^extension\/package\.json$/, 'extension/package.json'],
  [/^extension\/(?:readme|changelog)\.md$/, 'extension/readme.md'],
  [/^extension\/(?:LICENSE|THIRD_PARTY_NOTICES)\.txt$/, 'extension/LICENSE.txt'],
  [/^extension\/dist\/(?:client|server)\.(?:web\.js|cjs)$/, 'extension/dist/server.web.js'],
  [/^extension\/dist\/package\.json$/, 'extension/dist/package.json'],
  [/^extension\/docs\/sources\.md$/, 'extension/docs/sources.md'],
  [/^extension\/docs\/rules\/README\.md$/, 'extension/docs/rules/README.md'],
  [/^extension\/docs\/rules\/[a-z]+\/[a-z0-9-]+\.md$/, 'extension/docs/rules/match/uncontacted-program.md'],
  [/^extension\/media\/[a-z-]+\.(?:css|js|png|svg)$/, 'extension/media/icon.png'],
  [/^extension\/server\/schema\/[a-z-]+\.schema\.json$/, 'extension/server/schema/residency.schema.json'],
  [/^extension\/snippets\/residency-drafts\.code-snippets$/, 'extension/snippets/residency-drafts.code-snippets'],
  [/^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/, 'extension/syntaxes/words.tmLanguage.json'],
]
const mayBe = [...contents.map(([pattern]) => pattern), /^extension\/media\/walkthrough\/[a-z0-9-]+\.(?:md|svg|png)$/]
const most = 2_000_000

const folder = mkdtempSync(join(tmpdir(), 'residency-drafts-vsix-test-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const packed: Buffer[] = []
let files: ReadonlyMap<string, Buffer> = new Map()
const read = (path: string): string => files.get(`extension/${path}`)?.toString('utf8') ?? ''

beforeAll(async () => {
  await bundle('server.cjs')
  for (const [index, TZ] of ['America/New_York', 'Asia/Kathmandu'].entries()) {
    const out = join(folder, `${index}.vsix`)
    const {code, err} = await runScript('scripts/package.ts', ['--no-build', out], {env: {TZ}})
    expect(code, err).toBe(0)
    packed.push(readFileSync(out))
  }
  files = readZip(packed[0] ?? Buffer.alloc(0))
}, 120_000)

describe('the package of the extension', () => {
  it('holds what the extension needs and nothing else', () => {
    const names = [...files.keys()]
    expect(names.filter((name) => !mayBe.some((pattern) => pattern.test(name)))).toEqual([])
    expect(names).toEqual(expect.arrayContaining(contents.map(([, example]) => example)))
    const pages = globSync('docs/rules/**/*.md', {cwd: root}).map((path) => `extension/${path}`)
    expect(names.filter((name) => name.startsWith('extension/docs/rules/')).sort()).toEqual(pages.sort())
  })

  it(`weighs less than ${most.toLocaleString('en-US')} bytes`, () => {
    expect(packed[0]?.length).toBeLessThan(most)
  })

  it('has the same bytes when it is made again, in another time zone', () => {
    expect(packed[1]?.equals(packed[0] ?? Buffer.alloc(0))).toBe(true)
  })

  it('holds every file its manifest names', () => {
    const named = pathsIn(JSON.parse(read('package.json')))
    expect(named).toEqual(expect.arrayContaining(['dist/client.cjs', 'dist/client.web.js', 'media/icon.png']))
    expect(named.filter((path) => !files.has(`extension/${path}`))).toEqual([])
  })

  it('says that it runs on the desktop and in a browser, and leaves questions to the project', () => {
    const manifest = files.get('extension.vsixmanifest')?.toString('utf8')
    expect(manifest).toContain('__web_extension')
    expect(manifest).toContain('Id="Microsoft.VisualStudio.Services.EnableMarketplaceQnA" Value="false"')
    expect(manifest).toContain('<Icon>extension/media/icon.png</Icon>')
  })

  it('carries no scripts, no libraries to install and no picture its page cannot show', () => {
    const manifest: Readonly<Record<string, unknown>> = JSON.parse(read('package.json'))
    for (const key of ['scripts', 'devDependencies', 'dependencies', 'bin', 'files', 'private']) {
      expect(manifest).not.toHaveProperty(key)
    }
    expect(read('readme.md')).not.toMatch(/^!\[/m)
  })

  it('has pages whose links lead to pages in it', () => {
    const pages = [...files.keys()].filter((name) => name.startsWith('extension/docs/'))
    const dead = pages.flatMap((page) =>
      linksOf(files.get(page)?.toString('utf8') ?? '')
        .map((link) => posix.join(posix.dirname(page), link))
        .filter((target) => !files.has(target))
        .map((target) => `${page} → ${target}`),
    )
    expect(dead).toEqual([])
  })
})

/** Every text of the manifest that is the path of a file of the project. */
const pathsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') {
    const path = value.replace(/^\.\//, '')
    return /^(?:dist|media|server|snippets|syntaxes)\/\S+\.\w+$/.test(path) ? [path] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : []
}

/** The relative links of a page, outside of its code. */
const linksOf = (page: string): readonly string[] =>
  [...page.replace(/^(`{3,})[\s\S]*?^\1/gm, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
