import {actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import {
  afterSaved,
  beforeSaved,
  outcomes,
  rescues,
  savedOnes,
  savingVerbs,
  soleCauses,
  teamWords,
} from '../../lexicon/heroics.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {isEndless} from './endless.ts'
import {seekPlaces} from './places.ts'

/** Rescues that the applicant tells without anybody beside them, in the sentence or the ones round it. */
export const loneRescuesIn = seekPlaces(({sentence, before, after}) => {
  const at = rescueIn(sentence)
  return at && ![before, sentence, after].some((one) => one?.has(teamWords)) ? at : undefined
})

const rescueIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  if (isEndless(sentence)) return undefined
  const whole = sentence.hits(rescues).find((hit) => !isNegated(sentence, hit.first - 2, hit.last))
  return whole ?? readSaving(sentence) ?? readCause(sentence)
})

/** “I managed to save her”: the applicant acts, and somebody is saved. */
const readSaving = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const verb of sentence.hits(savingVerbs)) {
    const subject = subjectOf(sentence, verb.first)
    if (subject === undefined || isNegated(sentence, subject, verb.first)) continue
    const saved = savedBy(sentence, verb)
    const word = sentence.word(subject)
    if (saved && word) return coverLocal(word, saved)
  }
  return undefined
})

/** The “I” before a verb, with nobody else between the two. */
const subjectOf = (sentence: Sentence, index: number): number | undefined => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 6); at -= 1) {
    const word = sentence.word(at)
    if (word?.text === 'i') return at
    if (!word || /^(?:that|which|who|it)$/.test(word.text) || thirdPersons.has(word.text)) return undefined
  }
  return undefined
}

const thirdPersons = new Set(['he', 'she', 'they', 'we', 'dose', 'drug'])

/** Who was saved: “her”, not “her number”; “many lives”, not “the file”. */
const savedBy = (sentence: Sentence, verb: Hit): Local | undefined => {
  for (let at = verb.last; at < verb.last + 5; at += 1) {
    const text = textAt(sentence, at)
    const next = textAt(sentence, at + 1)
    const isLife = text === 'life' || text === 'lives'
    const ends = isClauseEnd(sentence, at + 1) || (next === 'of' ? isLife : afterSaved.has(next))
    if (savedOnes.has(text) && ends) return sentence.word(at)
    if (!beforeSaved.has(text)) return undefined
  }
  return undefined
}

/** “Without me he would have died”: it ended well, and the one reason is the applicant. */
const readCause = oncePerSentence((sentence: Sentence): Local | undefined => {
  const cause = sentence.hits(soleCauses)[0]
  if (!cause || !sentence.words.some((word) => actorOf(word) === 'applicant')) return undefined
  const outcome = sentence.hits(outcomes).find((hit) => hit.first >= cause.last || hit.last <= cause.first)
  const isPerson = sentence.words.some((word) => actorOf(word) === 'other')
  return outcome && isPerson && actorBefore(sentence, cause.first) !== 'reader' ? coverLocal(cause, outcome) : undefined
})
