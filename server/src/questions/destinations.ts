import {type Aim, isDestination} from '../draft/aims.ts'
import type {Draft} from '../draft/draft.ts'
import {seekInSentences} from '../draft/paragraph.ts'
import {type Mention, mentionIn, readPlacedMentions} from '../draft/specialty-mentions.ts'
import {secondBest} from '../lexicon/framing.ts'
import {isSingleYear, type Specialty, specialtyLabels, type Target} from '../lexicon/specialties.ts'
import {onceFor} from '../text/once.ts'

/** The targets of a draft that are not the specialty the applicant pivots from. */
export const otherTargets = (draft: Draft): readonly Target[] =>
  draft.targets.filter((target) => target !== draft.origin.specialty)

/** The aims that name a destination of today, and not as second best. */
export const destinations = onceFor((draft: Draft): readonly Aim[] =>
  draft.aims.filter((aim) => isDestination(aim) && !aim.sentence.has(secondBest)),
)

/** Every place where the applicant's prose names a specialty. */
export const mentionsOf = (draft: Draft, specialty: Specialty): readonly Mention[] => {
  const {sightings, bySpecialty} = mentionsIn(draft)
  const known = bySpecialty.get(specialty)
  if (known) return known
  const mentions = sightings.flatMap(({sentence, value}) =>
    value.specialty === specialty ? [mentionIn(sentence, value)] : [],
  )
  bySpecialty.set(specialty, mentions)
  return mentions
}

/** What a draft names, and by specialty what was asked for so far: most rules of framing ask. */
const mentionsIn = onceFor((draft: Draft) => ({
  sightings: findMentions(draft.paragraphs, undefined),
  bySpecialty: new Map<Specialty, readonly Mention[]>(),
}))

const findMentions = seekInSentences(({sentence}) => readPlacedMentions(sentence))

/** Where a draft comes from and where it goes: for answers that are kept, the same object as long as it says the same. */
export interface Course {
  readonly origin: Specialty
  /** The targets other than the origin. */
  readonly others: readonly Specialty[]
}

/** The course of a draft. */
export const courseOf = (draft: Draft): Course => {
  const course = {origin: draft.origin.specialty, others: otherTargets(draft)}
  const key = [course.origin, ...course.others].join(' ')
  const known = courses.get(key)
  if (!known) courses.set(key, course)
  return known ?? course
}

/** No more than there are ways to choose among the targets. */
const courses = new Map<string, Course>()

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
