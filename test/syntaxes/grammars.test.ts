import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {globSync} from 'tinyglobby'
import {beforeAll, describe, expect, it} from 'vitest'
import type {IGrammar} from 'vscode-textmate'
import {readDraft} from '../../server/src/draft/draft.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {readPlaceholders} from '../../server/src/questions/placeholders.ts'
import {readCases} from '../support/cases.ts'
import {engine, grammars, loadMarkdown, readPieces, spansOf} from '../support/colours.ts'
import {readMarks} from '../support/marks.ts'
import {root} from '../support/project.ts'

const read = (path: string): string => readFileSync(root + path, 'utf8')
const drafts = globSync(['test/corpus/*/{good,bad}-*.md', 'examples/**/*.md'], {cwd: root}).sort()
let markdown: IGrammar
let plain: IGrammar

beforeAll(async () => {
  markdown = await loadMarkdown()
  plain = await loadMarkdown([])
})

describe('the manifest', () => {
  it('injects every grammar into Markdown', () => {
    const {contributes} = JSON.parse(read('package.json')) as {
      contributes: {grammars: ReadonlyArray<{scopeName: string; path: string; injectTo: readonly string[]}>}
    }
    expect(contributes.grammars.map(({path}) => path.replace('./', '')).sort()).toEqual(
      globSync('syntaxes/*.tmLanguage.json', {cwd: root}).sort(),
    )
    for (const {scopeName, path, injectTo} of contributes.grammars) {
      expect(grammars.get(scopeName)?.name, path).toMatch(/^Residency Drafts, /)
      expect(injectTo).toEqual(['text.html.markdown'])
    }
  })
})

describe('every pattern of the grammars', () => {
  const patterns = [...grammars.values()].flatMap(patternsOf)

  it('is one the engine understands', async () => {
    const {createOnigScanner} = await engine
    expect(patterns.length).toBeGreaterThan(30)
    for (const pattern of patterns) expect(() => createOnigScanner([pattern]), pattern).not.toThrow()
  })

  it('repeats up to a bound, but for the value of a header line, which is all that follows', () => {
    const open = patterns.filter((pattern) => {
      const bare = pattern.replace(/\\./g, 'a').replace(/\[[^\]]*\]/g, 'a')
      return /[*+]|\{\d+,\}/.test(bare.replace(/\(\.\*\)\$$/, ''))
    })
    expect(open).toEqual([])
  })

  it('has every variable filled in', () => {
    expect(patterns.filter((pattern) => /\{\{[a-z-]+\}\}/.test(pattern))).toEqual([])
  })
})

describe('what Markdown itself says', () => {
  it.each(drafts)('of %s stays as it was', (path) => {
    const text = read(path)
    const own = readPieces(plain, text)
    const ours = readPieces(markdown, text).filter(({scopes}) => !scopes.some(isOurs))
    // A piece of ours splits what was one; what is left over has to have the scopes it had.
    for (const {start, end, scopes} of ours) {
      const was = own.find((piece) => piece.start <= start && end <= piece.end)
      const rest = scopes.filter((scope) => scope !== 'meta.top')
      expect(was?.scopes, `${path}: ${text.slice(start, end)}`).toEqual(rest)
    }
  })
})

describe('a placeholder that is coloured', () => {
  // The grammar cannot know that what is undecided in criteria is another rule's.
  const beyond = ['bad-nothing-decided.md: TBD']

  it.each(drafts)('in %s is one the server reports', (path) => {
    const {reported, shown} = placeholders(read(path), kindOf(path))
    const strays = shown.filter((one) => !reported.some((other) => other.at === one.at))
    expect(strays.map(({words}) => `${basename(path)}: ${words}`).filter((one) => !beyond.includes(one))).toEqual([])
  })

  it('is every one the server reports in its cases', () => {
    const {cases} = readCases(read('test/rules/specifics/placeholder.md'))
    const all = cases.map(({marked}) => placeholders(readMarks(marked).text, 'personal-statement'))
    const reported = all.flatMap((one) => one.reported.map(({words}) => words))
    const missed = all.flatMap(({reported, shown}) =>
      reported.filter((one) => !shown.some(({words}) => words.includes(one.words))).map(({words}) => words),
    )
    expect(reported.length).toBeGreaterThan(25)
    expect(missed).toEqual([])
  })
})

const isOurs = (scope: string): boolean =>
  /^(?:constant\.other\.placeholder|constant\.numeric\.|entity\.name\.(?:function\.rule|type\.program)|meta\.(?:header|reason))/.test(
    scope,
  ) || scope === 'keyword.control.directive.allow'

const kindOf = (path: string): Kind | undefined =>
  (['criteria', 'email', 'experience', 'interview-answers', 'personal-statement'] as const).find((kind) =>
    path.includes(`/${kind}/`),
  )

interface Found {
  readonly at: number
  readonly words: string
}

const placeholders = (text: string, kind: Kind | undefined): {reported: readonly Found[]; shown: readonly Found[]} => {
  const isSaid = /^---[\s\S]*?^kind:/m.test(text)
  const draft = readDraft({text, path: 'draft.md', workspace: undefined, kind: isSaid ? undefined : kind})
  const found = ({start, end}: {start: number; end: number}): Found => ({at: start, words: text.slice(start, end)})
  return {
    reported: readPlaceholders(draft).map(found),
    shown: spansOf(readPieces(markdown, text), 'constant.other.placeholder').map(found),
  }
}

/** Every regular expression in a grammar, however deep. */
function patternsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && ['match', 'begin', 'end', 'while'].includes(key) ? [one] : patternsOf(one),
  )
}
