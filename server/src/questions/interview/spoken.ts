import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {beforeKind, bookish, fillerWords, returnWords} from '../../lexicon/interview.ts'
import {specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import {onceFor} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {type Answer, oncePerAnswer} from '../answers.ts'
import {ownNameWords, wordList, wordSet} from '../concrete.ts'

/** Words that only fill a pause: “like” between commas, and not “I like”. */
export const fillers = seekInSentences(({sentence}): readonly Local[] =>
  sentence
    .hits(fillerWords)
    .filter((hit) => isFilling(sentence, hit))
    .map(({from, to}) => ({from, to})),
)

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

/** How many sentences from the end are listened to. */
const ending = 2

/** Whether an answer ends with where it is given: the program, its specialty, or July. */
export const comesBack = (draft: Draft, answer: Answer): boolean => endsWhereGiven(answer, namesOf(draft))

/** It is asked of each answer. */
const namesOf = onceFor((draft: Draft) =>
  wordList(new Set([...ownNameWords(draft), isForMedicine(draft) ? medicine : ''])),
)

/** A mark among the words of names, in which there are no capitals. */
const medicine = 'MEDICINE'

/** What is given is the words of the program's name, with what “medicine” means. */
const endsWhereGiven = oncePerAnswer(({sentences}, names: string) => {
  const own = wordSet(names)
  return sentences.slice(-ending).some((sentence) => speaksOf(sentence, own))
})

const speaksOf = (sentence: Sentence, own: ReadonlySet<string>): boolean =>
  sentence.words.some(({text, raw}) => returnWords.has(text) || (own.has(text) && /^\p{Lu}/u.test(raw))) ||
  sentence.has(specialtyFields) ||
  sentence.has(specialtyPeople) ||
  (own.has(medicine) && sentence.words.some(({text}) => text === 'medicine'))

/** The long sentences of an answer, where most of its words stand in them, by their indexes. */
export const breathless = oncePerAnswer(({sentences, words}): readonly number[] => {
  const long = sentences.flatMap(({length}, index) => (length > breath ? [{index, length}] : []))
  const inThem = long.reduce((sum, {length}) => sum + length, 0)
  return long.length > 1 && inThem * 2 > words ? long.map(({index}) => index) : []
})

/** What is longer is not said in one breath. */
export const breath = 30

/** Words that are written and not said. */
export const bookishWords = seekInSentences(({sentence}): readonly Local[] =>
  sentence.hits(bookish).map(({from, to}) => ({from, to})),
)
