import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {commonWork, origins, singlingWork, wideRegions} from '../../lexicon/care.ts'
import type {PhraseList} from '../../lexicon/phrases.ts'
import {rareDiagnoses} from '../../lexicon/rare.ts'
import {wherever} from '../../text/lineage.ts'
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

/** What one person in care is known by, in the draft. */
export const readCombinations = (draft: Draft): readonly Combination[] => {
  const found: Combination[] = []
  for (const {item: paragraph, answer} of combinations(draft.paragraphs, undefined)) {
    for (const {traits, marks} of answer) {
      const places = marks.flatMap(({index, from, to}) => paragraph.sentences[index]?.block.at({from, to}) ?? [])
      found.push({span: places.reduce(cover), places, traits})
    }
  }
  return found
}

/** A mark in the sentence of an index. */
type PlacedMark = Mark & {readonly index: number}

interface PlacedCombination {
  readonly traits: readonly Trait[]
  readonly marks: readonly PlacedMark[]
}

/** Reasons over the sentences of a paragraph, two by two; a second sentence counts while it is about the same person. */
const combinations = wherever(
  oncePerParagraph(({sentences}: Paragraph): readonly PlacedCombination[] => {
    const found: PlacedCombination[] = []
    if (!mayIdentify(sentences)) return found
    const marks = sentences.map((sentence, index) => marksOf(sentence).map((mark) => ({...mark, index})))
    for (let at = 0; at < sentences.length; at += 1) {
      const [one, two] = [sentences[at], sentences[at + 1]]
      const alone =
        one && identifies(marks[at] ?? [], hasSubject(one, marks[at])) ? combine(marks[at] ?? []) : undefined
      if (alone) found.push(alone)
      if (alone || !one || !two) continue
      const both = [...(marks[at] ?? []), ...(marks[at + 1] ?? [])]
      const isShared =
        (marks[at]?.length ?? 0) > 0 &&
        (marks[at + 1]?.length ?? 0) > 0 &&
        !(introducesPatient(two) && hasSubject(one, marks[at]))
      if (!isShared || !identifies(both, hasSubject(one, marks[at]) || hasSubject(two, marks[at + 1]))) continue
      found.push(combine(both))
      at += 1
    }
    return found
  }),
)

/** Beside a place two other things have to be told. */
const mayIdentify = (sentences: readonly Sentence[]): boolean => {
  const traits = new Set<Trait>()
  for (const sentence of sentences) for (const trait of plainTraits(sentence)) traits.add(trait)
  return traits.size >= fewest - 1
}

/** What could be told in a sentence beside a place. */
const plainTraits = oncePerSentence((sentence): readonly Trait[] => {
  const traits: Trait[] = []
  if (readAges(sentence).length > 0) traits.push('age')
  if (sentence.allHits(rareDiagnoses).length > 0) traits.push('diagnosis')
  if (readDates(sentence).length > 0) traits.push('date')
  for (const {list, trait} of listed) if (sentence.allHits(list).length > 0) traits.push(trait)
  return traits
})

const identifies = (marks: readonly Mark[], hasPerson: boolean): boolean =>
  hasPerson && new Set(marks.map(({trait}) => trait)).size >= fewest && marks.some(({isKey}) => isKey)

const hasSubject = (sentence: Sentence, marks: readonly Mark[] = []): boolean =>
  hasPatient(sentence) || marks.some(({trait}) => trait === 'age' || trait === 'occupation')

const combine = (marks: readonly PlacedMark[]): PlacedCombination => ({
  traits: [...new Set(marks.map(({trait}) => trait))],
  marks: [...marks].sort((a, b) => a.index - b.index || a.from - b.from),
})

const marksOf = oncePerSentence((sentence: Sentence): readonly Mark[] => {
  const marks: Mark[] = []
  const add = (trait: Trait, isKey: boolean, {from, to}: Local): void => {
    marks.push({trait, isKey, from, to})
  }
  for (const age of readAges(sentence)) add('age', false, age)
  for (const place of placesOf(sentence)) marks.push(place)
  for (const hit of sentence.allHits(rareDiagnoses)) add('diagnosis', true, hit)
  for (const date of readDates(sentence))
    if (ownerAt(sentence, date.first, date.last) !== 'applicant') add('date', false, date)
  for (const {list, trait, isKey} of listed)
    for (const hit of sentence.allHits(list))
      if (ownerAt(sentence, hit.first, hit.last) !== 'applicant' && sentence.word(hit.first - 1)?.text !== 'my')
        add(trait, isKey, hit)
  return marks.length > 0 && speaksOfFamily(sentence) ? [] : marks
})

const listed: ReadonlyArray<{readonly list: PhraseList; readonly trait: Trait; readonly isKey: boolean}> = [
  {list: singlingWork, trait: 'occupation', isKey: true},
  {list: commonWork, trait: 'occupation', isKey: false},
  {list: origins, trait: 'origin', isKey: false},
]

/** Whose a mark is: the nearest person before it, else the first one after. */
const ownerAt = (sentence: Sentence, first: number, last: number): Side | undefined =>
  personBefore(sentence, first) ?? personAfter(sentence, last)

const beforePlaces = new Set(['in', 'from', 'of', 'near', 'outside', 'at'])
/** A sentence of more places is a list. */
const mostPlaces = 12

/** Named places that are not the applicant's: “a girl from Jumla”, “our clinic in Pozzallo” after the patient. */
const placesOf = oncePerSentence((sentence: Sentence): readonly Mark[] => {
  const places: Mark[] = carePlaces(sentence).map(({from, to}) => ({trait: 'place', isKey: true, from, to}))
  for (let at = sentence.first + 1; at < sentence.last && places.length < mostPlaces; at += 1) {
    const word = sentence.word(at)
    if (
      !word ||
      !beforePlaces.has(sentence.word(at - 1)?.text ?? '') ||
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
