import {isDestination} from '../../draft/aims.ts'
import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {type Mention, readMentions} from '../../draft/specialty-mentions.ts'
import {exclusiveWords} from '../../lexicon/framing.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {courseOf} from '../destinations.ts'
import {voiceBefore} from './voice.ts'
import {wholeLives} from './whole-life.ts'

/** Words that make the origin specialty the one and only aim, in one sentence. */
export interface Exclusive {
  readonly sentence: Sentence
  readonly at: Local
}

const nothingElse = /\b(?:else|or nothing|nothing but|no other|no alternative|no plan)\b/i

/** Finds where a draft leaves room for its origin specialty alone. */
export const readExclusive = (draft: Draft): readonly Exclusive[] => {
  const named = exclusions(draft.paragraphs, undefined).flatMap(({sentence, value: hits}) => {
    const at = hits.find((hit) => isAboutOrigin(draft, sentence, hit)) ?? hits.find(() => continuesAim(draft, sentence))
    return at ? [{sentence, at}] : []
  })
  return named.length > 0 || !isForHalves(draft) ? named : described(draft)
}

/** “I want to treat patients of all ages”, in a draft for one of the halves alone. */
const described = (draft: Draft): readonly Exclusive[] =>
  wholeLives(draft.paragraphs, courseOf(draft)).map(({sentence, value}) => ({sentence, at: value}))

const isForHalves = ({targets, origin}: Draft): boolean =>
  targets.length > 0 && targets.every((target) => origin.halves.includes(target))

/** All such words of a sentence, whatever they are said of. */
const exclusions = seekInSentences(({sentence}): ReadonlyArray<readonly Hit[]> => {
  const hits = sentence.hits(exclusiveWords)
  return hits.length > 0 ? [hits] : []
})

/** The origin is named near the words, and it is not the past, nor set aside, nor one of several. */
const isAboutOrigin = (draft: Draft, sentence: Sentence, hit: Hit): boolean => {
  const mentions = readMentions(sentence).filter(({isCompany}) => !isCompany)
  const origin = mentions.find(({specialty}) => specialty === draft.origin.specialty)
  if (!origin || mentions.some((other) => other.specialty !== origin.specialty && standsBetween(other, hit, origin)))
    return false
  if (draft.aims.some((aim) => aim.mention.first === origin.first && aim.sentence === sentence && !isDestination(aim)))
    return false
  if (mentions.some((other) => other.specialty !== origin.specialty && isListedAfter(sentence, other, origin)))
    return false
  if (voiceBefore(sentence, hit.first) === 'other') return false
  if (isShortOf(sentence, hit) && (origin.first < hit.last || origin.first > hit.last + 2)) return false
  return (
    Math.min(Math.abs(hit.first - origin.last), Math.abs(origin.first - hit.last)) <= 9 && !isDeniedAt(sentence, hit)
  )
}

/** “Nothing short of Med-Peds”; “my month in Med-Peds was nothing short of wonderful” is praise. */
const isShortOf = (sentence: Sentence, hit: Hit): boolean => sentence.word(hit.last - 2)?.text === 'short'

/** “no field besides Med-Peds, internal medicine and pediatrics” leaves room. */
const isListedAfter = (sentence: Sentence, other: Mention, origin: Mention): boolean =>
  other.first === origin.last ||
  (other.first === origin.last + 1 && !/,/.test(sentence.between(origin.last - 1, origin.last)))

/** “My only dream is internal medicine, not Med-Peds”: the words belong to the nearer one. */
const standsBetween = (other: Mention, hit: Hit, origin: Mention): boolean =>
  other.first < Math.max(hit.last, origin.last) && other.last > Math.min(hit.first, origin.first)

/** “Med-Peds is where I belong. Nothing else ever made sense.” */
const continuesAim = (draft: Draft, sentence: Sentence): boolean => {
  if (!nothingElse.test(sentence.text) || !/\b(?:I|me|my)\b/.test(sentence.text)) return false
  const {specialty: origin} = draft.origin
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1]
  return (
    readMentions(sentence).every(({specialty}) => specialty === origin) &&
    draft.aims.some((aim) => aim.sentence === before && aim.specialty === origin && isDestination(aim))
  )
}

/** “It is not my only dream” leaves room. */
const isDeniedAt = (sentence: Sentence, hit: Hit): boolean => {
  const words = [
    sentence.word(hit.first - 1)?.text,
    sentence.word(hit.first - 2)?.text,
    sentence.word(hit.first - 3)?.text,
  ]
  return words.includes('not') && !nothingElse.test(sentence.block.text(hit))
}
