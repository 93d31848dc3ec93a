import {kinNouns, patientNouns, workRoles} from '../lexicon/patients.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Word} from '../text/words.ts'

/** Who a word speaks of: the one who writes, the one who reads, or somebody else. */
export type Actor = 'applicant' | 'reader' | 'other'

const applicantWords = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])
const readerWords = new Set(['you', 'your', 'yours'])
const otherWords = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'they',
  'them',
  'their',
  'theirs',
  'nobody',
  'everybody',
  'everyone',
  'somebody',
  'someone',
])

/** The actor a word names, if it names one. */
export const actorOf = (word: Word): Actor | undefined => {
  if (applicantWords.has(word.text)) return 'applicant'
  if (readerWords.has(word.text)) return 'reader'
  const isOther =
    otherWords.has(word.text) || patientNouns.has(word.text) || kinNouns.has(word.text) || workRoles.has(word.text)
  return isOther ? 'other' : undefined
}

/** How many words away an actor is sought. */
const reach = 60

/** The nearest actor to the left of a word: “my mother had it since childhood” is about the mother. */
export const actorBefore = (sentence: Sentence, index: number): Actor | undefined => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - reach); at -= 1) {
    const word = sentence.word(at)
    const actor = word && actorOf(word)
    if (actor) return actor
  }
  return undefined
}

/** The nearest actor from a word on: “As a child, he …” is about him. */
export const actorAfter = (sentence: Sentence, index: number): Actor | undefined => {
  for (let at = index; at < Math.min(index + reach, sentence.last); at += 1) {
    const word = sentence.word(at)
    const actor = word && actorOf(word)
    if (actor) return actor
  }
  return undefined
}

const negations = new Set(['not', 'never', 'nor', 'neither', 'no', 'nobody', 'hardly', 'rarely', 'without'])

/** Whether a negation stands among the words from one index to before another, in the clause of the latter. */
export const isNegated = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = to - 1; at >= Math.max(from, sentence.first); at -= 1) {
    if (/[,;:—–]/.test(sentence.between(at, at + 1))) return false
    if (negations.has(sentence.word(at)?.text ?? '')) return true
  }
  return false
}
