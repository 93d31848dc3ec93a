import {type Placed, seekInSentences} from '../../draft/paragraph.ts'
import {type PlacedMention, readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {negations} from '../../lexicon/aims.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {
  causes,
  concessions,
  failedWish,
  firstWish,
  neverPictured,
  otherBackup,
  resigned,
  secondBest,
  unwanted,
} from '../../lexicon/framing.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import type {Course} from '../destinations.ts'
import {bySettling} from './settling.ts'
import {byFailedHalf, byShutDoor, combinedIn} from './shut-doors.ts'
import {voiceBefore} from './voice.ts'

/** Words that make the target a second choice. */
export interface SecondBest {
  readonly at: Local
  /** By name (“backup”), or by giving the failed first wish as the reason. */
  readonly by: 'name' | 'reason'
  /** What was wished for first, where it is not the origin. */
  readonly wish?: Specialty
}

/** Finds where a draft presents its target as second choice. */
export const secondBests = seekInSentences<SecondBest, Course>(({sentence, before, after}, course) => {
  if (!sentence.has(secondBest) && readPlacedMentions(sentence).length === 0)
    return lastResortAt(course, {sentence, before, after})
  const found =
    byReason(course, sentence) ??
    byName(course, {sentence, before, after}) ??
    byConcession(course, sentence) ??
    byFirstWish(course, sentence) ??
    byRefusal(course, sentence) ??
    byConsequence(course, sentence) ??
    byResignation(course, sentence)
  return found ? [found] : secondaryIn(course, {sentence, before, after})
})

const none: readonly never[] = []

const secondaryIn = (course: Course, placed: Placed): readonly SecondBest[] => {
  const failed = byFailedHalf(course, placed.sentence)
  return failed ? [{...failed, by: 'reason'}] : lastResortAt(course, placed)
}

const lastResortAt = (course: Course, placed: Placed): readonly SecondBest[] => {
  const door = byShutDoor(course, placed)
  if (door) return [{at: door, by: 'reason'}]
  const settled = bySettling(course, placed)
  return settled ? [{at: settled, by: 'name'}] : none
}

const byName = (course: Course, {sentence, before, after}: Placed): SecondBest | undefined => {
  const others = sentence.hits(otherBackup)
  const hit = sentence
    .hits(secondBest)
    .find(
      (one) =>
        !others.some((other) => other.first <= one.last && one.first <= other.last) &&
        !isDenied(sentence, one) &&
        !isOfAnother(sentence, one) &&
        !isLeftForOthers(sentence, one) &&
        !isNearToThing(course, sentence, one) &&
        !isSaidByOthers(sentence),
    )
  if (!hit) return undefined
  const near = [before, sentence, after].filter((one) => one !== undefined)
  return near.some(speaksOfChoice) && speaksOfSelf(near) ? {at: hit, by: 'name'} : undefined
}

/** “My resident's fallback”: somebody else's. */
const isOfAnother = (sentence: Sentence, hit: Hit): boolean => {
  const owner = sentence.word(hit.first - 1)
  return owner !== undefined && (owner.possessive || ['his', 'her', 'their'].includes(owner.text))
}

/** “She had to take what was left in the pharmacy”. */
const isLeftForOthers = (sentence: Sentence, {first}: Hit): boolean =>
  sentence.word(first)?.text === 'what' && voiceBefore(sentence, first) === 'other'

/** “The closest thing to my vaccine list”: near to what has nothing to do with the first wish. */
const isNearToThing = (course: Course, sentence: Sentence, hit: Hit): boolean => {
  const isNear = /\b(?:closest|nearest)\b/i.test(sentence.block.text(hit))
  if (!isNear || sentence.word(hit.last)?.text !== 'to') return false
  const next = sentence.word(hit.last + 1)?.text ?? ''
  const isAlone = /^[\s\u2060]*[,.;:!?]/.test(sentence.between(hit.last + 1, hit.last + 2))
  if (next === 'it' || next === 'what' || (/^th(?:at|is)$/.test(next) && isAlone)) return false
  return readPlacedMentions(sentence).every(
    ({specialty, first}) => specialty !== course.origin || first < hit.last || first > hit.last + 5,
  )
}

