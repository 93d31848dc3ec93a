import {describe, expect, it} from 'vitest'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {askDraft} from '../support/everything.ts'
import {patience} from '../support/fuzz.ts'

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
  ['ten thousand comments', '<!-- allow tone/hedge -->\n\n'.repeat(many)],
  ['ten thousand open tags', '<a '.repeat(many)],
  ['ten thousand stars', '*a '.repeat(many)],
  ['emphasis in emphasis', `${'*'.repeat(many)}a${'*'.repeat(many)}`],
  ['backticks of every length', Array.from({length: 300}, (_, at) => `${'`'.repeat(at + 1)}a`).join(' ')],
  ['quotation marks that never close', `${'“'.repeat(many)} ${'"a '.repeat(many)}`],
  ['entities', '&amp;'.repeat(many)],
  ['definitions', '[a]: b\n'.repeat(many / 5)],
  [
    'a table of ten thousand cells',
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'a|'.repeat(100)}\n`.repeat(100)}`,
  ],
  ['front matter in front matter', '---\nkind: email\n'.repeat(many / 10)],
  ['a name of ten thousand accents', `e${'\u0301'.repeat(many)}`],
  ['halves of characters', '\uD83D'.repeat(many)],
  ['families of emoji', '👩‍👩‍👧‍👦'.repeat(many / 5)],
  ['nothing but zeros', '\u0000'.repeat(many)],
  ['ten thousand slots', '[Program Name] '.repeat(many / 5)],
  ['headings only', '# a\n'.repeat(many / 5)],
]

/** One line of a megabyte; only drafts of this size are read at all. */
const lines: ReadonlyArray<readonly [string, string]> = [
  ['one word', 'a'.repeat(megabyte)],
  ['blanks', `${' '.repeat(megabyte)}a`],
  ['digits', '1'.repeat(megabyte)],
  ['dots', '.'.repeat(megabyte)],
  ['pieces of an address', 'a@b.'.repeat(megabyte / 4)],
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

  it.each(lines)(
    'whose megabyte is one line of %s hurts nothing',
    (_, text) => {
      askDraft({text, path: 'a.md', kind: 'personal-statement'})
      expect(text.length).toBeGreaterThanOrEqual(megabyte)
    },
    patience,
  )
})
