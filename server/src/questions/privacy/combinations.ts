import {commonWork, origins, singlingWork, wideRegions} from '../../lexicon/care.ts'
import type {PhraseList} from '../../lexicon/phrases.ts'
import {rareDiagnoses} from '../../lexicon/rare.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {cover, type Local, type Span} from '../../text/span.ts'
import {isOwnPlace} from '../own-places.ts'
import {hasPatient, introducesPatient, personAfter, personBefore, type Side, speaksOfFamily} from './bedside.ts'
import {carePlaces} from './care-places.ts'
import {readDates} from './dates.ts'
import {readAges} from './exact-ages.ts'

/** A sort of thing by which a person is known. */
export type Trait = 'age' | 'place' | 'diagnosis' | 'date' | 'occupation' | 'origin'

/** Things by which one person in care is known, together enough to find that person. */
export interface Combination {
  readonly span: Span
  readonly traits: readonly Trait[]
  readonly places: readonly Span[]
}

interface Mark extends Local {
  readonly trait: Trait
  /** It can single a person out together with two others. */
  readonly isKey: boolean
}

const fewest = 3

/** Reasons over the sentences of a paragraph, two by two; a second sentence counts while it is about the same person. */
export const readCombinations = (sentences: readonly Sentence[]): readonly Combination[] => {
  const found: Combination[] = []
  const marks = sentences.map(marksOf)
  for (let at = 0; at < sentences.length; at += 1) {
    const [one, two] = [sentences[at], sentences[at + 1]]
    const alone =
      one && identifies(marks[at] ?? [], hasSubject(one, marks[at])) ? combine(one, marks[at] ?? []) : undefined
    if (alone) found.push(alone)
    if (alone || !one || !two) continue
    const both = [...(marks[at] ?? []), ...(marks[at + 1] ?? [])]
    const isShared =
      (marks[at]?.length ?? 0) > 0 &&
      (marks[at + 1]?.length ?? 0) > 0 &&
      !(introducesPatient(two) && hasSubject(one, marks[at]))
    if (!isShared || !identifies(both, hasSubject(one, marks[at]) || hasSubject(two, marks[at + 1]))) continue
    found.push(combine(one, both))
    at += 1
  }
  return found
}

const identifies = (marks: readonly Mark[], hasPerson: boolean): boolean =>
  hasPerson && new Set(marks.map(({trait}) => trait)).size >= fewest && marks.some(({isKey}) => isKey)

const hasSubject = (sentence: Sentence, marks: readonly Mark[] = []): boolean =>
  hasPatient(sentence) || marks.some(({trait}) => trait === 'age' || trait === 'occupation')

const combine = ({block}: Sentence, marks: readonly Mark[]): Combination => {
  const places = marks.map((mark) => block.at(mark)).sort((a, b) => a.start - b.start)
  const span = places.reduce(cover)
  return {span, places, traits: [...new Set(marks.map(({trait}) => trait))]}
}

const marksOf = oncePerSentence((sentence: Sentence): readonly Mark[] => {
  if (speaksOfFamily(sentence)) return []
  const listed = (list: PhraseList, trait: Trait, isKey: boolean): readonly Mark[] =>
    sentence
      .allHits(list)
      .filter(
        (hit) => ownerAt(sentence, hit.first, hit.last) !== 'applicant' && sentence.word(hit.first - 1)?.text !== 'my',
      )
      .map(({from, to}) => ({trait, isKey, from, to}))
  return [
    ...readAges(sentence).map(({from, to}) => ({trait: 'age' as const, isKey: false, from, to})),
    ...placesOf(sentence),
    ...sentence.allHits(rareDiagnoses).map(({from, to}) => ({trait: 'diagnosis' as const, isKey: true, from, to})),
    ...readDates(sentence)
      .filter(({first, last}) => ownerAt(sentence, first, last) !== 'applicant')
      .map(({from, to}) => ({trait: 'date' as const, isKey: false, from, to})),
    ...listed(singlingWork, 'occupation', true),
    ...listed(commonWork, 'occupation', false),
    ...listed(origins, 'origin', false),
  ]
})

/** Whose a mark is: the nearest person before it, else the first one after. */
const ownerAt = (sentence: Sentence, first: number, last: number): Side | undefined =>
  personBefore(sentence, first) ?? personAfter(sentence, last)

/** A sentence of more places is a list. */
const mostPlaces = 12

/** Named places that are not the applicant's: “a girl from Jumla”, “our clinic in Pozzallo” after the patient. */
const placesOf = oncePerSentence((sentence: Sentence): readonly Mark[] => {
  const places: Mark[] = carePlaces(sentence).map(({from, to}) => ({trait: 'place', isKey: true, from, to}))
  for (let at = sentence.first + 1; at < sentence.last && places.length < mostPlaces; at += 1) {
    const word = sentence.word(at)
    const before = sentence.word(at - 1)?.text ?? ''
    if (
      !word ||
      !/^(?:in|from|of|near|outside|at)$/.test(before) ||
      !/^\p{Lu}\p{Ll}{2,}/u.test(word.raw) ||
      wideRegions.has(word.text)
    )
      continue
    const side = ownerAt(sentence, at, at + 1)
    const isTaken = places.some(({from, to}) => from < word.to && word.from < to)
    if (
      side === 'applicant' ||
      (side === 'work' && !sentence.has(singlingWork)) ||
      isTaken ||
      (side === undefined && isOwnPlace(sentence, word)) ||
      isDisease(sentence, word)
    )
      continue
    places.push({trait: 'place', isKey: true, from: word.from, to: word.to})
  }
  return places
})

/** “Died of Chagas disease”, “signs of Marfan syndrome”: no place. */
const isDisease = (sentence: Sentence, word: Local): boolean =>
  sentence.allHits(rareDiagnoses).some(({from, to}) => from <= word.from && word.to <= to) ||
  /^[\s\u2060]*(?:disease|syndrome|hospital|university|medical|medicine|children)/i.test(
    sentence.block.reading.mask.slice(word.to, word.to + 20),
  )