/** “Internal medicine was never what I had in mind”: the target itself is what was not wanted. */
const byRefusal = (course: Course, sentence: Sentence): SecondBest | undefined => {
  const mentions = readPlacedMentions(sentence).filter((one) => isOther(course, one))
  const hit = sentence.hits(unwanted).find(({first}) => mentions.some(({last}) => last === first))
  return hit && {at: hit, by: 'name'}
}

/** “I would be willing to accept pediatrics too”: the target is let pass. */
const byConcession = (course: Course, sentence: Sentence): SecondBest | undefined => {
  for (const hit of sentence.hits(concessions)) {
    const target = readPlacedMentions(sentence).find(
      ({specialty, first, isCompany}) =>
        !isCompany && course.others.includes(specialty) && first >= hit.last && first - hit.last <= 2,
    )
    const isOwn = voiceBefore(sentence, hit.first - 1) === 'applicant'
    if (target && isOwn && closesAt(sentence, target.last)) return {at: coverLocal(hit, target), by: 'name'}
  }
  return undefined
}

/** “accept pediatrics too”, but not “accept pediatric calls” nor “as a calling”. */
const closesAt = (sentence: Sentence, last: number): boolean => {
  const next = sentence.word(last)?.text ?? ''
  if (next === 'as') return sentence.word(last + 1)?.text === 'well'
  return /[,.;:!?)]/.test(sentence.between(last - 1, last)) || afterField.has(next)
}

const afterField = new Set(['', 'too', 'if', 'or', 'and', 'instead', 'because', 'residency', 'training', 'program'])

/** “Some think of it as a second choice”: whoever opens the sentence judges, and it is nobody the applicant asked. */
const isSaidByOthers = (sentence: Sentence): boolean =>
  ['some', 'many', 'most', 'others', 'people', 'students', 'applicants'].includes(
    sentence.word(sentence.first)?.text ?? '',
  ) && voiceBefore(sentence, sentence.first + 1) === 'other'

/** “Although Med-Peds remains my first choice, pediatrics …”: the origin still stands before the target. */
const byFirstWish = (course: Course, sentence: Sentence): SecondBest | undefined => {
  const mentions = readPlacedMentions(sentence).filter(({isCompany}) => !isCompany)
  const origin = mentions.find(({specialty}) => specialty === course.origin)
  const isTargetNamed = mentions.some((one) => isOther(course, one))
  if (!origin || !(isTargetNamed || sentence.has(readerProgram))) return undefined
  const hit = sentence
    .hits(firstWish)
    .find((one) => holds(sentence, one.last, origin.first) || holds(sentence, origin.last, one.first))
  return hit && {at: hit, by: 'name'}
}

/** Only a verb of today stands between: “is”, “will always be”. */
const holds = (sentence: Sentence, from: number, to: number): boolean => {
  if (to <= from || to - from > 3) return false
  const between = Array.from({length: to - from}, (_, step) => sentence.word(from + step)?.text ?? '')
  return (
    between.some((text) => presentVerbs.has(text)) &&
    between.every((text) => presentVerbs.has(text) || lasting.has(text))
  )
}

const presentVerbs = new Set(['is', 'remains', 'stays', 'be'])
const lasting = new Set(['will', 'always', 'still', 'a', 'to'])

/** “Since Med-Peds did not work out, I …”: the failed first wish is the reason for what follows. */
const byReason = (course: Course, sentence: Sentence): SecondBest | undefined => {
  const origin =
    readPlacedMentions(sentence).find(({specialty, isCompany}) => specialty === course.origin && !isCompany) ??
    combinedIn(course, sentence)
  if (!origin) return undefined
  const cause = sentence.hits(causes).find((hit) => hit.first < origin.first && origin.first - hit.last <= 12)
  if (!cause) return undefined
  const failed = sentence
    .hits(failedWish)
    .find((hit) => Math.abs(hit.first - origin.last) <= 6 || (hit.first > cause.first && hit.last <= origin.first))
  if (!failed || !leadsToTarget(course, sentence, failed)) return undefined
  return {at: coverLocal(cause, coverLocal(origin, failed)), by: 'reason'}
}

