import type {Block} from '../text/block.ts'
import {FILLER} from '../text/mask.ts'
import type {Span} from '../text/span.ts'
import type {Draft} from './draft.ts'

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
}

/** The odd white space of a draft’s paragraphs, in order. Lists, tables and fenced code keep the blanks they need. */
export const readSpacing = (draft: Draft): readonly OddSpace[] => {
  const found: OddSpace[] = []
  for (const block of draft.blocks) {
    if (block.kind !== 'paragraph') continue
    found.push(...indentOf(draft, block), ...readBlock(block), ...trailOf(draft, block))
  }
  for (const {kind, span, text} of draft.pieces) {
    if (kind === 'code' && !/^[ ]{0,3}[`~]{3}/.test(text)) found.push(...readIndented(draft, span))
  }
  const {tops} = draft.page
  for (const [index, top] of tops.entries()) {
    const before = tops[index - 1]
    if (before) found.push(...readGap(draft.text, before.end, top.start))
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

const isFree = ({container}: Block): boolean => container.list === 0 && container.quote === 0

/** Up to three blanks before a paragraph; more would make code of it. */
const indentOf = ({text}: Draft, block: Block): readonly OddSpace[] => {
  if (!isFree(block)) return []
  let start = block.start
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start -= 1
  return start < block.start ? [{is: 'indent', span: {start, end: block.start}, insert: ''}] : []
}

const trailOf = ({text}: Draft, block: Block): readonly OddSpace[] => {
  const {end: start} = block.span
  let end = start
  while (/[ \t]/.test(text.charAt(end))) end += 1
  const closes = end === text.length || /[\r\n]/.test(text.charAt(end))
  return end > start && closes ? [{is: 'blank at the end of a line', span: {start, end}, insert: ''}] : []
}

/** Blanks inside a paragraph: between words, at the end of its lines and at their start. */
const readBlock = (block: Block): readonly OddSpace[] => {
  const {source, mask, markup} = block.reading
  const code = markup.filter(({kind}) => kind === 'inlineCode' || kind === 'html' || kind === 'image')
  const found: OddSpace[] = []
  for (const {0: run, index} of source.matchAll(/[ \t]+/g)) {
    const end = index + run.length
    if (mask.charAt(index) === FILLER || code.some(({from, to}) => from <= index && end <= to)) continue
    const span = block.at({from: index, to: end})
    const isAtEnd = /^\r?\n/.test(source.slice(end, end + 2))
    const isAtStart = source.charAt(index - 1) === '\n'
    if (isAtEnd)
      found.push(
        breaksLine(mask, end)
          ? {is: 'hard line break', span, insert: '\n'}
          : {is: 'blank at the end of a line', span, insert: ''},
      )
    else if (isAtStart && isFree(block)) found.push({is: 'indent', span, insert: ''})
    else if (!isAtStart && (run.length > 1 || run === '\t'))
      found.push({is: run.includes('\t') ? 'tab' : 'run of blanks', span, insert: ' '})
  }
  return found
}

const breaksLine = (mask: string, end: number): boolean => mask.slice(end, end + 2).includes('\n')

/** A paragraph indented so far that Markdown takes it for code. */
const readIndented = ({text}: Draft, {start, end}: Span): readonly OddSpace[] => {
  const first = text.lastIndexOf('\n', start - 1) + 1
  if (/\S/.test(text.slice(first, start))) return []
  const found: OddSpace[] = []
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

/** More than one empty line between two pieces of the draft. */
const readGap = (text: string, start: number, end: number): readonly OddSpace[] => {
  const gap = text.slice(start, end)
  const feeds = gap.match(/\r?\n/g) ?? []
  if (/\S/.test(gap) || feeds.length < 3) return []
  const lead = /^[ \t]*/.exec(gap)?.[0].length ?? 0
  const tail = /[ \t]*$/.exec(gap)?.[0].length ?? 0
  const feed = feeds[0] ?? '\n'
  return [{is: 'run of empty lines', span: {start: start + lead, end: end - tail}, insert: feed + feed}]
}
