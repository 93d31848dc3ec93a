import type {Draft} from '../../draft/draft.ts'
import {beforeKind, fillerWords, returnWords} from '../../lexicon/interview.ts'
import {specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {ownNameWords} from '../concrete.ts'

/** A word that fills a pause. */
export interface Filler {
  readonly sentence: Sentence
  readonly hit: Hit
}

/** The words of a sentence that only fill a pause: “like” between commas, and not “I like”. */
export const fillersIn = (sentence: Sentence): readonly Filler[] =>
  sentence
    .hits(fillerWords)
    .filter((hit) => isFilling(sentence, hit))
    .map((hit) => ({sentence, hit}))

const isFilling = (sentence: Sentence, {value, first, last}: Hit): boolean => {
  const opens = first === sentence.first || /[,;:—–(]/.test(sentence.between(first - 1, first))
  const closes = last === sentence.last || /[,;:—–).…]/.test(sentence.between(last - 1, last))
  switch (value) {
    case 'set-off':
      return opens && closes && sentence.last - sentence.first > last - first
    case 'opening':
      return first === sentence.first && closes
    case 'softening':
      return first > sentence.first && !beforeKind.has(sentence.word(first - 1)?.text ?? '')
    default:
      return true
  }
}

/** “Medicine is the field …”, said to internists, is their specialty. */
const isForMedicine = ({targets}: Draft): boolean =>
  targets.some((target) => target === 'internal-medicine' || target === 'preliminary-medicine')

/** Whether a sentence comes back to where the answer is given: the program, its specialty, or July. */
export const comesBack = (draft: Draft, sentence: Sentence): boolean => {
  const own = ownNameWords(draft)
  return (
    sentence.words.some(({text, raw}) => returnWords.has(text) || (own.has(text) && /^\p{Lu}/u.test(raw))) ||
    sentence.has(specialtyFields) ||
    sentence.has(specialtyPeople) ||
    (isForMedicine(draft) && sentence.words.some(({text}) => text === 'medicine'))
  )
}
