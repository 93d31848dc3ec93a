import type {Draft} from '../draft/draft.ts'
import type {Brief} from '../draft/front-matter.ts'
import {unfinishedMarks} from '../lexicon/placeholders.ts'
import type {Block} from '../text/block.ts'
import {wherever} from '../text/lineage.ts'
import {onceFor, oncePerBlock, oncePerSentence} from '../text/once.ts'
import {findFalseTags, findPlaceholders, type Search} from '../text/placeholders.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local, Span} from '../text/span.ts'
import {readWords, type Word} from '../text/words.ts'

/** Keys of front matter that hold lists: brackets are their syntax. */
const listKeys = ['target', 'attachments', 'allow']
const textKeys = ['kind', 'program', 'phase', 'contacted', 'applicant', 'season']

/** Every place of a draft that still waits to be filled, in order; a quoted reply in an email is not the applicant's. */
export const readPlaceholders = onceFor((draft: Draft): readonly Span[] => findAll(draft))

const findAll = (draft: Draft): readonly Span[] => {
  const end = draft.email?.reply?.start ?? Number.POSITIVE_INFINITY
  const isCriteria = draft.kind === 'criteria'
  const brackets = isCriteria || draft.kind === 'interview-answers' ? 'some' : 'slots'
  const told = wherePlaceholders[brackets](draft.blocks, undefined)
  const marks = isCriteria && told.length > 0 ? marksCounted(draft.blocks) : undefined
  const found: Span[] = [...inFrontMatter(draft)]
  for (const {item: block, index, answer} of told)
    for (const local of marks && !marks[index] ? withoutMarks(block) : answer) found.push(block.at(local))
  for (const {kind, span, text} of draft.pieces)
    if (kind === 'html')
      for (const {from, to} of findFalseTags(text)) found.push({start: span.start + from, end: span.start + to})
  return found.filter(({start}) => start < end).sort((a, b) => a.start - b.start)
}

const searchBlocks = (brackets: Search['brackets'], marks: boolean) =>
  oncePerBlock((block): readonly Local[] =>
    slotSigns.test(block.reading.mask) || block.sentences.some(holdsNote)
      ? findPlaceholders(block.reading.mask, block.reading.words, {
          brackets,
          marks,
          isQuoted: (local) => block.isQuoted(local),
        })
      : none,
  )

const none: readonly never[] = []

/** Signs of which every slot has one: a bracket, round ones before a capital alone, or a gap. */
const slotSigns = /[{[<%]|_{3}|#{3}|\([^()\p{L}\p{N}]*\p{Lu}/u

/** Whether a word may begin a note, or is a row of x. */
const holdsNote = oncePerSentence(({words}: Sentence): boolean => words.some(mayBeNote))

const mayBeNote = ({raw, text}: Word): boolean =>
  unfinishedMarks.has(raw) ||
  raw === 'NAME' ||
  text === 'todo' ||
  text === 'lorem' ||
  text === 'insert' ||
  text.startsWith('xx') ||
  (raw.charCodeAt(0) < 0x3a && raw.includes('X'))

/** A block is searched once in each way that is asked for. */
const wherePlaceholders = {
  slots: wherever(searchBlocks('slots', true)),
  some: wherever(searchBlocks('some', true)),
} as const
const withoutMarks = searchBlocks('some', false)

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