/** “Med-Peds turned me down, so here I am, writing about Pediatrics”: the same told in the order in which it happened. */
const byConsequence = (course: Course, sentence: Sentence): SecondBest | undefined => {
  const mentions = readPlacedMentions(sentence).filter(({isCompany}) => !isCompany)
  const origin = mentions.find(({specialty}) => specialty === course.origin) ?? combinedIn(course, sentence)
  const failed = origin && sentence.hits(failedWish).find(({first}) => first >= origin.last && first - origin.last <= 4)
  if (!origin || !failed) return undefined
  const then = sentence
    .hits(causes)
    .find((hit) => hit.first >= failed.last && consequences.has(sentence.word(hit.first)?.text ?? ''))
  const leads =
    then &&
    mentions.some(
      (one) => one.first > then.first && isOther(course, one) && !isOfPatients(sentence, then.last, one.first),
    )
  return leads ? {at: coverLocal(origin, failed), by: 'reason'} : undefined
}

/** “…, so its patients came to internal medicine”: others turn to the target. */
const isOfPatients = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (['its', 'their', 'patients', 'families', 'they', 'children'].includes(sentence.word(at)?.text ?? ''))
      return true
  return false
}

const consequences = new Set(['so', 'hence', 'therefore', 'thus'])

/** “Pediatrics will do”, “I never saw myself in Pediatrics, but I can make it work”: the target is put up with. */
const byResignation = (course: Course, sentence: Sentence): SecondBest | undefined => {
  const targets = readPlacedMentions(sentence).filter((one) => !one.isCompany && isOther(course, one))
  const hit = sentence.hits(resigned).find((one) => voiceBefore(sentence, one.first) !== 'other')
  if (!hit || targets.length === 0 || isDenied(sentence, hit)) return undefined
  const isBeside = targets.some(({first, last}) => last === hit.first || (first >= hit.last && first - hit.last <= 1))
  const wasUnwanted = sentence
    .hits(neverPictured)
    .some(
      (never) => targets.some(({first}) => first >= never.last && first - never.last <= 3) && never.last < hit.first,
    )
  return isBeside || wasUnwanted ? {at: hit, by: 'name'} : undefined
}

const isOther = ({others}: Course, {specialty}: PlacedMention): boolean => others.includes(specialty)

/** The rest of the sentence turns to the target, to the reader, or to what the applicant then did. */
const leadsToTarget = (course: Course, sentence: Sentence, failed: Hit): boolean =>
  sentence.has(readerProgram) ||
  readPlacedMentions(sentence).some(({specialty, first}) => specialty !== course.origin && first > failed.first) ||
  /\bI (?:am|have|had|will|would|decided|chose|turned|applied|apply|looked|took|need|must|now|began|started|ask)\b/.test(
    sentence.text,
  )

const speaksOfChoice = (sentence: Sentence): boolean =>
  sentence.has(readerProgram) ||
  readPlacedMentions(sentence).length > 0 ||
  /\b(?:residency|specialty|specialties|match|matching|train(?:ing)?|program|programs|application|applied)\b/i.test(
    sentence.text,
  )

const speaksOfSelf = (near: readonly Sentence[]): boolean =>
  near.some(({words}) => words.some(({text}) => text === 'i' || text === 'my' || text === 'me'))

const isDenied = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = Math.max(sentence.first, hit.first - 5); at < hit.first; at += 1) {
    const word = sentence.word(at)?.text ?? ''
    if ((negations.has(word) && word !== 'nothing') || word === 'than') return true
  }
  return false
}
