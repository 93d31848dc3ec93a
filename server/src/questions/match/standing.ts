import {actorBefore, isNegated} from '../../draft/actors.ts'
import {askingWords, otherStanding, standingTopics} from '../../lexicon/standing.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {seekPerParagraph} from '../per-paragraph.ts'

const inversions =
  /^(?:am|is|are|was|were|do|does|did|will|would|can|could|may|might|shall|should|have|has|had|where|how|what|who|whom|which)$/

/** Where a sentence asks the reader for the applicant's standing: the list, the chances, an offer, the others. */
export const standingAsked = oncePerSentence((sentence: Sentence): Local | undefined => {
  const others = sentence.hits(otherStanding)
  const topics = sentence
    .hits(standingTopics)
    .filter((hit) => !others.some((other) => other.first < hit.last && hit.first < other.last))
  const topic = topics.find((hit) => hit.value === 'plain' || isBesideSelf(sentence, hit))
  const asking = topic && askedAt(sentence, topic)
  if (!topic || asking === undefined) return undefined
  const from = sentence.word(asking)?.from ?? topic.from
  return {from: Math.min(from, topic.from), to: topic.to}
})

/** Where the reader is asked for the applicant’s standing. */
export const standingQuestions = seekPerParagraph(({sentence}) => {
  const at = standingAsked(sentence)
  return at ? [at] : []
})

/** “Have I been ranked?”, “will my name be on it?”; not “how are your residents selected?”. */
const isBesideSelf = (sentence: Sentence, hit: Hit): boolean => {
  const isSelf = (at: number): boolean => /^(?:i|me|my|mine)$/.test(sentence.word(at)?.text ?? '')
  for (let at = hit.first; at < hit.last + 2; at += 1) if (isSelf(at)) return true
  return actorBefore(sentence, hit.first) === 'applicant'
}

/** The first word of the asking, or undefined where nothing is asked of the reader. */
const askedAt = (sentence: Sentence, topic: Hit): number | undefined => {
  const cue = sentence.hits(askingWords).findLast((hit) => hit.first <= topic.first)
  if (cue) {
    const subject = sentence.word(cue.first - 1)?.text ?? ''
    const isOthers = /^(?:he|she|they|mother|father|patient|who)$/.test(subject)
    return isOthers || isNegated(sentence, sentence.first, cue.last) ? undefined : requestFirst(sentence, cue.first)
  }
  if (!sentence.text.endsWith('?') && !/^(?:where|how|what) (?:do|am|did|is|are)\b/i.test(sentence.text))
    return undefined
  return clauseFirst(sentence, topic.first)
}

/** “Could you tell me”: the asking with the words that make it a request. */
const requestFirst = (sentence: Sentence, cue: number): number => {
  const opening = clauseFirst(sentence, cue)
  return inversions.test(sentence.word(opening)?.text ?? '') && cue - opening <= 5 ? opening : cue
}

/** “…, and will I get an offer”: the question word that opens the clause of the topic. */
const clauseFirst = (sentence: Sentence, topic: number): number => {
  for (let at = topic; at >= sentence.first; at -= 1) {
    const opens = at === sentence.first || /[,;:—–]/.test(sentence.between(at - 1, at))
    if (
      inversions.test(sentence.word(at)?.text ?? '') &&
      (opens || /^(?:and|or|but|so)$/.test(sentence.word(at - 1)?.text ?? ''))
    )
      return at
    if (opens) return at
  }
  return topic
}
