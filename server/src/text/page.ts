import type {Nodes, RootContent} from 'mdast'
import {Block, isSameBlock} from './block.ts'
import {type Change, changeBetween} from './change.ts'
import {detached} from './detached.ts'
import {leafReader} from './leaves.ts'
import {descend} from './lineage.ts'
import type {Matcher} from './matcher.ts'
import {openFrontMatter} from './open-front-matter.ts'
import {type ParsedPart, parsePart, parseWhole} from './parse.ts'
import type {Span} from './span.ts'
import {type Leaf, type LeafReader, rangeOf, readTop, type Top} from './top.ts'

/** Something in the Markdown that is not prose: a comment, code, a rule, a definition, an image on its own. */
export interface Piece {
  readonly kind: Nodes['type']
  readonly span: Span
  readonly text: string
}

/** A top-level piece at its place in the file, with its blocks. */
export interface Part {
  readonly start: number
  readonly top: Top
  readonly blocks: readonly Block[]
}

/** A Markdown file read once: its prose block by block, its front matter, and what is neither. */
export interface Page {
  readonly text: string
  readonly parts: readonly Part[]
  readonly blocks: readonly Block[]
  readonly pieces: readonly Piece[]
  /** The top-level pieces of the Markdown, in order, without the front matter. */
  readonly tops: readonly Span[]
  /** The YAML between the fences, without them, at its place; undefined without front matter. */
  readonly frontMatter: Piece | undefined
  /** The opening fence of front matter that is never closed: it is taken to end at the first empty line. */
  readonly unclosed: Span | undefined
}

/**
 * The only parse in the program.
 *
 * A byte order mark is the first character of the file; the parser drops it uncounted, so it is taken off here and
 * every offset moved by one.
 *
 * @param before an older version of the text: of it is kept what the edit has not touched
 */
export const readPage = (text: string, matcher: Matcher, before?: Page): Page =>
  (before && readChange(text, matcher, before)) ?? readAll(text, matcher, before)

const shiftOf = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0)

const readAll = (text: string, matcher: Matcher, before: Page | undefined): Page => {
  const shift = shiftOf(text)
  const body = text.slice(shift)
  const hidden = openFrontMatter(body)
  const source = hidden.replace(/[^\r\n]/g, ' ') + body.slice(hidden.length)
  const readLeaf = leafReader(matcher, leavesOf(before?.parts ?? []))
  const parts: Part[] = []
  let yaml: Piece | undefined
  for (const {start, end, nodes, ahead} of parsePieces(source)) {
    const piece = ''.padEnd(ahead) + body.slice(start, end)
    for (const part of readParts(nodes, piece, shift + start - ahead, readLeaf)) parts.push(part)
    if (start === 0) yaml = frontMatterIn(nodes, piece, shift)
  }
  const frontMatter = hidden === '' ? yaml : openYaml(hidden, shift)
  const unclosed = hidden === '' ? undefined : {start: shift, end: shift + 3}
  return pageOf(text, parts, frontMatter, unclosed, before)
}

/** The parser's time grows faster than a long text does: it gets pieces of about so many characters. */
const pieceLength = 4096

/** A long text parsed piece by piece, cut where nothing is open. Brackets that are defined anywhere need the whole. */
function* parsePieces(source: string): Generator<ParsedPart & {readonly start: number; readonly end: number}> {
  if (source.length < 2 * pieceLength || source.includes(']:')) {
    yield {start: 0, end: source.length, nodes: parseWhole(source).children, ahead: 0}
    return
  }
  for (let start = 0; start < source.length; ) {
    let end = start
    let parsed: ParsedPart | undefined
    for (let length = pieceLength; !parsed; length *= 2) {
      end = cutAfter(source, start + length)
      parsed = parsePart(source.slice(start, end), start === 0, end === source.length, [])
      // A fence at the head may close anywhere, and all between is front matter.
      if (start === 0 && source.startsWith('---') && parsed?.nodes[0]?.type !== 'yaml') parsed = undefined
      if (end === source.length) break
    }
    parsed ??= {nodes: parseWhole(source.slice(start)).children, ahead: 0}
    yield {start, end, ...parsed}
    start = end
  }
}

/** The next place where a line begins afresh; the end of the text without one. */
const cutAfter = (source: string, from: number): number => {
  for (let at = from; at < source.length; at += 1) if (isFreshStart(source, at, 0)) return at
  return source.length
}

