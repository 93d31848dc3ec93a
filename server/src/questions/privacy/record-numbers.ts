import {deviceWords, otherPapers, paperLabels, phoneLabels, recordLabels} from '../../lexicon/identifiers.ts'
import {careMarks} from '../../lexicon/patients.ts'
import {FILLER, OBJECT} from '../../text/mask.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {type LabelledValue, valueAfter, valueAt} from '../labelled.ts'
import {hasPatient} from './bedside.ts'

/** Numbers by which a person in care is found in a record, with what they are. */
export interface RecordNumber extends Local {
  readonly is: 'record number' | 'number' | 'telephone number' | 'mail address'
}

/** The record numbers of people in care that a sentence gives away, and in prose their papers and telephones. */
export const recordNumbers = (
  sentence: Sentence,
  before: Sentence | undefined,
  isProse: boolean,
): readonly RecordNumber[] => {
  const found: RecordNumber[] = []
  const add = (is: RecordNumber['is'], value: Local | undefined): void => {
    if (value && !found.some(({from, to}) => from < value.to && value.from < to))
      found.push({is, from: value.from, to: value.to})
  }
  for (const label of sentence.allHits(recordLabels)) {
    const value = isOther(sentence, label.first) ? undefined : valueAfter(sentence, label.last)
    add('record number', value && isRecord(value) ? value : undefined)
  }
  const isBedside =
    hasPatient(sentence) ||
    sentence.has(careMarks) ||
    sentence.has(deviceWords) ||
    (before !== undefined && hasPatient(before))
  if (!isBedside || !isProse) return found
  for (const label of sentence.allHits(paperLabels)) {
    const value = isOther(sentence, label.first) ? undefined : valueAfter(sentence, label.last)
    add('number', value && isRecord(value) ? value : undefined)
  }
  for (const label of sentence.allHits(phoneLabels)) {
    const value = isOther(sentence, label.first)
      ? undefined
      : (valueAfter(sentence, label.last) ?? phoneAfter(sentence, label.last))
    add('telephone number', value && value.digits >= 7 ? value : undefined)
  }
  add('mail address', addressIn(sentence))
  return found.sort((a, b) => a.from - b.from)
}

const isRecord = ({text, digits}: LabelledValue): boolean => digits >= 4 && !/^(?:19|20)\d\d$/.test(text)

/** “My licence number”, “IRB file number”: not a patient’s. */
const isOther = (sentence: Sentence, first: number): boolean => {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 6); at -= 1) {
    const word = sentence.word(at)
    if (!word || word.possessive || /^(?:his|her)$/.test(word.text) || /[,;:(]/.test(sentence.between(at, at + 1)))
      return false
    if (otherPapers.has(word.text)) return true
  }
  return false
}

/** “+977 9841 000 555”: the sign before the number is no word. */
const phoneAfter = (sentence: Sentence, index: number): LabelledValue | undefined => {
  for (let at = index; at < Math.min(sentence.last, index + 6); at += 1) {
    const value = valueAt(sentence, at)
    const hasSign = sentence.block.reading.mask.charAt((value?.from ?? 0) - 1) === '+'
    if (value && value.digits >= 7) return hasSign ? {...value, from: value.from - 1} : value
  }
  return undefined
}

/** A mail address in the sentence of a person in care who is to be written to. */
const addressIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const {mask, source} = sentence.block.reading
  for (let at = mask.indexOf(OBJECT, sentence.from); at >= 0 && at < sentence.to; at = mask.indexOf(OBJECT, at + 1)) {
    let to = at + 1
    while (mask.charAt(to) === FILLER) to += 1
    if (/^[\w.+-]+@/.test(source.slice(at, to)) && hasPatient(sentence)) return {from: at, to}
  }
  return undefined
})
