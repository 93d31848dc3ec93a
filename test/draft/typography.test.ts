import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {readTypography} from '../../server/src/draft/typography.ts'

/** The text with every typographic character replaced. */
const plain = (text: string): string =>
  readDraft({text, path: 'draft.md'})
    .blocks.flatMap((block) => readTypography(block).map((one) => ({...block.at(one), ascii: one.ascii})))
    .reduceRight((whole, {start, end, ascii}) => whole.slice(0, start) + ascii + whole.slice(end), text)

describe('typographic characters', () => {
  it.each([
    ['a dash between words gets blanks', 'rains—the road', 'rains - the road'],
    ['a dash with one blank gets the other', 'Wait— he left —and came', 'Wait - he left - and came'],
    ['a dash before a closing mark gets none', 'he said “wait—” and left', 'he said "wait -" and left'],
    ['a dash between digits gets none', '2–3 days', '2-3 days'],
    ['a dash that opens a line makes no list', 'rains\n— he left', 'rains\n\\- he left'],
    ['a dash behind the blank of an indent makes none', '\u00A0— he left', '\\- he left'],
    ['a bullet makes none either', '• one', '\\- one'],
    ['a sign makes no block quote', 'cups\n≥ 3', 'cups\n\\>= 3'],
    ['a blank at the start of a line goes', '\u00A0\u00A0indented', 'indented'],
    ['a blank at the end of a line makes no hard break', 'end \u00A0\nnext', 'end \nnext'],
    ['a blank beside a blank goes', 'end.\u00A0 Next', 'end. Next'],
    ['a blank between words stays one', '30\u00A0minutes', '30 minutes'],
    ['a fraction keeps away from its number', '2½ cups', '2 1/2 cups'],
    ['an entity goes as a whole', 'and&nbsp;so&mdash;on', 'and so - on'],
    ['a word joiner that is really there goes', 'wo\u2060rd *x*', 'word *x*'],
    ['a picture keeps its joiners', 'a 👩‍⚕️ 🏴‍☠️ b', 'a 👩‍⚕️ 🏴‍☠️ b'],
    ['another script keeps its joiners', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    [
      'an address keeps its characters',
      '[it](http://a.example/“b”) http://a.example/’b',
      '[it](http://a.example/“b”) http://a.example/’b',
    ],
    ['behind a byte order mark', '\uFEFF“a”', '\uFEFF"a"'],
  ])('%s', (_claim, text, expected) => {
    expect(plain(text)).toBe(expected)
    expect(plain(expected)).toBe(expected)
  })
})
