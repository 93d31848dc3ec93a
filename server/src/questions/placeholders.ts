import type {Draft} from '../draft/draft.ts'
import type {Brief} from '../draft/front-matter.ts'
import type {Block} from '../text/block.ts'
import {oncePerBlock} from '../text/once.ts'
import {findFalseTags, findPlaceholders, type Search} from '../text/placeholders.ts'
import type {Span} from '../text/span.ts'
import {readWords} from '../text/words.ts'

/** Keys of front matter that hold lists: brackets are their syntax. */
const listKeys = ['target', 'attachments', 'allow']
const textKeys = ['kind', 'program', 'phase', 'contacted', 'applicant', 'season']

/** Every place of a draft that still waits to be filled, in order; a quoted reply in an email is not the applicant's. */
export const readPlaceholders = (draft: Draft): readonly Span[] => {
  const end = draft.email?.reply?.start ?? Number.POSITIVE_INFINITY
  const marks = draft.kind === 'criteria' ? marksCounted(draft.blocks) : undefined
  const brackets = draft.kind === 'criteria' || draft.kind === 'interview-answers' ? 'some' : 'slots'
  const inBlocks: Span[] = []
  for (const [index, block] of draft.blocks.entries()) {
    const search = searches[brackets][marks && !marks[index] ? 'unmarked' : 'marked']
    for (const local of search(block)) inBlocks.push(block.at(local))
  }
  const inPieces = draft.pieces.flatMap((piece) =>
    piece.kind === 'html'
      ? findFalseTags(piece.text).map(({from, to}) => ({start: piece.span.start + from, end: piece.span.start + to}))
      : [],
  )
  return [...inFrontMatter(draft), ...inBlocks, ...inPieces]
    .filter(({start}) => start < end)
    .sort((a, b) => a.start - b.start)
}

const searchBlocks = (brackets: Search['brackets'], marks: boolean) =>
  oncePerBlock((block) =>
    findPlaceholders(block.reading.mask, block.reading.words, {
      brackets,
      marks,
      isQuoted: (local) => block.isQuoted(local),
    }),
  )

/** A block is searched once in each way that is asked for. */
const searches = {
  slots: {marked: searchBlocks('slots', true), unmarked: searchBlocks('slots', false)},
  some: {marked: searchBlocks('some', true), unmarked: searchBlocks('some', false)},
} as const

/** An undecided criterion is another rule's: in criteria, `TBD` counts only under the heading of the programs. */
const marksCounted = (blocks: readonly Block[]): readonly boolean[] => {
  let counted = false
  return blocks.map((block) => {
    if (block.kind === 'heading') counted = /\b(?:programs?|hospitals?|applied)\b/i.test(block.text())
    return counted
  })
}

const inFrontMatter = ({brief, text}: Draft): readonly Span[] => {
  const known = inBriefs.get(brief) ?? [...textKeys, ...listKeys].flatMap((key) => inValue(brief, text, key))
  inBriefs.set(brief, known)
  return known
}

/** A brief stays the same as long as its front matter does. */
const inBriefs = new WeakMap<Brief, readonly Span[]>()

const inValue = (brief: Brief, text: string, key: string): readonly Span[] => {
  const place = brief.place(key)
  if (!place || place.value.start === place.key.start) return []
  const {start, end} = place.value
  const value = text.slice(start, end)
  const brackets = listKeys.includes(key) ? 'none' : 'slots'
  return findPlaceholders(value, readWords(value), {brackets, marks: true, isQuoted: () => false}).map(
    ({from, to}) => ({start: start + from, end: start + to}),
  )
}
