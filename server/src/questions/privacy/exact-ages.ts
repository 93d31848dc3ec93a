import {seekInSentences} from '../../draft/paragraph.ts'
import {veryOld} from '../../lexicon/care.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import {institutionWords, kinNouns, patientNouns, workRoles} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {sideOf, speaksOfFamily} from './bedside.ts'

/** The age of one person in years, as a sentence gives it. Word indexes are those of the block. */
export interface ExactAge extends Local {
  readonly years: number
  readonly first: number
  readonly last: number
}

interface Numeral {
  readonly value: number
  readonly last: number
}

const oldest = 125
const bounds = /^(?:over|above|under|below|to|through|than|and|least|between|until|beyond)$/
const units =
  /^(?:kilo\w*|kg|pounds?|percent|grams?|days?|weeks?|months?|hours?|minutes?|degrees?|beats?|miles?|cards?|beds?|cases?|patients?|children|people|women|men|others|times?|mg|ml|mmhg|points?|in|liters?|litres?)$/

/** The ages of single persons in a sentence: not of groups, institutions or the applicant’s kin. */
export const readAges = oncePerSentence((sentence: Sentence): readonly ExactAge[] => {
  const ages: ExactAge[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const number = readNumeral(sentence, at)
    const last = number && number.value <= oldest ? ageEnd(sentence, at, number) : undefined
    if (number && last !== undefined && !isOfOthers(sentence, at, last)) {
      ages.push({
        years: number.value,
        first: at,
        last,
        from: sentence.word(at)?.from ?? 0,
        to: sentence.word(last - 1)?.to ?? 0,
      })
    }
    at = last ?? number?.last ?? at + 1
  }
  return ages
})

/** From this age on few people share it. */
const youngest = 90

/** The ages of ninety and more, and words for such an age where nobody of the applicant’s family is spoken of. */
export const greatAges = seekInSentences(({sentence}): readonly Local[] => {
  const ages = readAges(sentence)
  const old = sentence.allHits(veryOld)
  if (ages.length + old.length === 0) return none
  const told = old.length > 0 && !speaksOfFamily(sentence) ? old : none
  return [...ages.filter(({years}) => years >= youngest), ...told]
})

const none: readonly never[] = []

/** “94”, “ninety-four”, “one hundred and two”. */
const readNumeral = (sentence: Sentence, at: number): Numeral | undefined => {
  const text = sentence.word(at)?.text ?? ''
  const isA = text === 'a'
  if (!isA && !numberWords.has(text)) {
    const digits = /^(\d{1,3})(?:th)?$/.exec(text)?.[1]
    return digits === undefined ? undefined : {value: Number(digits), last: at + 1}
  }
  const one = numberWords.get(text) ?? (isA && sentence.word(at + 1)?.text === 'hundred' ? 1 : undefined)
  if (one === undefined) return undefined
  const next = sentence.word(at + 1)?.text ?? ''
  if (next === 'hundred' && one === 1) {
    const after = sentence.word(at + 2)?.text === 'and' ? at + 3 : at + 2
    const rest = readNumeral(sentence, after)
    return rest && rest.value < 26 ? {value: 100 + rest.value, last: rest.last} : {value: 100, last: at + 2}
  }
  const unit = numberWords.get(next)
  if (one >= 20 && unit !== undefined && unit < 10) return {value: one + unit, last: at + 2}
  return {value: one, last: at + 1}
}

const textAt = (sentence: Sentence, at: number): string => sentence.word(at)?.text ?? ''

/** Index after the age that begins with a number, if the words round it make an age of it. */
const ageEnd = (sentence: Sentence, at: number, {last}: Numeral): number | undefined => {
  const next = textAt(sentence, last)
  const after = textAt(sentence, last + 1)
  if (/^years?$|^yrs?$|^y$/.test(next)) {
    if (after === 'old' || after === 'o') return last + 2
    if (after === 'of' && textAt(sentence, last + 2) === 'age') return last + 3
  }
  if (next === 'yo') return last + 1
  if (next === 'birthday') return last + 1
  const before = textAt(sentence, at - 1)
  const isFree = !units.test(next) || /[,;.]/.test(sentence.between(last - 1, last))
  if (!isFree || /^[%°]/.test(sentence.block.reading.source.slice(sentence.word(last - 1)?.to ?? 0))) return undefined
  if (before === 'aged' || before === 'age' || (before === 'of' && textAt(sentence, at - 2) === 'age')) return last
  if (before === 'of' && isPerson(sentence, at - 2) && endsHere(sentence, last)) return last
  if (before === 'turned' && endsHere(sentence, last) && isPersonNear(sentence, at)) return last
  if (before === 'at' && /^(?:he|she|his|her)$/.test(next)) return last
  if (/^(?:was|is|am)$/.test(before) && endsHere(sentence, last) && isSubjectPerson(sentence, at - 1)) return last
  return isApposition(sentence, at, last) ? last : undefined
}

