import {attachedThings, attachmentClaims, elsewhereAttached} from '../lexicon/emails.ts'
import type {Hit} from '../text/matcher.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Span} from '../text/span.ts'
import {isNegated} from './actors.ts'
import type {Draft} from './draft.ts'
import {headerOf} from './email.ts'

/** Where a message says that something comes with it, though nothing is listed. */
export const unlistedAttachments = (draft: Draft): readonly Span[] => {
  if (draft.brief.value.attachments?.length || !draft.email) return []
  if ((['attachment', 'attachments'] as const).some((name) => draft.email && headerOf(draft.email, name)?.value)) return []
  return draft.sentences.flatMap((sentence) => {
    const claim = sentence.hits(attachmentClaims).find((hit) => isClaim(sentence, hit))
    return claim ? [sentence.block.at(claim)] : []
  })
}

/** “I have attached my CV” is a claim; “attached to the medical unit”, “attached nothing” and “can attach” are none. */
const isClaim = (sentence: Sentence, hit: Hit<'sure' | 'maybe'>): boolean => {
  const textAt = (at: number): string => sentence.word(at)?.text ?? ''
  const after = Array.from({length: 8}, (_, step) => textAt(hit.last + step))
  if (isNegated(sentence, hit.first - 3, hit.first) || /^(?:nothing|no|none|neither)$/.test(after[0] ?? '')) return false
  if (after.some((word) => elsewhereAttached.has(word))) return false
  if (hit.value === 'sure') return true
  if (after[0] === 'to' || /^(?:can|could|may|might|will|would|to|if)$/.test(textAt(hit.first - 1))) return false
  if (/\b(?:can|could|will|would|happy|glad|if)\b.{0,20}$/.test(sentence.text.slice(0, 0))) return false
  const before = Array.from({length: 7}, (_, step) => textAt(hit.first - 1 - step))
  const isThing = (word: string): boolean => attachedThings.has(word)
  const behind = after.slice(0, 6)
  if (behind.some(isThing)) return true
  const mine = /^(?:have|has)$/.test(before[0] ?? '') || (/^(?:also|now|hereby)$/.test(before[0] ?? '') && before[1] === 'have')
  if (mine && /^(?:it|them|both|all|everything|what|one|two|three|the|these|those)?$/.test(after[0] ?? '') && before.includes('i'))
    return behind[0] !== 'the'
  return before.some(isThing) && /^(?:is|are|be|been|was|were|as|also|here|now|$)/.test(before[0] ?? '') || isThing(before[0] ?? '')
}
