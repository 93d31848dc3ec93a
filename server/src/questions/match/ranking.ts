import {seekInSentences} from '../../draft/paragraph.ts'
import {otherRanks, rankWords} from '../../lexicon/match.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {isMineAt, isReaderAt, isSomewhere, isYouAt, speaksOfSelf, willBefore} from '../reader.ts'

/** Where the applicant speaks of ranking the reader's program. */
export const rankings = seekInSentences(({sentence}) => {
  const hit = sentence.hits(rankWords).find((rank) => isOfProgram(sentence, rank))
  return hit ? [withObject(sentence, hit)] : []
})

/** The applicant ranks, and what is ranked is a program; not an army, a class, a drug or a differential. */
const isOfProgram = (sentence: Sentence, {first, last}: Hit): boolean => {
  const isOther = sentence.hits(otherRanks).some((other) => other.first <= first && first < other.last)
  if (isOther && !isReaderAt(sentence, last)) return false
  if (/\bmy (?:rank )?list\b/i.test(sentence.text)) return true
  const verb = sentence.word(first)?.text ?? ''
  if (!verb.startsWith('rank') || last - first > 1)
    return (
      isSomewhere(sentence, [first - 6, first], isReaderAt) && isSomewhere(sentence, [first - 3, last + 3], isMineAt)
    )
  return (
    isSomewhere(sentence, [last, last + 2], isReaderAt) ||
    (verb === 'ranked' && isSomewhere(sentence, [first - 4, first], isReaderAt) && speaksOfSelf(sentence))
  )
}

/** “will rank your program”: from the auxiliary to what is ranked. */
const withObject = (sentence: Sentence, hit: Hit): Local => {
  const will = willBefore(sentence, hit.first)
  const last = isYouAt(sentence, hit.last) ? hit.last + (sentence.word(hit.last)?.text === 'you' ? 0 : 1) : hit.last - 1
  return {from: will?.from ?? hit.from, to: sentence.word(last)?.to ?? hit.to}
}
