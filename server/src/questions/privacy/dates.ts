import {months, ordinalWords} from '../../lexicon/care.ts'
import {patientNouns} from '../../lexicon/patients.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'

/** A date as it stands in a sentence. Word indexes are those of the block. */
export interface DatePlace extends Local {
  readonly first: number
  readonly last: number
  readonly hasDay: boolean
  readonly hasYear: boolean
}

const day = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const year = /^(?:19|20)\d\d$/

/** The dates of a sentence that name at least a month. */
export const readDates = oncePerSentence((sentence: Sentence): readonly DatePlace[] => {
  if (!sentence.words.some(mayDate)) return none
  const dates: DatePlace[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const date = numericDate(sentence, at) ?? dayFirst(sentence, at) ?? monthFirst(sentence, at)
    if (date) dates.push(date)
    at = date?.last ?? at + 1
  }
  return dates
})

const none: readonly never[] = []

/** Without a figure or the name of a month no date is named. */
const mayDate = ({raw}: Word): boolean => {
  const first = raw.charCodeAt(0)
  return first < 0x3a ? first > 0x2f : isMonthName(raw)
}

const placeAt = (sentence: Sentence, first: number, last: number, hasDay: boolean, hasYear: boolean): DatePlace => ({
  first,
  last,
  from: sentence.word(first)?.from ?? sentence.from,
  to: sentence.word(last - 1)?.to ?? sentence.to,
  hasDay,
  hasYear,
})

const isMonth = (sentence: Sentence, at: number): boolean => isMonthName(sentence.word(at)?.raw ?? '')

const isMonthName = (raw: string): boolean =>
  /^[A-Z]/.test(raw) &&
  (months.has(raw) || (raw === raw.toUpperCase() && months.has(raw.charAt(0) + raw.slice(1).toLowerCase())))

/** Index after the year, if one follows. */
const yearAfter = (sentence: Sentence, at: number): number | undefined =>
  year.test(sentence.word(at)?.raw ?? '') && /^,?\s+$/.test(plain(sentence.between(at - 1, at))) ? at + 1 : undefined

const plain = (between: string): string => between.replace(/\u2060/g, '')

/** “March 3, 2023”, “Sept. 9”; “in May 12 patients came” has no day. */
const monthFirst = (sentence: Sentence, at: number): DatePlace | undefined => {
  if (!isMonth(sentence, at)) return undefined
  const raw = sentence.word(at + 1)?.raw ?? ''
  const isDay = day.test(raw) && /^\.?\s+(?:the\s+)?$/.test(plain(sentence.between(at, at + 1)))
  const isBare = /^\d+$/.test(raw)
  const counts = isBare && !yearAfter(sentence, at + 2) && isCounted(sentence, at)
  if (isDay && !counts) {
    const end = yearAfter(sentence, at + 2)
    return placeAt(sentence, at, end ?? at + 2, true, end !== undefined)
  }
  const end = yearAfter(sentence, at + 1)
  // “May” alone may be a verb at the head of a sentence, and “March” a walk.
  const isAlone = end === undefined && /^(?:May|March)$/.test(sentence.word(at)?.raw ?? '')
  if (
    isAlone &&
    !/^(?:in|last|next|since|until|by|of|early|late|mid|that|from|to|this|every|and)$/.test(
      sentence.word(at - 1)?.text ?? '',
    )
  )
    return undefined
  return placeAt(sentence, at, end ?? at + 1, false, end !== undefined)
}

/** The number after a month counts what follows: “in May 12 patients”, “by June 15 children”. */
const isCounted = (sentence: Sentence, at: number): boolean => {
  const after = sentence.word(at + 2)
  const isNear = /^\s+$/.test(plain(sentence.between(at + 1, at + 2)))
  if (sentence.word(at - 1)?.text === 'in') return true
  return (
    isNear &&
    after !== undefined &&
    (patientNouns.has(after.text) || /^(?:of|percent|cases|beds|people|families)$/.test(after.text))
  )
}

/** “3 March 2023”, “the 3rd of May”, “the sixth of September”. */
const dayFirst = (sentence: Sentence, at: number): DatePlace | undefined => {
  const word = sentence.word(at)
  if (!word || word.possessive) return undefined
  const second = sentence.word(at + 1)
  const isCompound =
    /^(?:twenty|thirty)$/.test(word.text) &&
    ordinalWords.has(second?.text ?? '') &&
    plain(sentence.between(at, at + 1)) === '-'
  if (!day.test(word.raw) && !ordinalWords.has(word.text) && !isCompound) return undefined
  let next = isCompound ? at + 2 : at + 1
  if (sentence.word(next)?.text === 'of') next += 1
  else if (ordinalWords.has(word.text)) return undefined
  if (!isMonth(sentence, next) || !/^\s+$/.test(plain(sentence.between(next - 1, next)))) return undefined
  const end = yearAfter(sentence, next + 1)
  return placeAt(sentence, at, end ?? next + 1, true, end !== undefined)
}

/** “04/12/2022”, “2021-06-14”, “12.03.2022”. */
const numericDate = (sentence: Sentence, at: number): DatePlace | undefined => {
  const raw = sentence.word(at)?.raw ?? ''
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d$/.test(raw))
    return isDate(raw.split('.')) ? placeAt(sentence, at, at + 1, true, true) : undefined
  if (!/^\d{1,4}$/.test(raw)) return undefined
  const joint = plain(sentence.between(at, at + 1))
  if ((joint !== '/' && joint !== '-') || plain(sentence.between(at + 1, at + 2)) !== joint) return undefined
  const parts = [raw, sentence.word(at + 1)?.raw ?? '', sentence.word(at + 2)?.raw ?? '']
  const before = plain(sentence.between(at - 1, at))
  return isDate(parts) && !/[-/\d]$/.test(before) ? placeAt(sentence, at, at + 3, true, true) : undefined
}

const isDate = (parts: readonly string[]): boolean => {
  const [first = '', second = '', third = ''] = parts
  const isYear = (text: string): boolean => year.test(text)
  const fits = (a: string, b: string): boolean => {
    const [x, y] = [Number(a), Number(b)]
    return x > 0 && y > 0 && x <= 31 && y <= 31 && Math.min(x, y) <= 12
  }
  if (isYear(first)) return second.length === 2 && fits(second, third)
  return (isYear(third) || /^\d\d$/.test(third)) && first.length < 3 && second.length < 3 && fits(first, second)
}
