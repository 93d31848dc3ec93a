import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {markdownish} from './markdownish.ts'
import {root} from './project.ts'

/** One edit: what stands between two places, told in thousandths of the text, is replaced. */
export interface Edit {
  readonly at: number
  readonly length: number
  readonly text: string
}

const signs = [
  ...[
    '```\n',
    '\n```\n',
    '~~~\n',
    '> ',
    '>\n',
    '\n> ',
    '- ',
    '\n- ',
    '1. ',
    '\n2) ',
    '    ',
    '\t',
    '# ',
    '\n===\n',
    '\n---\n',
  ],
  ...[
    '---\nkind: email\n---\n',
    '---\n',
    'kind: criteria\n',
    'allow: prose/*\n',
    '<!--',
    '-->',
    '<!-- allow tone/cliche -->',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '[a]',
    '[a]: b\n',
    '\n\n[a]: b\n\n',
    '[b]:\n',
    '(',
    ')',
    '<div>\n',
    '</div>\n\n',
    '<pre>',
    '<b>',
  ],
  ...[
    '| a | b |\n| - | - |\n| c | d |\n',
    '|',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\r\n\r\n',
    ' ',
    '  \n',
    '\\',
    '&amp;',
    '\uFEFF',
  ],
  ...[
    '“',
    '”',
    '"',
    '. ',
    ', ',
    '? ',
    'a',
    'I ',
    'the the ',
    'Med-Peds',
    'my patient, 92, ',
    '😀',
    '\uD83D',
    '\u0000',
    '\u2060',
  ],
  ...[
    'Dear Dr. Smith,\n',
    '\n\nSincerely,\nA. B.\n',
    'Subject: x\n',
    '\n\nI look forward to it.\n\n',
    'I want to be an internist. ',
  ],
]

/** Any edit. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.integer({min: 0, max: 1000}),
  length: fc.oneof(
    {weight: 5, arbitrary: fc.constant(0)},
    fc.integer({min: 0, max: 12}),
    fc.integer({min: 0, max: 400}),
  ),
  text: fc.oneof(
    {weight: 6, arbitrary: fc.constantFrom(...signs)},
    fc.constant(''),
    fc.constantFrom(...'abc .,\n-#>'),
    markdownish,
  ),
})

/** Sequences of edits that open and close everything Markdown has. */
export const edits = fc.array(edit, {minLength: 1, maxLength: 8})

const paragraph = fc.oneof(
  markdownish,
  fc.constantFrom(
    'I grew up in Ohio. My patient, 92, came back on May 3, 2024.',
    'A paragraph\nof two lines.',
    '# A heading',
    'A heading\n---',
    '- one\n- two\n\n  three',
    '1. one\n2. two',
    '> somebody said\nlazily',
    '> > deep',
    '```js\ncode\n```',
    '    indented code',
    '<!-- a comment -->',
    '<!-- allow prose/* -->',
    '<div>\nhtml\n\nprose',
    '[a]: https://example.org',
    'See [a] and [b][a] and [c](d).',
    '| a | b |\n| - | - |\n| c | d |',
    '***',
    '**bold** and *slanted*',
  ),
)

/** Markdown of whole constructs, with blank lines between most of them, and front matter before some. */
const constructs = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '\uFEFF',
      '---\nkind: personal-statement\n---\n\n',
      '---\r\nkind: email\r\n---\r\n',
      '---\nkind: email\n\n',
    ),
    fc.array(paragraph, {maxLength: 12}),
    fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\n \t\n', '\r\r'),
  )
  .map(([head, paragraphs, between]) => head + paragraphs.join(between))

const corpus = globSync(['test/corpus/**/*.md', 'examples/**/*.md'], {cwd: root, ignore: ['**/findings/**']})
  .sort()
  .map((path) => readFileSync(root + path, 'utf8'))

/** Any draft to begin with: generated, or one of the corpus. */
export const drafts = fc.oneof(constructs, markdownish, fc.constantFrom(...corpus))

/** The text after an edit. */
export const edited = (text: string, {at, length, text: put}: Edit): string => {
  const from = Math.round((text.length * at) / 1000)
  return text.slice(0, from) + put + text.slice(from + length)
}
