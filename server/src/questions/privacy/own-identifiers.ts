import {birthLabels, personalLabels} from '../../lexicon/identifiers.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {valueAfter} from '../labelled.ts'
import {sideOf} from './bedside.ts'
import {readDates} from './dates.ts'
import {seekInEverySentence} from './every-sentence.ts'

/** A number or date that opens the applicant's accounts and files. */
export interface OwnIdentifier extends Local {
  readonly is: 'date of birth' | 'number'
}

const fewestDigits = 5
/** One date of birth is told once. */
const mostLabels = 12
/** So many words back an owner is sought. */
const reach = 40

/** The applicant's own papers and date of birth in a draft. */
export const ownIdentifiers = seekInEverySentence((sentence) =>
  sentence.allHits(personalLabels).length + sentence.allHits(birthLabels).length === 0
    ? []
    : [...papers(sentence), ...births(sentence)],
)

const papers = (sentence: Sentence): readonly OwnIdentifier[] =>
  sentence.allHits(personalLabels).flatMap((label): readonly OwnIdentifier[] => {
    const value = valueAfter(sentence, label.last)
    if (!value || value.digits < fewestDigits || isOfOther(sentence, label.first)) return []
    return [{is: 'number', from: value.from, to: value.to}]
  })

const births = (sentence: Sentence): readonly OwnIdentifier[] => {
  const labels = sentence.allHits(birthLabels).slice(0, mostLabels)
  const dates = labels.length > 0 ? readDates(sentence) : []
  for (const label of labels) {
    const date = dates.find(
      ({first, hasDay, hasYear}) => hasDay && hasYear && first >= label.last && first <= label.last + 6,
    )
    if (!date || isOfOther(sentence, label.first)) continue
    const isBorn = sentence.word(label.first)?.text === 'born'
    if (isBorn && label.first > sentence.first && !isOwnBirth(sentence, label.first)) continue
    return [{is: 'date of birth', from: date.from, to: date.to}]
  }
  return []
}

/** “I was born”, “I, born in”; not “my daughter was born”. */
const isOwnBirth = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (text === 'i') return true
    if (!/^(?:was|am|being|myself)$/.test(text)) return false
  }
  return false
}

/** The nearest person or owner to the left is somebody else. */
const isOfOther = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - reach); at -= 1) {
    const word = sentence.word(at)
    if (word?.text === 'my' || word?.text === 'i') return false
    if (word?.possessive || sideOf(sentence, at)) return true
  }
  return false
}
