import type {Draft, Paragraph} from '../../draft/draft.ts'
import type {Block} from '../../text/block.ts'
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
  return paragraphs.flatMap((paragraph, index) => {
    const isFinished = index < paragraphs.length - 1 || isWhole(draft, paragraph)
    if (!isFinished || isOwnForm(draft, paragraph)) return []
    const last = lastWord(paragraph)
    return last ? [paragraph.block.at(last)] : []
  })
}

/** The last paragraph is finished where a signature follows, or a line ends behind enough text. */
const isWhole = (draft: Draft, {block}: Paragraph): boolean => {
  if (draft.email) return draft.email.signature !== undefined
  const fewest = draft.kind === 'experience' ? fewestInAll.entry : fewestInAll.statement
  return draft.words >= fewest && draft.text.slice(block.span.end).includes('\n')
}

/** Lists, verse, addresses, titles, salutations: paragraphs that need no full stop. */
const isOwnForm = (draft: Draft, {block, sentences}: Paragraph): boolean => {
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  if (block.container.list > 0 || words < fewestWords) return true
  const lines = ownSource(draft, block).split(/\r?\n/)
  return lines.length > 1 && lines.every((line) => line.length < shortLine)
}

const ownSource = (draft: Draft, {span}: Block): string =>
  draft.text.slice(
    Math.max(span.start, draft.email?.body.start ?? 0),
    Math.min(span.end, draft.email?.body.end ?? span.end),
  )

const lastWord = ({block, sentences}: Paragraph): Local | undefined => {
  const last = sentences.at(-1)
  if (!last) return undefined
  const text = block.reading.mask.slice(last.from, last.to).replaceAll(FILLER, '').trimEnd()
  const word = last.word(last.last - 1)
  const isOpen = sentenceEnd.test(text) || stillOpen.test(text) || text.endsWith(OBJECT)
  return isOpen || !word ? undefined : {from: word.from, to: word.to}
}
