import {doubledAfterVerb, doubledWords, functionWords, verbsWithPreposition} from '../../lexicon/prose.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {type OwnRemark, ownRemarks} from './remarks.ts'
import {type Surroundings, seekInSurroundings} from './surroundings.ts'

/** A word that stands twice in a row by mistake. */
export interface Repetition {
  readonly word: string
  /** Both words. */
  readonly both: Local
  /** What has to go for one to be left; undefined where markup is in the way. */
  readonly surplus: Local | undefined
}

/** Words that stand twice in a row by mistake, and not because the double belongs. */
export const repetitions = seekInSurroundings(
  (sentence) => ownRemarks(sentence, 'illusion').length > 0,
  (sentence, around) =>
    ownRemarks(sentence, 'illusion').flatMap((remark) => readRepetition(sentence, remark, around) ?? []),
)

const readRepetition = (sentence: Sentence, remark: OwnRemark, around: Surroundings): Repetition | undefined => {
  const {first, last, from, to, text} = remark
  const before = sentence.word(first - (last - first))
  const word = sentence.word(first)
  if (!before || !word || before.text !== word.text || belongs(sentence, first)) return undefined
  const surplus = surplusOf(remark, sentence.word(first - 1)?.to ?? from, around)
  const isMarked = surplus !== undefined && surplus.from < from && surplus.to > to
  return {word: text, both: {from: before.from, to: isMarked ? surplus.to : to}, surplus}
}

const belongs = (sentence: Sentence, first: number): boolean => {
  const [one, two] = [sentence.word(first - 1), sentence.word(first)]
  if (!one || !two || /^\p{N}/u.test(two.text) || doubledWords.has(two.text)) return true
  if (doubledAfterVerb.has(two.text)) return verbsWithPreposition.has(sentence.word(first - 2)?.text ?? '')
  const isName = /^\p{Lu}\P{Lu}/u.test(one.raw) && /^\p{Lu}\P{Lu}/u.test(two.raw)
  return isName && !functionWords.has(two.text)
}

/**
 * The second word with the blank before it, or, where it opens an emphasis that goes on, with the blank after it:
 * `the *the*` loses ` *the*`, `the *the ward*` loses `the `.
 */
const surplusOf = ({from, to}: Local, end: number, around: Surroundings): Local | undefined => {
  const gap = /^([*_]*)\s+([*_]*)$/.exec(around.source(end, from))
  if (!gap) return undefined
  const start = end + (gap[1] ?? '').length
  if (gap[2] === '') return {from: start, to}
  const mark = around.markupAt(from - (gap[2] ?? '').length)
  if (mark && /^[*_]+$/.test(around.source(to, mark.to))) return {from: start, to: mark.to}
  const blank = /^\s+/.exec(around.source(to, Number.POSITIVE_INFINITY))
  return blank ? {from, to: to + blank[0].length} : undefined
}
