import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'
import {parse} from 'yaml'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {targets} from '../../server/src/lexicon/specialties.ts'
import {type Template, templateGroups} from '../../server/src/lexicon/template.ts'
import {parseSnippet, printSnippet, type SnippetPiece, stopsOf} from '../../server/src/templates/snippet.ts'
import {matchWeek} from './match-week.ts'

/** A file of `snippets/`, from there and without its ending: its header and its text. */
interface Source {
  readonly id: string
  readonly header: Header
  readonly body: string
}

interface Header {
  readonly order: number
  readonly prefix: string
  readonly title: string
  readonly description: string
  readonly kind?: string
  readonly into?: string
  readonly targets?: readonly string[]
  readonly file?: string
}

const required = ['order', 'prefix', 'title', 'description'] as const
const optional = ['kind', 'into', 'targets', 'file'] as const

/** Every template of `snippets/`, in the order in which they are offered; throws a sentence where one is not in order. */
export const loadTemplates = (root: string): readonly Template[] =>
  readTemplates(
    globSync('snippets/*/*.md', {cwd: root})
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(resolve(root, path), 'utf8')] as const),
  )

/** The templates in files, each with its path from the project’s folder. */
export const readTemplates = (files: ReadonlyArray<readonly [path: string, text: string]>): readonly Template[] => {
  const sources = files.map(([path, text]) => readSource(path, text.replaceAll('\r\n', '\n')))
  const rank = ({id}: Source): number => templateGroups.findIndex((group) => id.startsWith(`${group}/`))
  const sorted = sources.toSorted((a, b) => rank(a) - rank(b) || a.header.order - b.header.order)
  const prefixes = new Map<string, string>()
  for (const {id, header} of sorted) {
    const other = prefixes.get(header.prefix)
    if (other) refuse(id, `has the prefix ${header.prefix}, which ${other} has too`)
    prefixes.set(header.prefix, id)
  }
  return sorted.map((source) => readTemplate(source, sources))
}

