import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {programSpokenOf} from '../../lexicon/places.ts'
import {programCode} from '../../lexicon/program-codes.ts'
import {type Specialty, specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerPart} from './source.ts'

/** Where the applicant speaks of a residency program: the first words in each sentence. */
export const programsSpokenOf = seekInSentences(({sentence}) =>
  sentence
    .hits(programSpokenOf)
    .slice(0, 1)
    .map(({from, to}) => ({from, to})),
)

/** Whether the subject or the message of an email says which track it is about, by name, code or a slot for it. */
export const namesTrack = (draft: Draft): boolean => {
  const {email} = draft
  if (!email) return false
  const subject = headerOf(email, 'subject')?.value ?? ''
  return (
    /\b(?:IM|TY|Peds|prelim|PM)\b/i.test(subject) ||
    isSlotOrCode(subject) ||
    subjectSpecialties(draft).length > 0 ||
    messageSpecialties(draft).length > 0 ||
    slotsAndCodes(draft, email.body).some(({answer}) => answer)
  )
}

const isSlotOrCode = (text: string): boolean => hasSlot(text) || oneCode.test(text)

const oneCode = new RegExp(programCode.source, 'i')

const slotsAndCodes = oncePerPart(isSlotOrCode)

/** `[specialty]`, `{{track}}`, `<Pediatrics / IM>`: the name of the track is still to come. */
const hasSlot = (text: string): boolean =>
  /[[{<][^\]}>\n]{0,40}(?:specialty|track|field|categorical)[^\]}>\n]{0,40}[\]}>]/i.test(text)

const subjectSpecialties = (draft: Draft): readonly Specialty[] => {
  const at = draft.email && headerOf(draft.email, 'subject')?.valueSpan
  if (!at) return []
  const specialties: Specialty[] = []
  for (const block of draft.blocks) {
    if (block.start > at.end) break
    if (block.start + block.reading.source.length < at.start) continue
    for (const hit of block.reading.hits) {
      if (hit.list !== specialtyFields && hit.list !== specialtyPeople) continue
      const {start, end} = block.at(hit)
      if (start >= at.start && end <= at.end) specialties.push(hit.value as Specialty)
    }
  }
  return specialties
}

/** Specialties the message names other than as a rotation or a person met; where the target is known, only that. */
const messageSpecialties = (draft: Draft): readonly Specialty[] => {
  const named = specialtiesIn(draft.paragraphs, undefined).flatMap(({answer}) => answer)
  if (named.length === 0) return named
  const {targets, declared} = draft.targeting
  return named.filter((specialty) => !declared || (targets as readonly Specialty[]).includes(specialty))
}

const specialtiesIn = wherever(
  oncePerParagraph(({sentences}): readonly Specialty[] =>
    sentences
      .flatMap((sentence) => readPlacedMentions(sentence))
      .filter((mention) => !mention.isCompany)
      .map(({specialty}) => specialty),
  ),
)
