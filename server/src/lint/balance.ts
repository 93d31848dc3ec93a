import type {Draft} from '../draft/draft.ts'
import {type AgeBalance, ageBalance, areForBothAges, farAhead} from '../questions/age-balance.ts'
import {readThemes} from '../questions/themes.ts'
import type {Sentence} from '../text/sentence.ts'

/** How often a stretch of a statement speaks of adults, of children, and of what joins them. */
export interface Share extends AgeBalance {
  readonly bridge: number
}

/** One sentence on its way through a statement. */
export interface BalanceMark extends Share {
  /** Words before it, and words in it. */
  readonly at: number
  readonly length: number
}

/** How adults, children and what joins them are spread along a statement, as plain data. */
export interface Balance extends Share {
  /** Sentences in order. */
  readonly marks: readonly BalanceMark[]
  /** Paragraphs in order. */
  readonly paragraphs: readonly BalanceMark[]
  readonly words: number
  /** The age group that is far ahead where readers of both are meant; null where that is not so, or no fault. */
  readonly ahead: keyof AgeBalance | null
}

/** Measures a statement by the same questions as the rules `age-imbalance` and `missing-bridge`; null for other kinds. */
export const balanceOf = (draft: Draft): Balance | null => {
  if (draft.kind !== 'personal-statement') return null
  const {bridge} = draft.origin
  const shareOf = (sentences: readonly Sentence[]): Share => ({
    ...ageBalance(sentences),
    bridge: readThemes(sentences, bridge).hits,
  })
  const inRow = (parts: ReadonlyArray<readonly Sentence[]>): readonly BalanceMark[] => {
    let at = 0
    return parts.map((sentences) => {
      const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
      at += length
      return {at: at - length, length, ...shareOf(sentences)}
    })
  }
  const whole = shareOf(draft.sentences)
  return {
    ...whole,
    marks: inRow(draft.sentences.map((sentence) => [sentence])),
    paragraphs: inRow(draft.paragraphs.map(({sentences}) => sentences)),
    words: draft.words,
    ahead: (areForBothAges(draft.targets) && farAhead(whole)) || null,
  }
}
