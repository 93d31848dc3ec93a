import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {fame, otherHeads, praiseOfStanding, praiseOfWonder} from '../../lexicon/flattery.ts'
import {programNouns} from '../../lexicon/places.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {isOwnAction} from '../evidence.ts'
import {distinctiveOwnWords, programNounAfter, speaksOfReader} from '../own-places.ts'

/** The words of a sentence that praise the standing of the reader's program, in order. */
export const flatteryIn = (draft: Draft, sentence: Sentence): readonly Hit[] => {
  const standing = sentence.hits(praiseOfStanding)
  const wonder = sentence.hits(praiseOfWonder).filter((hit) => isRightOnReader(sentence, hit))
  const named = sentence.hits(fame).filter((hit) => isFameOfReader(draft, sentence, hit))
  const direct = standing.filter(
    (hit) =>
      isOnReader(draft, sentence, hit) ||
      isSaidOfReader(draft, sentence, hit) ||
      isLikeYours(sentence, hit) ||
      isOneOfThem(draft, sentence, hit),
  )
  const joined = standing.filter(
    (hit) => !direct.includes(hit) && direct.some((other) => areJoined(sentence, other, hit)),
  )
  return [...direct, ...joined, ...wonder, ...named].sort((a, b) => a.first - b.first)
}

/** “your amazing program”: nothing but “your” before and the program itself behind. */
const isRightOnReader = (sentence: Sentence, hit: Hit): boolean => {
  const head = programNounAfter(sentence, hit.last, 4)
  const before = sentence.word(hit.first - 1)?.text ?? ''
  return head !== undefined && before === 'your' && wholePrograms.has(sentence.word(head)?.text ?? '')
}

const wholePrograms = new Set('program programme residency hospital institution department'.split(' '))

/** “your esteemed program”, “this prestigious hospital”, “the renowned Lakeshore Hospital”. */
const isOnReader = (draft: Draft, sentence: Sentence, hit: Hit): boolean => {
  const head = programNounAfter(sentence, hit.last, 6)
  if (head !== undefined && isFollowedByReader(sentence, head)) return true
  const own = ownerBefore(draft, sentence, hit.first)
  if (own === 'your') return head !== undefined
  if (own === 'this') return head !== undefined && !isOwnAction(sentence)
  if (own === 'such') return head !== undefined && !isOwnAction(sentence) && isAddressed(draft, sentence)
  return own === 'the' && namesOwn(draft, sentence, hit.last)
}

/** Who the praised thing belongs to, by the nearest determiner with only adjectives between. */
const ownerBefore = (draft: Draft, sentence: Sentence, first: number): 'your' | 'this' | 'such' | 'the' | undefined => {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at -= 1) {
    const word = sentence.word(at)
    const text = word?.text ?? ''
    if (text === 'your' || (text === 'its' && speaksOfReader(draft, sentence))) return 'your'
    if (word?.possessive && distinctiveOwnWords(draft).has(text)) return 'your'
    if (text === 'this' || text === 'these') return 'this'
    if (text === 'such') return 'such'
    if (text === 'the') return 'the'
    if (stops.has(text) || programNouns.has(text) || /[.;:()]/.test(sentence.between(at, at + 1))) return undefined
  }
  return undefined
}

const stops = new Set(
  'in of at for to from by on with that which who is are was were has have had i my his her their it or but'.split(' '),
)

/** “the esteemed faculty of this program”, “… of your hospital”. */
const isFollowedByReader = (sentence: Sentence, head: number): boolean =>
  ['of', 'at', 'in'].includes(sentence.word(head + 1)?.text ?? '') &&
  sentence.hits(readerProgram).some((hit) => hit.first === head + 2)

const namesOwn = (draft: Draft, sentence: Sentence, from: number): boolean => {
  const own = distinctiveOwnWords(draft)
  return [0, 1, 2].some((step) => own.has(sentence.word(from + step)?.text ?? ''))
}

/** “such a prestigious hospital” in a letter is the reader's; in a statement only beside “apply” or “join”. */
const isAddressed = (draft: Draft, sentence: Sentence): boolean =>
  draft.kind !== 'personal-statement' || /\b(?:join|joining|train|apply|applying|part of|match)\b/i.test(sentence.text)