const isPerson = (sentence: Sentence, at: number): boolean => {
  const text = textAt(sentence, at)
  return (
    !/s$/.test(text.replace(/ss$/, '')) &&
    (patientNouns.has(text) ||
      kinNouns.has(text) ||
      workRoles.has(text) ||
      /^(?:climber|nun|refugee|keeper|veteran|miner|skater|nurse|athlete|dancer)$/.test(text))
  )
}

const isPersonNear = (sentence: Sentence, at: number): boolean => {
  for (let index = at - 2; index >= Math.max(sentence.first, at - 6); index -= 1)
    if (sideOf(sentence, index) || isPerson(sentence, index)) return true
  return false
}

/** “He was ninety-six”, “my patient was 105”, “who was 48”; not “her potassium was 3”. */
const isSubjectPerson = (sentence: Sentence, verb: number): boolean => {
  const text = textAt(sentence, verb - 1)
  if (/^(?:he|she|who)$/.test(text) || isPerson(sentence, verb - 1)) return true
  const raw = sentence.word(verb - 1)?.raw ?? ''
  return /^\p{Lu}\p{Ll}/u.test(raw) && verb - 1 === sentence.first && !/^(?:It|This|That|There)$/.test(raw)
}

const endsHere = (sentence: Sentence, last: number): boolean =>
  last >= sentence.last ||
  /[,;:.)!?–—]/.test(sentence.between(last - 1, last)) ||
  /^(?:and|but|when|with|who|whom|had|has|was|is|came|in|on|at|years|he|she|that|because|taught|asked|did|now|then|from|refused|lay|named|to)$/.test(
    textAt(sentence, last),
  )

/** “Mr. B, 97, had pneumonia”, “Anna, sixteen, was”, “a miner, 45, was”. */
const isApposition = (sentence: Sentence, at: number, last: number): boolean => {
  if (!/^,\s*$/.test(sentence.between(at - 1, at)) || !/^[,.;]/.test(sentence.between(last - 1, last) || '.'))
    return false
  const before = sentence.word(at - 1)
  return (
    before !== undefined && (isPerson(sentence, at - 1) || (/^\p{Lu}/u.test(before.raw) && !/^\d/.test(before.raw)))
  )
}

/** Ages of groups, houses and the applicant’s own people are nobody’s in care. */
const isOfOthers = (sentence: Sentence, first: number, last: number): boolean => {
  const before = textAt(sentence, first - 1)
  if (
    bounds.test(before) ||
    (/^(?:to|and|or|through)$/.test(textAt(sentence, last)) && /^\d/.test(textAt(sentence, last + 1)))
  )
    return true
  const head = [last, last + 1, last + 2].map((at) => textAt(sentence, at))
  const isJoined = !/[,;.]/.test(sentence.between(last - 1, last))
  if (isJoined && head.some((word, index) => index < 2 && (institutionWords.has(word) || things.has(word)))) return true
  for (let at = Math.max(sentence.first, first - 5); at < Math.min(sentence.last, last + 3); at += 1) {
    const side = sideOf(sentence, at)
    if (side === 'family') return true
    if (
      /^(?:i|my)$/.test(textAt(sentence, at)) &&
      /^(?:i|am|was|at|when)$/.test(before) &&
      at >= first - 2 &&
      at < first
    )
      return true
    if (
      /^(?:patients|children|men|women|adults|people|those)$/.test(textAt(sentence, at)) &&
      at < first &&
      at >= first - 2
    )
      return true
  }
  return false
}

const things: ReadonlySet<string> = new Set(
  'tradition history building house tree custom church bridge school machine car bus'.split(' '),
)
