import {
  abbreviations,
  letteredNouns,
  numberedAbbreviations,
  openAbbreviations,
  sentenceStarters,
} from '../lexicon/abbreviations.ts'
import {FILLER} from './mask.ts'
import type {Local} from './span.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** The sentences of one mask: trimmed stretches, never across a hard line break. */
export const readSentences = (mask: string): readonly Local[] => {
  const sentences: Local[] = []
  let pending: number | undefined
  for (const {from: start, to} of segments(mask)) {
    const from = pending ?? start
    const whole = mask.slice(from, to)
    pending = continues(whole, mask.slice(to, to + 40)) ? from : undefined
    if (pending === undefined) pushTrimmed(mask, from, to, sentences)
  }
  if (pending !== undefined) pushTrimmed(mask, pending, mask.length, sentences)
  return sentences
}

/** The segmenter takes the square of the time for one long text, so it is given no more than so many characters at once. */
const usualWindow = 4000

/** What the segmenter takes for sentences; it does not know that an ellipsis written as one character may end one. */
export const segments = function* (mask: string): Generator<Local> {
  let window = usualWindow
  for (let start = 0; start < mask.length; ) {
    const end = start + window
    const found = [...segmenter.segment(mask.slice(start, end).replaceAll('…', '.'))]
    // The last one may go on behind the window, and so may what decides whether it ends.
    const certain = end < mask.length ? found.slice(0, -2) : found
    for (const {segment, index} of certain) yield {from: start + index, to: start + index + segment.length}
    const last = certain.at(-1)
    window = last ? usualWindow : window * 2
    start += last ? last.index + last.segment.length : 0
  }
}

const pushTrimmed = (mask: string, from: number, to: number, sentences: Local[]): void => {
  const whole = mask.slice(from, to)
  const text = whole.trim()
  if (!/[\p{L}\p{N}\uFFFC]/u.test(text)) return
  const lead = whole.length - whole.trimStart().length
  sentences.push({from: from + lead, to: from + lead + text.length})
}

const lastWord = /(?:^|[\s(“"'‘\u2060])((?:\p{L}\.?){1,12})\.\u2060*\s*$/u
const wordBeforeLast = /(\p{L}{1,20})[\s\u2060]{1,8}\p{Lu}\.\u2060*\s*$/u

/** Whether what looks like an end is the point of a title, an initial or an abbreviation. */
const continues = (before: string, after: string): boolean => {
  if (before.endsWith('\n')) return false
  const last = lastWord.exec(before.slice(-24))?.[1]?.replaceAll(FILLER, '')
  if (last === undefined) return false
  const next = /^[\u2060\s]{0,8}([\p{L}\p{N}]{1,20})/u.exec(after)?.[1]?.toLowerCase()
  if (/^\p{Lu}$/u.test(last)) {
    const lettered = wordBeforeLast.exec(before.slice(-48))?.[1] ?? ''
    // “Maria I. Delgado”, but “and so did I. Delgado came.”
    if (last === 'I' && !/^\p{Lu}\p{Ll}/u.test(lettered)) return false
    return !letteredNouns.has(lettered.toLowerCase()) && isOpen(next)
  }
  const word = last.toLowerCase()
  if (numberedAbbreviations.has(word)) return /^\p{N}/u.test(next ?? '')
  // “MS.” is a degree, “Ms.” a title.
  if (abbreviations.has(word)) return last.includes('.') || last !== last.toUpperCase()
  return openAbbreviations.has(word) && isOpen(next)
}

const isOpen = (next: string | undefined): boolean => next !== undefined && !sentenceStarters.has(next)
