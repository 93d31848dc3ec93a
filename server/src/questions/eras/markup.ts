import type {Draft} from '../../draft/draft.ts'
import {markupChanges} from '../../draft/plain.ts'
import {htmlTags} from '../../lexicon/eras.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local, Span} from '../../text/span.ts'
import {titleLine} from './letter.ts'

/** What a piece of markup is to a reader. */
export type MarkupName =
  | 'heading'
  | 'bold'
  | 'italics'
  | 'link'
  | 'code'
  | 'image'
  | 'list'
  | 'table'
  | 'quotation'
  | 'HTML'
  | 'rule'

/** Markup that plain text cannot show. */
export interface LostMarkup {
  readonly is: MarkupName
  readonly span: Span
  /** What takes the marks of its paragraph out and leaves every word; undefined where another carries it or none can. */
  readonly edits: ReadonlyArray<{readonly span: Span; readonly insert: string}> | undefined
}

const inline: ReadonlyMap<string, MarkupName> = new Map(
  Object.entries({
    strong: 'bold',
    emphasis: 'italics',
    link: 'link',
    linkReference: 'link',
    inlineCode: 'code',
    image: 'image',
    imageReference: 'image',
    html: 'HTML',
  }),
)
const standing: ReadonlyMap<string, MarkupName> = new Map(
  Object.entries({code: 'code', html: 'HTML', thematicBreak: 'rule'}),
)
const stripped: ReadonlySet<MarkupName> = new Set(['bold', 'italics', 'link', 'code'])

/** The markup of a draft in order. Comments are the tool’s own; an address by itself is text; a title is a title. */
export const readMarkup = (draft: Draft): readonly LostMarkup[] => {
  const found: LostMarkup[] = []
  const marked = markedBlocks(draft.blocks, undefined)
  const title = marked.length > 0 ? titleLine(draft) : undefined
  for (const {item: block, index} of marked) {
    const before = draft.blocks[index - 1]
    const isTitle = title?.start === block.start
    if (!isTitle && opens(block, before, 'quote')) found.push({is: 'quotation', span: block.span, edits: undefined})
    if (opens(block, before, 'list')) found.push({is: 'list', span: itemSpan(draft, block), edits: undefined})
    if (block.kind === 'cell' && before?.kind !== 'cell')
      found.push({is: 'table', span: cellSpan(block), edits: undefined})
    if (block.kind === 'heading' && !isTitle && !isField(draft, block))
      found.push({is: 'heading', span: block.span, edits: headingEdits(draft, block)})
    if (block.kind !== 'heading' || !isTitle) {
      for (const {is, edits, ...local} of readInline(block))
        found.push({is, span: block.at(local), edits: edits && placed(block, edits)})
    }
  }
  let next = 0
  for (const {kind, span, text} of draft.pieces) {
    const is = standing.get(kind)
    if (!is) continue
    while ((draft.blocks[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    const isInside = (draft.blocks[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start
    const isIndented = kind === 'code' && !/^[`~]{3}/.test(text.trimStart())
    if (!isInside && !isIndented && (kind !== 'html' || isTag(text))) found.push({is, span, edits: undefined})
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Blocks that are no plain paragraphs, or hold markup. */
const markedBlocks = wherever(
  (block: Block): boolean =>
    block.kind !== 'paragraph' || block.container.quote + block.container.list > 0 || readInline(block).length > 0,
)

const opens = (block: Block, before: Block | undefined, container: 'quote' | 'list'): boolean =>
  block.container[container] > 0 && (before?.container[container] ?? 0) === 0

/** The heading of an entry’s second field divides the file and does not go into the form. */
const isField = (draft: Draft, block: Block): boolean =>
  draft.kind === 'experience' && /^(?:most )?meaningful\b/i.test(block.text())

const cellSpan = (block: Block): Span => {
  const {source} = block.reading
  const lead = Math.max(0, source.search(/[^|\s]/))
  return {start: block.start + lead, end: block.start + Math.max(lead, source.trimEnd().length)}
}

const itemSpan = (draft: Draft, block: Block): Span => {
  const line = draft.text.lastIndexOf('\n', block.start - 1) + 1
  const marker = draft.text.slice(line, block.start).search(/[-+*\d]/)
  return {start: marker < 0 ? block.start : line + marker, end: block.span.end}
}

/** Markup at its place in a block. */
type PlacedMarkup = Local & Pick<LostMarkup, 'is'> & {readonly edits: readonly PlacedEdit[] | undefined}
type PlacedEdit = Local & {readonly insert: string}

const placed = (block: Block, edits: readonly PlacedEdit[]): LostMarkup['edits'] =>
  edits.map(({from, to, insert}) => ({span: block.at({from, to}), insert}))

const readInline = oncePerBlock((block: Block): readonly PlacedMarkup[] => {
  const {markup, source} = block.reading
  if (markup.length === 0) return none
  const lost = markup.flatMap((one) => {
    const is = inline.get(one.kind)
    const text = source.slice(one.from, one.to)
    const isAddress = one.kind === 'link' && !text.startsWith('[')
    return !is || isAddress || (one.kind === 'html' && !isTag(text)) ? [] : [{is, from: one.from, to: one.to}]
  })
  const marked = new Uint8Array(source.length)
  for (const {is, from, to} of lost) if (stripped.has(is)) marked.fill(1, from, to)
  const edits = lost.length > 0 ? markupChanges(block).filter(({from}) => marked[from]) : []
  const first = lost.find(({is}) => stripped.has(is))
  // One list of edits serves the whole block; the first that can be mended carries it.
  return lost.map((one) => ({...one, edits: one === first ? edits : undefined}))
})

const none: readonly never[] = []

/** How long the signs are that close a heading: “## Why ##”. */
const closingMarks = (source: string): number => {
  let at = source.trimEnd().length
  const end = at
  while (source.charAt(at - 1) === '#') at -= 1
  if (at === end || !/[ \t]/.test(source.charAt(at - 1))) return 0
  return source.length - source.slice(0, at).trimEnd().length
}

/** A comment is none, nor is what waits to be filled in: `<insert elective>`. */
const isTag = (source: string): boolean =>
  htmlTags.has(/^<\/?([A-Za-z][A-Za-z\d]*)(?=[\s/>:])/.exec(source)?.[1]?.toLowerCase() ?? '')

/** A heading stays as a line of its own; underlined ones and those in lists are left to their author. */
const headingEdits = (draft: Draft, block: Block): LostMarkup['edits'] => {
  const marks = /^#{1,6}[ \t]+/.exec(block.reading.source)?.[0]
  if (marks === undefined || block.container.list + block.container.quote > 0) return undefined
  const {start, end} = block.span
  const next = draft.text.slice(end)
  const closing = closingMarks(block.reading.source)
  const gap = /^[ \t]*\r?\n[ \t]*\S/.test(next) ? [{span: {start: end, end}, insert: '\n'}] : []
  const tail = closing > 0 ? [{span: {start: end - closing, end}, insert: ''}] : []
  return [{span: {start, end: start + marks.length}, insert: ''}, ...tail, ...gap]
}
