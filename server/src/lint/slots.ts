import {familyOf, type RuleId} from './families.ts'
import type {Finding} from './finding.ts'

/** The rule that reports slots nobody filled. */
const placeholder: RuleId = 'specifics/placeholder'

const letter = /[\p{L}\p{N}]/u

/**
 * The findings without those about nothing but the words of a slot. “[Describe the setting]” is no sentence of the
 * applicant’s; what it will be lacking can be said once it is one.
 */
export const withoutSlotWords = (found: readonly Finding[], text: string): readonly Finding[] => {
  const slots = found.filter(({rule}) => rule === placeholder)
  if (slots.length === 0) return found
  const isInSlot = new Uint8Array(text.length)
  for (const {span} of slots) isInSlot.fill(1, span.start, span.end)
  // How many letters stand before each place: in slots, and outside of them.
  const inside = new Uint32Array(text.length + 1)
  const outside = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = letter.test(text.charAt(at))
    inside[at + 1] = (inside[at] ?? 0) + (isLetter && isInSlot[at] ? 1 : 0)
    outside[at + 1] = (outside[at] ?? 0) + (isLetter && !isInSlot[at] ? 1 : 0)
  }
  const between = (counts: Uint32Array, {span}: Finding): number => (counts[span.end] ?? 0) - (counts[span.start] ?? 0)
  return found.filter((finding) => {
    if (finding.rule === placeholder || familyOf(finding.rule) === 'setup') return true
    return between(inside, finding) === 0 || between(outside, finding) > 0
  })
}
