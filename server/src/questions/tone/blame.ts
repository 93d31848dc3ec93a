import {actorBefore} from '../../draft/actors.ts'
import type {Placed} from '../../draft/paragraph.ts'
import {
  acceptance,
  blaming,
  counterfactual,
  guardians,
  harmWords,
  injustice,
  reasons,
  selectors,
  stakes,
  victims,
  wronged,
} from '../../lexicon/setbacks.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {
  hasWord,
  isDenied,
  isOfCare,
  isOneClause,
  isReported,
  ownHits,
  seekOwnWords,
  setbackIn,
  speaksOfSelf,
} from '../own-words.ts'

const blameIn = ({sentence, before, after}: Placed): Local | undefined =>
  byDeed(sentence) ?? byHarm(sentence) ?? byCause(sentence) ?? byInjustice(sentence, before, after)

/** Where sentences lay the applicant's setback on somebody else: those who select, or those who taught. */
export const blamesIn = seekOwnWords(blameIn)

/** “The coordinators never opened my file”: a culprit, a wrong, and somebody wronged who applies. */
const byDeed = oncePerSentence((sentence: Sentence): Local | undefined => {
  const wrongs = sentence.hits(wronged)
  if (wrongs.length === 0) return undefined
  const culprits = [...sentence.hits(selectors), ...sentence.hits(guardians)]
  for (const wrong of wrongs) {
    const culprit = culprits.find(
      (hit) =>
        hit.first < wrong.last &&
        wrong.first - hit.last <= 7 &&
        hit.first <= wrong.first &&
        isOneClause(sentence, hit.first, wrong.first),
    )
    if (!culprit || isDenied(sentence, culprit.first) || isReported(sentence, culprit.first)) continue
    if (!isSuffered(sentence, wrong)) continue
    return coverLocal(culprit, wrong)
  }
  return undefined
})

/** “My supervisor wrote a bad one, which destroyed my chances”: a culprit, a harm, and what the applicant has at stake. */
const byHarm = oncePerSentence((sentence: Sentence): Local | undefined => {
  const [outright] = ownHits(sentence, blaming)
  const culprit = sentence.hits(guardians)[0] ?? sentence.hits(selectors)[0]
  if (!outright && !culprit) return undefined
  if (isOfCare(sentence) || hasWord(sentence, sentence.first, sentence.last, acceptance)) return undefined
  if (outright) return outright
  const stake = sentence.hits(stakes)[0] ?? setbackIn(sentence)
  if (!stake || !culprit || isReported(sentence, culprit.first)) return undefined
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !harmWords.has(word.text) || !isBetween(sentence, culprit, at)) continue
    if (mildWords.has(word.text) && !hasWord(sentence, at - 3, at, denying)) continue
    return coverLocal(culprit, word)
  }
  return undefined
})

/** The culprit does it, or it is done by the culprit. */
const isBetween = (sentence: Sentence, culprit: Hit, at: number): boolean =>
  culprit.last <= at || hasWord(sentence, at, culprit.first, new Set(['by']))

/** Words that tell of harm only where they are denied. */
const mildWords = new Set(['support', 'teach', 'taught', 'help', 'failed'])
const denying = new Set(['not', 'never', 'no', 'nothing'])

/** Whether the one wronged is who applies; where care is spoken of, a setback of the applicant's must be named. */
const isSuffered = (sentence: Sentence, wrong: Hit<'unfair' | 'harm'>): boolean => {
  if (setbackIn(sentence)) return true
  if (isOfCare(sentence)) return false
  return wrong.value === 'unfair' || sentence.has(victims)
}

/** “I failed because the test center was loud”: a setback, a reason, and right behind it a culprit. */
const byCause = oncePerSentence((sentence: Sentence): Local | undefined => {
  const lost = setbackIn(sentence)
  if (!lost) return undefined
  for (const cause of [...ownHits(sentence, reasons), ...sentence.hits(counterfactual)]) {
    const culprit = [...sentence.hits(guardians), ...sentence.hits(selectors)].find(
      (hit) =>
        hit.first >= cause.last - 2 &&
        hit.first - cause.last <= 3 &&
        hit.first > cause.first &&
        !isPronoun(sentence, hit),
    )
    if (culprit && actorBefore(sentence, cause.first) !== 'other') return coverLocal(cause, culprit)
  }
  return undefined
})

const isPronoun = (sentence: Sentence, {first}: Hit): boolean =>
  ['they', 'nobody'].includes(sentence.word(first)?.text ?? '')

/** “It was unfair”, next to a setback. */
const byInjustice = (
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): Local | undefined => {
  const [unjust] = ownHits(sentence, injustice)
  if (!unjust || isOfCare(sentence)) return undefined
  const near = [sentence, before, after].some((one) => one && setbackIn(one))
  return near || (speaksOfSelf(sentence) && (sentence.has(selectors) || sentence.has(stakes) || sentence.has(victims)))
    ? unjust
    : undefined
}
