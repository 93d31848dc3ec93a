import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import type {PlainText} from '../../server/src/draft/plain.ts'
import {markdownish} from '../support/markdownish.ts'

const read = (text: string): PlainText => readDraft({text, path: 'draft.md', kind: 'experience'}).plain
const changesOf = (text: string): readonly string[] =>
  read(text).changes.map(({from, to, reason}) => `${reason}: ${JSON.stringify(from)} > ${JSON.stringify(to)}`)

describe('the form’s text', () => {
  it.each([
    ['has no marks', 'A **bold** [link](https://a.example) &amp; \\*star', 'A bold link & *star'],
    ['keeps the words of code', 'I typed `x < y` twice.', 'I typed x < y twice.'],
    [
      'keeps an address as it is written',
      'See <https://a.example/b> and me@a.example now.',
      'See https://a.example/b and me@a.example now.',
    ],
    ['has no pictures and comments', 'A ![b](c.png) d <!-- e -->f', 'A d f'],
    ['joins the lines of a paragraph', 'a\n  b   c', 'a b c'],
    ['makes a paragraph of a hard line break', 'a  \nb<br>c\\\nd', 'a\n\nb\n\nc\n\nd'],
    ['has one empty line between paragraphs', 'a\n\n\n\nb', 'a\n\nb'],
    ['has headings as lines', '# Why\ntext\n\nAlso\n====\n', 'Why\n\ntext\n\nAlso'],
    ['keeps the markers of lists', 'So:\n* a\n  - b\n\n7) c\n8) d', 'So:\n* a\n- b\n\n7) c\n8) d'],
    ['has a table row by row', '| a | b |\n| --- | --- |\n| 1 | 2 |', 'a, b\n\n1, 2'],
    ['has a quotation as text', '> a\n> b\n\nc', 'a b\n\nc'],
    ['takes an indented paragraph for text', '\tI was late.\n\n    So was she.', 'I was late.\n\nSo was she.'],
    ['keeps the lines of fenced code', '```js\na\n\nb\n```\n', 'a\n\nb'],
    ['keeps the words between tags', '<div>a <b>b</b></div>\n\n<!-- c -->', 'a b'],
    ['has characters of a keyboard', '“It’s 2–3 days…”—*Ana*', '"It\'s 2-3 days..." - Ana'],
    ['makes items of bullets', '• one\n•two', '- one\n- two'],
    ['leaves letters and pictures', 'José 😀', 'José 😀'],
    [
      'has no front matter, byte order mark and line ends of Windows',
      '\uFEFF---\r\nkind: email\r\n---\r\n\r\na\r\nb\r\n\r\nc',
      'a b\n\nc',
    ],
    ['is empty for an empty file', '', ''],
  ])('%s', (_claim, text, expected) => {
    expect(read(text).text).toBe(expected)
  })

  it('says what changed and why', () => {
    expect(changesOf('---\nkind: experience\n---\nA **b**  c.\n\n\n<!-- d -->\nIt’s &amp; e')).toEqual([
      'front matter: "---\\nkind: experience\\n---\\n" > ""',
      'markup: "**" > ""',
      'markup: "**" > ""',
      'spacing: " " > ""',
      'comment: "\\n\\n\\n<!-- d -->\\n" > "\\n\\n"',
      'character: "’" > "\'"',
      'markup: "amp;" > ""',
    ])
    expect(changesOf('\uFEFFa\r\n\r\nb\r\n')).toEqual([])
  })

  it('knows where a character of it stands in the file', () => {
    const text = '---\nkind: experience\n---\n\na **b** c\n\n- de’f'
    const plain = read(text)
    const at = (sought: string): string => text.slice(plain.placeOf(plain.text.indexOf(sought)))
    expect(at('b c')).toMatch(/^b\*\* c/)
    expect(at('c\n')).toMatch(/^c\n/)
    expect(at('de')).toMatch(/^de’f$/)
    expect(at('f')).toBe('f')
  })

  it('is what a draft counts', () => {
    expect(readDraft({text: 'a **b**\n\n\nc\n', path: 'a.md', kind: 'experience'}).characters).toBe(6)
  })
})

const word = fc.constantFrom(
  'I',
  'the',
  'ward,',
  'it.',
  '"Wait"',
  "don't",
  '24/7',
  '50%',
  '(two)',
  'a;b',
  'U.S.',
  'J-1',
  'snake_case',
  '$5',
  '2 * 3',
  'me@a.org',
  'C#',
  '{x}',
  '=',
  '@',
  '^',
)
const sentence = fc.array(word, {minLength: 1, maxLength: 9}).map((words) => `We ${words.join(' ')}`)
const list = fc
  .array(sentence, {minLength: 1, maxLength: 3})
  .map((items) => items.map((item) => `- ${item}`).join('\n'))
const numbered = fc
  .array(sentence, {minLength: 1, maxLength: 3})
  .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n'))
const plainAscii = fc
  .array(fc.oneof(sentence, sentence, list, numbered), {maxLength: 5})
  .map((parts) => parts.join('\n\n'))

/** Signs that were meant to be seen and would be read as Markdown the next time; and items with nothing in them. */
const signs = /[*_`[\]<>#&\\|~]|^[-+=\s]*(?:[-+]|\d+[.)])?\s*$|^(?:(?:[-+]|\d+[.)])\s+)*(?:---|===)/m

describe('every text', () => {
  it('that is plain ASCII passes as it is', () => {
    fc.assert(
      fc.property(plainAscii, (text) => {
        expect(read(text)).toMatchObject({text, changes: []})
      }),
    )
  })

  it('that has passed once passes as it is, unless signs of Markdown are left', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const once = read(text).text
        fc.pre(once === '' || !signs.test(once))
        expect(read(once).text).toBe(once)
      }),
      {numRuns: 150},
    )
  })

  it('becomes the form’s text by the changes that are told', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const plain = read(text)
        let made = text
        for (const {span, from, to} of [...plain.changes].reverse()) {
          expect(text.slice(span.start, span.end)).toBe(from)
          made = made.slice(0, span.start) + to + made.slice(span.end)
        }
        const kept = (one: string): string =>
          one
            .replace(/^\uFEFF/, '')
            .replace(/\r\n?/g, '\n')
            .replace(/\n$/, '')
        expect(kept(made)).toBe(kept(plain.text))
      }),
    )
  })

  it('leads from each character back into the file', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const plain = read(text)
        for (let at = 0; at < plain.text.length; at += 1) {
          expect(plain.placeOf(at)).toBeGreaterThanOrEqual(0)
          expect(plain.placeOf(at)).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
