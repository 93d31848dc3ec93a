import {describe, expect, it} from 'vitest'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {askDraft} from '../support/everything.ts'
import {patience} from '../support/fuzz.ts'
import {lintText} from '../support/lint-text.ts'

const many = 10_000
const megabyte = 1_000_000

/** Texts that no person writes, each of one idea repeated until it hurts. */
const shapes: ReadonlyArray<readonly [string, string]> = [
  ['ten thousand nested quotes', `${'> '.repeat(many)}a`],
  ['ten thousand nested lists', `${'- '.repeat(many)}a`],
  ['ten thousand open brackets', '['.repeat(many)],
  ['ten thousand nested brackets', `${'['.repeat(many)}a${']'.repeat(many)}`],
  ['ten thousand nested links', `${'['.repeat(many)}a${'](b)'.repeat(many)}`],
  ['ten thousand nested images', `${'!['.repeat(many)}a${'](b)'.repeat(many)}`],
  ['ten thousand open comments', '<!-- '.repeat(many)],
  ['a thousand comments', '<!-- allow tone/hedge -->\n\n'.repeat(many / 10)],
  ['ten thousand open tags', '<a '.repeat(many)],
  ['stars', '*a '.repeat(many / 5)],
  ['emphasis in emphasis', `${'*'.repeat(many)}a${'*'.repeat(many)}`],
  ['backticks of every length', Array.from({length: 300}, (_, at) => `${'`'.repeat(at + 1)}a`).join(' ')],
  ['quotation marks that never close', `${'“'.repeat(many)} ${'"a '.repeat(many / 5)}`],
  ['entities', '&amp;'.repeat(many / 2)],
  ['definitions', '[a]: b\n'.repeat(many / 5)],
  ['a table of two thousand cells', `|${'a|'.repeat(50)}\n|${'-|'.repeat(50)}\n${`|${'a|'.repeat(50)}\n`.repeat(40)}`],
  ['front matter in front matter', '---\nkind: email\n'.repeat(many / 20)],
  ['a name of ten thousand accents', `e${'\u0301'.repeat(many)}`],
  ['halves of characters', '\uD83D'.repeat(many)],
  ['families of emoji', '👩‍👩‍👧‍👦'.repeat(many / 5)],
  ['nothing but zeros', '\u0000'.repeat(many)],
  ['two thousand slots', '[Program Name] '.repeat(many / 5)],
  ['headings only', '# a\n'.repeat(many / 10)],
]

/** One line of half of what a draft may have, or all. */
const lines: ReadonlyArray<readonly [string, string]> = [
  ['blanks', `${' '.repeat(megabyte)}a`],
  ['one word', 'a'.repeat(megabyte)],
  ['quotes in quotes', '>'.repeat(megabyte / 2)],
  ['rules under rules', `${'=\n'.repeat(100)}${'='.repeat(megabyte / 2)}`],
]

/** Long lines whose parts are found one by one. */
const parts: ReadonlyArray<readonly [string, string]> = [
  ['sentences', 'I am. '.repeat(many / 5)],
  ['slots', '[X] '.repeat(many)],
  ['addresses', 'a@b.'.repeat(many)],
  ['digits', '12-'.repeat(many)],
  ['names', 'Anna Bell '.repeat(many / 5)],
]

describe('a draft', () => {
  it.each(shapes.map(([name, text], index) => [name, text, kinds[index % kinds.length]] as const))(
    'of %s hurts nothing',
    (_, text, kind) => {
      askDraft({text, path: 'a.md', kind})
      expect(text.length).toBeGreaterThan(0)
    },
    patience,
  )

  it.each(parts)('of one line of thousands of %s hurts nothing', {timeout: patience}, (_, text) => {
    askDraft({text, path: 'a.md', kind: 'personal-statement'})
    expect(text).not.toContain('\n')
  })

  it.each(lines)('of hardly more than one huge line of %s hurts nothing', {timeout: patience}, (_, text) => {
    expect(text.length).toBeGreaterThanOrEqual(megabyte / 2)
    expect(lintText(text, {kind: 'personal-statement'}).every(({span}) => span.end <= text.length)).toBe(true)
  })
})
