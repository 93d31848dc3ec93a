import type {Draft} from '../draft/draft.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local, Span} from '../text/span.ts'

/** Something a paragraph says at least once. */
export interface Told {
  readonly span: Span
  /** The words there, as a reader sees them. */
  readonly words: string
  /** Where the same paragraph says it again. */
  readonly others: readonly Span[]
}

/** What is sought in a sentence; the sentence before it, in the same paragraph, tells who “she” is. */
export type Seek = (sentence: Sentence, before: Sentence | undefined) => Local | undefined

/** What each paragraph says of a thing: the first place, and the others beside it. */
export const perParagraph = (draft: Draft, seek: Seek): readonly Told[] =>
  draft.paragraphs.flatMap(({block, sentences}) => {
    const found = sentences.flatMap((sentence, index) => seek(sentence, sentences[index - 1]) ?? [])
    const [first, ...rest] = found
    return first ? [{span: block.at(first), words: block.text(first), others: rest.map((one) => block.at(one))}] : []
  })

/** The repetitions of a paragraph as related places. */
export const repeated = (
  message: string,
  {others}: Told,
): ReadonlyArray<{readonly message: string; readonly span: Span}> => others.map((span) => ({message, span}))
