import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import type {Span} from '../../text/span.ts'
import {institutionNames} from '../concrete.ts'

const generic =
  /\b(?:hospital|medical|center|centre|university|college|health|system|program|residency|of|the|school|medicine|pediatrics|internal|med peds|medpeds|categorical|preliminary|transitional year|residency)\b/g

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

/** A capitalised name that ends as names of institutions do, or a name after “at”, “for” or “to” at the end. */
const looksLikeName = (subject: string): boolean => {
  const words = subject.split(/[\s,;:()]+/).filter(Boolean)
  const isName = (word: string | undefined): boolean => /^\p{Lu}\p{L}/u.test(word ?? '')
  const isHead = (word: string): boolean => isName(word) && institutionHeads.has(word.toLowerCase())
  if (words.some((word, at) => isHead(word) && words.slice(Math.max(0, at - 5), at).some(isName))) return true
  const from = words.findLastIndex((word) => ['at', 'for', 'to'].includes(word.toLowerCase()))
  return from >= 0 && from < words.length - 1 && words.slice(from + 1).every(isName)
}

const institutionHeads = new Set(
  'hospital center centre clinic university college health institute infirmary'.split(' '),
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

/** A slot for the name is another finding, and says the same. */
export const hasNamePlaceholder = (text: string): boolean =>
  /[[{<][^\]}>\n]{0,40}(?:program|hospital|institution)[^\]}>\n]{0,40}[\]}>]/i.test(text)
