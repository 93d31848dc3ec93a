import {type PhraseList, wordSet} from '../../lexicon/phrases.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'

/** The words round a phrase that belong to what is said with it, by their indexes. */
export interface Clause {
  readonly first: number
  readonly last: number
}

const joints = wordSet(
  'but because so while when whenever though although since who which that whose where if whether unless once until till before after',
)

/** From the stop or joint before a phrase to the one behind it; a remark in brackets between does not end it. */
export const clauseOf = (sentence: Sentence, hit: Pick<Hit, 'first' | 'last'>): Clause => {
  let first = hit.first
  while (first > sentence.first && !isStop(sentence, first)) {
    first = sentence.between(first - 1, first).includes(')') ? openingOf(sentence, first) : first - 1
    if (joints.has(textAt(sentence, first))) break
  }
  let last = hit.last
  while (
    last < sentence.last &&
    !joints.has(textAt(sentence, last)) &&
    !/[,;—–()]|\s-\s/.test(sentence.between(last - 1, last))
  )
    last += 1
  return {first, last}
}

/** How long a remark in brackets may be. */
const longestRemark = 6

const isStop = (sentence: Sentence, at: number): boolean => {
  const between = sentence.between(at - 1, at)
  if (between.includes(')') && !/[,;:—–]/.test(between)) return openingOf(sentence, at) === at
  return /[,;:—–()/]|\s-\s/.test(between)
}

/** The first word of a remark in brackets that ends before an index; the index itself where it is too long. */
const openingOf = (sentence: Sentence, at: number): number => {
  for (let back = at - 1; back > Math.max(sentence.first, at - longestRemark); back -= 1)
    if (sentence.between(back - 1, back).includes('(')) return back - 1
  return at
}

/** A word or phrase that says how something stands. */
export interface State<Value extends string> extends Clause {
  readonly value: Value
}

/** What is said in a stretch of a sentence, by phrases and by single words outside of them, in order. */
export const statesBetween = <Value extends string>(
  sentence: Sentence,
  {first, last}: Clause,
  phrases: PhraseList<Value>,
  words: ReadonlyMap<string, Value>,
): readonly State<Value>[] => {
  const states: State<Value>[] = sentence.hits(phrases).filter((hit) => hit.first >= first && hit.last <= last)
  const covered = new Set(
    states.flatMap((hit) => Array.from({length: hit.last - hit.first}, (_, step) => hit.first + step)),
  )
  for (let at = Math.max(first, sentence.first); at < Math.min(last, sentence.last); at += 1) {
    const value = covered.has(at) ? undefined : words.get(textAt(sentence, at))
    if (value !== undefined) states.push({value, first: at, last: at + 1})
  }
  return states.sort((a, b) => a.first - b.first)
}

/** The word at an index, in lower case; empty where there is none. */
export const textAt = (sentence: Sentence, index: number): string => sentence.word(index)?.text ?? ''

/** Whether a word of the set stands from one index to before another. */
export const hasAny = (sentence: Sentence, {first, last}: Clause, words: ReadonlySet<string>): boolean => {
  for (let at = first; at < last; at += 1) if (words.has(textAt(sentence, at))) return true
  return false
}

/** Whether “and” or “or” stands between two phrases: what is said behind it may be said of something else. */
export const isParted = (sentence: Sentence, one: Clause, other: Clause): boolean => {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  return hasAny(sentence, {first: left.last, last: right.first}, conjunctions)
}

const conjunctions = wordSet('and or')

const denials = wordSet('not never no nor neither without hardly cannot none nothing')
const stateful = wordSet('was were had did')
const present = wordSet('am is are have has do does will')

/** Whether one of the few words before an index denies it. */
export const isDenied = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(sentence.first, index - 4); at -= 1) {
    if (/[,;:—–()]/.test(sentence.between(at, at + 1))) return false
    // “No more than a J-1”, “not only certified”.
    if (denials.has(textAt(sentence, at))) return !/^(?:more|less|only|just)$/.test(textAt(sentence, at + 1))
  }
  return false
}

/** Whether the nearest auxiliary before an index, in its clause, speaks of the past: “I had not taken”, “I used to need”. */
export const isPast = (sentence: Sentence, clause: Clause, index: number): boolean => {
  for (let at = index; at >= clause.first; at -= 1) {
    const text = textAt(sentence, at)
    if (present.has(text)) return false
    if (stateful.has(text) || (text === 'used' && textAt(sentence, at + 1) === 'to')) return true
  }
  return false
}

const conditions = wordSet('if whether unless')
const waits = wordSet('once until till before')
const doubts = wordSet('thought believed assumed pretended dreamed wished asked wondered')

/** Whether the clause only supposes: “if I pass”, “I thought I was”, or asks. */
export const isHypothetical = (sentence: Sentence, clause: Clause): boolean =>
  conditions.has(textAt(sentence, clause.first)) ||
  hasAny(sentence, {first: Math.max(sentence.first, clause.first - 2), last: clause.last}, doubts) ||
  /\?\W{0,3}$/.test(sentence.text)

/** Whether the clause tells of a time that has to come, or had to: “once I am”, “until I was”. */
export const isAwaited = (sentence: Sentence, {first}: Clause): boolean =>
  waits.has(textAt(sentence, first)) || (textAt(sentence, first) === 'as' && textAt(sentence, first + 1) === 'soon')

/** Whether the clause says nothing of now: it supposes, asks, or tells of another time. */
export const isSupposed = (sentence: Sentence, clause: Clause): boolean =>
  isHypothetical(sentence, clause) || isAwaited(sentence, clause)

/** Whether a sentence is a line of a list more than a sentence: few words, and nobody in it. */
export const isFragment = (sentence: Sentence): boolean => sentence.last - sentence.first <= longestFragment

const longestFragment = 14
