import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {root} from '../../test/support/project.ts'

/** Another linter, in this process. */
export interface Peer {
  readonly name: string
  lint(text: string): unknown
}

const folder = join(root, '.bench')
const packages = {
  markdownlint: 'markdownlint@0.40.0',
  alex: 'alex@11.0.1',
  '@textlint/kernel': '@textlint/kernel@15',
  '@textlint/textlint-plugin-markdown': '@textlint/textlint-plugin-markdown@15',
  'textlint-rule-write-good': 'textlint-rule-write-good@2',
  'harper.js': 'harper.js',
}

/** The names of the other linters. */
export const peerNames = ['markdownlint', 'alex', 'textlint', 'harper'] as const

type PeerName = (typeof peerNames)[number]

const needs: Readonly<Record<PeerName, ReadonlyArray<keyof typeof packages>>> = {
  markdownlint: ['markdownlint'],
  alex: ['alex'],
  textlint: ['@textlint/kernel', '@textlint/textlint-plugin-markdown', 'textlint-rule-write-good'],
  harper: ['harper.js'],
}

/** Loads a linter, installing it beside the project first; answers with the reason where that cannot be done. */
export const loadPeer = async (name: PeerName): Promise<Peer | string> => {
  try {
    const missing = needs[name].filter((one) => !existsSync(join(folder, 'node_modules', one)))
    if (missing.length > 0) install(missing.map((one) => packages[one]))
    const peer = await load(name)
    await peer.lint('A first sentence.')
    return peer
  } catch (error) {
    return `${name}: ${String(error).split('\n')[0]?.replaceAll(root, '')}`
  }
}

const install = (wanted: readonly string[]): void => {
  mkdirSync(folder, {recursive: true})
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...wanted], {
    stdio: 'ignore',
    timeout: 240_000,
  })
}

const require = createRequire(join(folder, 'index.cjs'))
const importFrom = (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(folder, 'node_modules', path)).href) as Promise<Record<string, unknown>>

const load = async (name: PeerName): Promise<Peer> => {
  if (name === 'markdownlint') {
    const {lint} = (await importFrom('markdownlint/lib/exports-sync.mjs')) as {lint(options: object): unknown}
    return {name: 'markdownlint', lint: (text) => lint({strings: {draft: text}})}
  }
  if (name === 'alex') {
    const alex = (await importFrom('alex/index.js')) as {markdown(text: string): unknown}
    return {name: 'alex', lint: (text) => alex.markdown(text)}
  }
  if (name === 'textlint') {
    const {TextlintKernel} = require('@textlint/kernel') as {
      TextlintKernel: new () => {lintText(text: string, options: object): unknown}
    }
    const plugin = require('@textlint/textlint-plugin-markdown') as {default?: unknown}
    const rule = require('textlint-rule-write-good') as {default?: unknown}
    const kernel = new TextlintKernel()
    const options = {
      ext: '.md',
      plugins: [{pluginId: 'markdown', plugin: plugin.default ?? plugin}],
      rules: [{ruleId: 'write-good', rule: rule.default ?? rule}],
    }
    return {name: 'textlint + write-good', lint: (text) => kernel.lintText(text, options)}
  }
  const harper = (await importFrom('harper.js/dist/index.js')) as unknown as {
    LocalLinter: new (options: object) => {lint(text: string): unknown}
  }
  const {binaryInlined} = await importFrom('harper.js/dist/binaryInlined.js')
  const linter = new harper.LocalLinter({binary: binaryInlined})
  return {name: 'harper.js', lint: (text) => linter.lint(text)}
}
