import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {officeWords, subjectFields, vagueWords} from '../../lexicon/emails.ts'
import {institutionWords, notNames} from '../../lexicon/patients.ts'
import {type Specialty, specialtyFields, specialtyLabels, specialtyPeople} from '../../lexicon/specialties.ts'
import type {Span} from '../../text/span.ts'
import {foldName} from './persons.ts'
import {readSignature} from './signature.ts'

/** What a program searches a subject for. */
export type SubjectPart = 'your name' | 'the AAMC ID' | 'SOAP or the specialty'

/** The subject of an email, if it has one that is not empty. */
export const subjectOf = (draft: Draft): {readonly text: string; readonly span: Span} | undefined => {
  const header = draft.email && headerOf(draft.email, 'subject')
  return header && header.value !== '' ? {text: header.value, span: header.valueSpan} : undefined
}

/** Whether the subject is the program's own: an answer keeps the line of the thread. */
export const keepsThread = (draft: Draft): boolean => {
  const isAnswer = /^\s{0,9}(?:re|aw|fwd?)\s?:/i.test(subjectOf(draft)?.text ?? '')
  return isAnswer && (draft.brief.value.contacted !== undefined || draft.email?.reply !== undefined)
}

/** Whether a subject is made of words that could stand over any message. */
export const isVague = (text: string): boolean => {
  if (/[[{<_]/.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]{0,60}/gu) ?? []
  return words.every((word) => vagueWords.has(word.replace(/['’]s?$/, '')) || /^\d{1,4}$/.test(word))
}

/** What a subject lacks. */
export const lackingIn = (
  draft: Draft,
  {text, span}: {readonly text: string; readonly span: Span},
): readonly SubjectPart[] => {
  const lacking: SubjectPart[] = []
  if (!namesApplicant(draft, text)) lacking.push('your name')
  if (!/\bAAMC\b/i.test(text) && !/(?<!\d)\d{8}(?!\d)/.test(text)) lacking.push('the AAMC ID')
  if (!saysField(draft, span) && !/[[{<][^\]}>]{0,30}(?:specialty|track)/i.test(text))
    lacking.push('SOAP or the specialty')
  return lacking
}

const saysField = (draft: Draft, span: Span): boolean =>
  draft.blocks.some(
    (block) =>
      block.start <= span.end &&
      block.span.end >= span.start &&
      block.sentences.some((sentence) =>
        [subjectFields, specialtyFields, specialtyPeople].some((list) =>
          sentence.allHits<string>(list).some((hit) => {
            const at = sentence.block.at(hit)
            return at.start >= span.start && at.end <= span.end
          }),
        ),
      ),
  )

/** Whether the applicant's name is there: a word of it where it is known, else two words that can only be a name. */
const namesApplicant = (draft: Draft, text: string): boolean => {
  if (/[[{<_][^\]}>]{0,20}name/i.test(text)) return true
  const known = [draft.workspace?.file.applicant?.name ?? '', ...readSignature(draft).words]
    .flatMap((name) => foldName(name).split(/[\s-]+/))
    .filter((word) => word.length > 1)
  if (known.length === 0) return hasNameRun(draft, text)
  const words = new Set(foldName(text).match(/\p{L}{2,60}/gu))
  return known.some((word) => words.has(word))
}

const hasNameRun = (draft: Draft, text: string): boolean => {
  const own = new Set(
    foldName(`${draft.program?.name ?? ''} ${(draft.program?.aliases ?? []).join(' ')}`).split(/[\s-]+/),
  )
  const [, surname = ''] = /(?<!\p{L})(\p{Lu}{2,40}), \p{Lu}\p{Ll}/u.exec(text) ?? []
  if (surname.length > 2 && !/^(?:AAMC|SOAP|USMLE|ECFMG|NRMP|ERAS|PGY|IMG|MBBS)$/.test(surname)) return true
  return text.split(/[,;:()|/–—]| - /).some((segment) => {
    const names = segment
      .split(/\s+/)
      .filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !/^\p{Lu}{2,5}$/u.test(word))
    const plain = names.map((word) => foldName(word).replace(/s$/, ''))
    if (plain.some((word) => institutionWords.has(word) || institutionWords.has(`${word}s`))) return false
    const rest = names.filter((word) => {
      const folded = foldName(word)
      return !notNames.has(folded) && !officeWords.has(folded) && !vagueWords.has(folded) && !own.has(folded)
    })
    return rest.length > 1
  })
}

/** A subject from the facts that are known, with slots for the others. */
export const subjectFrom = (draft: Draft): string => {
  const facts = draft.workspace?.file.applicant
  const field = draft.targets[0] && fieldLabel(draft.targets[0])
  const soap = draft.brief.value.phase === 'soap' ? 'SOAP - ' : ''
  const name = facts?.name ?? '[Your Name]'
  const program = draft.program?.name ? `, ${draft.program.name}` : ''
  return `${soap}${name}, AAMC ID ${facts?.['aamc-id'] ?? '[AAMC ID]'} - ${field ?? '[Specialty]'}${program}`
}

/** How a subject names a specialty or a year. */
export const fieldLabel = (specialty: Specialty): string =>
  specialty === 'preliminary-medicine'
    ? 'Preliminary Medicine'
    : specialty === 'transitional-year'
      ? 'Transitional Year'
      : specialtyLabels[specialty]

/** The subject with what it lacks, where all of that is known. */
export const completed = (draft: Draft, text: string, lacking: readonly SubjectPart[]): string | undefined => {
  const facts = draft.workspace?.file.applicant
  const [target] = draft.targets
  const known: Readonly<Record<SubjectPart, string | undefined>> = {
    'your name': facts?.name,
    'the AAMC ID': facts?.['aamc-id'] && `AAMC ID ${facts['aamc-id']}`,
    'SOAP or the specialty': target && fieldLabel(target),
  }
  const parts = lacking.map((part) => known[part])
  return parts.every((part) => part !== undefined) ? `${text} - ${parts.join(', ')}` : undefined
}
