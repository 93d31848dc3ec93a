import type {Draft} from '../../draft/draft.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {FILLER} from '../../text/mask.ts'
import type {Local, Span} from '../../text/span.ts'

/** White space that the form keeps or folds as it likes, and what belongs in its place. */
export interface OddSpace {
  readonly is:
    | 'tab'
    | 'indent'
    | 'run of blanks'
    | 'blank at the end of a line'
    | 'run of empty lines'
    | 'hard line break'
  readonly span: Span
  readonly insert: string
  /** The blanks with the word beside them: blanks alone are hard to see. */
  readonly shown: Span
}

type Space = Omit<OddSpace, 'shown'>

/** White space at its place in a block. */
type PlacedSpace = Omit<Space, 'span'> & {readonly at: Local}

/** The odd white space of a draft’s paragraphs, in order. Lists, tables and fenced code keep the blanks they need. */
export const readSpacing = (draft: Draft): readonly OddSpace[] => {
  const found: Space[] = []
  const {text} = draft
  for (const block of draft.blocks) {
    if (block.kind !== 'paragraph') continue
    const end = block.start + block.reading.source.length
    const indent = isBlank(text.charAt(block.start - 1)) && indentOf(draft, block)
    const trail = isBlank(text.charAt(end)) && trailOf(draft, block)
    if (indent) found.push(indent)
    if (trail) found.push(trail)
  }
  for (const {item: block, answer} of spacesInside(draft.blocks, undefined))
    for (const {is, at, insert} of answer) found.push({is, span: block.at(at), insert})
  for (const {kind, span, text: code} of draft.pieces) {
    if (kind === 'code' && !/^[ ]{0,3}[`~]{3}/.test(code)) for (const one of readIndented(draft, span)) found.push(one)
  }
  let before: Span | undefined
  for (const top of draft.page.tops) {
    if (before && top.start - before.end > 2) for (const one of readGap(text, before.end, top.start)) found.push(one)
    before = top
  }
  const inOrder = found.sort((a, b) => a.span.start - b.span.start)
  return inOrder.map((one) => ({...one, shown: withWord(text, one.span)}))
}

const longestWord = 60

const withWord = (text: string, {start, end}: Span): Span => {
  let from = start
  while (start - from < longestWord && isInk(text, from - 1)) from -= 1
  let to = end
  while (from === start && to - end < longestWord && isInk(text, to)) to += 1
  return {start: from, end: to}
}

const isInk = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code > 0x20 && code < 0x7f) || /\S/.test(text.charAt(at))
}

const isFree = ({container}: Block): boolean => container.list === 0 && container.quote === 0

/** Up to three blanks before a paragraph; more would make code of it. */
const indentOf = ({text}: Draft, block: Block): Space | undefined => {
  if (!isFree(block)) return undefined
  let start = block.start
  while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1
  return start < block.start ? {is: 'indent', span: {start, end: block.start}, insert: ''} : undefined
}

const trailOf = ({text}: Draft, block: Block): Space | undefined => {
  const {end: start} = block.span
  let end = start
  while (isBlank(text.charAt(end))) end += 1
  if (end === start) return undefined
  const closes = end === text.length || /[\r\n]/.test(text.charAt(end))
  return closes ? {is: 'blank at the end of a line', span: {start, end}, insert: ''} : undefined
}

const isBlank = (char: string): boolean => char === ' ' || char === '\t'

/** Any but a single blank inside a line. */
const oddRun = /[ \t]{2,}|\t| (?=\r?\n)|(?<=\n) /g
const none: readonly never[] = []

/** Blanks inside a paragraph: between words, at the end of its lines and at their start. */
const spacesInside = wherever((block: Block): readonly PlacedSpace[] => {
  const {source, mask, markup} = block.reading
  if (block.kind !== 'paragraph' || source.search(oddRun) < 0) return none
  const code = new Uint8Array(source.length)
  for (const {kind, from, to} of markup) {
    if (kind === 'inlineCode' || kind === 'html' || kind === 'image') code.fill(1, from, to)
  }
  const found: PlacedSpace[] = []
  for (const {0: run, index} of source.matchAll(oddRun)) {
    const end = index + run.length
    if (mask.charAt(index) === FILLER || code[index]) continue
    const at = {from: index, to: end}
    const isAtEnd = /^\r?\n/.test(source.slice(end, end + 2))
    const isAtStart = source.charAt(index - 1) === '\n'
    if (isAtEnd)
      found.push(
        breaksLine(mask, end)
          ? {is: 'hard line break', at, insert: '\n'}
          : {is: 'blank at the end of a line', at, insert: ''},
      )
    else if (isAtStart && isFree(block)) found.push({is: 'indent', at, insert: ''})
    else if (!isAtStart && (run.length > 1 || run === '\t'))
      found.push({is: run.includes('\t') ? 'tab' : 'run of blanks', at, insert: ' '})
  }
  return found
})

const breaksLine = (mask: string, end: number): boolean => mask.slice(end, end + 2).includes('\n')

/** A paragraph indented so far that Markdown takes it for code. */
const readIndented = ({text}: Draft, {start, end}: Span): readonly Space[] => {
  const first = text.lastIndexOf('\n', start - 1) + 1
  if (/\S/.test(text.slice(first, start))) return []
  const found: Space[] = []
  for (const {0: run, index} of text.slice(first, end).matchAll(/[ \t]+/g)) {
    const at = first + index
    const span = {start: at, end: at + run.length}
    const isIndent = at === first || text.charAt(at - 1) === '\n'
    const isAtEnd = /^(?:\r?\n|$)/.test(text.slice(span.end, span.end + 2))
    if (isIndent || isAtEnd) found.push({is: isIndent ? 'indent' : 'blank at the end of a line', span, insert: ''})
    else if (run.length > 1 || run === '\t')
      found.push({is: run.includes('\t') ? 'tab' : 'run of blanks', span, insert: ' '})
  }
  return found
}

/** Whether three lines end in a stretch. */
const holdsFeeds = (text: string, start: number, end: number): boolean => {
  let feeds = 0
  for (let at = start; at < end && feeds < 3; at += 1) if (text.charCodeAt(at) === 0x0a) feeds += 1
  return feeds === 3
}

/** More than one empty line between two pieces of the draft. */
const readGap = (text: string, start: number, end: number): readonly Space[] => {
  if (!holdsFeeds(text, start, end)) return none
  const gap = text.slice(start, end)
  const feeds = gap.match(/\r?\n/g) ?? []
  if (/\S/.test(gap) || feeds.length < 3) return []
  const lead = gap.search(/[\r\n]/)
  const tail = gap.length - gap.lastIndexOf('\n') - 1
  const feed = feeds[0] ?? '\n'
  return [{is: 'run of empty lines', span: {start: start + lead, end: end - tail}, insert: feed + feed}]
}
