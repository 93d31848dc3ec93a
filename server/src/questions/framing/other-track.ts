import type {Draft} from '../../draft/draft.ts'
import {type Placed, seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {negations} from '../../lexicon/aims.ts'
import type {Origin} from '../../lexicon/origins.ts'
import {
  caringWords,
  grownPatients,
  joiningWords,
  readerCategorical,
  servingWords,
  trainingYears,
  youngPatients,
} from '../../lexicon/other-track.ts'
import {isSingleYear, type Specialty, targets} from '../../lexicon/specialties.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {hasWord} from '../own-words.ts'
import {aheadIn, deniesNear, tellsPast} from './outlook.ts'
import {voiceBefore} from './voice.ts'

/** For whom a draft is written, as far as words for another track are concerned: the same object while it says the same. */
interface Reader {
  readonly origin: Origin
  /** Whether the draft goes to programs of one year alone, or to categorical ones alone. */
  readonly length: 'year' | 'categorical'
  /** The one specialty it goes to. */
  readonly only: Specialty | undefined
}

/** Words that fit the reader of another track: its years, its program, its patients. */
export const readOtherTrack = (draft: Draft): ReturnType<typeof leftovers> => {
  const reader = readerOf(draft)
  return reader ? leftovers(draft.paragraphs, reader) : []
}

const leftovers = seekInSentences(({sentence, before}: Placed, reader: Reader): readonly Local[] => {
  const at =
    joinedIn(sentence, reader) ??
    yearsIn(sentence, before, reader) ??
    (reader.only ? patientsIn(sentence, reader.only, reader.origin) : undefined)
  return at ? [at] : []
})

const readers = new Map<string, Reader>()

const readerOf = ({targets: own, origin}: Draft): Reader | undefined => {
  const single = own.filter(isSingleYear).length
  if (own.length === 0 || own.some((target) => target === origin.specialty)) return undefined
  if (single > 0 && single < own.length) return undefined
  const length = single > 0 ? 'year' : 'categorical'
  const only = own.length === 1 && length === 'categorical' ? own[0] : undefined
  const key = [origin.specialty, length, only].join(' ')
  const known = readers.get(key) ?? {origin, length, only}
  readers.set(key, known)
  return known
}

/** “I look forward to your combined program”, where the reader has none to give; “I had applied to it” is history. */
const joinedIn = (sentence: Sentence, {origin, length}: Reader): Local | undefined => {
  const named = readPlacedMentions(sentence).filter(
    ({specialty, by, isCompany, first}) =>
      specialty === origin.specialty && by === 'field' && !isCompany && sentence.word(first - 1)?.text === 'your',
  )
  const places = length === 'year' ? sentence.hits(readerCategorical) : named
  return isLater(sentence, length) ? undefined : places.find((place) => isJoined(sentence, place))
}

const isJoined = (sentence: Sentence, place: {readonly first: number; readonly last: number}): boolean => {
  if (isBeside(sentence) || voiceBefore(sentence, place.first) === 'other') return false
  const joins = sentence
    .hits(joiningWords)
    .some((hit) => hit.last <= place.first && place.first - hit.last <= 4 && isOfNow(sentence, hit))
  return joins || serves(sentence, place.last)
}

/** “Your categorical program will make me …”. */
const serves = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at <= from + 2; at += 1)
    if (
      ['will', 'would', 'can'].includes(sentence.word(at)?.text ?? '') &&
      !negations.has(sentence.word(at + 1)?.text ?? '')
    )
      return servingWords.has(sentence.word(at + 1)?.text ?? '') && isOfMe(sentence, at + 2)
  return false
}

const isOfMe = (sentence: Sentence, index: number): boolean => hasWord(sentence, index, index + 2, selves)

/** Another application beside this one, or a choice against it. */
const isBeside = (sentence: Sentence): boolean => hasWord(sentence, sentence.first, sentence.last, besideWords)

const besideWords = new Set(
  'also too besides beside addition alongside instead rather unlike applied interviewed'.split(' '),
)

