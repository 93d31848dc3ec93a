import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {frontMatterAt} from '../../server/src/text/front-matter-at.ts'
import {yamlCursor} from '../../server/src/text/yaml-cursor.ts'
import {readCursor} from '../support/cursor.ts'
import {root} from '../support/project.ts'

/** What is written at the cursor, on one line: the path, what it is, what stands there, what the map has. */
const draw = (marked: string): string => {
  const {text, offset} = readCursor(marked)
  const cursor = yamlCursor(text, offset)
  if (!cursor) return 'nothing'
  const {path, writes, from, to, lead, beside} = cursor
  const parts = [`${writes} of /${path.join('/')}`, `“${lead}${text.slice(from, to)}”`]
  return [...parts, ...(beside.length > 0 ? [`beside ${beside.join(', ')}`] : [])].join(' ')
}

describe('the cursor in YAML', () => {
  it.each([
    ['the first key', 'ki‸', 'open of / “ki”'],
    ['a key that has its colon', 'ki‸: email\nphase: soap', 'key of / “ki” beside phase'],
    ['an empty line between keys', 'season: 2027\r\n‸\r\nkind: email\r\n', 'open of / “” beside season, kind'],
    ['behind a colon and a blank', 'kind: ‸', 'value of /kind “”'],
    ['behind a bare colon', 'kind:‸', 'value of /kind “ ”'],
    ['in a value', 'kind: em‸ail # what it is', 'value of /kind “email”'],
    ['in a value of several words', 'program: St. Brendan ‸', 'value of /program “St. Brendan ”'],
    ['in a quoted value', 'program: "Lake‸shore"', 'value of /program “"Lakeshore"”'],
    ['in a quoted value without its end', 'program: "Lake‸\ntarget: x', 'value of /program “"Lake”'],
    ['in a comment', 'kind: email # a no‸te', 'nothing'],
    ['in a block of text', 'contacted: |\n  by ph‸one\nkind: email', 'nothing'],
    ['behind a block of text', 'contacted: |\n  by phone\n‸', 'open of / “” beside contacted'],
    ['below a value that is done', 'kind: email\n  ‸', 'nothing'],
    ['in a list in brackets', 'target: [med-peds, ‸]', 'open of /target/1 “”'],
    ['behind a bare comma', 'target: [med-peds,‸', 'open of /target/1 “ ”'],
    ['below brackets that were never closed', 'target: [med-peds\nkind: ‸', 'value of /kind “”'],
    ['on the second line of brackets', 'programs:\n  - aliases: [x,\n      y‸]', 'open of /programs/0/aliases/1 “y”'],
    ['where a list may begin', 'target:\n  ‸', 'open of /target “”'],
    ['behind a dash', 'target:\n  - ‸', 'open of /target/0 “”'],
    ['behind a bare dash', 'target:\n  -‸', 'open of /target/0 “ ”'],
    ['where a list goes on', 'target:\n  - med-peds\n  ‸', 'open of /target/1 “- ”'],
    [
      'in a map of a list',
      'programs:\n  - id: x\n    ‸\n    name: y\n  - id: z',
      'open of /programs/0 “” beside id, name',
    ],
    ['in the first line of a map of a list', 'programs:\n  - id: x\n  - tr‸', 'open of /programs/1 “tr”'],
    ['under a list as deep as its key', 'programs:\n- id: x\n  ‸', 'open of /programs/0 “” beside id'],
    ['at the margin below such a list', 'programs:\n- id: x\n‸', 'open of / “” beside programs'],
    ['in a key between braces', 'programs:\n  - {id: x, tr‸: a, name: b}', 'key of /programs/0 “tr” beside id, name'],
    ['in a value between braces', 'programs:\n  - {id: x, track: ped‸}', 'value of /programs/0/track “ped”'],
    [
      'deep in brackets',
      'applicant: {letters: [{from: "Dr. Lee, MD", ‸}]}',
      'key of /applicant/letters/0 “” beside from',
    ],
    ['in a table of rules', 'rules:\n  tone/hedge: ‸', 'value of /rules/tone/hedge “”'],
    ['in a new rule between braces', 'rules: {tone/hedge: off, ‸}', 'key of /rules “” beside tone/hedge'],
    ['deeper in brackets than anybody writes', `${'{a: '.repeat(40)}‸`, 'nothing'],
    ['between columns', 'programs:\n  - id: x\n   ‸', 'nothing'],
    ['before the word of a line', ' ‸ kind: email', 'nothing'],
  ])('%s', (_name, marked, wanted) => {
    expect(draw(marked)).toBe(wanted)
  })
})

describe('front matter', () => {
  const isIn = (marked: string): boolean => {
    const {text, offset} = readCursor(marked)
    return frontMatterAt(text, offset) !== undefined
  }

  it.each([
    ['between its fences', '---\nkind: email\n‸\n---\n\nDear all,', true],
    ['without its closing fence yet', '---\nki‸\n', true],
    ['without it, over a text', '---\nkind: ‸\n\nDear all,\n\nHello.', true],
    ['in the text below', '---\nkind: email\n\nDear all‸,\n\nHello.', false],
    ['on the closing fence', '---\n‸---\n', false],
    ['behind the closing fence', '---\nkind: email\n---\n‸', false],
    ['on the opening fence', '-‸--\nkind: email\n---\n', false],
    ['below a byte order mark', '\uFEFF---\nkind: ‸\n---\n', true],
    ['below a rule of the text', 'Hello.\n\n---\n‸', false],
  ])('is where the cursor is: %s', (_name, marked, wanted) => {
    expect(isIn(marked)).toBe(wanted)
  })
})

const examples = globSync(['examples/**/*.{md,yaml}'], {cwd: root}).map((path) => readFileSync(root + path, 'utf8'))

describe('half-written YAML of any kind', () => {
  const check = (text: string, offset: number): void => {
    for (const span of [frontMatterAt(text, offset), {start: 0, end: text.length}]) {
      if (!span) continue
      const cursor = yamlCursor(text.slice(span.start, span.end), offset - span.start)
      if (!cursor) continue
      const [from, to] = [cursor.from + span.start, cursor.to + span.start]
      expect(from).toBeLessThanOrEqual(offset)
      expect(to).toBeGreaterThanOrEqual(offset)
      expect(text.slice(from, to)).not.toContain('\n')
    }
  }

  it('is read without a throw wherever an example file ends and the cursor stands', () => {
    const example = fc.constantFrom(...examples)
    const part = fc.tuple(example, fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}))
    fc.assert(
      fc.property(part, ([text, cut, place]) => {
        const end = Math.round(text.length * cut)
        check(text.slice(0, end), Math.round(end * place))
        check(text.slice(0, end), end)
      }),
      {numRuns: 400},
    )
  })

  it('is read without a throw whatever it is made of', () => {
    const pieces = [
      '---\n',
      '- ',
      '-',
      '  ',
      '\t',
      'kind',
      ':',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '|',
      '>',
      '\n',
      '\r\n',
      'a/b',
      '&x',
      '*x',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 24}), fc.nat(60), (parts, at) => {
        const text = parts.join('')
        check(text, Math.min(at, text.length))
      }),
      {numRuns: 2000},
    )
  })
})
