import {actorBefore} from '../../draft/actors.ts'
import {afterScore, averages, classRanks, examinations, scoring} from '../../lexicon/choices.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {isOneClause, isPlain, isReported} from '../own-words.ts'
import {seekPlaces} from './places.ts'

/** Where sentences give a result of the applicant's as a figure: a score, an average, a place in a class. */
export const examScoresIn = seekPlaces(({sentence}) => (isPlain(sentence) ? examScoreIn(sentence) : undefined))

const examScoreIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const hasSign = sentence.has(examinations) || sentence.has(scoring)
  const result = hasSign ? (figureIn(sentence) ?? percentIn(sentence)) : undefined
  return result ?? averageIn(sentence) ?? rankIn(sentence)
})

/** “254 on Step 2 CK”, “My scores (238/251)”. */
const figureIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const signs = [
    ...sentence.hits(examinations).filter((hit) => textAt(sentence, hit.last) !== 'of'),
    ...sentence.hits(scoring),
  ]
  if (signs.length === 0) return undefined
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !isScore(word.text) || !isResult(sentence, at) || sentence.block.isQuoted(word)) continue
    const sign = signs.find(
      (hit) => !(hit.first <= at && at < hit.last) && isNear(sentence, hit, at) && isOwn(sentence, hit),
    )
    if (sign) return coverLocal(sign, lastOf(sentence, at))
    const around = signs.find((hit) => hit.first <= at && at < hit.last)
    if (around) return coverLocal(around, word)
  }
  return undefined
})

/** “238/251”: the second result belongs to the first. */
const lastOf = (sentence: Sentence, at: number): Local => {
  const next = sentence.word(at + 1)
  const here = sentence.word(at) ?? sentence
  return next && isScore(next.text) && sentence.between(at, at + 1).includes('/') ? next : here
}

/** Three digits as the examination gives them. */
const isScore = (text: string): boolean => /^(?:1[89]\d|2\d\d|300)$/.test(text)

/** Not a count of things: what follows is the end of a clause or a small word. */
const isResult = (sentence: Sentence, at: number): boolean =>
  isClauseEnd(sentence, at + 1) ||
  /[/()]/.test(sentence.between(at, at + 1)) ||
  afterScore.has(textAt(sentence, at + 1))

const isNear = (sentence: Sentence, {first, last}: Hit, at: number): boolean =>
  first > at ? first - at <= 6 && isOneClause(sentence, at, first - 1) : at - last <= 8

/** The applicant's: “his MELD score of 240” and “the score of 200” in a study are not. */
const isOwn = (sentence: Sentence, hit: Hit): boolean =>
  actorBefore(sentence, hit.first + 1) !== 'other' && !isReported(sentence, hit.first) && !hasClinicalScore(sentence)

const clinicalScores = new Set(
  'apgar meld glasgow gcs apache wells pain calcium severity triage platelet glucose pressure'.split(' '),
)

const hasClinicalScore = (sentence: Sentence): boolean => sentence.words.some(({text}) => clinicalScores.has(text))

/** “The 98th percentile in USMLE”, “85% marks in the final examination”. */
const percentIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const sign = [...sentence.hits(examinations), ...sentence.hits(scoring)].find((hit) => isOwn(sentence, hit))
  if (!sign) return undefined
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (!word || !/^\d{2,3}(?:\.\d+)?(?:st|nd|rd|th)?$/.test(word.text)) continue
    const next = textAt(sentence, at + 1)
    const isShare =
      next === 'percentile' || next === 'marks' || (isPercent(sentence, at) && ['marks', 'in', 'on'].includes(next))
    if (isShare && Math.abs(sign.first - at) <= 10) return coverLocal(sign, word)
    if (sentence.words.some(({text}) => text === 'percentile') && isClauseEnd(sentence, at + 1))
      return coverLocal(sign, word)
    const isScored =
      textAt(sentence, at - 1) === 'of' && textAt(sentence, at - 2) === 'score' && sentence.has(examinations)
    if (isScored) return coverLocal(sentence.word(at - 2) ?? word, word)
  }
  return undefined
})

const isPercent = (sentence: Sentence, at: number): boolean =>
  sentence.between(at, at + 1).startsWith('%') || textAt(sentence, at + 1) === 'percent'

/** “A GPA of 3.9”, “8.5 in IELTS”. */
const averageIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const hit of sentence.hits(averages)) {
    if (!isOwn(sentence, hit)) continue
    for (let at = Math.max(sentence.first, hit.first - 3); at < Math.min(sentence.last, hit.last + 4); at += 1) {
      const word = sentence.word(at)
      if (word && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(word.text)) return coverLocal(hit, word)
    }
  }
  return undefined
})

/** “In the top 5% of my class”, “third in a class of 200”. */
const rankIn = oncePerSentence(
  (sentence: Sentence): Local | undefined =>
    topShareIn(sentence) ??
    sentence.hits(classRanks).find((hit) => isOwn(sentence, hit) && actorBefore(sentence, hit.last) !== 'other'),
)

/** “Top 5% of my class”: the sign parts the words. */
const topShareIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    if (word?.text !== 'top' || !/^\d{1,2}$/.test(textAt(sentence, at + 1)) || !isPercent(sentence, at + 1)) continue
    for (let end = at + 2; end < at + 8; end += 1) {
      const last = sentence.word(end)
      if (last && (classNouns.has(last.text) || sentence.has(examinations))) return coverLocal(word, last)
    }
  }
  return undefined
})

const classNouns = new Set(['class', 'batch', 'cohort', 'year', 'university', 'college'])
