import {graduationCues, otherSchools} from '../../lexicon/facts.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {bearerOf} from './bearer.ts'
import {clauseOf, hasAny, isDenied, isHypothetical, textAt} from './clause.ts'
import {type Mention, type ReadMentions, stretch} from './mention.ts'

type Cue = Hit<'graduate' | 'finish' | 'study' | 'label' | 'class'>

/** The years in which the applicant says to have left medical school. */
export const readGraduation: ReadMentions = ({sentence, role}, draft) => {
  const cues = sentence.hits(graduationCues)
  if (cues.length === 0) return []
  const mentions: Mention[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!isYear(textAt(sentence, at))) continue
    const cue = cueOf(sentence, cues, at)
    if (!cue || isQuoted(sentence, at) || !isSchool(sentence, cue, at, draft.brief.value.applicant === 'us')) continue
    const bearer = bearerOf(sentence, cue.first, Math.max(cue.last, at + 1))
    if (bearer === 'other' || (bearer === 'nobody' && !isBare(cue, role === 'prose' && draft.kind === 'criteria')))
      continue
    if (
      isIntended(sentence, cue.first) ||
      isDenied(sentence, cue.first) ||
      isHypothetical(sentence, clauseOf(sentence, cue))
    )
      continue
    mentions.push({...stretch(sentence, at, at + 1), value: textAt(sentence, at)})
  }
  return mentions
}

const isYear = (text: string): boolean => /^(?:19[6-9]|20[0-4])\d$/.test(text)

/** “I was to graduate in 2020”, “I had hoped to finish”. */
const isIntended = (sentence: Sentence, first: number): boolean =>
  textAt(sentence, first - 1) === 'to' &&
  /^(?:was|were|supposed|meant|hoped|planned|wanted)$/.test(textAt(sentence, first - 2))

const isQuoted = (sentence: Sentence, at: number): boolean => sentence.block.isQuoted(stretch(sentence, at, at + 1))

/** Without a person only what labels a year, or a line of a signature, is the applicant's. */
const isBare = (cue: Cue, isCriteria: boolean): boolean => !isCriteria || cue.value === 'label'

/** How many words may stand between what was finished and its year. */
const reach = 16

/** What a year hangs on: mostly the cue to its left, past the place; “In 2015 I graduated” and “a 2022 graduate” to its right. */
const cueOf = (sentence: Sentence, cues: readonly Cue[], year: number): Cue | undefined => {
  const isRange = isYear(textAt(sentence, year - 2)) || (isYear(textAt(sentence, year - 1)) && year > sentence.first)
  const start = isRange ? (isYear(textAt(sentence, year - 1)) ? year - 1 : year - 2) : year
  for (let at = start - 1; at >= Math.max(sentence.first, year - reach); at -= 1) {
    if (breaks(sentence, at)) break
    const cue = cues.find((one) => one.last === at + 1)
    if (cue && isClose(sentence, cue, start, isRange)) return cue
    if (cue && cue.value !== 'study') break
    if (isYear(textAt(sentence, at)) || stops.has(textAt(sentence, at))) break
  }
  return isRange ? undefined : cueBehind(sentence, cues, year)
}