const isOfNow = (sentence: Sentence, hit: Hit): boolean =>
  !deniesNear(sentence, hit, 5) && !hasWord(sentence, hit.first - 4, hit.first + 1, pastWords)

const pastWords = new Set('was were had did previously once originally initially first'.split(' '))

/** “After this year, three years in your neurology program”: what follows a single year may be named there. */
const isLater = (sentence: Sentence, length: Reader['length']): boolean =>
  length === 'year' &&
  (hasWord(sentence, sentence.first, sentence.last, laterWords) ||
    readPlacedMentions(sentence).some(({specialty}) => specialty !== 'internal-medicine' && !isYear(specialty)))

const isYear = (specialty: Specialty): boolean => targets.some((target) => target === specialty && isSingleYear(target))

/** “During the four years of residency I hope …” where the reader has three. */
const yearsIn = (sentence: Sentence, before: Sentence | undefined, {origin, length}: Reader): Local | undefined => {
  const wrong = length === 'year' ? ['3'] : origin.halves.length > 0 ? [String(origin.years)] : []
  const hit = sentence.hits(trainingYears).find(({value}) => wrong.includes(value))
  if (!hit || deniesNear(sentence, hit) || tellsPast(sentence) || isAfterYear(sentence, hit)) return undefined
  if (isBeside(sentence) || isLater(sentence, length) || voiceBefore(sentence, hit.first) === 'other') return undefined
  const isOfReader = hasWord(sentence, hit.first, hit.last + 3, readerWords)
  const isPast = before !== undefined && tellsPast(before) && !isOfReader
  return !isPast && (isOfReader || (aheadIn(sentence) !== undefined && length === 'categorical')) ? hit : undefined
}

/** “After three years of residency I hope …” may count a training that is behind, or a fellowship's. */
const isAfterYear = (sentence: Sentence, {last}: Hit): boolean => hasWord(sentence, last - 1, last + 4, otherYears)

/** “I hope to care for children in your department”, to internists. */
const patientsIn = (sentence: Sentence, only: Specialty, {halves, bridge}: Origin): Local | undefined => {
  if (!halves.includes(only) || readPlacedMentions(sentence).some(({specialty}) => specialty === only)) return undefined
  const [foreign, own] = only === 'pediatrics' ? [grownPatients, childWords] : [youngPatients, adultWords]
  const patients = sentence.hits(foreign)
  if (patients.length === 0 || sentence.has(own) || sentence.has(bridge) || isSideline(sentence)) return undefined
  const ahead = aheadIn(sentence)
  if (!ahead || tellsPast(sentence)) return undefined
  const care = sentence.hits(caringWords).find((hit) => hit.first >= ahead.last - 1 && hit.first - ahead.last <= 7)
  if (!care) return undefined
  const found = patients.find(
    ({first, last}) =>
      (first >= care.last - 1 && first - care.last <= 1 && !isPart(sentence, last)) ||
      (first <= sentence.first + 1 && sentence.word(care.last)?.text === 'them'),
  )
  if (!found || hasWord(sentence, care.last - 1, found.first, ownedWords)) return undefined
  return found.first < care.first ? found : {from: care.from, to: found.to}
}

/** “children of …”, “adults with a heart defect from birth”, “adults who …”: more is said of them. */
const isPart = (sentence: Sentence, last: number): boolean =>
  ['of', 'with', 'who', 'whose', 'born', 'turned', 'becoming', 'become', 'and', 'or'].includes(
    sentence.word(last)?.text ?? '',
  )

const ownedWords = new Set(['their', 'his', 'her', 'my', 'young'])

/** Work beside the profession. */
const isSideline = (sentence: Sentence): boolean => hasWord(sentence, sentence.first, sentence.last, sidelines)

const selves = new Set(['me', 'my'])
const readerWords = new Set(['you', 'your'])
const laterWords = new Set(['after', 'afterwards', 'then', 'later', 'advanced', 'following'])
const otherYears = new Set(['fellowship', 'school', 'university', 'abroad', 'college'])
const sidelines = new Set(
  'volunteer volunteering weekend weekends saturday saturdays sunday sundays family parents caregivers not'.split(' '),
)
