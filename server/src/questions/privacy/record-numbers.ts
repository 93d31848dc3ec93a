import type {Draft} from '../../draft/draft.ts'
import type {Sighting} from '../../draft/paragraph.ts'
import {deviceWords, otherPapers, paperLabels, phoneLabels, recordLabels} from '../../lexicon/identifiers.ts'
import {careMarks} from '../../lexicon/patients.ts'
import type {Block} from '../../text/block.ts'
import {FILLER, OBJECT} from '../../text/mask.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {type LabelledValue, valueAfter, valueAt} from '../labelled.ts'
import {hasPatient} from './bedside.ts'
import {inEveryBlock} from './every-sentence.ts'

/** Numbers by which a person in care is found in a record, with what they are. */
export interface RecordNumber extends Local {
  readonly is: 'record number' | 'number' | 'telephone number' | 'mail address'
}

/** The numbers of a sentence by which a person in care could be found. */
interface Numbered {
  /** Index of the sentence in its block. */
  readonly index: number
  /** What is a record number wherever it stands. */
  readonly records: readonly RecordNumber[]
  /** Papers and telephones, which are a patient’s at the bedside alone. */
  readonly others: readonly RecordNumber[]
  readonly isBedside: boolean
}

/** The record numbers of people in care that a draft gives away, and in its prose their papers and telephones. */
export const recordNumbers = (draft: Draft): ReadonlyArray<Sighting<RecordNumber>> => {
  // Whose telephone stands below an email is no question.
  const {start, end} = draft.email?.body ?? {start: 0, end: draft.text.length}
  const found: Array<Sighting<RecordNumber>> = []
  for (const {item: block, index: place, answer} of numbersIn(draft)) {
    for (const {index, records, others, isBedside} of answer) {
      const sentence = block.sentences[index]
      if (!sentence) continue
      const isProse = sentence.span.start >= start && sentence.span.end <= end
      const counts = others.length > 0 && isProse && (isBedside || isBelowPatient(draft.blocks, place, index))
      for (const value of counts ? apart([...records, ...others]) : records) found.push({sentence, value})
    }
  }
  return found
}

/** Whether the sentence before, be it of another block, speaks of a person in care. */
const isBelowPatient = (blocks: readonly Block[], place: number, index: number): boolean => {
  const before =
    blocks[place]?.sentences[index - 1] ??
    blocks
      .slice(0, place)
      .findLast(({container, sentences}) => container.quote === 0 && sentences.length > 0)
      ?.sentences.at(-1)
  return before !== undefined && hasPatient(before)
}

/** Of numbers that overlap the first counts. */
const apart = (numbers: readonly RecordNumber[]): readonly RecordNumber[] => {
  const kept: RecordNumber[] = []
  for (const one of numbers) if (!kept.some(({from, to}) => from < one.to && one.from < to)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}

const numbersIn = inEveryBlock(({sentences}): readonly Numbered[] => {
  const numbered: Numbered[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (!mayHoldNumber(sentence)) continue
    const records = recordsIn(sentence)
    const others = othersIn(sentence)
    if (records.length + others.length === 0) continue
    const isBedside = hasPatient(sentence) || sentence.has(careMarks) || sentence.has(deviceWords)
    numbered.push({index, records, others, isBedside})
  }
  return numbered
})

const mayHoldNumber = (sentence: Sentence): boolean =>
  sentence.allHits(recordLabels).length > 0 ||
  sentence.allHits(paperLabels).length > 0 ||
  sentence.allHits(phoneLabels).length > 0 ||
  sentence.block.reading.mask.includes(OBJECT)

const recordsIn = (sentence: Sentence): readonly RecordNumber[] => {
  const records = sentence.allHits(recordLabels).flatMap((label) => {
    const value = isOther(sentence, label.first) ? undefined : valueAfter(sentence, label.last)
    return value && isRecord(value) ? [placed('record number', value)] : []
  })
  return apart(records)
}

const othersIn = (sentence: Sentence): readonly RecordNumber[] => {
  const papers = sentence.allHits(paperLabels).flatMap((label) => {
    const value = isOther(sentence, label.first) ? undefined : valueAfter(sentence, label.last)
    return value && isRecord(value) ? [placed('number', value)] : []
  })
  const phones = sentence.allHits(phoneLabels).flatMap((label) => {
    const value = isOther(sentence, label.first)
      ? undefined
      : (valueAfter(sentence, label.last) ?? phoneAfter(sentence, label.last))
    return value && value.digits >= 7 ? [placed('telephone number', value)] : []
  })
  const address = addressIn(sentence)
  return [...papers, ...phones, ...(address ? [placed('mail address', address)] : [])]
}

const placed = (is: RecordNumber['is'], {from, to}: Local): RecordNumber => ({is, from, to})

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
const addressIn = (sentence: Sentence): Local | undefined => {
  const {mask, source} = sentence.block.reading
  for (let at = mask.indexOf(OBJECT, sentence.from); at >= 0 && at < sentence.to; at = mask.indexOf(OBJECT, at + 1)) {
    let to = at + 1
    while (mask.charAt(to) === FILLER) to += 1
    if (/^[\w.+-]+@/.test(source.slice(at, to)) && hasPatient(sentence)) return {from: at, to}
  }
  return undefined
}
