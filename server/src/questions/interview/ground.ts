import {innerPasts, quantityWords} from '../../lexicon/actions.ts'
import {
  causeVerbs,
  changeMarks,
  groundwork,
  innerDoing,
  mendingVerbs,
  ongoing,
  timeUnits,
} from '../../lexicon/interview.ts'
import type {Sentence} from '../../text/sentence.ts'
import {textAt} from '../addressing.ts'
import {oncePerAnswer} from '../answers.ts'
import {hasNamedSetting, hasNumber, ownActionAt} from '../evidence.ts'
import {isPlain} from '../own-words.ts'
import {speaksOfCare} from './headline.ts'
import {isPronoun} from './story.ts'

/** A sentence shows ground for a change of specialty: care given, a rotation, a letter; not one still to come. */
const isGround = (sentence: Sentence): boolean => {
  if (!isPlain(sentence)) return false
  const verb = ownActionAt(sentence)
  const acts = verb !== undefined && !causeVerbs.has(textAt(sentence, verb))
  if (acts && (hasNumber(sentence) || hasNamedSetting(sentence) || speaksOfCare(sentence))) return true
  return isTimeServed(sentence) || sentence.hits(groundwork).some(({first}) => isHeld(sentence, first))
}

/** Whether an answer shows ground for a change of specialty. */
export const hasGround = oncePerAnswer(({sentences}) => sentences.some(isGround))

/** Neither the reader's, nor missing, nor still to come. */
const isHeld = (sentence: Sentence, index: number): boolean =>
  ![1, 2, 3].some((step) => ['your', 'no', 'without', 'any'].includes(textAt(sentence, index - step))) &&
  !isToCome(sentence, index)

/** “My two years of practice”: a counted time that was spent, and not applied in. */
const isTimeServed = (sentence: Sentence): boolean =>
  sentence.words.some(({text}, index, all) => {
    if (!timeUnits.has(text) || !['of', 'in', 'on', 'at', 'as', 'with'].includes(all[index + 1]?.text ?? ''))
      return false
    const isCounted = all
      .slice(Math.max(0, index - 2), index)
      .some((word) => /^\p{N}/u.test(word.raw) || quantityWords.has(word.text))
    return isCounted && isHeld(sentence, sentence.first + index)
  })

const isToCome = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= sentence.first; at -= 1) {
    if (/[;:—–]/.test(sentence.between(at, at + 1))) return false
    if (/^(?:will|would|hope|plan|want|wish|intend|going|could|if|should)$/.test(textAt(sentence, at))) return true
  }
  return false
}

/** What an answer on not matching lacks: what was changed since, or the proof of it. */
export const readChange = oncePerAnswer(({sentences}): 'change' | 'evidence' | undefined => {
  const at = sentences.findIndex(isChange)
  if (at < 0) return 'change'
  return sentences.slice(at).some(isProof) ? undefined : 'evidence'
})

/** The applicant did something about it: “I have since completed …”, “In May I met an adviser and rewrote it”. */
const isChange = (sentence: Sentence): boolean => {
  if (isUnderWay(sentence)) return true
  const verb = isPlain(sentence) ? ownActionAt(sentence) : undefined
  if (verb === undefined) return false
  if (sentence.words.some(({text}, index) => mendingVerbs.has(text) && isOwnAt(sentence, sentence.first + index)))
    return true
  if (sinceThen(sentence)) return true
  if (causeVerbs.has(textAt(sentence, verb))) return false
  const isPerfect = [1, 2, 3].some((step) => ['have', 'has'].includes(textAt(sentence, verb - step)))
  return isPerfect || sentence.hits(changeMarks).some(({first}) => first < verb)
}

/** “I have been an extern since May”, “… working nights for a year”: something that goes on. How one has felt is not. */
const isUnderWay = ({words}: Sentence): boolean =>
  words.some(({text}, at) => {
    if (text !== 'been' || words[at - 1]?.text !== 'have' || words[at - 2]?.text !== 'i') return false
    const next = words[at + 1]?.text ?? ''
    const isWork = ongoing.has(next) || (next.endsWith('ing') && !innerDoing.has(next))
    return isWork && words.slice(at + 2).some((word) => word.text === 'since' || word.text === 'for')
  })

/** “I have since gotten two more letters”: something done after the result. Feelings are not done. */
const sinceThen = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({text}, index, all) =>
      text === 'since' &&
      all[index - 1]?.text === 'have' &&
      all[index - 2]?.text === 'i' &&
      !innerPasts.has(all[index + 1]?.text ?? '') &&
      !causeVerbs.has(all[index + 1]?.text ?? ''),
  )

/** Whether the nearest subject left of a word is the applicant. */
const isOwnAt = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= sentence.first; at -= 1) {
    const word = sentence.word(at)
    if (word && isPronoun(word)) return word.text === 'i' || word.text === 'we'
  }
  return false
}

const isProof = (sentence: Sentence): boolean =>
  isUnderWay(sentence) ||
  hasNumber(sentence) ||
  hasNamedSetting(sentence) ||
  sentence.hits(groundwork).some(({first}) => !isToCome(sentence, first))
