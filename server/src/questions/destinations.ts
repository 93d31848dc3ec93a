import {type Aim, isDestination} from '../draft/aims.ts'
import type {Draft} from '../draft/draft.ts'
import {type Mention, readMentions} from '../draft/specialty-mentions.ts'
import {secondBest} from '../lexicon/framing.ts'
import {isSingleYear, type Specialty, specialtyLabels, type Target} from '../lexicon/specialties.ts'

/** The targets of a draft that are not the specialty the applicant pivots from. */
export const otherTargets = (draft: Draft): readonly Target[] =>
  draft.targets.filter((target) => target !== draft.origin.specialty)

/** The aims that name a destination of today, and not as second best. */
export const destinations = (draft: Draft): readonly Aim[] =>
  draft.aims.filter((aim) => isDestination(aim) && !aim.sentence.has(secondBest))

/** Every place where the applicant's prose names a specialty. */
export const mentionsOf = (draft: Draft, specialty: Specialty): readonly Mention[] =>
  draft.sentences.flatMap((sentence) => readMentions(sentence).filter((mention) => mention.specialty === specialty))

/** Whether a draft for these targets may aim at a specialty: a combined one includes its halves, a single year leads anywhere. */
export const isFitting = (draft: Draft, specialty: Specialty): boolean =>
  draft.targets.some(
    (target) =>
      target === specialty ||
      isSingleYear(target) ||
      (target === draft.origin.specialty && draft.origin.halves.includes(specialty)) ||
      (isSingleYear(specialty) && target === 'internal-medicine'),
  )

/** “Internal Medicine, Pediatrics and a preliminary year”. */
export const listed = (specialties: readonly Specialty[]): string => {
  const labels = specialties.map((one) => specialtyLabels[one])
  return labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`
}
