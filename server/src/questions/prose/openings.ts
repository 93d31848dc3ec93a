import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
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
  const count = sumOf(paragraphs, (paragraph) => openings(paragraph, undefined).length)
  const all = sumOf(paragraphs, ({sentences}) => sentences.length)
  const at = ({sentences}: Paragraph, indexes: readonly number[]): readonly Sentence[] =>
    indexes.flatMap((index) => sentences[index] ?? [])
  if (all >= fewest && count > share * all)
    return [{sentences: paragraphs.flatMap((one) => at(one, openings(one, undefined))), of: all}]
  return paragraphs.flatMap((one) => runs(one, undefined).map((run) => ({sentences: at(one, run), of: 0})))
}

/** The place of the word a sentence opens with. */
export const openingOf = (sentence: Sentence): Span => {
  const {from = sentence.from, to = sentence.from + 1} = sentence.word(sentence.first) ?? {}
  return sentence.block.at({from, to})
}

const sumOf = (paragraphs: readonly Paragraph[], count: (paragraph: Paragraph) => number): number => {
  let sum = 0
  for (const paragraph of paragraphs) sum += count(paragraph)
  return sum
}

/** The sentences that open with “I”, by index, counted as a reader does who looks down the left edge of a paragraph. */
const openings = oncePerParagraph(({sentences}) =>
  sentences.flatMap((sentence, index) =>
    sentence.word(sentence.first)?.text === 'i' && !sentence.isQuoted ? [index] : [],
  ),
)

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
