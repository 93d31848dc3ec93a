import type {Placed} from '../../draft/paragraph.ts'
import {type PlacedMention, readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {combinedTraining, earlierWish, originDescribed, shutDoor} from '../../lexicon/first-wish.ts'
import {causes, failedWish} from '../../lexicon/framing.ts'
import {origins} from '../../lexicon/origins.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import type {Course} from '../destinations.ts'
import {voiceBefore} from './voice.ts'

/**
 * “My heart was set on training for all ages, and the list was shorter than I had hoped”: a first wish, the combined
 * training by description, and a door that stayed shut, in one sentence, or in the next one that points back.
 */
export const byShutDoor = (course: Course, {sentence, before}: Placed): Local | undefined => {
  if (course.others.length === 0 || !isCombined(course)) return undefined
  const shut = sentence.hits(shutDoor).filter((hit) => isForApplicant(sentence, hit))
  if (shut.length === 0) return undefined
  const wish = wishIn(sentence)
  if (!wish)
    return before && wishIn(before) ? shut.find((hit) => isFate(sentence, hit) || pointsBack(sentence, hit)) : undefined
  const door = shut.find((hit) => hit.first >= wish.last && !isOfOthers(sentence, wish.last, hit.first))
  return door && isOfTraining(sentence, wish.first, door.last) ? coverLocal(wish, door) : undefined
}

/** “No room for someone with my year of graduation”, and not “no room for a cot”. */
const isForApplicant = (sentence: Sentence, {last}: Hit): boolean =>
  sentence.word(last - 1)?.text !== 'for' ||
  [0, 1, 2, 3, 4, 5].some((step) => applicantWords.has(sentence.word(last + step)?.text ?? ''))

const applicantWords = new Set('me us my someone somebody graduate graduates applicant applicants img imgs'.split(' '))

interface Wish extends Local {
  readonly first: number
  readonly last: number
}

/** The applicant's first wish, with the training it was for. */
const wishIn = oncePerSentence((sentence: Sentence): Wish | undefined => {
  const wish = sentence.hits(earlierWish).find((hit) => voiceBefore(sentence, hit.first) !== 'other')
  const described =
    wish &&
    [...sentence.hits(combinedTraining), ...sentence.hits(originDescribed)].find((hit) => hit.first >= wish.first)
  if (!wish || !described || !isOfTraining(sentence, sentence.first, described.last)) return undefined
  return {first: wish.first, last: described.last, ...coverLocal(wish, described)}
})

/** “Fate decided otherwise”: it needs no pointing back. */
const isFate = (sentence: Sentence, {last}: Hit): boolean =>
  ['otherwise', 'differently', 'plans', 'ideas'].includes(sentence.word(last - 1)?.text ?? '')

/** “The doors of that specialty stayed shut”: the door is that of the training just wished for. */
const pointsBack = (sentence: Sentence, door: Hit): boolean => {
  for (let at = sentence.first; at < door.last; at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (
      ['that', 'this', 'those', 'such', 'these'].includes(text) &&
      trainingWords.has(sentence.word(at + 1)?.text ?? '')
    )
      return !isOfOthers(sentence, sentence.first, door.first)
  }
  return false
}

/** “The combined programs”, where the applicant comes from one and names a target beside it; not “a combined training of nurses”. */
export const combinedIn = (course: Course, sentence: Sentence): Hit | undefined => {
  if (!isCombined(course)) return undefined
  const combined = sentence
    .hits(combinedTraining)
    .find(({last}) => !['of', 'with', 'through', 'between', 'against'].includes(sentence.word(last)?.text ?? ''))
  const isTargetNamed =
    combined !== undefined &&
    readPlacedMentions(sentence).some(({specialty, isCompany}) => !isCompany && course.others.includes(specialty))
  return isTargetNamed ? combined : undefined
}

const isCombined = ({origin}: Course): boolean =>
  Object.values(origins).some(({specialty, halves}) => specialty === origin && halves.length > 0)

/** A wish for training, and not for a clinic, a house or a tent where all ages are seen. */
const isOfTraining = (sentence: Sentence, from: number, to: number): boolean => {
  const texts = Array.from({length: to - from}, (_, step) => sentence.word(from + step)?.text ?? '')
  return texts.some((text) => trainingWords.has(text)) && !texts.some((text) => workPlaces.has(text))
}

const trainingWords = new Set(
  'training program programs residency residencies specialty route path track worlds match combined dual boards certification kinds'.split(
    ' ',
  ),
)
const workPlaces = new Set(
  'clinic clinics tent building ward wards hospital camp school district village house bed beds health vaccination national screening nurses midwives volunteers hiv'.split(
    ' ',
  ),
)

/** “…, but she had no place for the baby”: the door is somebody else's. */
const isOfOthers = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (bedsidePronouns.has(sentence.word(at)?.text ?? '')) return true
  return false
}

const bedsidePronouns = new Set(['he', 'she', 'his', 'her', 'him', 'patient', 'patients', 'mother', 'father', 'they'])

/** Where one specialty is named for the case that another fails. */
export interface FailedHalf {
  readonly at: Local
  /** The one that is wished for first. */
  readonly wish: Specialty
}

/** “Should the pediatric route be closed, I am as happy in adult medicine”: the other half, if the one fails. */
export const byFailedHalf = (course: Course, sentence: Sentence): FailedHalf | undefined => {
  const condition = sentence.hits(causes).find((hit) => isCondition(sentence, hit)) ?? inversion(sentence)
  if (!condition) return undefined
  const mentions = readPlacedMentions(sentence).filter(({isCompany}) => !isCompany)
  const failing = mentions.find(({first}) => first >= condition.last && first - condition.last <= 4)
  const failed = failing && sentence.hits(failedWish).find((hit) => isNearBehind(hit, failing))
  if (!failing || !failed) return undefined
  const other = mentions.find(
    ({specialty, first}) =>
      specialty !== failing.specialty && course.others.includes(specialty) && first >= failed.last,
  )
  return other && isOwnTurn(sentence, failed.last, other.first)
    ? {at: coverLocal(condition, failed), wish: failing.specialty}
    : undefined
}

const isCondition = (sentence: Sentence, {first}: Hit): boolean =>
  ['if', 'in'].includes(sentence.word(first)?.text ?? '')

/** “Should …” at the head of a sentence. */
const inversion = (
  sentence: Sentence,
): {readonly last: number; readonly from: number; readonly to: number} | undefined => {
  const head = sentence.word(sentence.first)
  return head?.text === 'should' ? {from: head.from, to: head.to, last: sentence.first + 1} : undefined
}

const isNearBehind = (failed: Hit, {last}: PlacedMention): boolean => failed.first >= last && failed.first - last <= 5

/** The applicant would turn to it: “I am as happy in …”, “I can do …”; “I would send the child to …” is of patients. */
const isOwnTurn = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (sentence.word(at)?.text !== 'i') continue
    const next = [1, 2, 3].map((step) => sentence.word(at + step)?.text ?? '')
    return turns.has(next[0] ?? '') && !next.some((text) => careVerbs.has(text))
  }
  return false
}

const turns = new Set('am would will can could shall accept welcome choose take'.split(' '))
const careVerbs = new Set('admit transfer send call refer move bring ask carry'.split(' '))
