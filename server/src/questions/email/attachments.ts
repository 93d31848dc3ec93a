import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {attachedThings, attachmentClaims, elsewhereAttached} from '../../lexicon/emails.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'

/** Where a message says that something comes with it, though nothing is listed. */
export const unlistedAttachments = (draft: Draft): readonly Span[] => {
  if (draft.brief.value.attachments?.length || !draft.email) return []
  if ((['attachment', 'attachments'] as const).some((name) => draft.email && headerOf(draft.email, name)?.value))
    return []
  return claimedAttachments(draft.paragraphs, undefined).map(({sentence, value}) => sentence.block.at(value))
}

const claimedAttachments = seekInSentences(({sentence}): readonly Local[] => {
  const claims = sentence.hits(attachmentClaims)
  if (claims.length === 0) return []
  const claim = claims.find((hit) => isClaim(sentence, hit))
  return claim && !isElsewhere(sentence) ? [claim] : []
})

/** “I have attached my CV” is a claim; “attached to the medical unit”, “attached nothing” and “can attach” are none. */
const isClaim = (sentence: Sentence, hit: Hit<'sure' | 'maybe'>): boolean => {
  const after = Array.from({length: 7}, (_, step) => textAt(sentence, hit.last + step))
  const before = Array.from({length: 7}, (_, step) => textAt(sentence, hit.first - 1 - step))
  const [next = ''] = after
  const [last = ''] = before
  if (isNegated(sentence, hit.first - 3, hit.first) || nothing.has(next) || offering.has(last)) return false
  const isOffer = before.includes('i') && before.some((word) => word === 'can' || word === 'could')
  if (before.includes('nothing') || isOffer) return false
  if (hit.value === 'sure') return true
  if (next === 'to') return false
  const isMine = last === 'have' && before.includes('i')
  if (after.slice(0, 6).some(isThing) || (isMine && pronouns.has(next)) || isThing(last)) return true
  return /^(?:is|are|also|here|both|all|now)$/.test(last) && before.some(isThing)
}

/** “in ERAS”, “to my ERAS application”: what hangs there does not come with the message. */
const isElsewhere = (sentence: Sentence): boolean => {
  const {words} = sentence
  return words.some(
    ({text}, index) =>
      elsewhereAttached.has(text) &&
      [1, 2].some((step) => /^(?:in|into|to|on|through|via|within)$/.test(words[index - step]?.text ?? '')),
  )
}

const isThing = (word: string): boolean => attachedThings.has(word)
const nothing = new Set('nothing no none neither'.split(' '))
const offering = new Set('can could may might will would to if shall'.split(' '))
const pronouns = new Set('it them both all everything what one two three these those'.split(' ').concat(''))
