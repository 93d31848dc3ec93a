import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {readCases} from './cases.ts'
import {effort} from './chance.ts'
import {markdownish} from './markdownish.ts'
import {root} from './project.ts'

/** How many texts a property is tried on. */
export const runs = (usual: number): {readonly numRuns: number} => ({numRuns: Math.max(1, Math.round(usual * effort))})

/** How long a property may take, longer where more is asked of it. */
export const patience = 60_000 * Math.max(1, effort)

const read = (paths: readonly string[]): readonly string[] =>
  globSync([...paths], {cwd: root})
    .sort()
    .map((path) => readFileSync(root + path, 'utf8'))

/** Whole drafts as people write them: the corpus and the examples. */
export const wholeDrafts = read(['test/corpus/*/**/*.md', 'examples/**/*.md', '!test/corpus/findings/**'])

/** Short drafts that rules have much to say about. */
export const caseDrafts = read(['test/rules/**/*.md']).flatMap((source) =>
  readCases(source).cases.map(({marked}) => marked.replace(/[«»]/g, '')),
)

/** Workspace files as people write them. */
export const workspaceTexts = [
  ...read(['examples/residency.yaml', 'test/corpus/**/residency.yaml']),
  ...read(['test/rules/**/*.md']).flatMap((source) =>
    readCases(source).cases.flatMap(({workspace}) => (workspace === undefined ? [] : [workspace])),
  ),
]

/** Any characters at all, halves of pairs among them. */
export const anything = fc.oneof(
  fc.string({unit: 'binary', maxLength: 120}),
  fc.string({unit: 'grapheme', maxLength: 120}),
  fc.array(fc.integer({min: 0, max: 0xff_ff}), {maxLength: 120}).map((units) => String.fromCharCode(...units)),
)

const junk = fc.oneof(markdownish, anything, fc.constantFrom('\n\n', '«', '---\n', '<!--', '-->', '```\n', '> ', '\r'))

/** One change to a text: places are parts of its length, so that they shrink with it. */
interface Mangling {
  readonly at: number
  readonly length: number
  readonly insert: string
  readonly is: 'cut' | 'insert' | 'repeat' | 'move'
}

const manglings: fc.Arbitrary<readonly Mangling[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat(60),
    insert: junk,
    is: fc.constantFrom('cut', 'insert', 'repeat', 'move'),
  }),
  {minLength: 1, maxLength: 6},
)

const mangle = (text: string, {at, length, insert, is}: Mangling): string => {
  const from = Math.floor(at * text.length)
  const piece = text.slice(from, from + length)
  const rest = text.slice(0, from) + text.slice(from + length)
  if (is === 'cut') return rest
  if (is === 'insert') return text.slice(0, from) + insert + text.slice(from)
  return is === 'repeat' ? text.slice(0, from) + piece + text.slice(from) : rest + piece
}

/** Real texts after some accidents. */
export const mangled = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), manglings).map(([text, changes]) => changes.reduce(mangle, text))

const yamlParts = [
  ...['season: 2027\n', 'programs:\n', '  - ', '- ', 'id: a\n', 'name: ', 'aliases: [', 'criteria:\n', '  must-have: '],
  ...['rules:\n', '  tone/*: off\n', 'drafts: {email: "**"}\n', 'thresholds:\n', 'applicant:\n', '  letters:\n', ': '],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function ',
    '!!binary ',
    '? ',
    '| \n',
    '>-\n',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '#',
  ],
  ...['\t', '\n', '\r\n', '%YAML 1.2\n', '---\n', '...\n', '0x1F', '1e999', '-.inf', '.nan', '~', 'true', '2027-03-15'],
  ...['__proto__: ', 'constructor: ', 'toString: ', '\uFEFF', '\u0000', '\uD83D', '😀', 'statement: ../../a.md\n'],
]

/** Texts made of everything that YAML has to stumble over. */
export const yamlish = fc.array(fc.constantFrom(...yamlParts), {maxLength: 30}).map((parts) => parts.join(''))
