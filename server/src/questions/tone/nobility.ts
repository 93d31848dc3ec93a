import {nobleWords} from '../../lexicon/cliches.ts'
import {seekPlaces} from './places.ts'

/** Praise of the profession; the title of a book is its author's. */
export const nobilitiesIn = seekPlaces(({sentence}) =>
  sentence.hits(nobleWords).find((hit) => {
    const inside = sentence.words.slice(hit.first - sentence.first, hit.last - sentence.first)
    return inside.filter(({raw}) => /^\p{Lu}/u.test(raw)).length < 2
  }),
)
