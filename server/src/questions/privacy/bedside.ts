import {bedsideWork} from '../../lexicon/care.ts'
import {kinNouns, learnedTitles, patientNouns, workRoles} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'

/** On whose side a word stands: the one who writes, somebody in care or at the bed, own kin, somebody at work. */
export type Side = 'applicant' | 'patient' | 'family' | 'work'

const selves = new Set(['i', 'me', 'myself', 'we', 'us', 'ourselves', 'mine', 'ours'])
const pronouns = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'whom'])
const plurals = /^(?:patients|men|women|boys|girls|children|infants|babies|newborns|neonates|kids)$/
const inPart = /^(?:widow|widower|mother|father|son|daughter|wife|husband)$/

/** The side of the person a word names. “My patient” is a patient, “my mother” is not. */
export const sideOf = (sentence: Sentence, index: number): Side | undefined => {
  const word = sentence.word(index)
  if (!word) return undefined
  const {text, raw} = word
  if (selves.has(text)) return 'applicant'
  if (pronouns.has(text)) return 'patient'
  if (learnedTitles.has(raw) && raw.length > 1 && text !== 'major' && text !== 'father') return 'work'
  const [isKin, isPatient, isRole] = [kinNouns.has(text), patientNouns.has(text), workRoles.has(text)]
  if (!isKin && !isPatient && !isRole && text !== 'family' && !bedsideWork.has(text)) return undefined
  const isOwn = isOwned(sentence, index)
  if ((isKin || text === 'family') && isOwn) return 'family'
  if (isPatient || isKin) return plurals.test(text) && !inPart.test(text) ? undefined : 'patient'
  if (bedsideWork.has(text) && !isOwn) return 'patient'
  if (!isRole) return undefined
  if (isOwnOffice(sentence, index)) return 'applicant'
  return !isOwn && /^(?:a|an|another)$/.test(determinerOf(sentence, index)) ? 'patient' : 'work'
}

/** “I would be a primary care physician for …”: the one who writes, in an office to come. */
const isOwnOffice = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at > Math.max(sentence.first, index - 7); at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'i') return false
    if (/^(?:be|become|am)$/.test(text)) return [1, 2, 3].some((step) => sentence.word(at - step)?.text === 'i')
  }
  return false
}

/** The nearest person to the left of a word, or to the right of it. */
export const personBefore = (sentence: Sentence, index: number, reach = 40): Side | undefined => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - reach); at -= 1) {
    const side = sideOf(sentence, at)
    if (side) return side
  }
  return undefined
}

/** The nearest person from a word on. */
export const personAfter = (sentence: Sentence, index: number, reach = 40): Side | undefined => {
  for (let at = index; at < Math.min(sentence.last, index + reach); at += 1) {
    const side = sideOf(sentence, at)
    if (side) return side
  }
  return undefined
}

/** Whether somebody in care is spoken of in a sentence, as one person. */
export const hasPatient = oncePerSentence((sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at += 1) if (sideOf(sentence, at) === 'patient') return true
  return false
})

/** Whether the last person before a sentence’s end, or the first, is the applicant’s kin. */
export const speaksOfFamily = oncePerSentence((sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at += 1) if (sideOf(sentence, at) === 'family') return true
  return false
})

const isOwned = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    const word = sentence.word(at)
    if (!word || word.possessive || /[,;:.()]/.test(sentence.between(at, at + 1))) return false
    if (word.text === 'my' || word.text === 'our') return true
    if (/^(?:a|an|the|his|her|their|this|that|of|to|with|and)$/.test(word.text)) return false
  }
  return false
}

const determinerOf = (sentence: Sentence, index: number): string => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (/^(?:a|an|another|the|my|our|his|her|their|this|that)$/.test(text)) return text
  }
  return ''
}

/** Whether a sentence brings a person in care in for the first time: “a girl”, “another man”. */
export const introducesPatient = oncePerSentence((sentence: Sentence): boolean => {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (patientNouns.has(sentence.word(at)?.text ?? '') && /^(?:a|an|another)$/.test(determinerOf(sentence, at)))
      return true
  }
  return false
})
