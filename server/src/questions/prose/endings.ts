import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {FILLER, OBJECT} from '../../text/mask.ts'
import type {Local, Span} from '../../text/span.ts'

/** A shorter paragraph is a title, a name, a date or a line of verse. */
const fewestWords = 8
/** Shorter lines are verse, an address or a signature. */
const shortLine = 48
/** A statement as short as this is still being written, an entry sooner finished. */
const fewestInAll = {statement: 250, entry: 30}

const sentenceEnd = /(?:[.?!…:;]|[.?!…,][)\]"”’']{1,3}|["”’»]|\p{Extended_Pictographic}\uFE0F?)$/u
const stillOpen = /[\]}_>—–\uFFFC]$/

/** Last words of paragraphs that stop before their sentence does. */
export const unfinishedParagraphs = (draft: Draft): readonly Span[] => {
  const {paragraphs} = draft
  return openEnds(paragraphs, undefined).flatMap(({item: paragraph, index, answer: word}) => {
    const last = paragraph.sentences.at(-1)
    if (!word || !last) return []
    const isFinished = index < paragraphs.length - 1 || isWhole(draft, paragraph)
    return isFinished && !isOwnForm(draft, paragraph) ? [last.block.at(word)] : []
  })
}

/** Paragraphs that stop behind a word. */
const openEnds = wherever((paragraph: Paragraph) => lastWord(paragraph, undefined))

/** The last paragraph is finished where a signature follows, or a line ends behind enough text. */
const isWhole = (draft: Draft, {block}: Paragraph): boolean => {
  if (draft.email) return draft.email.signature !== undefined
  const fewest = draft.kind === 'experience' ? fewestInAll.entry : fewestInAll.statement
  return draft.words >= fewest && draft.text.indexOf('\n', block.span.end) >= 0
}

/** Lists, verse, addresses: paragraphs that need no full stop. */
const isOwnForm = (draft: Draft, {block}: Paragraph): boolean => {
  if (block.container.list > 0) return true
  const lines = ownSource(draft, block).split(/\r?\n/)
  return lines.length > 1 && lines.every((line) => line.length < shortLine)
}

const ownSource = (draft: Draft, {span}: Block): string =>
  draft.text.slice(
    Math.max(span.start, draft.email?.body.start ?? 0),
    Math.min(span.end, draft.email?.body.end ?? span.end),
  )

/** The last word of a paragraph that stops behind it, as a place in the last sentence; titles and salutations are short. */
const lastWord = oncePerParagraph(({sentences}): Local | undefined => {
  const last = sentences.at(-1)
  const word = last?.word(last.last - 1)
  if (!last || !word || sentences.reduce((sum, sentence) => sum + sentence.length, 0) < fewestWords) return undefined
  const text = last.block.reading.mask.slice(last.from, last.to).replaceAll(FILLER, '').trimEnd()
  const isOpen = sentenceEnd.test(text) || stillOpen.test(text) || text.endsWith(OBJECT)
  return isOpen ? undefined : {from: word.from, to: word.to}
})
