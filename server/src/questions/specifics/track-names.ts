import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {readMentions} from '../../draft/specialty-mentions.ts'
import {programCode} from '../../lexicon/program-codes.ts'
import {type Specialty, specialtyFields, specialtyPeople} from '../../lexicon/specialties.ts'

/** Whether the subject or the message of an email says which track it is about, by name, code or a slot for it. */
export const namesTrack = (draft: Draft): boolean => {
  const {email} = draft
  if (!email) return false
  const subject = headerOf(email, 'subject')?.value ?? ''
  const text = draft.text.slice(email.body.start, email.body.end)
  if (/\b(?:IM|TY|Peds|prelim|PM)\b/i.test(subject) || hasSlot(subject) || hasSlot(text)) return true
  if (new RegExp(programCode.source, 'i').test(`${subject} ${text}`)) return true
  return subjectSpecialties(draft).length > 0 || messageSpecialties(draft).length > 0
}

/** `[specialty]`, `{{track}}`, `<Pediatrics / IM>`: the name of the track is still to come. */
const hasSlot = (text: string): boolean =>
  /[[{<][^\]}>\n]{0,40}(?:specialty|track|field|categorical)[^\]}>\n]{0,40}[\]}>]/i.test(text)

const subjectSpecialties = (draft: Draft): readonly Specialty[] => {
  const at = draft.email && headerOf(draft.email, 'subject')?.valueSpan
  if (!at) return []
  return draft.blocks.flatMap((block) =>
    block.reading.hits.flatMap((hit) => {
      const {start, end} = block.at(hit)
      const isName = hit.list === specialtyFields || hit.list === specialtyPeople
      return isName && start >= at.start && end <= at.end ? [hit.value as Specialty] : []
    }),
  )
}

/** Specialties the message names other than as a rotation or a person met; where the target is known, only that. */
const messageSpecialties = (draft: Draft): readonly Specialty[] => {
  const {targets, declared} = draft.targeting
  return draft.sentences
    .flatMap(readMentions)
    .filter((mention) => !mention.isCompany)
    .map(({specialty}) => specialty)
    .filter((specialty) => !declared || (targets as readonly Specialty[]).includes(specialty))
}
