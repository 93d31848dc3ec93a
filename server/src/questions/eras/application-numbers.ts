import {applicationLabels} from '../../lexicon/identifiers.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {valueAfter, valueAt} from '../labelled.ts'

const fewest = 7

const isNumber = (text: string): boolean => /^N?\d+$/.test(text.replace(/[-\s]/g, ''))

/** A stretch of the sentence of an index. */
type PlacedNumber = Local & {readonly index: number}

/** The numbers of an application, block by block, at most one to a sentence, with their labels. */
export const applicationNumbers = wherever(
  oncePerBlock(({sentences}: Block): readonly PlacedNumber[] => {
    const numbers: PlacedNumber[] = []
    for (const [index, sentence] of sentences.entries()) {
      const found = numberIn(sentence)
      if (found) numbers.push({index, from: found.from, to: found.to})
    }
    return numbers
  }),
)

const numberIn = (sentence: Sentence): Local | undefined => {
  for (const label of sentence.hits(applicationLabels)) {
    const value = valueAfter(sentence, label.last)
    if (value && value.digits >= fewest && isNumber(value.text)) return {from: label.from, to: value.to}
    const before = valueAt(sentence, label.first - 1)
    if (before?.digits === 8 && sentence.between(label.first - 1, label.first).includes('(')) return before
  }
  return undefined
}
