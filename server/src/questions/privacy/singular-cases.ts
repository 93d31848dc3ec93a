import {seekInSentences} from '../../draft/paragraph.ts'
import {
  countedCases,
  newsMarks,
  nobodyElse,
  singularNouns,
  singularReach,
  singularWords,
  timesPassed,
  wideRegions,
} from '../../lexicon/care.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {hasPatient, personBefore} from './bedside.ts'

/** Where a sentence says that a person in care is one of a kind, or known from the news. */
export const singularCases = seekInSentences(({sentence}): readonly Local[] => {
  for (const hit of sentence.allHits(singularWords)) {
    if (isOwn(sentence, hit.first) || isTime(sentence, hit.last)) continue
    const end = countedEnd(sentence, hit.last) ?? (hasPatient(sentence) ? reachEnd(sentence, hit.last, 0) : undefined)
    if (end !== undefined) return [{from: hit.from, to: sentence.word(end - 1)?.to ?? hit.to}]
  }
  const marks = sentence.allHits(newsMarks)
  const others = sentence.allHits(nobodyElse)
  if (marks.length + others.length === 0) return []
  const news = marks.find((hit) => personBefore(sentence, hit.first) !== 'applicant' && isAboutPatient(sentence))
  const nobody = others.find((hit) => isPlace(sentence, hit.last) && hasPatient(sentence))
  if (news) return [news]
  return nobody ? [{from: nobody.from, to: sentence.word(nobody.last)?.to ?? nobody.to}] : []
})

/** “I was the only person in the district”: the applicant, right before. */
const isOwn = (sentence: Sentence, first: number): boolean => {
  // “My first patient in America”
  if (sentence.word(first - 1)?.text === 'my') return true
  for (let at = first - 1; at >= Math.max(sentence.first, first - 4); at -= 1) {
    if (/^(?:i|we|me)$/.test(sentence.word(at)?.text ?? '')) return true
  }
  return false
}

/** “The last years with children”, “the first two weeks”. */
const isTime = (sentence: Sentence, from: number): boolean =>
  [from, from + 1].some((at) => timesPassed.has(sentence.word(at)?.text ?? ''))

/** Index after “case in Kerala”, “documented case in our region”: what is counted and how far. */
const countedEnd = (sentence: Sentence, from: number): number | undefined => {
  for (let at = from; at < Math.min(from + 4, sentence.last); at += 1) {
    const text = sentence.word(at)?.text ?? ''
    if (countedCases.has(text) && isCaseNear(sentence, at)) return reachEnd(sentence, at, 8) ?? at + 2
    if (singularNouns.has(text)) return reachEnd(sentence, at + 1, 9)
    if (/[,;:.]/.test(sentence.between(at, at + 1))) return undefined
  }
  return undefined
}

const isCaseNear = (sentence: Sentence, at: number): boolean =>
  /^(?:case|cases|patient|patients|survivor)$/.test(sentence.word(at + 1)?.text ?? '')

/** Index after the words that say how far, at most so many words away. */
const reachEnd = (sentence: Sentence, from: number, reach: number): number | undefined => {
  const said = sentence.allHits(singularReach).find((hit) => hit.first >= from && hit.first <= from + reach)
  const places: number[] = []
  for (let at = from; at <= Math.min(from + reach, sentence.last - 2); at += 1) {
    if (/^(?:in|from|of|within)$/.test(sentence.word(at)?.text ?? '') && isPlace(sentence, at + 1)) places.push(at + 2)
  }
  const [named] = places
  return said && (named === undefined || said.last < named) ? said.last : named
}

/** A name that is no month, day or language; countries are places here. */
const isPlace = (sentence: Sentence, at: number): boolean => {
  const word = sentence.word(at)
  if (
    !word ||
    !/^\p{Lu}\p{Ll}/u.test(word.raw) ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|spanish|arabic|medicine|pediatrics)$/.test(
      word.text,
    )
  )
    return false
  return wideRegions.has(word.text) || word.raw.length > 3
}

const isAboutPatient = (sentence: Sentence): boolean =>
  hasPatient(sentence) || /\b(?:patient|survivor|case|accident)\b/i.test(sentence.text)
