import {doubledAfterVerb, doubledWords, functionWords, verbsWithPreposition} from '../../lexicon/prose.ts'
import type {Local} from '../../text/span.ts'
import type {OwnRemark} from './remarks.ts'

/** A word that stands twice in a row by mistake. */
export interface Repetition {
  /** Both words. */
  readonly both: Local
  /** What has to go for one to be left; undefined where markup is in the way. */
  readonly surplus: Local | undefined
}

/** Reads a remark about a second word as a slip, unless the double belongs. */
export const readRepetition = (remark: OwnRemark): Repetition | undefined => {
  const {sentence, first, last, from, to} = remark
  const before = sentence.word(first - (last - first))
  const word = sentence.word(first)
  if (!before || !word || before.text !== word.text || belongs(remark)) return undefined
  const surplus = surplusOf(remark, sentence.word(first - 1)?.to ?? from)
  const isMarked = surplus !== undefined && surplus.from < from && surplus.to > to
  return {both: {from: before.from, to: isMarked ? surplus.to : to}, surplus}
}

const belongs = ({sentence, first}: OwnRemark): boolean => {
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
const surplusOf = ({sentence, from, to}: OwnRemark, end: number): Local | undefined => {
  const {source, markup} = sentence.block.reading
  const gap = /^([*_]*)\s+([*_]*)$/.exec(source.slice(end, from))
  if (!gap) return undefined
  const start = end + (gap[1] ?? '').length
  if (gap[2] === '') return {from: start, to}
  const around = markup.find((one) => one.from === from - (gap[2] ?? '').length)
  if (around && /^[*_]+$/.test(source.slice(to, around.to))) return {from: start, to: around.to}
  const blank = /^\s+/.exec(source.slice(to))
  return blank ? {from, to: to + blank[0].length} : undefined
}
