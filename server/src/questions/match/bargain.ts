import {bargainAsks, bargainWords, ranksApplicant, ranksReader} from '../../lexicon/ranking.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {seekPerParagraph} from '../per-paragraph.ts'

/** Where a sentence trades one ranking for another, or for a promise. */
export const bargainIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const ofReader = sentence.hits(ranksReader)
  const [condition] = sentence.hits(bargainWords)
  const given = ofReader[0] ?? namedProgram(sentence)
  if (!given || !condition) return undefined
  const isSame = (hit: Local): boolean => ofReader.length < 2 && hit.from === given.from && hit.to === given.to
  const ofMe = sentence.hits(ranksApplicant).find((hit) => !isSame(hit))
  const asked = sentence.hits(bargainAsks).find((hit) => hit.first >= condition.first)
  const wanted = ofMe ?? asked
  if (!wanted || !isBetweenUs(sentence)) return undefined
  return [given, condition, wanted].map(({from, to}) => ({from, to})).reduce(coverLocal)
})

/** Where one ranking is traded for another, or for a promise. */
export const bargains = seekPerParagraph(({sentence}) => {
  const at = bargainIn(sentence)
  return at ? [at] : []
})

/** “I'll rank Lakeshore first”: a name is a program's. */
const namedProgram = oncePerSentence((sentence: Sentence): Local | undefined => {
  const index = sentence.words.findIndex(
    ({text}, at) => /^(?:rank|ranking|put|list)$/.test(text) && /^\p{Lu}/u.test(sentence.words[at + 1]?.raw ?? ''),
  )
  const [verb, name] = [sentence.words[index], sentence.words[index + 1]]
  return verb && name && name.text !== 'i' ? coverLocal(verb, name) : undefined
})

const isBetweenUs = (sentence: Sentence): boolean =>
  sentence.words.some(({text}) => /^(?:i|we|my|mine|us|me)$/.test(text)) &&
  sentence.words.some(({text}) => /^(?:you|your|yours|we|each|committee|program)$/.test(text))
