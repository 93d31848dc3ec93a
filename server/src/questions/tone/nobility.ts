import {nobleWords} from '../../lexicon/cliches.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

/** Praise of the profession; the title of a book is its author's. */
export const nobilityIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  sentence.hits(nobleWords).find((hit) => {
    const inside = sentence.words.slice(hit.first - sentence.first, hit.last - sentence.first)
    return inside.filter(({raw}) => /^\p{Lu}/u.test(raw)).length < 2
  }),
)