const refuse = (id: string, reason: string): never => {
  throw new Error(`snippets/${id}.md ${reason}.`)
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'))

const readSource = (path: string, text: string): Source => {
  const id = path.replace(/^snippets\//, '').replace(/\.md$/, '')
  const [, yaml, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []
  if (yaml === undefined || body === undefined) return refuse(id, 'does not begin with a header between lines of ---')
  const header = parse(yaml) as Readonly<Record<string, unknown>>
  for (const key of required) if (header[key] === undefined) refuse(id, `lacks \`${key}\` in its header`)
  for (const key of Object.keys(header))
    if (![...required, ...optional].some((known) => known === key)) refuse(id, `has \`${key}\`, which nothing reads`)
  return {id, header: header as unknown as Header, body}
}

const readTemplate = (source: Source, all: readonly Source[]): Template => {
  const {id, header} = source
  const group = templateGroups.find((one) => one === groupOf(id)) ?? refuse(id, 'stands in a folder that is no group')
  const body = readBody(source, all).replace(/\n+$/, '')
  const kind = header.kind === undefined ? undefined : oneOf(id, 'kind', header.kind, kinds)
  const into = header.into === undefined ? undefined : oneOf(id, 'into', header.into, kinds)
  const aims = header.targets?.map((target) => oneOf(id, 'targets', target, targets))
  if (!/^rd-[a-z]+(?:-[a-z]+)*$/.test(header.prefix)) refuse(id, `has the prefix ${header.prefix}; rd- comes first`)
  if (!header.description.endsWith('.')) refuse(id, 'has a description without a full stop')
  if (into && (kind || header.file)) refuse(id, 'is a part of a draft (`into`) and cannot make one')
  if (!into && !kind && !header.file) refuse(id, 'makes no kind, is part of none, and makes no file')
  if (kind && !body.startsWith(`---\nkind: ${kind}\n`)) refuse(id, `does not open with front matter of kind ${kind}`)
  return {
    id,
    group,
    prefix: header.prefix,
    title: matchWeek(header.title),
    description: matchWeek(header.description),
    ...(kind ? {kind} : {}),
    ...(into ? {into} : {}),
    ...(aims ? {targets: aims} : {}),
    ...(header.file ? {file: header.file} : {}),
    body: header.file ? `${body}\n` : body,
  }
}

const oneOf = <T extends string>(id: string, key: string, value: string, known: readonly T[]): T =>
  known.find((one) => one === value) ?? refuse(id, `has the ${key} ${value}; it can be ${known.join(', ')}`)

/** The text of a template with what it includes and with the hours of Match Week. */
const readBody = (source: Source, all: readonly Source[]): string => {
  checkStops(source)
  const parts = matchWeek(source.body).split(/\{\{include ([^}]*)\}\}/)
  const pieces = parts.flatMap((part, index) => {
    if (index % 2 === 0) return parseSnippet(part).pieces
    const included = all.find(({id}) => id === part)
    if (!included) return refuse(source.id, `includes ${part}, which does not exist`)
    const text = readBody(included, all).replace(/\s*\$\{0\}\s*$/, '')
    return renumbered(parseSnippet(text).pieces, (number) => number + index * 1000)
  })
  const body = printSnippet(parts.length > 1 ? inReadingOrder(pieces) : pieces)
  const [left] = /\{\{[^}]*\\?\}/.exec(body) ?? []
  return left ? refuse(source.id, `has ${left}, which the generator does not know`) : body
}

const longestSlot = 80

const checkStops = ({id, body}: Source): void => {
  const {pieces, mistakes} = parseSnippet(body.replaceAll(/\{\{[^}]*\}\}/g, ''))
  for (const {message} of mistakes) refuse(id, `has a mistake in its slots: ${message.replace(/\.$/, '')}`)
  const stops = stopsOf(pieces)
  const numbers = numbersOf(pieces)
  if (numbers.filter((number) => number === 0).length !== 1) refuse(id, 'has to have $0 once, where the cursor ends')
  const wrong = [...new Set(numbers)].filter((number) => number > 0).findIndex((number, index) => number !== index + 1)
  if (wrong >= 0) refuse(id, `has slots that are not numbered in reading order: ${wrong + 1} is missing or comes late`)
  for (const {number, label, options} of stops) {
    if (number === 0 || options.length > 1) continue
    if (options.length === 1) refuse(id, `has a choice of one: “${label}”`)
    if (!/^\[[^[\]]+\]$/.test(label)) refuse(id, `has a slot without square brackets: “${label}”`)
    if (label.length > longestSlot + 2) refuse(id, `has a slot of more than ${longestSlot} characters: “${label}”`)
  }
}

const numbersOf = (pieces: readonly SnippetPiece[]): readonly number[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'text') return []
    return [piece.number, ...(piece.kind === 'stop' ? numbersOf(piece.inside ?? []) : [])]
  })

const renumbered = (pieces: readonly SnippetPiece[], next: (number: number) => number): readonly SnippetPiece[] =>
  pieces.map((piece) => {
    if (piece.kind === 'text') return piece
    const number = next(piece.number)
    return piece.kind === 'choice'
      ? {...piece, number}
      : {...piece, number, inside: piece.inside && renumbered(piece.inside, next)}
  })

const inReadingOrder = (pieces: readonly SnippetPiece[]): readonly SnippetPiece[] => {
  const order = [...new Set(numbersOf(pieces))].filter((number) => number > 0)
  return renumbered(pieces, (number) => order.indexOf(number) + 1)
}

/** `server/src/lexicon/templates.ts`: the templates as data. */
export const printTemplates = (templates: readonly Template[]): string =>
  [
    '// Generated by `npm run generate` from `snippets/`; not edited by hand.',
    "import type {Template} from './template.ts'",
    '',
    '/** Every template, in the order in which they are offered. */',
    'export const templates: readonly Template[] = [',
    ...templates.flatMap(({body, ...rest}) => [
      '  {',
      ...Object.entries(rest).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},`),
      '    body: [',
      ...body.split('\n').map((line) => `      ${JSON.stringify(line)},`),
      "    ].join('\\n'),",
      '  },',
    ]),
    ']',
    '',
  ].join('\n')

/** `snippets/residency-drafts.code-snippets`: the templates for editors that read snippets by themselves. */
export const printCodeSnippets = (templates: readonly Template[]): string => {
  const entries = templates.map(({title, prefix, description, body}) => [
    title,
    {scope: 'markdown', prefix, description, body: body.split('\n')},
  ])
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}
