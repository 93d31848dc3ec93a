import {type Found, findInParagraphs, type Paragraph, type Sighting} from '../../draft/paragraph.ts'
import type {Block} from '../../text/block.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

/** A sentence among the others of its paragraph. Places count as they do in the sentence, beyond its ends too. */
export class Surroundings {
  /** The whole paragraph. */
  readonly block: Block
  /** How far places in the sentence are from the same places in the paragraph. */
  readonly shift: number

  constructor({block}: Paragraph, sentence: Sentence) {
    this.block = block
    this.shift = sentence.block.start - block.start
  }

  /** The prose from one place to before another. */
  mask(from: number, to: number = from + 1): string {
    return this.block.reading.mask.slice(Math.max(0, from + this.shift), Math.max(0, to + this.shift))
  }

  /** What is written from one place to before another. */
  source(from: number, to: number = from + 1): string {
    return this.block.reading.source.slice(Math.max(0, from + this.shift), Math.max(0, to + this.shift))
  }

  /** What is marked from a place on. */
  markupAt(from: number): Local | undefined {
    const markup = this.block.reading.markup.find((one) => one.from === from + this.shift)
    return markup && {from, to: markup.to - this.shift}
  }

  /** A stretch of the sentence as one of the paragraph. */
  whole({from, to}: Local): Local {
    return {from: from + this.shift, to: to + this.shift}
  }
}

/**
 * What is sought in each sentence of a text, with an eye on what stands right beside it; kept as `oncePerParagraph` keeps.
 *
 * @param mayHold whether anything could be found in the sentence, by what stands in it alone
 * @returns what was found in paragraphs, in order
 */
export const seekInSurroundings = <Value>(
  mayHold: (sentence: Sentence) => boolean,
  seek: (sentence: Sentence, around: Surroundings) => readonly Value[],
): ((paragraphs: readonly Paragraph[]) => ReadonlyArray<Sighting<Value>>) => {
  const isWorthSeeking = oncePerSentence(mayHold)
  const found = findInParagraphs((paragraph) => {
    const all: Array<Found<Value>> = []
    for (const [index, sentence] of paragraph.sentences.entries()) {
      if (!isWorthSeeking(sentence)) continue
      for (const value of seek(sentence, new Surroundings(paragraph, sentence))) all.push([index, value])
    }
    return all
  })
  return (paragraphs) => found(paragraphs, undefined)
}
