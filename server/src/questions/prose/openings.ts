import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {wherever} from '../../text/lineage.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'

const inARow = 3
const share = 0.5
/** In fewer sentences a share says nothing. */
const fewest = 10

/** Sentences that begin with “I”. */
export interface SameOpenings {
  readonly sentences: readonly Sentence[]
  /** Of how many in all; 0 where they follow each other. */
  readonly of: number
}

/** Where too many sentences begin with “I”: in the whole text, or else one after the other. */
export const openingsWithI = ({paragraphs}: Draft): readonly SameOpenings[] => {
  const told = openingsTold(paragraphs, undefined)
  if (told.length === 0) return []
  let count = 0
  for (const {answer} of told) count += answer.length
  const all = countSentences(paragraphs)
  if (all >= fewest && count > share * all)
    return [{sentences: told.flatMap(({item, answer}) => at(item, answer)), of: all}]
  return runsTold(paragraphs, undefined).flatMap(({item, answer}) =>
    answer.map((run) => ({sentences: at(item, run), of: 0})),
  )
}

const at = ({sentences}: Paragraph, indexes: readonly number[]): readonly Sentence[] =>
  indexes.flatMap((index) => sentences[index] ?? [])

/** The place of the word a sentence opens with. */
export const openingOf = (sentence: Sentence): Span => {
  const {from = sentence.from, to = sentence.from + 1} = sentence.word(sentence.first) ?? {}
  return sentence.block.at({from, to})
}

/** How many sentences there are. */
export const countSentences = (paragraphs: readonly Paragraph[]): number => {
  let sum = 0
  for (const paragraph of paragraphs)
    sum += paragraph.isWhole ? paragraph.block.reading.sentences.length : paragraph.sentences.length
  return sum
}

/** The sentences that open with “I”, by index, counted as a reader does who looks down the left edge of a paragraph. */
const openings = oncePerParagraph(({sentences}) =>
  sentences.flatMap((sentence, index) =>
    sentence.word(sentence.first)?.text === 'i' && !sentence.isQuoted ? [index] : [],
  ),
)

const openingsTold = wherever((paragraph: Paragraph) => openings(paragraph, undefined))

/** Those that follow each other. */
const runs = oncePerParagraph((paragraph): readonly (readonly number[])[] => {
  const found: number[][] = []
  let run: number[] = []
  for (const index of openings(paragraph, undefined)) {
    if (run.at(-1) !== index - 1) run = []
    if (run.push(index) === inARow) found.push(run)
  }
  return found
})

const runsTold = wherever((paragraph: Paragraph) => runs(paragraph, undefined))
