import {type Specialty, specialtyCompany, specialtyFields, specialtyPeople} from '../lexicon/specialties.ts'
import type {Hit} from '../text/matcher.ts'
import {onceFor, oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'

/** A specialty named in a sentence. */
export interface Mention extends Local {
  readonly sentence: Sentence
  readonly specialty: Specialty
  /** Named by its field (“pediatrics”) or by who practises it (“pediatrician”). */
  readonly by: 'field' | 'person'
  /** Index of its first word in the block. */
  readonly first: number
  /** Index after its last word. */
  readonly last: number
  /** It describes somebody or something met on the way: “a pediatrics rotation”. */
  readonly isCompany: boolean
}

/** The specialties a sentence names in the applicant's own words, in order; of overlapping ones the longest. */
export const readMentions = (sentence: Sentence): readonly Mention[] =>
  readPlacedMentions(sentence).length === 0 ? none : mentionsOf(sentence)

/** Every rule of framing asks. */
const mentionsOf = onceFor((sentence: Sentence): readonly Mention[] =>
  readPlacedMentions(sentence).map((mention) => mentionIn(sentence, mention)),
)

const none: readonly never[] = []

/** A mention wherever its sentence stands. */
export type PlacedMention = Omit<Mention, 'sentence'>

/** A mention with its sentence. Field by field: engines take many times as long to spread it. */
export const mentionIn = (
  sentence: Sentence,
  {specialty, by, first, last, from, to, isCompany}: PlacedMention,
): Mention => ({sentence, specialty, by, first, last, from, to, isCompany})

/** The same, to be kept as long as the sentence stays as it is. */
export const readPlacedMentions = oncePerSentence((sentence): readonly PlacedMention[] => {
  const company = sentence.hits(specialtyCompany)
  const found: PlacedMention[] = [
    ...sentence.hits(specialtyFields).map((hit) => toMention(sentence, hit, 'field', company)),
    ...sentence.hits(specialtyPeople).map((hit) => toMention(sentence, hit, 'person', company)),
  ]
  found.sort((a, b) => a.first - b.first || b.last - a.last)
  const longest: PlacedMention[] = []
  for (const mention of found) {
    const before = longest.at(-1)
    if (!before || mention.first >= before.last) longest.push(mention)
    else if (mention.last - mention.first > before.last - before.first) longest[longest.length - 1] = mention
  }
  return longest
})

const toMention = (
  sentence: Sentence,
  hit: Hit<Specialty>,
  by: Mention['by'],
  company: readonly Hit[],
): PlacedMention => {
  const {specialty, from, to, first, last} = {specialty: hit.value, ...hit}
  const follows = company.some(
    (other) => other.first >= last && other.first <= last + 1 && isOpen(sentence, last, other.first),
  )
  const isCompany = (follows && !isOwnRole(sentence, first, last)) || (by === 'person' && isOwner(sentence, last))
  return {specialty, by, first, last, from, to, isCompany}
}

/** “A pediatrician's daughter”, “an internist's patience”: what is aimed at is theirs. “An internist's life” is the aim. */
const isOwner = (sentence: Sentence, last: number): boolean =>
  sentence.word(last - 1)?.possessive === true && !ownLives.has(sentence.word(last)?.text ?? '')

const ownLives = new Set('life career work training future path road job profession practice'.split(' '))

/** “being a Med-Peds resident”, “the position of pediatrics resident”: the resident is the applicant. “Running a Med-Peds clinic” is a plan. */
const isOwnRole = (sentence: Sentence, first: number, last: number): boolean => {
  const company = sentence.word(last)?.text ?? ''
  const before = [1, 2, 3].map((step) => sentence.word(first - step)?.text ?? '')
  if (['clinic', 'hospital'].includes(company)) return before.some((text) => founding.has(text))
  if (!['resident', 'intern'].includes(company)) return false
  return (
    ['being', 'be', 'become', 'becoming', 'as'].includes(before[1] ?? '') ||
    (before.includes('of') && before.some((text) => ['position', 'role', 'post', 'place'].includes(text)))
  )
}

/** What somebody does who makes a place their own. */
const founding = new Set([
  'run',
  'running',
  'open',
  'opening',
  'found',
  'founding',
  'lead',
  'leading',
  'direct',
  'directing',
])

/** Whether only words, and no comma or stop, stand between two words. */
const isOpen = (sentence: Sentence, last: number, next: number): boolean => {
  for (let at = last; at <= next; at += 1) if (/[,;:.()]/.test(sentence.between(at - 1, at))) return false
  for (let at = last; at < next; at += 1)
    if (
      ['and', 'or', 'in', 'at', 'on', 'with', 'during', 'program', 'residency'].includes(sentence.word(at)?.text ?? '')
    )
      return false
  return true
}
