import {seekInSentences} from '../../draft/paragraph.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'

/** From so many words on, a reader loses the beginning. */
export const longest = 35

/** How many words of the applicant's own the sentences have that are too long. */
export const longSentences = seekInSentences(({sentence}): readonly number[] => {
  const count = countWords(sentence)
  return count > longest ? [count] : []
})

/** The applicant's own words, counted as a word processor does: what hyphens join is one. */
const countWords = oncePerSentence((sentence: Sentence): number => {
  if (sentence.length <= longest) return 0
  const {quotes} = sentence.block.reading
  let quote = 0
  let count = 0
  for (const [index, word] of sentence.words.entries()) {
    const at = sentence.first + index
    const isJoined = index > 0 && /^\u2060*[-‐‑]\u2060*$/.test(sentence.between(at - 1, at))
    while ((quotes[quote]?.to ?? word.to) < word.to) quote += 1
    const isQuoted = (quotes[quote]?.from ?? word.to) <= word.from
    if (!word.clitic && !isJoined && !isQuoted) count += 1
  }
  return count
})
