import type {Sentence} from '../text/sentence.ts'
import type {Local, Span} from '../text/span.ts'
import type {Draft} from './draft.ts'

/** Where something was found first, and where again. */
export interface Found {
  readonly span: Span
  readonly others: readonly Span[]
}

/** The places a question finds in the sentences of a draft, as one: the first, with the others beside it. */
export const placesOf = (
  draft: Draft,
  find: (sentence: Sentence, before: Sentence | undefined) => Local | undefined,
): readonly Found[] => {
  const spans = draft.paragraphs.flatMap(({block, sentences}) =>
    sentences.flatMap((sentence, index) => {
      const local = find(sentence, sentences[index - 1])
      return local ? [block.at(local)] : []
    }),
  )
  const [span, ...others] = spans
  return span ? [{span, others}] : []
}

/** The other places, for a finding at the first. */
export const again = (
  message: string,
  {others}: Found,
): ReadonlyArray<{readonly message: string; readonly span: Span}> => others.map((span) => ({message, span}))
