import type {Span} from '../text/span.ts'
import {institutionNames} from './concrete.ts'
import type {Draft} from './draft.ts'
import {headerOf} from './email.ts'

const generic =
  /\b(?:hospital|medical|center|centre|university|college|health|system|program|residency|of|the|school|medicine|pediatrics|internal)\b/g

/** The forms under which a text may name a program: whole names, and their distinctive first part. */
const formsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const plain = fold(name)
    const core = plain.replace(generic, ' ').replace(/\s+/g, ' ').trim()
    return [plain, ...(core.length > 3 ? [core] : [])]
  })

const fold = (text: string): string =>
  ` ${text} `
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether the subject or the message of an email names the program it goes to. */
export const namesProgram = (draft: Draft): boolean => {
  const {email, program} = draft
  if (!email) return false
  const subject = headerOf(email, 'subject')?.value ?? ''
  const text = ` ${fold(`${subject} ${draft.text.slice(email.salutation?.start ?? email.body.start, email.body.end)}`)} `
  const known = program ? [program] : (draft.workspace?.programs ?? [])
  const forms = known.flatMap(({name, aliases = []}) => formsOf([...(name ? [name] : []), ...aliases]))
  if (forms.some((form) => text.includes(` ${form} `))) return true
  return program === undefined && (looksLikeName(subject) || speaksOfInstitution(draft))
}

const looksLikeName = (subject: string): boolean =>
  /\p{Lu}[\p{L}.'’-]+ (?:\p{L}+ ){0,4}(?:Hospital|Center|Centre|Clinic|University|College|Health|Institute|Infirmary)|\b(?:at|for|to) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.test(
    subject,
  )

/** A sentence that names an institution and speaks of a program or an application there. */
const speaksOfInstitution = (draft: Draft): boolean =>
  draft.sentences.some(
    (sentence) =>
      institutionNames(sentence).length > 0 &&
      /\b(?:your|program|residency|position|positions|apply|applied|application|interest|interested|join|training at|interview|call|list)\b/i.test(
        sentence.text,
      ) &&
      !/\b(?:graduated|graduate of|rotated|worked|trained|studied|completed|clerkship|observership|externship)\b/i.test(
        sentence.text,
      ),
  )

/** Where to speak of a name that is missing: the subject, else the first sentence. */
export const namePlace = (draft: Draft): Span | undefined => {
  const subject = draft.email && headerOf(draft.email, 'subject')
  return subject && subject.value !== '' ? subject.valueSpan : draft.sentences[0]?.span
}
