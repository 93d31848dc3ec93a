import {type Placed, seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {
  awaitedDoor,
  betterPlace,
  firstGoal,
  nextTime,
  oneYearOnly,
  releaseWords,
  retryWords,
  secondTraining,
  strongerNext,
  transferThoughts,
  turningWords,
} from '../../lexicon/later-plans.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {hasWord, isOfCare, isReported} from '../own-words.ts'
import {deniesNear} from './outlook.ts'
import {voiceBefore} from './voice.ts'

/** For whom a plan to leave is read: the origin, and whether the draft is for programs of one year. */
export interface Stay {
  readonly origin: Specialty
  readonly isSingleYear: boolean
}

/** Plans to leave that name no specialty: the goal is told by what was tried before, the stay by how short it is. */
export const laterPlans = seekInSentences<Local, Stay>(({sentence, before}, {origin, isSingleYear}) => {
  const at = isSingleYear
    ? (releaseIn(sentence) ?? betterIn(sentence))
    : (retryIn(sentence, origin) ??
      nextTurnIn(sentence, origin) ??
      shortStayIn({sentence, before}) ??
      secondIn(sentence) ??
      sentence
        .hits(awaitedDoor)
        .find((hit) => isPlan(sentence, hit) && !isOfCare(sentence) && isWaited(sentence, hit)) ??
      sentence.hits(strongerNext).find((hit) => isPlan(sentence, hit)) ??
      betterIn(sentence) ??
      releaseIn(sentence))
  return at ? [at] : []
})

/** “To ask again for what I asked the first time”, “to knock again on the doors that I knocked on this year”. */
const retryIn = (sentence: Sentence, origin: Specialty): Local | undefined => {
  const goals = goalsIn(sentence, origin)
  if (goals.length === 0) return undefined
  for (const hit of sentence.hits(retryWords)) {
    const goal = goals.find(({first, last}) => last >= hit.first && first - hit.last <= 7)
    if (goal && isPlan(sentence, hit)) return coverLocal(hit, goal)
  }
  return undefined
}

/** “See what the combined programs say to me next September”. */
const nextTurnIn = (sentence: Sentence, origin: Specialty): Local | undefined => {
  const next = sentence.hits(nextTime).filter(({first}) => !hasWord(sentence, first - 2, first, agoWords))
  const goals = next.length > 0 ? goalsIn(sentence, origin) : []
  if (goals.length === 0) return undefined
  for (const hit of sentence.hits(turningWords)) {
    const goal = goals.find(({first}) => first >= hit.last && first - hit.last <= 3)
    if (goal && isPlan(sentence, hit)) return coverLocal(hit, goal)
  }
  return undefined
}

const agoWords = new Set(['this', 'last', 'past', 'with', 'from'])

type Goal = Pick<Hit, 'first' | 'last' | 'from' | 'to'>

const goalsIn = (sentence: Sentence, origin: Specialty): readonly Goal[] => [
  ...sentence.hits(firstGoal),
  ...readPlacedMentions(sentence).filter(({specialty, isCompany}) => specialty === origin && !isCompany),
]

/** “I will walk it gladly until the other gate is unlocked”. */
const isWaited = (sentence: Sentence, {first}: Hit): boolean =>
  hasWord(sentence, sentence.first, first, aheadWords) && hasWord(sentence, sentence.first, first, selves)

/** “Even one year with you”, “finish the intern year before I consider any transfer”: the reader offers three. */
const shortStayIn = ({sentence, before}: Pick<Placed, 'sentence' | 'before'>): Hit | undefined => {
  const stay = (has(sentence, otherStays) ? [] : sentence.hits(oneYearOnly)).find(
    (hit) =>
      (isPlan(sentence, hit) || isOpenedByApplicant(sentence, hit)) &&
      (isWithReader(sentence, hit, before) || isOpenedByApplicant(sentence, hit)),
  )
  return stay ?? sentence.hits(transferThoughts).find((hit) => isPlan(sentence, hit) && isOfTraining(sentence))
}

/** “I would like to be one of them at least for the first year”: they are the reader's residents. */
const isOpenedByApplicant = (sentence: Sentence, hit: Hit): boolean =>
  hasWord(sentence, sentence.first, sentence.first + 1, selves) &&
  hasWord(sentence, sentence.first + 1, sentence.first + 2, aheadWords) &&
  !deniesNear(sentence, hit, 6)

/** With the reader, and not at home, years ago. */
const isWithReader = (sentence: Sentence, hit: Hit, before: Sentence | undefined): boolean =>
  hasWord(sentence, sentence.first, sentence.last, readerWords) ||
  hasWord(sentence, hit.first, hit.last, planWords) ||
  (before?.has(readerProgram) ?? false)

const readerWords = new Set(['you', 'your'])
const planWords = new Set(['consider', 'think', 'look', 'ask', 'apply', 'decide', 'request', 'reconsider', 'reapply'])

const isOfTraining = (sentence: Sentence): boolean => has(sentence, trainingWords) && !has(sentence, wardWords)

const has = (sentence: Sentence, words: ReadonlySet<string>): boolean =>
  hasWord(sentence, sentence.first, sentence.last, words)

const trainingWords = new Set('year program programs residency intern pgy training specialty'.split(' '))
const otherStays = new Set(['research', 'observer', 'observership', 'volunteer', 'fellow', 'registry'])
const wardWords = new Set('icu patient patients hospital ward unit bed care mother baby child'.split(' '))

/** “After internal medicine I can add the second board by a short residency”. */
const secondIn = (sentence: Sentence): Hit | undefined =>
  sentence
    .hits(secondTraining)
    .find((hit) => isPlan(sentence, hit) && hasWord(sentence, sentence.first, sentence.last, aheadWords))

const aheadWords = new Set(['will', 'plan', 'hope', 'can', 'could', 'intend', 'want', 'would', 'then', 'later'])

/** “If a better position comes before July, I will let you know”. */
const betterIn = (sentence: Sentence): Hit | undefined =>
  has(sentence, wardWords)
    ? undefined
    : sentence
        .hits(betterPlace)
        .find((hit) => !deniesNear(sentence, hit, 0) && has(sentence, selves) && has(sentence, aheadOrTrust))

const aheadOrTrust = new Set(['will', 'would', 'hope', 'trust', 'shall', 'can', 'could', 'must'])

/** “I would ask you to release me”; “to let me go first into the room” is of a ward. */
const releaseIn = (sentence: Sentence): Hit | undefined =>
  sentence
    .hits(releaseWords)
    .find(
      (hit) =>
        isPlan(sentence, hit) &&
        hasWord(sentence, hit.first - 8, hit.last, selves) &&
        !hasWord(sentence, hit.first, hit.last, wardWords) &&
        !directions.has(sentence.word(hit.last)?.text ?? ''),
    )

const directions = new Set('first home into back on ahead up and there through'.split(' '))
const selves = new Set(['i', 'me', 'my'])

/** The applicant's own, of what is to come, and not denied. */
const isPlan = (sentence: Sentence, hit: Hit): boolean =>
  voiceBefore(sentence, hit.first) !== 'other' &&
  !deniesNear(sentence, hit, 6) &&
  !isReported(sentence, hit.first) &&
  !hasWord(sentence, hit.first - 5, hit.last, doneWords)

const doneWords = new Set(
  'had did was were tried applied asked knocked left went came reapplied without instead rather'.split(' '),
)
