import {letteredByI, trialWords} from '../../lexicon/articles.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {type Surroundings, seekInSurroundings} from './surroundings.ts'

/** The pronoun “i” in lower case, in the applicant's own words. */
export const smallPronouns = seekInSurroundings(
  (sentence) => sentence.words.some(isSmall) && !counts(sentence),
  (sentence, around): readonly Local[] =>
    sentence.words.flatMap((word, index) => {
      const isPronoun = isSmall(word) && !sentence.block.isQuoted(word)
      return isPronoun && !isOther(sentence, sentence.first + index, word, around)
        ? [{from: word.from, to: word.to}]
        : []
    }),
)

const isSmall = ({raw, from, to}: Word): boolean => raw === 'i' && to - from === 1

/** A numeral, the name of a letter, a mark in a list, a symbol. */
const isOther = (sentence: Sentence, at: number, {from, to}: Word, around: Surroundings): boolean => {
  if (/[-‐‑/([*_"“'‘’=^]/.test(around.source(from - 1)) || /[*_]/.test(around.source(to))) return true
  const opens = around.block.reading.words[0]?.from === from + around.shift
  if (/^(?:[-‐‑/)\]=:"”]|\.\S| =)/.test(around.mask(to, to + 2)) || (opens && around.mask(to) === '.')) return true
  return letteredByI.has(sentence.word(at - 1)?.text ?? '') || trialWords.has(sentence.word(at + 1)?.text ?? '')
}

/** Where “ii” follows, “i” is the first of a count. */
const counts = (sentence: Sentence): boolean => sentence.words.some(({raw}) => raw === 'ii' || raw === 'iii')
