import type {Draft} from '../../draft/draft.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'

/** Where something was found first, and where again. */
export interface Found {
  readonly span: Span
  /** What stands there, as a reader sees it. */
  readonly words: string
  readonly others: readonly Span[]
}

/** The places a question finds in the sentences of a draft, as one: the first, with the others beside it. */
export const placesOf = (
  draft: Draft,
  find: (sentence: Sentence, before: Sentence | undefined) => Local | undefined,
): readonly Found[] => {
  const found = draft.paragraphs.flatMap(({block, sentences}) =>
    sentences.flatMap((sentence, index) => {
      const local = find(sentence, sentences[index - 1])
      return local ? [{span: block.at(local), words: block.text(local)}] : []
    }),
  )
  const [first, ...others] = found
  return first ? [{...first, others: others.map(({span}) => span)}] : []
}

/** The other places, for a finding at the first. */
export const again = (
  message: string,
  {others}: Found,
): ReadonlyArray<{readonly message: string; readonly span: Span}> => others.map((span) => ({message, span}))
