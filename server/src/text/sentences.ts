import {abbreviations, openAbbreviations, sentenceStarters} from '../lexicon/abbreviations.ts'
import {FILLER} from './mask.ts'
import type {Local} from './span.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** The sentences of one mask: trimmed stretches, never across a hard line break. */
export const readSentences = (mask: string): readonly Local[] => {
  const sentences: Local[] = []
  let pending: number | undefined
  for (const {segment, index} of segmenter.segment(mask)) {
    const from = pending ?? index
    const to = index + segment.length
    const whole = mask.slice(from, to)
    pending = continues(whole, mask.slice(to, to + 40)) ? from : undefined
    if (pending === undefined) pushTrimmed(mask, from, to, sentences)
  }
  if (pending !== undefined) pushTrimmed(mask, pending, mask.length, sentences)
  return sentences
}

const pushTrimmed = (mask: string, from: number, to: number, sentences: Local[]): void => {
  const whole = mask.slice(from, to)
  const text = whole.trim()
  if (!/[\p{L}\p{N}\uFFFC]/u.test(text)) return
  const lead = whole.length - whole.trimStart().length
  sentences.push({from: from + lead, to: from + lead + text.length})
}

/** Whether what looks like an end is the point of a title or an abbreviation. */
const continues = (before: string, after: string): boolean => {
  if (before.endsWith('\n')) return false
  const last = /(?:^|[\s(“"'‘\u2060])((?:\p{L}\.?){1,12})\.\u2060*\s*$/u
    .exec(before.slice(-24))?.[1]
    ?.replaceAll(FILLER, '')
  if (last === undefined) return false
  if (/^\p{Lu}$/u.test(last) && last !== 'I') return true
  const word = last.toLowerCase()
  if (abbreviations.has(word)) return true
  if (!openAbbreviations.has(word)) return false
  const next = /^\u2060*(\p{L}+)/u.exec(after.trimStart())?.[1]
  return next !== undefined && !sentenceStarters.has(next.toLowerCase())
}