/** Reads a text by what has changed since it was read before; undefined where more than that has to be read. */
const readChange = (text: string, matcher: Matcher, before: Page): Page | undefined => {
  const shift = shiftOf(text)
  if (shift !== shiftOf(before.text) || before.unclosed) return undefined
  const change = changeBetween(before.text, text)
  const moved = change.newEnd - change.end
  const first = lastStart(before, change.start, shift)
  const last = nextStart(before, text, change, moved)
  const from = before.parts[first]?.start ?? shift
  const isFirst = first < 0
  if (before.text.startsWith('---', shift) && !before.frontMatter) return undefined
  if (isFirst && openFrontMatter(text.slice(shift)) !== '') return undefined
  const to = last < before.parts.length ? (before.parts[last]?.start ?? 0) + moved : text.length
  const kept = [...before.parts.slice(0, Math.max(0, first)), ...before.parts.slice(last)]
  const labels = labelsOf(kept)
  const start = isFirst ? shift : from
  const source = detached(text.slice(start, to))
  const parsed = parsePart(source, isFirst, last === before.parts.length, [...labels])
  if (!parsed) return undefined
  const gone = before.parts.slice(Math.max(0, first), last)
  const body = isFirst ? source : ''.padEnd(parsed.ahead) + source
  const fresh = readParts(parsed.nodes, body, start - parsed.ahead, leafReader(matcher, leavesOf(gone)))
  if (!definesSame(labels, gone, fresh)) return undefined
  const frontMatter = isFirst ? frontMatterIn(parsed.nodes, source, shift) : before.frontMatter
  if (isFirst && source.startsWith('---') && !frontMatter) return undefined
  const parts = [
    ...before.parts.slice(0, Math.max(0, first)),
    ...fresh,
    ...before.parts.slice(last).map((part) => (moved === 0 ? part : partAt(part.start + moved, part.top))),
  ]
  return pageOf(text, parts, frontMatter, undefined, before)
}

/**
 * Index of the last part that begins before the change and wherever nothing before it is open; -1 where only the
 * beginning of the file is such a place. The parser lets a heading begin where the definition above it does: then it is
 * the definition.
 */
const lastStart = ({text, parts}: Page, place: number, shift: number): number => {
  for (let index = partsBefore(parts, place) - 1; index >= 0; index -= 1) {
    const part = parts[index]
    if (part && isFreshStart(text, part.start, shift)) return partsBefore(parts, part.start)
  }
  return -1
}

/** Index of the first part behind the change that begins, before and now, where nothing is open. */
const nextStart = ({text: old, parts}: Page, text: string, {end}: Change, moved: number): number => {
  const shift = shiftOf(text)
  for (let index = partsBefore(parts, end); index < parts.length; index += 1) {
    const start = parts[index]?.start ?? 0
    if (isFreshStart(old, start, shift) && isFreshStart(text, start + moved, shift)) return index
  }
  return parts.length
}

/** How many parts begin before a place. */
const partsBefore = (parts: readonly Part[], place: number): number => {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

const breaks: ReadonlySet<string> = new Set('\r\n')

/**
 * Whether a line begins here below an empty one, and with a character that cannot go on with a list: neither a blank nor
 * what a marker may begin with. It closes whatever is open but a fence or a comment at the top.
 */
const isFreshStart = (text: string, place: number, shift: number): boolean => {
  if (/[\s\d*+-]/.test(text.charAt(place)) || !breaks.has(text.charAt(place - 1))) return false
  let at = place - (text.startsWith('\r\n', place - 2) ? 2 : 1)
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1
  return at > shift && breaks.has(text.charAt(at - 1))
}

const leavesOf = (parts: readonly Part[]): readonly Leaf[] => parts.flatMap(({top}) => top.leaves)

const labelsOf = (parts: readonly Part[]): ReadonlySet<string> => new Set(parts.flatMap(({top}) => top.labels))

/** Whether the same labels are defined as before, so that what stands in brackets elsewhere is what it was. */
const definesSame = (kept: ReadonlySet<string>, gone: readonly Part[], fresh: readonly Part[]): boolean => {
  const before = labelsOf(gone)
  const now = labelsOf(fresh)
  return (
    [...before].every((label) => kept.has(label) || now.has(label)) &&
    [...now].every((label) => kept.has(label) || before.has(label))
  )
}

const readParts = (
  nodes: readonly RootContent[],
  source: string,
  shift: number,
  readLeaf: LeafReader,
): readonly Part[] =>
  nodes
    .filter(({type}) => type !== 'yaml')
    .map((node) => partAt(rangeOf(node)[0] + shift, readTop(node, source, readLeaf)))

const partAt = (start: number, top: Top): Part => ({
  start,
  top,
  blocks: top.leaves.map(({kind, container, from, reading}) => new Block(kind, container, start + from, reading)),
})

const pageOf = (
  text: string,
  parts: readonly Part[],
  frontMatter: Piece | undefined,
  unclosed: Span | undefined,
  before: Page | undefined,
): Page => {
  const blocks: Block[] = []
  const pieces: Piece[] = []
  for (const part of parts) {
    for (const block of part.blocks) blocks.push(block)
    for (const {kind, from, to, text: own} of part.top.pieces)
      pieces.push({kind, span: {start: part.start + from, end: part.start + to}, text: own})
  }
  descend(blocks, before?.blocks, isSameBlock)
  const tops = parts.map(({start, top}) => ({start, end: start + top.length}))
  return {text, parts, blocks, pieces, tops, frontMatter, unclosed}
}

const openYaml = (hidden: string, shift: number): Piece => {
  const start = hidden.indexOf('\n') + 1
  const text = hidden.slice(start).trimEnd()
  return {kind: 'yaml', span: {start: start + shift, end: start + text.length + shift}, text}
}

/** The YAML starts after the first line break: the opening fence may carry blanks. */
const frontMatterIn = (nodes: readonly RootContent[], body: string, shift: number): Piece | undefined => {
  const node = nodes.find(({type}) => type === 'yaml')
  if (!node) return undefined
  const start = body.indexOf('\n') + 1
  const close = Math.max(start, body.lastIndexOf('---', rangeOf(node)[1]))
  return {kind: 'yaml', span: {start: start + shift, end: close + shift}, text: body.slice(start, close)}
}
