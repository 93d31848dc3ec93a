import {actorBefore, isNegated} from '../../draft/actors.ts'
import {comparing, countableWork, vagueExperience, vagueQuantities} from '../../lexicon/quantities.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {hasNumber, isOwnAction} from '../evidence.ts'
import {seekPerParagraph} from '../per-paragraph.ts'

/** Words for how much the applicant did that a number could replace. */
export const vagueWorkIn = oncePerSentence((sentence: Sentence): readonly Hit[] => {
  if (sentence.isQuoted || hasNumber(sentence)) return []
  const experience = sentence
    .hits(vagueExperience)
    .filter((hit) => isOwnWork(sentence, hit) && !isOneEvent(sentence, hit))
  const quantities = sentence
    .hits(vagueQuantities)
    .filter((hit) => isOwnWork(sentence, hit) && countsWork(sentence, hit) && !isCompared(sentence, hit))
    .filter((hit) => !experience.some((other) => other.first <= hit.first && hit.first < other.last))
  return [...experience, ...quantities].sort((a, b) => a.first - b.first)
})

/** Where a number could stand for how much the applicant did. */
export const vagueWork = seekPerParagraph(({sentence}) => vagueWorkIn(sentence))

/** The applicant is who works: the nearest person before it, or, where the quantity comes first, the one who acts. */
const isOwnWork = (sentence: Sentence, hit: Hit): boolean => {
  if (isNegated(sentence, hit.first - 3, hit.first)) return false
  if (isOthersClause(sentence, hit)) return false
  const before = actorBefore(sentence, hit.first)
  if (before === 'applicant') return true
  if (before !== undefined) return false
  return isOwnAction(sentence) || isFronted(sentence)
}

/** “I am looking for a program where families speak many languages”: a clause in which somebody else is the subject. */
const isOthersClause = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first - 1; at >= sentence.first; at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/^(?:i|we|my|our)$/.test(text)) return false
    if (/^(?:where|who|whose|which)$/.test(text)) return true
  }
  return false
}

/** “After countless shifts I learned to call early.” */
const isFronted = (sentence: Sentence): boolean =>
  fronts.has(sentence.word(sentence.first)?.text ?? '') &&
  sentence.words.some(({text}) => text === 'i' || text === 'we')

const fronts = new Set(['after', 'in', 'during', 'with', 'over', 'through', 'for', 'from', 'by'])

/** Behind the quantity, within four words, stands what an applicant does so many of. */
const countsWork = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + 5); at += 1) {
    const word = sentence.word(at)
    if (!word || (at > hit.last && /[,;.:()]/.test(sentence.between(at - 1, at)))) return false
    if (word.text === 'of' && at === hit.last && !['lot', 'lots', 'number'].includes(sentence.word(at - 1)?.text ?? ''))
      return ofCounted(sentence, hit)
    if (countableWork.has(word.text)) return !isTime(word.text) || isSpent(sentence, hit)
  }
  return false
}

/** “hundreds of deliveries”; “many of my patients” is a part of a known whole. */
const ofCounted = (sentence: Sentence, hit: Hit): boolean =>
  countableWork.has(sentence.word(hit.last + 1)?.text ?? '') && sentence.word(hit.last - 1)?.text !== 'many'

const isTime = (text: string): boolean => /^(?:years|months|weeks|days|hours|times)$/.test(text)

/** “for many years I worked”, not “many years later”. */
const isSpent = (sentence: Sentence, hit: Hit): boolean => {
  const text = sentence.word(hit.first - 1)?.text ?? ''
  const after = sentence.word(hit.last + 1)?.text ?? ''
  return (
    !['later', 'ago', 'before', 'after', 'old'].includes(after) &&
    (/^(?:for|over|after|with|spent|have|during)$/.test(text) || after === 'of')
  )
}

const isCompared = (sentence: Sentence, hit: Hit): boolean =>
  comparing.has(sentence.word(hit.first - 1)?.text ?? '') ||
  ['as', 'more', 'other'].includes(sentence.word(hit.last)?.text ?? '')

/** “It was a great experience” tells of one, not of how much. */
const isOneEvent = (sentence: Sentence, hit: Hit): boolean =>
  ['a', 'an'].includes(sentence.word(hit.first - 1)?.text ?? '') && sentence.word(hit.last - 1)?.text === 'experience'
