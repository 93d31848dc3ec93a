import {actorBefore} from '../../draft/actors.ts'
import type {Placed} from '../../draft/paragraph.ts'
import {
  counterfactual,
  disclaimers,
  misfortune,
  outsideCauses,
  owning,
  reasons,
  studyWords,
  timings,
} from '../../lexicon/setbacks.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {hasWord, isOfCare, isReported, ownHits, seekOwnWords, setbackIn, speaksOfSelf} from '../own-words.ts'
import {vagueGapIn} from './gaps.ts'

const excuseIn = (placed: Placed): Local | undefined => {
  const {sentence} = placed
  const disclaimed = disclaimerIn(placed)
  if (disclaimed) return disclaimed
  const lost = setbackIn(sentence)
  if (isOwned(placed)) return undefined
  if (!lost) return luckIn(placed)
  const would = sentence
    .hits(counterfactual)
    .find((hit) => hit.first === sentence.first || isClauseEnd(sentence, hit.first))
  if (would) return would
  const regret = sentence.hits(misfortune).find((hit) => hit.first <= lost.last && isOpen(sentence, hit, lost))
  if (regret) return coverLocal(regret, lost)
  return causeIn(sentence, lost) ?? outsideIn(sentence, lost) ?? luckIn(placed)
}

/** Where sentences give a setback of the applicant's a reason that asks to be excused, or a gap no reason at all. */
export const excusesIn = seekOwnWords((placed) => excuseIn(placed) ?? vagueGapIn(placed))

/** “Through no fault of mine”, of the applicant, where nobody is in care or a setback is near. */
const disclaimerIn = ({sentence, before, after}: Placed): Local | undefined =>
  sentence.hits(disclaimers).find((hit) => {
    if (isReported(sentence, hit.first) || actorBefore(sentence, hit.first) === 'other') return false
    if ([sentence, before, after].some((one) => one && setbackIn(one))) return true
    return speaksOfSelf(sentence) && !isOfCare(sentence)
  })

/** What was changed afterward, or whose fault it was: then it is a reason, and no excuse. */
const isOwned = ({sentence, after}: Placed): boolean => sentence.has(owning) || (after?.has(owning) ?? false)

/** “Unfortunately, I failed”: the regret opens the sentence or the clause of the setback. */
const isOpen = (sentence: Sentence, regret: Hit<'regret' | 'luck'>, lost: Hit): boolean =>
  regret.value === 'luck' || actorBefore(sentence, lost.first + 1) !== 'other'

/** “… because of family problems”, in either order. */
const causeIn = (sentence: Sentence, lost: Hit): Local | undefined => {
  for (const outside of sentence.hits(outsideCauses)) {
    const reason = sentence.hits(reasons).find((hit) => hit.first < outside.first && outside.first - hit.last <= 4)
    if (reason && actorBefore(sentence, reason.first) !== 'other') return coverLocal(reason, outside)
    if (textAt(sentence, outside.first - 1) === 'for' && actorBefore(sentence, outside.first) !== 'other')
      return outside
    const leads = [...sentence.hits(reasons), ...sentence.hits(timings)].find(
      (hit) => hit.first >= outside.last && hit.first <= lost.first,
    )
    if (leads && actorBefore(sentence, outside.first) !== 'other') return coverLocal(outside, leads)
  }
  return undefined
}

/** “I failed because I had a newborn”: any reason but the way of studying. */
const outsideIn = (sentence: Sentence, lost: Hit): Local | undefined => {
  if (sentence.block.text(lost).includes('gap') || hasWord(sentence, sentence.first, sentence.last, studyWords))
    return undefined
  const reason = sentence.hits(reasons).find((hit) => isBecause(sentence, hit, lost))
  return reason && actorBefore(sentence, lost.first + 1) !== 'other' && isOfResult(sentence, lost)
    ? coverLocal(reason, lost)
    : undefined
}

/** “Failed because …” behind the setback, or “…, so I failed” before it. */
const isBecause = (sentence: Sentence, reason: Hit, lost: Hit): boolean => {
  const isSo = textAt(sentence, reason.first) === 'so'
  if (isSo) return reason.last <= lost.first && lost.first - reason.last <= 2
  return reason.first >= lost.last && reason.first - lost.last <= 6
}

const isOfResult = (sentence: Sentence, lost: Hit): boolean =>
  hasWord(
    sentence,
    lost.first,
    lost.last,
    new Set(['failed', 'fail', 'pass', 'score', 'scored', 'match', 'matched', 'unmatched', 'failing']),
  )

/** “It was bad luck”, next to a setback. */
const luckIn = ({sentence, before, after}: Placed): Local | undefined => {
  const luck = ownHits(sentence, misfortune).find((hit) => hit.value === 'luck')
  if (!luck || isOfCare(sentence)) return undefined
  return [sentence, before, after].some((one) => one && setbackIn(one)) ? luck : undefined
}