/** “Your program is prestigious”, “Lakeshore, known as one of the best, …”, “because it is renowned”. */
const isSaidOfReader = (draft: Draft, sentence: Sentence, hit: Hit): boolean => {
  const subject = subjectBefore(draft, sentence, hit.first) ?? subjectAfter(sentence, hit)
  if (subject === undefined || isNegated(sentence, Math.min(subject, hit.first - 6), hit.first)) return false
  if (isDeniedCause(sentence, hit.first)) return false
  const noun = sentence.word(hit.last)?.text ?? ''
  return !otherHeads.has(noun)
}

/** “I do not write because your program is prestigious”. */
const isDeniedCause = (sentence: Sentence, to: number): boolean => {
  for (let at = sentence.first; at < to; at += 1) {
    if (sentence.word(at)?.text === 'because') return isNegated(sentence, sentence.first, at)
  }
  return false
}

const links = new Set(
  'is are was be been being as remains stands has considered called named known ranked among'.split(' '),
)
const clauseBreaks = new Set(
  'where who whose when while although though before after since my her his their published wrote received'.split(' '),
)

/** Index of the reader's program as subject of the verb before the praise. */
const subjectBefore = (draft: Draft, sentence: Sentence, first: number): number | undefined => {
  const own = distinctiveOwnWords(draft)
  const readers = sentence.hits(readerProgram)
  let isLinked = first > sentence.first && ['of', 'among'].includes(sentence.word(first)?.text ?? '')
  let isPronoun = false
  for (let at = first - 1; at >= Math.max(sentence.first, first - 16); at -= 1) {
    const word = sentence.word(at)
    if (!word || clauseBreaks.has(word.text)) return undefined
    const isReader =
      isThisProgram(sentence, at, first) ||
      readers.some((one) => one.first <= at && at < one.last) ||
      (own.has(word.text) && /^\p{Lu}/u.test(word.raw))
    if (isLinked && isReader && (isPronoun || first - at <= 10)) return at
    if (links.has(word.text) && first - at <= 7) isLinked = true
    if (isLinked && (word.text === 'it' || word.text === 'which' || word.text === 'that')) isPronoun = true
    if (isLinked && word.text === 'i') return undefined
  }
  return undefined
}

/** “this is a premier program”. */
const isThisProgram = (sentence: Sentence, at: number, first: number): boolean =>
  sentence.word(at)?.text === 'this' &&
  ['is', 'was'].includes(sentence.word(at + 1)?.text ?? '') &&
  programNounAfter(sentence, first, 5) !== undefined

/** “very well known and prestigious, your program is”. */
const subjectAfter = (sentence: Sentence, hit: Hit): number | undefined => {
  const reader = sentence.hits(readerProgram).find((one) => one.first >= hit.last && one.first - hit.last <= 4)
  return reader && ['is', 'are'].includes(sentence.word(reader.last)?.text ?? '') ? reader.first : undefined
}

/** “a program as prestigious as yours”, “one of the best programs, such as yours”. */
const isLikeYours = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.last; at < Math.min(sentence.last, hit.last + 7); at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'yours' || (text === 'your' && ['as', 'like'].includes(sentence.word(at - 1)?.text ?? ''))) return true
  }
  return false
}

/** “to train in one of the best hospitals, and Lakeshore is that”: a wish, and the reader is named beside it. */
const isOneOfThem = (draft: Draft, sentence: Sentence, hit: Hit): boolean =>
  ['one', 'among'].includes(sentence.word(hit.first)?.text ?? '') &&
  programNounAfter(sentence, hit.last, 3) !== undefined &&
  speaksOfReader(draft, sentence) &&
  !isOwnAction(sentence)

/** “the prestige of your institution”, “your excellent reputation”; a reputation for something says something. */
const isFameOfReader = (draft: Draft, sentence: Sentence, hit: Hit): boolean => {
  const [one, two, three] = [0, 1, 2].map((step) => sentence.word(hit.last + step)?.text ?? '')
  if (one === 'of') return (two === 'your' || two === 'this') && programNouns.has(three ?? '')
  if (/^[^,;.]*\b(?:for|as|in)\b/.test(sentence.block.text({from: hit.to, to: sentence.to}))) return false
  if (ownerBefore(draft, sentence, hit.first) === 'your') return true
  return hit.last - hit.first > 1 && isSaidOfReader(draft, sentence, hit)
}

const areJoined = (sentence: Sentence, one: Hit, other: Hit): boolean => {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  if (right.first - left.last > 1) return false
  return right.first === left.last || ['and', 'or'].includes(sentence.word(left.last)?.text ?? '')
}
