import {bargainAsks, bargainWords, ranksApplicant, ranksReader} from '../lexicon/promises.ts'
import type {Sentence} from '../text/sentence.ts'
import {coverLocal, type Local} from '../text/span.ts'

/** Where a sentence trades one ranking for another, or for a promise. */
export const bargainIn = (sentence: Sentence): Local | undefined => {
  const ofReader = sentence.hits(ranksReader)
  const [condition] = sentence.hits(bargainWords)
  const [given] = ofReader
  if (!given || !condition) return undefined
  const ofMe = sentence.hits(ranksApplicant).find((hit) => ofReader.some((own) => own.first !== hit.first || own.last !== hit.last))
  const asked = sentence.hits(bargainAsks).find((hit) => hit.first >= condition.first)
  const wanted = ofMe ?? asked
  if (!wanted || !isBetweenUs(sentence)) return undefined
  return [given, condition, wanted].map(({from, to}) => ({from, to})).reduce(coverLocal)
}

const isBetweenUs = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => /^(?:i|we|my|mine|us)$/.test(text)) &&
  sentence.words.some(({text}) => /^(?:you|your|yours|we|each)$/.test(text))
