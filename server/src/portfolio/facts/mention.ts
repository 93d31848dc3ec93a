import type {Draft} from '../../draft/draft.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import type {Fact, Topic} from '../fact.ts'
import type {Remark} from './own-text.ts'

/** A fact as one reader found it in a sentence. */
export interface Mention extends Local {
  readonly value: string
}

/** Finds the facts of one topic in a sentence. */
export type ReadMentions = (remark: Remark, draft: Draft) => readonly Mention[]

/** A mention at its place in the file. */
export const toFact = (topic: Topic, sentence: Sentence, mention: Mention): Fact => ({
  topic,
  value: mention.value,
  words: sentence.block.text(mention),
  span: sentence.block.at(mention),
})

/** The stretch from one word to before another. */
export const stretch = (sentence: Sentence, first: number, last: number): Local => ({
  from: sentence.word(first)?.from ?? sentence.from,
  to: sentence.word(last - 1)?.to ?? sentence.to,
})
