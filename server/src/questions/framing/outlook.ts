import {negations} from '../../lexicon/aims.ts'
import {aheadWords} from '../../lexicon/other-track.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {voiceBefore} from './voice.ts'

const pastVerbs = new Set('was were had did saw went took gave made learned worked spent began left'.split(' '))

/** Whether the applicant tells of something done: “I worked”, “I have treated”. */
export const tellsPast = (sentence: Sentence): boolean =>
  sentence.words.some(({text}, index) => text === 'i' && isPastVerb(sentence, sentence.first + index + 1))

const isPastVerb = (sentence: Sentence, index: number): boolean => {
  const text = sentence.word(index)?.text ?? ''
  return pastVerbs.has(text) || text.endsWith('ed') || (text === 'have' && isParticiple(sentence, index + 1))
}

const isParticiple = (sentence: Sentence, index: number): boolean => {
  const text = sentence.word(index)?.text ?? ''
  return text.endsWith('ed') || ['seen', 'been', 'done', 'spent', 'had'].includes(text)
}

/** The words by which the applicant looks ahead in a sentence; none where it tells of the past or denies them. */
export const aheadIn = (sentence: Sentence): Hit | undefined =>
  sentence.hits(aheadWords).find((hit) => voiceBefore(sentence, hit.last - 1) !== 'other' && !deniesNear(sentence, hit))

/** A denial inside the words, or shortly before them. */
export const deniesNear = (sentence: Sentence, {first, last}: Hit, back = 3): boolean => {
  for (let at = Math.max(sentence.first, first - back); at < last + 1; at += 1)
    if (negations.has(sentence.word(at)?.text ?? '') && !holdingOn.has(sentence.word(at + 1)?.text ?? '')) return true
  return false
}

/** “My goal has never moved”. */
const holdingOn = new Set(['moved', 'changed', 'wavered', 'left'])