/** Whether a cue is one on which a year can hang at this distance. */
const isClose = (sentence: Sentence, cue: Cue, year: number, isRange: boolean): boolean => {
  // “MBBS, 2021” tells by itself; “I entered medical school in 2013” does not.
  if (cue.value === 'study')
    return (
      isRange ||
      (year - cue.last <= 6 &&
        (cue.first === sentence.first || /[,;:(|]/.test(sentence.between(cue.first - 1, cue.first))))
    )
  if (cue.value === 'class') return year === cue.last && isOwnClass(sentence, cue)
  if (cue.value === 'label')
    return (
      year - cue.last <= 2 &&
      (cue.last - cue.first > 1 ||
        /:/.test(sentence.between(cue.last - 1, cue.last)) ||
        textAt(sentence, cue.first) === 'yog')
    )
  return true
}

/** “Class of 2021” by itself, “I am in the class of 2027”; and not a class one taught. */
const isOwnClass = (sentence: Sentence, {first}: Cue): boolean => {
  const opens = first === sentence.first || /[,;:(|]|\s-\s/.test(sentence.between(first - 1, first))
  return (
    opens ||
    [2, 3, 4].some((back) => /^(?:am|was|member|graduate|graduated|student)$/.test(textAt(sentence, first - back)))
  )
}

const cueBehind = (sentence: Sentence, cues: readonly Cue[], year: number): Cue | undefined => {
  const noun = cues.find(
    (cue) => cue.first > year && cue.first - year <= 3 && textAt(sentence, cue.first) === 'graduate',
  )
  if (noun) return isArticle(textAt(sentence, year - 1)) ? noun : undefined
  const when = textAt(sentence, year + 1) === 'when' ? 1 : 0
  const opens = year - sentence.first <= 4 && /^(?:in|by)$/.test(textAt(sentence, sentence.first))
  if (when === 0 && !opens) return undefined
  return cues.find(
    (cue) =>
      (cue.value === 'graduate' || cue.value === 'finish') &&
      cue.first > year &&
      cue.first - year <= 3 + when &&
      isOwnVerb(sentence, year + 1, cue.first),
  )
}

/** Only the applicant stands between the year and what was done in it: “In 2016 the hospital …” is about a hospital. */
const isOwnVerb = (sentence: Sentence, first: number, verb: number): boolean =>
  first === verb || hasAny(sentence, {first, last: verb}, selves)

const selves = wordSet('i we')

const isArticle = (text: string): boolean => /^(?:a|an|the|my|as|am)$/.test(text)

const stops = wordSet(
  'and but then when while who which that because so before after until if joined worked moved came started began became where',
)

/** A stop behind a word; a comma before a name or a little word is none: “from Dow, Karachi, in 2019”. */
const breaks = (sentence: Sentence, at: number): boolean => {
  const between = sentence.between(at, at + 1)
  if (/[;:—]/.test(between)) return !/^:/.test(between.trim())
  if (!between.includes(',')) return false
  const next = sentence.word(at + 1)
  return !next || !(/^[\p{Lu}\d]/u.test(next.raw) || /^(?:in|at|class)$/.test(next.text)) || next.text === 'i'
}

/** Whether nothing else than medical school was left in that year. */
const isSchool = (sentence: Sentence, cue: Cue, year: number, isUs: boolean): boolean => {
  const first = Math.min(cue.first, year)
  const last = Math.max(cue.last, year + 1)
  const span = {first, last: endOf(sentence, last)}
  const isMedical = hasAny(sentence, span, medical)
  if (hasAny(sentence, span, otherSchools)) return false
  if (!isMedical && hasAny(sentence, span, isUs ? vagueSchools : colleges)) return false
  const object = textAt(sentence, cue.last)
  if (
    cue.value === 'graduate' &&
    /^(?:its|his|her|their|the|\d{1,3})$/.test(object) &&
    textAt(sentence, cue.last + 1) !== 'years'
  )
    return false
  // “my MD in pediatrics”: a degree behind the degree.
  if (
    /^(?:md|degree|diploma)$/.test(textAt(sentence, cue.last - 1)) &&
    object === 'in' &&
    /^\p{Ll}/u.test(sentence.word(cue.last + 1)?.raw ?? '') &&
    textAt(sentence, cue.last + 1) !== 'medicine'
  )
    return false
  if (cue.value === 'finish' && textAt(sentence, cue.last - 1) === 'it')
    return hasAny(sentence, {first: sentence.first, last: cue.first}, medical)
  return true
}

/** How far behind a year something may say what was left: “in 2012 from high school”. */
const endOf = (sentence: Sentence, last: number): number => {
  const tail = Math.min(clauseOf(sentence, {first: last - 1, last}).last, last + 8)
  let end = last
  while (end < tail && !/^(?:and|with|at)$/.test(textAt(sentence, end))) end += 1
  return end
}

const medical = wordSet('medical medicine med mbbs mbchb mbbch md faculty physician doctor')
const colleges = wordSet('college school')
const vagueSchools = wordSet('college school university')
