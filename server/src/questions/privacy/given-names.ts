import type {Name} from '../../draft/names.ts'
import {eponyms, months, wideRegions} from '../../lexicon/care.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import {clauseHeads, journeys, ownWords, placesBefore, rowWords, settlements} from '../../lexicon/place-marks.ts'
import {regions} from '../../lexicon/places.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Whether a capitalised word by itself can be somebody's first name: no place, day, drug, device or test. */
export const isGivenName = (name: Name): boolean => {
  const {sentence, first, last} = name
  const word = sentence.word(first)
  const [part = ''] = name.parts
  if (!word || !/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(word.raw)) return false
  if (isKnownWord(part) || (part.endsWith('s') && isKnownWord(part.slice(0, -1)))) return false
  if (first === sentence.first && isAdverb(part)) return false
  if (opens(sentence, first) && isHeadOfRow(sentence, first)) return false
  return !isPlace(name) && !isRemedy(name) && !(word.possessive && eponyms.has(part)) && last === first + 1
}

/** “Honestly, nothing …”: the head of a sentence that describes and names nobody. */
const isAdverb = (part: string): boolean => /^\p{L}{4,}ly$/u.test(part) && !['kimberly', 'beverly'].includes(part)

/** At the head of a sentence, or behind a colon. */
const opens = (sentence: Sentence, first: number): boolean =>
  first === sentence.first || /:\s*$/.test(sentence.between(first - 1, first))

/** “Nurses, then patients, then books.”, “Volunteer, hospice of the valley” as the title of an entry: no name is told of. */
const isHeadOfRow = (sentence: Sentence, first: number): boolean => {
  if (!/^,\s*$/.test(sentence.between(first, first + 1))) return false
  const next = sentence.word(first + 1)?.text ?? ''
  const behind = sentence.word(first + 2)?.text ?? ''
  if (rowWords.has(next)) return !ownWords.has(behind) && !numberWords.has(behind) && !/^\d/.test(behind)
  return (next === 'and' && clauseHeads.has(behind)) || !isStopped(sentence)
}

const isStopped = ({text}: Sentence): boolean => /[.!?…:;,"”’')]$/.test(text)

const isKnownWord = (part: string): boolean =>
  wideRegions.has(part) ||
  regions.has(part) ||
  eponyms.has(part) ||
  months.has(part.charAt(0).toUpperCase() + part.slice(1))

/** “Children's of Tulsa”, “College of Physicians”: the word before “of” belongs to a name as well. */
const isCapital = (raw: string | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(raw ?? '')

/** “In northern Jordan, where”, “Akron, Ohio”, “at Holloway”. */
const isPlace = ({sentence, first, last}: Name): boolean => {
  const before = sentence.word(first - 1)
  const gap = sentence.between(first - 1, first)
  if (before && /^,\s*$/.test(gap) && /^\p{Lu}/u.test(before.raw) && first - 1 > sentence.first) return true
  const next = sentence.word(last)
  // “This was Leeds, 2021”
  if (next && isYear(next.text) && /^,?\s*\(?$/.test(sentence.between(last - 1, last))) return true
  if (
    next &&
    /^,\s*$/.test(sentence.between(last - 1, last)) &&
    (/^\p{Lu}\p{Ll}/u.test(next.raw) || next.text === 'where')
  )
    return true
  const near = [before?.text ?? '', sentence.word(first - 2)?.text ?? '']
  if (near[0] === 'of' && first - 2 > sentence.first && isCapital(sentence.word(first - 2)?.raw)) return true
  if (placesBefore.has(near[0] ?? '')) return true
  if (near[0] === 'to' && journeys.has(near[1] ?? '')) return true
  if ((near[0] === 'was' || near[0] === 'is') && settlements.has(near[1] ?? '')) return true
  return /^(?:northern|southern|eastern|western|central|rural|upper|lower|downtown|coastal)$/.test(near[0] ?? '')
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** “Treated with Keppra”: the name of a drug. */
const isRemedy = ({sentence, first}: Name): boolean =>
  /^(?:with|on|of)$/.test(sentence.word(first - 1)?.text ?? '') &&
  /^(?:treated|managed|started|sedated|dose|doses|course|put|kept|maintained)$/.test(
    sentence.word(first - 2)?.text ?? '',
  )
