import type {Draft} from '../../draft/draft.ts'
import type {Sentence} from '../../text/sentence.ts'
import {holds} from '../../text/span.ts'
import {wordRange} from '../../text/words.ts'
import {type Check, type Remark, readRemarks} from '../../text/write-good.ts'

/** A remark of the prose engine in a sentence of the applicant's own. */
export interface OwnRemark extends Remark {
  readonly sentence: Sentence
  /** Index of its first word among the block's words. */
  readonly first: number
  /** Index after its last word. */
  readonly last: number
}

/** What one check of the prose engine finds in the applicant's own words, in order. */
export const ownRemarks = (draft: Draft, check: Check): readonly OwnRemark[] =>
  draft.paragraphs.flatMap(({block, sentences}) => {
    let at = 0
    return readRemarks(block.reading, check).flatMap((remark) => {
      while ((sentences[at]?.to ?? Number.POSITIVE_INFINITY) < remark.to) at += 1
      const sentence = sentences[at]
      if (!sentence || !holds(sentence, remark) || block.isQuoted(remark)) return []
      const [first, last] = wordRange(block.reading.words, remark)
      return [{...remark, sentence, first, last}]
    })
  })

/** Whether there are at least three and more than one in so many words: a habit, not a choice. */
export const isHabit = (draft: Draft, remarks: readonly OwnRemark[], inWords: number): boolean =>
  remarks.length >= 3 && remarks.length * inWords > draft.words
