import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'

/** Where the notices are kept, from the project's folder. */
export const noticesPath = 'THIRD_PARTY_NOTICES.txt'

/** A package of which something is in a bundle. */
export interface Bundled {
  readonly name: string
  readonly version: string
  /** As an SPDX expression. */
  readonly license: string
  readonly author: string | undefined
  /** The licence as the package carries it; undefined where it carries none. */
  readonly text: string | undefined
}

/** What each bundle is made of: the paths of the files of which something is left in it. */
export const readInputs = (root: string): Readonly<Record<string, readonly string[]>> => {
  const json = execFileSync(process.execPath, ['esbuild.mjs', '--inputs'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(json)
}

/** The packages of which something is in a bundle, by name. */
export const bundledPackages = (root: string): readonly Bundled[] => {
  const folders = Object.values(readInputs(root)).flatMap((paths) => paths.flatMap(packageFolder))
  return [...new Set(folders)]
    .map((folder) => readPackage(resolve(root, folder)))
    .sort((a, b) => compare(`${a.name} ${a.version}`, `${b.name} ${b.version}`))
}

/** `node_modules/a/node_modules/b/lib/c.js` is of the package in `node_modules/a/node_modules/b`. */
const packageFolder = (path: string): readonly string[] => {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return folder === undefined ? [] : [folder]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly licenses?: ReadonlyArray<{readonly type: string}>
  readonly author?: string | {readonly name: string}
}

const readPackage = (folder: string): Bundled => {
  const manifest: Manifest = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'))
  const {name, version, author} = manifest
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e(?:-mit)?(?:\.md|\.txt)?$/i.test(entry))
  return {
    name,
    version,
    license: manifest.license ?? manifest.licenses?.map(({type}) => type).join(' OR ') ?? 'unknown',
    author: (typeof author === 'string' ? author : author?.name)?.replace(/ <[^>]*>/, ''),
    text: file === undefined ? undefined : tidy(readFileSync(resolve(folder, file), 'utf8')),
  }
}

const tidy = (text: string): string =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\uFEFF/, '')
    .trim()

const rule = '-'.repeat(80)

/** `THIRD_PARTY_NOTICES.txt`: every package that is in a bundle, with its licence; packages of one text together. */
export const printNotices = (root: string, packages = bundledPackages(root)): string => {
  const groups = new Map<string, Bundled[]>()
  for (const one of packages) {
    const text = one.text ?? `${mitOf(one)}${standardText(root)}`
    groups.set(text, [...(groups.get(text) ?? []), one])
  }
  return [
    'Third-party notices of Residency Drafts',
    '',
    'The bundles of Residency Drafts contain parts of the packages below, under the licences printed with them.',
    '`npm run generate` writes this file from what the bundler put in.',
    ...[...groups].flatMap(([text, own]) => [
      '',
      rule,
      ...own.map(({name, version, license}) => `${name} ${version} (${license})`),
      '',
      text,
    ]),
    '',
  ].join('\n')
}

const mitOf = ({name, license, author}: Bundled): string => {
  if (!license.includes('MIT')) throw new Error(`${name} (${license}) carries no licence text.`)
  const by = author === undefined ? '' : `, by ${author}`
  return `The package${by}, names the MIT licence and carries no text of it. The text:\n\n`
}

/** The terms of the MIT licence, from the project's own file, without its title and copyright line. */
const standardText = (root: string): string => {
  const own = resolve(root, 'LICENSE')
  if (!existsSync(own)) throw new Error('There is no LICENSE.')
  const text = tidy(readFileSync(own, 'utf8'))
  return text.slice(text.indexOf('Permission is hereby granted'))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
