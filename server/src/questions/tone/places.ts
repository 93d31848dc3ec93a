import {oncePerParagraph, type Paragraph, type Placed, type Sighting, seekInSentences} from '../../draft/paragraph.ts'
import {wherever} from '../../text/lineage.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import type {Places} from '../own-words.ts'

/** Where something was found first, and where again. */
export interface Found {
  readonly span: Span
  readonly others: readonly Span[]
}

/** Seeks one place in each sentence. */
export const seekPlaces = (find: (placed: Placed) => Local | undefined): Places =>
  seekInSentences((placed) => {
    const at = find(placed)
    return at ? [at] : []
  })

/** Seeks stretches of its block in each paragraph. */
export const seekInParagraphs = (
  seek: (paragraph: Paragraph) => readonly Local[],
): ((paragraphs: readonly Paragraph[]) => readonly Span[]) => {
  const read = wherever(oncePerParagraph(seek))
  return (paragraphs) => {
    const found: Span[] = []
    for (const {item, answer} of read(paragraphs, undefined)) for (const at of answer) found.push(item.block.at(at))
    return found
  }
}

/** What was found in sentences as one: the first place, with the others beside it. */
export const placesOf = (sightings: ReadonlyArray<Sighting<Local>>): readonly Found[] => {
  const [first, ...others] = sightings.map(spanOf)
  return first ? [{span: first, others}] : []
}

/** Seeks one place in each sentence; what is found in a paragraph is one. */
export const seekPerParagraph = (
  find: (placed: Placed) => Local | undefined,
): ((paragraphs: readonly Paragraph[]) => readonly Found[]) => {
  const read = wherever(
    oncePerParagraph((paragraph) => {
      const {sentences} = paragraph
      const places: Local[] = []
      for (const [index, sentence] of sentences.entries()) {
        const at = find({sentence, before: sentences[index - 1], after: sentences[index + 1]})
        if (at) places.push(inParagraph(paragraph, sentence, at))
      }
      return places
    }),
  )
  return (paragraphs) => {
    const found: Found[] = []
    for (const {item, answer} of read(paragraphs, undefined)) {
      const {block} = item
      const [first, ...others] = answer
      if (first) found.push({span: block.at(first), others: others.map((at) => block.at(at))})
    }
    return found
  }
}

/** The place in the file of what was found in a sentence. */
export const spanOf = ({sentence, value}: Sighting<Local>): Span => sentence.block.at(value)

/** A stretch of a sentence as one of the block that its paragraph is. */
export const inParagraph = ({block}: Paragraph, sentence: Sentence, at: Local): Local => {
  const {start, end} = sentence.block.at(at)
  return {from: start - block.start, to: end - block.start}
}

/** The other places, for a finding at the first. */
export const again = (
  message: string,
  {others}: Found,
): ReadonlyArray<{readonly message: string; readonly span: Span}> => others.map((span) => ({message, span}))
