import {actorBefore} from '../../draft/actors.ts'
import {dueClaims, dueThings} from '../../lexicon/self-regard.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {hasYou, isPast, textAt} from '../addressing.ts'
import {isOfCare, ownHits, seekOwnWords} from '../own-words.ts'

/** Where sentences claim something as due to the applicant: “I deserve a chance”. */
export const dueClaimsIn = seekOwnWords(({sentence}) => dueClaimIn(sentence))

const dueClaimIn = oncePerSentence(
  (sentence: Sentence): Local | undefined =>
    ownHits(sentence, dueClaims)
      .filter((hit) => isOfApplicant(sentence, hit) && isOfPosition(sentence, hit))
      .map((hit) => fromSubject(sentence, hit))[0],
)

/** “With my record I should be given”: the claim begins with its own subject. */
const fromSubject = (sentence: Sentence, hit: Hit): Local => {
  for (let at = hit.last - 1; at > hit.first; at -= 1) {
    const word = sentence.word(at)
    if (word?.text === 'i' && at < hit.last - 2) return {from: word.from, to: hit.to}
  }
  return hit
}

/** The applicant is who should be given it; “the nurses should be given the rule” is another matter. */
const isOfApplicant = (sentence: Sentence, hit: Hit): boolean => {
  const actor = actorBefore(sentence, hit.last)
  return actor === 'applicant' || sentence.words.some(({text}) => text === 'my' || text === 'me' || text === 'i')
    ? actorBefore(sentence, hit.first + 1) !== 'other'
    : false
}

/** A position, an answer or nothing named; at a bedside one may owe and deserve other things. */
const isOfPosition = (sentence: Sentence, hit: Hit): boolean => {
  if (isPast(sentence, hit.first, hit.first + 2)) return false
  if (sentence.words.some(({text}) => dueThings.has(text)) || hasYou(sentence)) return true
  return !isOfCare(sentence) && !['rest', 'credit'].includes(textAt(sentence, hit.last))
}
