import {isNegated} from '../../draft/actors.ts'
import {patientNouns} from '../../lexicon/patients.ts'
import {contemptDeeds, contemptWords, groups, scorned, softContempt, wholeMarks} from '../../lexicon/self-regard.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {hasWord, isReported, seekOwnWords} from '../own-words.ts'

/** Where sentences speak badly of a whole group: a specialty, a school, a country, colleagues, other applicants. */
export const contemptsIn = seekOwnWords(({sentence}) => contemptIn(sentence))

const contemptIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const attributed = sentence
    .hits(scorned)
    .filter((hit) => !isReported(sentence, hit.first) && !isNegated(sentence, hit.first - 4, hit.first))
  const predicated = sentence.hits(groups).flatMap((group) => predicateOf(sentence, group) ?? [])
  return [...predicated, ...attributed].sort((a, b) => a.from - b.from)[0]
})

type Group = Hit<'folk' | 'place' | 'craft'>

/** “Surgeons only care about cutting”, “the hospitals were primitive”. */
const predicateOf = (sentence: Sentence, group: Group): Local | undefined => {
  if (isReported(sentence, group.first) || isPartOfStory(sentence, group)) return undefined
  const deed = sentence
    .hits(contemptDeeds)
    .find(
      (hit) =>
        hit.first >= group.last &&
        isSaidOf(sentence, group.last, hit.first) &&
        !(group.value === 'craft' && isPace(sentence, hit)) &&
        !isNegated(sentence, hit.first - 2, hit.first),
    )
  if (deed) return coverLocal(group, deed)
  for (let at = group.last; at < Math.min(sentence.last, group.last + 10); at += 1) {
    const word = sentence.word(at)
    if (!word || !isSaidOf(sentence, group.last, at)) return undefined
    if (!contemptWords.has(word.text) || isNegated(sentence, group.last, at)) continue
    if (group.value === 'folk' && softContempt.has(word.text) && !isWhole(sentence, group)) continue
    if (hasWord(sentence, group.last, at, copulas)) return coverLocal(group, word)
  }
  return undefined
}

/** “Neurology was slower to win me over”: a specialty has its pace. */
const isPace = (sentence: Sentence, hit: Hit): boolean => textAt(sentence, hit.first).startsWith('slow')

const copulas = new Set('is are was were be remain remained seem seemed so'.split(' '))

/** Nothing but a place, and no other subject, stands between a group and what is said of it. */
const isSaidOf = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 9) return false
  for (let at = from; at < to; at += 1) {
    const text = textAt(sentence, at)
    if (/[,;:—–()]/.test(sentence.between(at - 1, at)) && text !== 'who') return false
    if (text === 'who' && at === from) continue
    if (subjects.has(text) || patientNouns.has(text)) return false
  }
  return !/[,;:—–()]/.test(sentence.between(to - 1, to))
}

const subjects = new Set('i he she we you who which that when because if'.split(' '))

/** “The nurses were rude that night”: people of one night and not a whole group. */
const isPartOfStory = (sentence: Sentence, group: Group): boolean => {
  if (group.value === 'craft') return hasWord(sentence, group.last, sentence.last, storyWords)
  if (group.value === 'place') return false
  return hasWord(sentence, group.last, group.last + 3, pasts) && !isWhole(sentence, group)
}

const pasts = new Set(['was', 'were', 'had', 'did'])
const storyWords = new Set('her him his she he them patient risky'.split(' '))

const isWhole = (sentence: Sentence, group: Group): boolean =>
  hasWord(sentence, group.first - 2, group.first, wholeMarks) ||
  hasWord(sentence, group.first, group.last + 5, places) ||
  !hasWord(sentence, group.first - 1, group.first, new Set(['the', 'two', 'three', 'both', 'some']))

const places = new Set(['there', 'country', 'home'])
