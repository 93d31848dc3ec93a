import type {Block} from '../text/block.ts'
import {wherever} from '../text/lineage.ts'
import {numberQuestion} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'

/** A paragraph of the applicant's prose. */
export interface Paragraph {
  readonly block: Block
  readonly sentences: readonly Sentence[]
  /** Whether all of its block is prose of the applicant's: what is not, as a greeting above a message, may change alone. */
  readonly isWhole: boolean
}

/** A sentence with its neighbors in the paragraph. */
export interface Placed {
  readonly sentence: Sentence
  readonly before: Sentence | undefined
  readonly after: Sentence | undefined
}

/** Something that was found in a sentence. */
export interface Sighting<Value> {
  readonly sentence: Sentence
  readonly value: Value
}

interface Kept<Answer> {
  readonly given: unknown
  readonly answer: Answer
}

/**
 * A question whose answer is kept as long as the paragraph stays as it is, wherever it moves meanwhile.
 *
 * It may look at the sentences of the paragraph and at what is given alone, and its answer may hold nothing that moves: no
 * span of the file, no sentence, no block. Places in it are locals, beside the index of their sentence.
 *
 * @param ask is given what else the answer depends on: a primitive, or an object that is the same while it says the same
 */
export const oncePerParagraph = <Answer, Given = undefined>(
  ask: (paragraph: Paragraph, given: Given) => Answer,
): ((paragraph: Paragraph, given: Given) => Answer) => {
  const question = numberQuestion()
  return (paragraph, given) => {
    if (!paragraph.isWhole) return ask(paragraph, given)
    const {answers} = paragraph.block.reading
    const known = answers[question] as Kept<Answer> | undefined
    if (known && Object.is(known.given, given)) return known.answer
    const answer = ask(paragraph, given)
    answers[question] = {given, answer} satisfies Kept<Answer>
    return answer
  }
}

/** Something found in a paragraph, with the index of its sentence. */
export type Found<Value> = readonly [index: number, value: Value]

/**
 * What is found in paragraphs, sentence by sentence: most paragraphs hold nothing of it, and are not looked at again.
 *
 * @param find looks at a paragraph under the terms of `oncePerParagraph`
 * @returns what was found in paragraphs, in order
 */
export const findInParagraphs = <Value, Given = undefined>(
  find: (paragraph: Paragraph, given: Given) => ReadonlyArray<Found<Value>>,
): ((paragraphs: readonly Paragraph[], given: Given) => ReadonlyArray<Sighting<Value>>) => {
  const tell = wherever(oncePerParagraph(find))
  return (paragraphs, given) => {
    const all: Array<Sighting<Value>> = []
    for (const {item, answer} of tell(paragraphs, given)) {
      for (const [index, value] of answer) {
        const sentence = item.sentences[index]
        if (sentence) all.push({sentence, value})
      }
    }
    return all
  }
}

/** What is sought in each sentence of a text: `seek` looks at one and its neighbors under the terms of `oncePerParagraph`. */
export const seekInSentences = <Value, Given = undefined>(
  seek: (placed: Placed, given: Given) => readonly Value[],
): ((paragraphs: readonly Paragraph[], given: Given) => ReadonlyArray<Sighting<Value>>) =>
  findInParagraphs(({sentences}, given) => {
    const found: Array<Found<Value>> = []
    for (const [index, sentence] of sentences.entries()) {
      const placed = {sentence, before: sentences[index - 1], after: sentences[index + 1]}
      for (const value of seek(placed, given)) found.push([index, value])
    }
    return found
  })

/** Whether the same can be told of two paragraphs, wherever they stand. */
export const isSameParagraph = (one: Paragraph, other: Paragraph): boolean =>
  one.isWhole && other.isWhole && one.block.reading === other.block.reading
