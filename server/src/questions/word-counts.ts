import {oncePerParagraph, type Paragraph} from '../draft/paragraph.ts'
import type {Sentence} from '../text/sentence.ts'

/** How many words a paragraph has. */
export const wordsIn = oncePerParagraph(({sentences}) => sentences.reduce((sum, {length}) => sum + length, 0))

/** The sentence in which a text goes beyond so many words. */
export const sentenceBeyond = (paragraphs: readonly Paragraph[], most: number): Sentence | undefined => {
  let count = 0
  for (const paragraph of paragraphs) {
    const before = count
    count += wordsIn(paragraph, undefined)
    if (count > most) return sentenceIn(paragraph.sentences, most - before)
  }
  return undefined
}

const sentenceIn = (sentences: readonly Sentence[], most: number): Sentence | undefined => {
  let count = 0
  return sentences.find(({length}) => {
    count += length
    return count > most
  })
}
