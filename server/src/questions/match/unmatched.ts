import {actorBefore} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {matchTalk, noMatch, otherMatch, otherSoap, soapProcess} from '../../lexicon/match.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import {hasNamedSetting, hasNumber, isOwnAction} from '../evidence.ts'

/** What a draft says of not having matched, or of SOAP. */
export interface Unmatched {
  /** The words of each mention, in order. */
  readonly mentions: readonly [Span, ...Span[]]
  readonly words: string
  /** How many sentences the passages about it take. */
  readonly sentences: number
  readonly opens: boolean
}

/** Reads where a draft says that its writer did not match, with the sentences that go on about it. */
export const readUnmatched = (draft: Draft): Unmatched | undefined => {
  const mentions: Span[] = []
  let count = 0
  let words = ''
  let opens = false
  for (const {item, answer} of passagesIn(draft.paragraphs, undefined)) {
    if (!answer) continue
    count += answer.length
    for (const {index, at} of answer.places) {
      const block = item.sentences[index]?.block
      if (!block) continue
      if (mentions.length === 0) {
        words = block.text(at)
        opens = item === draft.opening
      }
      mentions.push(block.at(at))
    }
  }
  const [first, ...rest] = mentions
  return first && {mentions: [first, ...rest], words, sentences: count, opens}
}

interface Passages {
  /** The mentions, with the indexes of their sentences. */
  readonly places: ReadonlyArray<{readonly index: number; readonly at: Local}>
  /** How many sentences they take with those that go on about them. */
  readonly length: number
}

const readPassages = ({sentences}: Paragraph): Passages | undefined => {
  const places: Array<Passages['places'][number]> = []
  let length = 0
  let inPassage = false
  for (const [index, sentence] of sentences.entries()) {
    const hit = mentionIn(sentence)
    if (hit) places.push({index, at: withVerb(sentence, hit)})
    inPassage = hit !== undefined || (inPassage && goesOn(sentence))
    if (inPassage) length += 1
  }
  return length > 0 ? {places, length} : undefined
}

const passagesIn = wherever(oncePerParagraph(readPassages))

/** “did not match”, “went unmatched”: with the words that carry it. */
const withVerb = (sentence: Sentence, hit: Hit): Local => ({
  from: sentence.word(verbFirst(sentence, hit.first))?.from ?? hit.from,
  to: hit.to,
})

const carriers =
  /^(?:did|do|had|have|has|was|were|been|being|am|is|not|never|go|went|gone|going|remained|ended|up|left)$/

const verbFirst = (sentence: Sentence, index: number): number => {
  let first = index
  while (carriers.test(sentence.word(first - 1)?.text ?? '')) {
    first -= 1
    if (sentence.word(first)?.text === 'did') break
  }
  return first
}

const mentionIn = oncePerSentence((sentence: Sentence): Hit | undefined => {
  if (!sentence.has(noMatch) && !sentence.has(soapProcess)) return undefined
  const others = [...sentence.hits(otherMatch), ...sentence.hits(otherSoap)]
  const isOther = (hit: Hit): boolean => others.some((other) => other.first < hit.last && hit.first < other.last)
  return (
    sentence.hits(noMatch).find((hit) => !isOther(hit) && !isTransitive(sentence, hit) && isOwn(sentence, hit)) ??
    sentence.hits(soapProcess).find((hit) => !isOther(hit))
  )
})

/** “matched the card”, “unmatched in skill”; but “matched the first time”, “unmatched in 2025”. */
const isTransitive = (sentence: Sentence, hit: Hit): boolean => {
  const next = sentence.word(hit.last)?.text ?? ''
  const second = sentence.word(hit.last + 1)?.text ?? ''
  if (hit.value === 'verb' && next === 'the')
    return !/^(?:first|second|third|last|previous|next|year|week)$/.test(second)
  return hit.value === 'adjective' && next === 'in' && !/^(?:\d{4}|the|march|spring|my|this|last)$/.test(second)
}

/** Whether it is the applicant who did not match; a rash, a story or a donor may fail to, too. */
const isOwn = (sentence: Sentence, hit: Hit<'verb' | 'adjective' | 'noun'>): boolean => {
  const next = sentence.word(hit.last)?.text ?? ''
  if (isSupposed(sentence, hit.first)) return false
  if (hit.value === 'noun') return true
  if (
    hit.value === 'adjective' &&
    /^(?:applicant|graduate|candidate|physician|doctor|img|imgs|year|status|applicants|graduates)$/.test(next)
  )
    return true
  if (
    /\b(?:I was|I am|me|myself) (?:one )?(?:of|among) (?:those|the many|the people) (?:who|that)\b/.test(sentence.text)
  )
    return true
  const before = subjectBefore(sentence, verbFirst(sentence, hit.first))
  if (before) return before === 'self'
  return hit.value === 'verb'
    ? startsClause(sentence, hit.first)
    : /^(?:going|gone|being|having|remaining|year|the|week)$/.test(sentence.word(hit.first - 1)?.text ?? '')
}

/** “If I do not match”: nothing has happened yet. */
const isSupposed = (sentence: Sentence, index: number): boolean =>
  [1, 2, 3, 4].some((step) => /^(?:if|unless|should|might|may|case)$/.test(sentence.word(index - step)?.text ?? ''))

/** Whose verb it is: “I did not match”, “I applied late and did not match”; not “the units we had did not match”. */
const subjectBefore = (sentence: Sentence, first: number): 'self' | 'other' | undefined => {
  let at = first - 1
  while (/ly$|^(?:also|still|again|once|then|sadly|just)$/.test(sentence.word(at)?.text ?? '')) at -= 1
  const text = sentence.word(at)?.text
  if (text === undefined || /[,;:—–]/.test(sentence.between(at, at + 1))) return undefined
  if (/^(?:i|me|we|my|myself)$/.test(text)) return 'self'
  if (/^(?:and|but|or)$/.test(text)) return actorBefore(sentence, at) === 'applicant' ? 'self' : 'other'
  return /^(?:having|after|of|by|for|about|when|year|despite|as|an|a|the|being|week|from)$/.test(text)
    ? undefined
    : 'other'
}

const startsClause = (sentence: Sentence, index: number): boolean => {
  const from = /^(?:having|after|of|by|for|about|when|year|despite)$/.test(sentence.word(index - 1)?.text ?? '')
    ? index - 1
    : index
  return (
    from === sentence.first ||
    from < index ||
    /[,;:—–]/.test(sentence.between(from - 1, from)) ||
    sentence.word(index)?.text === 'no'
  )
}

/** A sentence that goes on about it: in its words, or with a pronoun that points back. “I used the year to work in a clinic in El Paso” is about the clinic. */
const goesOn = (sentence: Sentence): boolean => {
  const talk = sentence.hits(matchTalk)
  if (talk.some(({value}) => value === 'process')) return true
  if (hasNamedSetting(sentence) || (isOwnAction(sentence) && hasNumber(sentence))) return false
  return talk.length > 0 || /^(?:it|this|that|since|so)$/.test(sentence.words[0]?.text ?? '')
}
