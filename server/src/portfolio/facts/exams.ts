import {type ExamState, examPhrases, examWords, thirdStep} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {bearerOf} from './bearer.ts'
import {
  type Clause,
  clauseOf,
  isDenied,
  isFragment,
  isParted,
  isPast,
  isSupposed,
  type State,
  statesBetween,
  textAt,
} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

/** How Step 3 stands, as the applicant says. */
export const readStep3: ReadMentions = ({sentence, role}, draft) =>
  stepsIn(sentence).flatMap((step): Mention[] => {
    const value = stateOf(sentence, step, role !== 'prose' || (draft.kind !== 'criteria' && isFragment(sentence)))
    return value === undefined ? [] : [{...stretch(sentence, step.first, step.last), value}]
  })

type Place = Clause
type Said = State<ExamState>

const statesIn = (sentence: Sentence, first: number, last: number): readonly Said[] =>
  statesBetween(sentence, {first, last}, examPhrases, examWords)

/** “Step 3”, “all three Steps”, “Steps 1, 2 CK, and 3”. */
const stepsIn = (sentence: Sentence): readonly Place[] => {
  const found: Place[] = sentence.hits(thirdStep).filter((hit) => isExam(sentence, hit))
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!/^steps?$/.test(textAt(sentence, at)) || found.some(({first, last}) => first <= at && at < last)) continue
    let last = at + 1
    while (parts.has(textAt(sentence, last)) && last - at < 9) last += 1
    if (thirds.has(textAt(sentence, last - 1)) && last - at > 2) found.push({first: at, last})
  }
  return found
}

const thirds = wordSet('3 iii three')
const parts = wordSet('1 2 3 i ii iii one two three ck and cs')

/** Not the third step of a ladder of drugs. */
const isExam = (sentence: Sentence, {last}: Hit): boolean => {
  const next = textAt(sentence, last)
  return (
    !(next === 'of' && !/^usmle$/.test(textAt(sentence, last + 2) || textAt(sentence, last + 1))) && !notExams.has(next)
  )
}

const notExams = wordSet('therapy treatment inhaler pain analgesia ladder asthma protocol plan')

const stateOf = (sentence: Sentence, step: Place, mayBeBare: boolean): string | undefined => {
  const clause = clauseOf(sentence, step)
  const bearer = bearerOf(sentence, step.first, step.last)
  if (bearer === 'other' || (bearer === 'nobody' && !mayBeBare) || isSupposed(sentence, clause)) return undefined
  const states = statesIn(sentence, clause.first, afterColon(sentence, step, clause))
  const has = (value: ExamState): Said | undefined => states.find((hit) => hit.value === value)
  const later = laterPassed(sentence, step)
  const passed = has('passed')
  const done = passed ?? has('taken')
  if (has('needed')) return undefined
  if (later) return 'passed'
  if (has('failed')) return undefined
  if (done && isDenied(sentence, done.first)) return isPast(sentence, clause, done.first) ? undefined : 'not passed'
  if (
    done?.value === 'taken' &&
    textAt(sentence, done.first).endsWith('ing') &&
    textAt(sentence, done.first - 1) === 'am'
  )
    return 'not passed'
  if (passed && isFinished(sentence, passed)) return 'passed'
  const ahead = states.find((hit) => hit.value === 'ahead' && !isParted(sentence, hit, step))
  if (ahead) return isPast(sentence, clause, ahead.first) ? undefined : 'not passed'
  return passed || hasScore(sentence, step) || isListed(sentence, step) ? 'passed' : undefined
}

/** “Passed”, and not “will be passed”, “to have passed” or “will have Step 3 done”. */
const isFinished = (sentence: Sentence, {first}: Said): boolean => {
  if (!/(?:ed|done|complete)$/.test(textAt(sentence, first))) return false
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at -= 1) {
    if (/^(?:and|i|who)$/.test(textAt(sentence, at)) || /[,;:]/.test(sentence.between(at, at + 1))) return true
    if (/^(?:will|would|should|must)$/.test(textAt(sentence, at))) return false
    if (/^(?:to|be)$/.test(textAt(sentence, at)) && first - at <= 3) return false
  }
  return true
}

/** Behind a colon stands what is said of it: “Step 3: passed”. */
const afterColon = (sentence: Sentence, {last}: Place, clause: Clause): number =>
  sentence.between(last - 1, last).includes(':') ? Math.max(clause.last, last + 3) : clause.last

/** “… failed Step 3 once and passed it in May”. */
const laterPassed = (sentence: Sentence, {last}: Place): boolean =>
  statesIn(sentence, last, sentence.last).some(
    (hit) =>
      hit.value === 'passed' &&
      hit.first >= last &&
      /^(?:it|this|that|on)$/.test(textAt(sentence, hit.last)) &&
      textAt(sentence, hit.first).endsWith('ed') &&
      !isDenied(sentence, hit.first) &&
      bearerOf(sentence, hit.first, hit.last) !== 'other',
  )

/** “I passed Step 1 in 2021, Step 2 CK in 2022 and Step 3 in 2024”: the verb stands before the first. */
const isListed = (sentence: Sentence, {first}: Place): boolean => {
  let at = first
  while (at > sentence.first && (inList.has(textAt(sentence, at - 1)) || /^\d{1,4}$/.test(textAt(sentence, at - 1))))
    at -= 1
  const verb = statesIn(sentence, at - 1, at).find((hit) => hit.value === 'passed')
  return verb !== undefined && at < first && isFinished(sentence, verb) && !isDenied(sentence, verb.first)
}

const inList = wordSet(
  'step steps usmle i ii one two ck cs in and on my the both first attempt with then all including exams examinations',
)

const hasScore = (sentence: Sentence, {last}: Place): boolean => {
  for (let at = last; at < last + 4; at += 1) {
    if (/^(?:19[6-9]|2\d\d)$/.test(textAt(sentence, at))) return true
    if (!/^(?:score|is|of|was|a|with)$/.test(textAt(sentence, at))) return false
  }
  return false
}
