import {isNegated} from '../../draft/actors.ts'
import {unforgettables} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {textAt} from '../addressing.ts'
import {seekPlaces} from './places.ts'

/** Words that call a moment great; “never forget to check” is a habit. */
export const unforgettablesIn = seekPlaces(({sentence}) =>
  sentence
    .hits(unforgettables)
    .find((hit) => !isHabit(sentence, hit) && !isNegated(sentence, hit.first - 2, hit.first)),
)

const isHabit = (sentence: Sentence, hit: Hit): boolean =>
  textAt(sentence, hit.last) === 'to' && /^forg[eo]t/.test(textAt(sentence, hit.last - 1))
