import type {Placed} from '../../draft/paragraph.ts'
import {betterElsewhere, closingDoor, otherwiseAbsent, settlingProverbs, unchoosing} from '../../lexicon/first-wish.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Course} from '../destinations.ts'
import {hasWord, isOfCare, isReported} from '../own-words.ts'
import {deniesNear, tellsPast} from './outlook.ts'
import {voiceBefore} from './voice.ts'

/** “I know a bird in the hand when I see it”, “a categorical place would have been better”: the target is what was left. */
export const bySettling = ({others}: Course, {sentence}: Placed): Hit | undefined => {
  if (others.length === 0 || isOfCare(sentence)) return undefined
  return (
    spokenProverb(sentence) ??
    otherwise(sentence) ??
    sentence
      .hits(betterElsewhere)
      .find((hit) => isOwn(sentence, hit) && !deniesNear(sentence, hit, 0) && !has(sentence, turnWords))
  )
}

/** A proverb in the applicant's own mouth, of today: in a story of the past it is part of the story. */
const spokenProverb = (sentence: Sentence): Hit | undefined => {
  const doors = sentence.hits(closingDoor)
  const spoken = [
    ...sentence.hits(settlingProverbs),
    ...(doors.length > 0 && has(sentence, otherDoors) ? doors : []),
    ...(has(sentence, trainingWords) ? sentence.hits(unchoosing).filter((hit) => isSaidOfMe(sentence, hit)) : []),
  ]
  if (spoken.length === 0 || tellsPast(sentence) || has(sentence, storyWords)) return undefined
  return spoken.find((hit) => isOwn(sentence, hit))
}

/** “If they had answered, I would not be writing this”; “had my teacher not …, I would not …” is gratitude. */
const otherwise = (sentence: Sentence): Hit | undefined =>
  sentence.hits(otherwiseAbsent).find((hit) => isWishOfFate(sentence, hit.first))

/** A condition of the past before it, that others did not fulfil. */
const isWishOfFate = (sentence: Sentence, index: number): boolean => {
  const had = sentence.words.findIndex(({text}) => text === 'had') + sentence.first
  const isCondition =
    had >= sentence.first &&
    had < index &&
    (had === sentence.first || hasWord(sentence, Math.max(sentence.first, had - 6), had, new Set(['if'])))
  return isCondition && !hasWord(sentence, had - 1, Math.min(had + 6, index), ownOrDenied)
}

const ownOrDenied = new Set(['i', 'not', 'never'])

/** “I am not in a position to choose”, “I take what is offered”: the applicant stands right before it. */
const isSaidOfMe = (sentence: Sentence, {first}: Hit): boolean =>
  hasWord(sentence, first - 5, first, selves) && !hasWord(sentence, first - 2, first, bound)

const isOwn = (sentence: Sentence, {first}: Hit): boolean =>
  voiceBefore(sentence, first) !== 'other' && !isReported(sentence, first)

const has = (sentence: Sentence, words: ReadonlySet<string>): boolean =>
  hasWord(sentence, sentence.first, sentence.last, words)

const otherDoors = new Set(['another', 'other', 'window', 'second', 'next', 'opens'])
const trainingWords = new Set(
  'you your place program position seat residency match specialty week application'.split(' '),
)
const storyWords = new Set(
  'grandmother grandfather mother father village taught says proverb patients antibiotic supplies shifts'.split(' '),
)

/** The applicant's own turn: it was another wish, and it was outgrown. */
const turnWords = new Set('changed chose found convinced showed discovered became then won'.split(' '))

const selves = new Set(['i'])
const bound = new Set(['must', 'to'])
