import {actorOf, isNegated} from '../draft/actors.ts'
import type {PhraseList} from '../lexicon/phrases.ts'
import {admission, pastWords} from '../lexicon/tone.ts'
import type {Hit} from '../text/matcher.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'

/** The phrases of a list that nothing denies. */
export const affirmed = <Value extends string>(sentence: Sentence, list: PhraseList<Value>): readonly Hit<Value>[] => {
  const hits = sentence.hits(list)
  return hits.length === 0 ? hits : hits.filter((hit) => !isNegated(sentence, hit.first - 2, hit.first))
}

/** The word at an index, or an empty one. */
export const textAt = (sentence: Sentence, index: number): string => sentence.word(index)?.text ?? ''

/** Whether “you” or “your” stands in the sentence. */
export const hasYou = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'reader'),
)

/** Whether a sentence is aimed at a program: it says “you”, or speaks of getting in. */
export const isAimedAtProgram = oncePerSentence(
  (sentence: Sentence): boolean => hasYou(sentence) || sentence.has(admission),
)

/** Whether the words from one index to before another tell of the past. */
export const isPast = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = Math.max(from, sentence.first); at < to; at += 1) if (pastWords.has(textAt(sentence, at))) return true
  return false
}

/** Whether a clause ends before the word at an index. */
export const isClauseEnd = (sentence: Sentence, index: number): boolean =>
  index >= sentence.last || /[.,;:!?—–]/.test(sentence.between(index - 1, index))
