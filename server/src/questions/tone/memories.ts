import {isNegated} from '../../draft/actors.ts'
import {unforgettables} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'

/** Words that call a moment great; “never forget to check” is a habit. */
export const unforgettableIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  sentence
    .hits(unforgettables)
    .find((hit) => !isHabit(sentence, hit) && !isNegated(sentence, hit.first - 2, hit.first)),
)

const isHabit = (sentence: Sentence, hit: Hit): boolean =>
  textAt(sentence, hit.last) === 'to' && /^forg[eo]t/.test(textAt(sentence, hit.last - 1))
