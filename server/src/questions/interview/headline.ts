import {isNegated} from '../../draft/actors.ts'
import {innerPasts} from '../../lexicon/actions.ts'
import {
  biography,
  generalThemes,
  generalVerbs,
  homeWords,
  presenceVerbs,
  returnWords,
  stalling,
  todayVerbs,
} from '../../lexicon/interview.ts'
import {careMarks, clinicalNouns, patientNouns} from '../../lexicon/patients.ts'
import {specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {oncePerAnswer, type QuestionKind} from '../answers.ts'
import {hasNumber, isOwnAction, isPastAction} from '../evidence.ts'
import {isOfCare, isReported} from '../own-words.ts'

/** Why the first sentence of an answer is not yet the answer. */
export type Detour = 'stalling' | 'biography' | 'generality'

/** What the first sentence does in place of answering, if it does not. */
export const detourOf = oncePerAnswer(({kind, sentences}): Detour | undefined => {
  const [first] = sentences
  if (!first) return undefined
  if (isStalling(first)) return 'stalling'
  if (farFrom.has(kind) && isBiography(first)) return 'biography'
  return kind === 'event' && isGenerality(first) ? 'generality' : undefined
})

const farFrom: ReadonlySet<QuestionKind> = new Set(['fit', 'pivot', 'career', 'strengths', 'unmatched'])

/** So many sentences told before the answer are too many, */
const mostBefore = 5
/** if they have so many words. */
const mostWordsBefore = 50

/** The index of the sentence that answers, where nothing is told before it but what was, and too much of that. */
export const lateHeadline = oncePerAnswer(({kind, sentences}): number | undefined => {
  if (!farFromLate.has(kind)) return undefined
  const at = sentences.findIndex((sentence) => !isOnTheWay(sentence))
  if (at < mostBefore) return undefined
  const words = sentences.slice(0, at).reduce((sum, {length}) => sum + length, 0)
  return words < mostWordsBefore ? undefined : at
})

/** Of what went wrong, and of strengths, what was is the answer. */
const farFromLate: ReadonlySet<QuestionKind> = new Set(['fit', 'pivot', 'career', 'self'])

/** Something that was: neither a reason, nor a patient cared for, nor anything about the applicant of today. */
const isOnTheWay = (sentence: Sentence): boolean =>
  tellsPast(sentence) &&
  !givesReason(sentence) &&
  !namesSpecialty(sentence) &&
  !sentence.words.some(({text}) => homeWords.has(text)) &&
  !speaksOfNow(sentence) &&
  !(isOwnAction(sentence) && sentence.has(careMarks))

const tellsPast = (sentence: Sentence): boolean =>
  sentence.words.some(
    (word) =>
      ['was', 'were', 'had', 'did'].includes(word.text) ||
      innerPasts.has(word.text) ||
      presenceVerbs.has(word.text) ||
      isPastAction(word),
  )

/** “I’m an internist”, “I want …”, “what I bring”: the applicant of today, and not “I remember”. */
const speaksOfNow = oncePerSentence(({words, block}: Sentence): boolean =>
  words.some((word, at) => {
    const next = words[at + 1]
    if (word.text !== 'i' || !next || block.isQuoted(word)) return false
    return todayVerbs.has(next.text)
  }),
)

/** How far into a sentence its beginning reaches. */
const beginning = 9

const isStalling = (sentence: Sentence): boolean => {
  if (isOwnAction(sentence)) return false
  return sentence.hits(stalling).some((hit) => {
    if (hit.first - sentence.first > beginning || isReported(sentence, hit.first)) return false
    if (isNegated(sentence, sentence.first, hit.first)) return false
    // “I don't know yet” is an answer.
    if (sentence.word(hit.last)?.text === 'yet') return false
    return hit.value === 'plain' || !(isOfCare(sentence) || speaksOfCare(sentence) || givesReason(sentence))
  })
}

/** Whether a sentence names a patient or something clinical. */
export const speaksOfCare = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => clinicalNouns.has(text) || patientNouns.has(text))

const isBiography = (sentence: Sentence): boolean =>
  sentence.hits(biography).some(({first}) => first - sentence.first <= 3) &&
  !givesReason(sentence) &&
  !sentence.words.some(({text}) => returnWords.has(text)) &&
  !namesSpecialty(sentence)

const givesReason = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => ['because', 'why', 'since', 'reason', 'therefore'].includes(text))

const namesSpecialty = (sentence: Sentence): boolean => sentence.has(specialtyFields) || sentence.has(specialtyPeople)

/** “Teamwork is one of the most important things”: a truth about everybody, and nobody in it. */
const isGenerality = (sentence: Sentence): boolean => {
  const {words} = sentence
  const opens = words.slice(0, beginning).some(({text}) => generalThemes.has(text))
  const isPast = words.some(
    (word) => ['was', 'were', 'had', 'did'].includes(word.text) || (isPastAction(word) && !word.clitic),
  )
  const speaks = words.some(
    ({text}, at) =>
      ['i', 'we'].includes(text) &&
      !/^(?:think|believe|feel|know|see|consider|regard|view|find)$/.test(words[at + 1]?.text ?? ''),
  )
  return opens && !isPast && !speaks && !hasNumber(sentence) && words.some(({text}) => generalVerbs.has(text))
}
