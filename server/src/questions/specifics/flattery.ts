import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {type Sighting, seekInSentences} from '../../draft/paragraph.ts'
import {readerProgram} from '../../lexicon/emails.ts'
import {fame, otherHeads, praiseOfStanding, praiseOfWonder} from '../../lexicon/flattery.ts'
import {programNouns} from '../../lexicon/places.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {wordList, wordSet} from '../concrete.ts'
import {isOwnAction} from '../evidence.ts'
import {distinctiveOwnWords, programNounAfter, speaksOfReader} from '../own-places.ts'

/** Where a draft praises the standing of the reader's program: the first words in each sentence, and what goes on with them. */
export const flatteries = (draft: Draft): ReadonlyArray<Sighting<Local>> =>
  praises(draft.paragraphs, `${draft.kind} ${wordList(distinctiveOwnWords(draft))}`)

/** Whom a draft speaks to. */
interface Reader {
  /** The words that set the name of the reader's program apart. */
  readonly own: ReadonlySet<string>
  /** The draft is no statement, which has many readers. */
  readonly isAddressed: boolean
}

/** What is given is the kind of the draft and the words that set the name of the reader's program apart. */
const praises = seekInSentences<Local, string>(({sentence}, given) => {
  if (!sentence.has(praiseOfStanding) && !sentence.has(praiseOfWonder) && !sentence.has(fame)) return []
  const own = given.slice(given.indexOf(' '))
  const found = flatteryIn(sentence, {own: wordSet(own), isAddressed: !given.startsWith('personal-statement ')})
  const [first] = found
  return first ? [found.filter((hit) => hit.first - first.last <= 2).reduce<Local>(coverLocal, first)] : []
})

/** The words of a sentence that praise, in order. */
const flatteryIn = (sentence: Sentence, reader: Reader): readonly Hit[] => {
  const standing = sentence.hits(praiseOfStanding)
  const wonder = sentence.hits(praiseOfWonder).filter((hit) => isRightOnReader(sentence, hit))
  const named = sentence.hits(fame).filter((hit) => isFameOfReader(sentence, reader, hit))
  const direct = standing.filter(
    (hit) =>
      isOnReader(sentence, reader, hit) ||
      isSaidOfReader(sentence, reader, hit) ||
      isLikeYours(sentence, hit) ||
      isOneOfThem(sentence, reader, hit),
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
const isOnReader = (sentence: Sentence, reader: Reader, hit: Hit): boolean => {
  const head = programNounAfter(sentence, hit.last, 6)
  if (head !== undefined && isFollowedByReader(sentence, head)) return true
  const own = ownerBefore(sentence, reader, hit.first)
  if (own === 'your') return head !== undefined
  if (own === 'this') return head !== undefined && !isOwnAction(sentence)
  if (own === 'such') return head !== undefined && !isOwnAction(sentence) && isAddressed(sentence, reader)
  return own === 'the' && namesOwn(sentence, reader, hit.last)
}

/** Who the praised thing belongs to, by the nearest determiner with only adjectives between. */
const ownerBefore = (
  sentence: Sentence,
  reader: Reader,
  first: number,
): 'your' | 'this' | 'such' | 'the' | undefined => {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at -= 1) {
    const word = sentence.word(at)
    const text = word?.text ?? ''
    if (text === 'your' || (text === 'its' && speaksOfReader(sentence, reader.own))) return 'your'
    if (word?.possessive && reader.own.has(text)) return 'your'
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

const namesOwn = (sentence: Sentence, {own}: Reader, from: number): boolean => {
  return [0, 1, 2].some((step) => own.has(sentence.word(from + step)?.text ?? ''))
}

/** “such a prestigious hospital” in a letter is the reader's; in a statement only beside “apply” or “join”. */
const isAddressed = (sentence: Sentence, reader: Reader): boolean =>
  reader.isAddressed || /\b(?:join|joining|train|apply|applying|part of|match)\b/i.test(sentence.text)

/** “Your program is prestigious”, “Lakeshore, known as one of the best, …”, “because it is renowned”. */
const isSaidOfReader = (sentence: Sentence, reader: Reader, hit: Hit): boolean => {
  const subject = subjectBefore(sentence, reader, hit.first) ?? subjectAfter(sentence, hit)
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
const subjectBefore = (sentence: Sentence, {own}: Reader, first: number): number | undefined => {
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
const isOneOfThem = (sentence: Sentence, reader: Reader, hit: Hit): boolean =>
  ['one', 'among'].includes(sentence.word(hit.first)?.text ?? '') &&
  programNounAfter(sentence, hit.last, 3) !== undefined &&
  speaksOfReader(sentence, reader.own) &&
  !isOwnAction(sentence)

/** “the prestige of your institution”, “your excellent reputation”; a reputation for something says something. */
const isFameOfReader = (sentence: Sentence, reader: Reader, hit: Hit): boolean => {
  const [one, two, three] = [0, 1, 2].map((step) => sentence.word(hit.last + step)?.text ?? '')
  if (one === 'of') return (two === 'your' || two === 'this') && programNouns.has(three ?? '')
  if (/^[^,;.]*\b(?:for|as|in)\b/.test(sentence.block.text({from: hit.to, to: sentence.to}))) return false
  if (ownerBefore(sentence, reader, hit.first) === 'your') return true
  return hit.last - hit.first > 1 && isSaidOfReader(sentence, reader, hit)
}

const areJoined = (sentence: Sentence, one: Hit, other: Hit): boolean => {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  if (right.first - left.last > 1) return false
  return right.first === left.last || ['and', 'or'].includes(sentence.word(left.last)?.text ?? '')
}
