import {seekInSentences} from '../../draft/paragraph.ts'
import {careSpots, smallPlaces, streetWords} from '../../lexicon/care.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {hasPatient, personAfter, personBefore} from './bedside.ts'

/** A spot or a small place at which a person in care could be found. */
export interface CarePlace extends Local {
  readonly is: 'bed' | 'place' | 'address'
  readonly first: number
}

/** Beds, rooms and wards by number, small places by name and addresses of people in care, in order. */
export const carePlaces = oncePerSentence((sentence: Sentence): readonly CarePlace[] => {
  const found = [spots(sentence), namedPlaces(sentence), addresses(sentence)].filter(({length}) => length > 0)
  return found.length === 0 ? none : found.flat().sort((a, b) => a.from - b.from)
})

const none: readonly never[] = []

/** The same in all sentences of a text. */
export const placesOfCare = seekInSentences(({sentence}) => carePlaces(sentence))

const measures =
  /^(?:minutes?|hours?|miles?|days?|weeks?|beds?|patients?|percent|times?|temperature|years?|months?|blocks?|floors?)$/

const spots = (sentence: Sentence): readonly CarePlace[] => {
  const found: CarePlace[] = []
  for (const hit of sentence.allHits(careSpots)) {
    const at = sentence.word(hit.last)?.text === 'number' ? hit.last + 1 : hit.last
    const word = sentence.word(at)
    const isLetter =
      /^\p{Lu}$/u.test(word?.raw ?? '') && word?.text !== 'i' && /^\p{Lu}/u.test(sentence.word(hit.first)?.raw ?? '')
    const isNumber = /^\d{1,4}\p{L}?$/u.test(word?.raw ?? '') || isLetter
    const between = sentence.between(at - 1, at)
    if (
      !word ||
      !isNumber ||
      !/^(?:,? (?:no\.? )?|\.? ?#?)$/.test(between) ||
      measures.test(sentence.word(at + 1)?.text ?? '')
    )
      continue
    if (hit.value === 'room' && !(hasPatient(sentence) && personBefore(sentence, hit.first, 4) !== 'applicant'))
      continue
    const owner = sentence.word(hit.first - 1)?.text ?? ''
    if (owner === 'my' || /^(?:dormitory|hotel|class|emergency|lecture|operating)$/.test(owner)) continue
    const last = found.at(-1)
    const isNext =
      last !== undefined && /^,? ?(?:of |in |on )?$/.test(sentence.block.text({from: last.to, to: hit.from}))
    if (last && isNext) found[found.length - 1] = {...last, to: word.to}
    else found.push({is: 'bed', first: hit.first, from: hit.from, to: word.to})
  }
  return found
}

/** “the village of Barahkot”, “Kalikot village”: where a person in care lives, not where the applicant worked. */
const namedPlaces = oncePerSentence((sentence: Sentence): readonly CarePlace[] =>
  sentence.allHits(smallPlaces).flatMap((hit): readonly CarePlace[] => {
    const isAfter = sentence.word(hit.last)?.text === 'of' && isName(sentence, hit.last + 1)
    const isBefore = isName(sentence, hit.first - 1) && hit.first - 1 > sentence.first
    if (!isAfter && !isBefore) return []
    const first = isBefore ? hit.first - 1 : hit.first
    let last = isBefore ? hit.last : hit.last + 2
    while (!isBefore && isName(sentence, last)) last += 1
    // “Holloway County Hospital” is a house, not a place somebody is from.
    if (isBefore && isName(sentence, last)) return []
    const side =
      personBefore(sentence, first, 12) ??
      (sentence.word(first - 1)?.text === 'in' ? personAfter(sentence, last, 3) : undefined)
    if (side !== 'patient') return []
    return [
      {is: 'place', first, from: sentence.word(first)?.from ?? hit.from, to: sentence.word(last - 1)?.to ?? hit.to},
    ]
  }),
)

const isName = (sentence: Sentence, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(sentence.word(at)?.raw ?? '')

const addresses = oncePerSentence((sentence: Sentence): readonly CarePlace[] => {
  if (!sentence.words.some(({raw}) => streetWords.has(raw))) return none
  if (!hasPatient(sentence) && !/home visit/i.test(sentence.text)) return none
  const found: CarePlace[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!/^\d{1,5}\p{L}?$/u.test(sentence.word(at)?.raw ?? '')) continue
    let last = at + 1
    while (last < at + 4 && isName(sentence, last)) last += 1
    const word = sentence.word(last - 1)
    if (last > at + 2 && word && streetWords.has(word.raw))
      found.push({is: 'address', first: at, from: sentence.word(at)?.from ?? 0, to: word.to})
  }
  return found
})
