import {askingWords, otherStanding, standingTopics} from '../lexicon/promises.ts'
import type {Hit} from '../text/matcher.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'
import {isNegated} from './actors.ts'

const inversions = /^(?:am|is|are|was|were|do|does|did|will|would|can|could|may|might|shall|should|have|has|had|where|how|what|who|whom|which)$/

/** Where a sentence asks the reader for the applicant's standing: the list, the chances, an offer, the others. */
export const standingAsked = (sentence: Sentence): Local | undefined => {
  const topics = sentence.hits(standingTopics)
  if (topics.length === 0 || sentence.has(otherStanding)) return undefined
  const topic = topics.find((hit) => hit.value === 'plain' || isBesideSelf(sentence, hit))
  const asking = topic && askedAt(sentence, topic)
  if (!topic || asking === undefined) return undefined
  const from = sentence.word(asking)?.from ?? topic.from
  return {from: Math.min(from, topic.from), to: topic.to}
}

/** “Have I been ranked?”, “will my name be on it?”; not “how are the patients selected?”. */
const isBesideSelf = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first - 6; at < hit.last + 3; at += 1) {
    if (/^(?:i|me|my|mine)$/.test(sentence.word(at)?.text ?? '')) return true
  }
  return false
}

/** The first word of the asking, or undefined where nothing is asked of the reader. */
const askedAt = (sentence: Sentence, topic: Hit): number | undefined => {
  const cue = sentence.hits(askingWords).findLast((hit) => hit.first <= topic.first)
  if (cue) {
    const subject = sentence.word(cue.first - 1)?.text ?? ''
    const isOthers = /^(?:he|she|they|mother|father|patient|who)$/.test(subject)
    return isOthers || isNegated(sentence, sentence.first, cue.last) ? undefined : cue.first
  }
  if (!sentence.text.endsWith('?') && !/^(?:where|how|what) (?:do|am|did|is|are)\b/i.test(sentence.text)) return undefined
  return clauseFirst(sentence, topic.first)
}

/** “…, and will I get an offer”: the question word that opens the clause of the topic. */
const clauseFirst = (sentence: Sentence, topic: number): number => {
  for (let at = topic; at >= sentence.first; at -= 1) {
    const opens = at === sentence.first || /[,;:—–]/.test(sentence.between(at - 1, at))
    if (inversions.test(sentence.word(at)?.text ?? '') && (opens || /^(?:and|or|but|so)$/.test(sentence.word(at - 1)?.text ?? ''))) return at
    if (opens) return at
  }
  return topic
}
