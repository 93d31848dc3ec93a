import type {Draft} from '../draft/draft.ts'
import {oncePerParagraph, type Placed} from '../draft/paragraph.ts'
import {wherever} from '../text/lineage.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local, Span} from '../text/span.ts'

/** A place, and the words there as a reader sees them. */
export interface Saying {
  readonly span: Span
  readonly words: string
}

/** Something a paragraph says at least once. */
export interface Told extends Saying {
  /** Where the same paragraph says it again. */
  readonly others: readonly Saying[]
}

interface Found {
  /** Of the sentence in the paragraph. */
  readonly index: number
  readonly at: Local
  readonly words: string
}

/**
 * What is sought in each paragraph of a draft: the first place where it is said, and the others beside it.
 *
 * @param seek looks at a sentence and its neighbors under the terms of `oncePerParagraph`
 */
export const seekPerParagraph = <Given = undefined>(
  seek: (placed: Placed, given: Given) => readonly Local[],
): ((draft: Draft, given: Given) => readonly Told[]) => {
  const read = wherever(
    oncePerParagraph<readonly Found[], Given>(({sentences}, given) => {
      const found: Found[] = []
      for (const [index, sentence] of sentences.entries()) {
        const placed = {sentence, before: sentences[index - 1], after: sentences[index + 1]}
        for (const {from, to} of seek(placed, given))
          found.push({index, at: {from, to}, words: sentence.block.text({from, to})})
      }
      return found
    }),
  )
  return ({paragraphs}, given) => {
    const all: Told[] = []
    for (const {item, answer} of read(paragraphs, given)) {
      const [first, ...others] = answer.flatMap(({index, at, words}): Saying | readonly Saying[] => {
        const block = item.sentences[index]?.block
        return block ? {span: block.at(at), words} : []
      })
      if (first) all.push({...first, others})
    }
    return all
  }
}

/** The first of some places in a paragraph, with the others beside it. */
export const toldAt = (places: ReadonlyArray<{readonly sentence: Sentence; readonly at: Local}>): Told | undefined => {
  const [first, ...others] = places.map(
    ({sentence: {block}, at}): Saying => ({span: block.at(at), words: block.text(at)}),
  )
  return first && {...first, others}
}

/** The repetitions of a paragraph as related places. */
export const repeated = (
  message: string,
  {others}: Told,
): ReadonlyArray<{readonly message: string; readonly span: Span}> => others.map(({span}) => ({message, span}))
