import type {Draft} from '../../draft/draft.ts'
import {isSingleYear} from '../../lexicon/specialties.ts'
import type {Sentence} from '../../text/sentence.ts'
import {destinations, mentionsOf, otherTargets} from '../destinations.ts'

/**
 * Where a draft for other readers names no destination but the origin: its sentences, the first one of aim ahead.
 * Empty where another destination is named, or where the draft is for the origin alone.
 */
export const onlyOrigin = (draft: Draft): readonly Sentence[] => {
  if (otherTargets(draft).length === 0) return []
  const {specialty} = draft.origin
  const aims = destinations(draft)
  const named = aims.filter((aim) => aim.specialty === specialty)
  if (aims.some((aim) => aim.specialty !== specialty)) return []
  const mentions = mentionsOf(draft, specialty).map(({sentence}) => sentence)
  const ownMentions = mentionsOf(draft, specialty).filter(({isCompany}) => !isCompany)
  if (
    named.length === 0 &&
    (ownMentions.length === 0 || mentions.length < 2 || draft.aims.length > 0 || hasOwnTarget(draft))
  )
    return []
  return [...new Set([...named.map(({sentence}) => sentence), ...mentions])]
}

/** A target that the draft names in its own right, be it without an aim. */
const hasOwnTarget = (draft: Draft): boolean =>
  otherTargets(draft).some(
    (target) => isSingleYear(target) || mentionsOf(draft, target).some(({isCompany}) => !isCompany),
  )
