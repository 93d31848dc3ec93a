import type {Draft} from '../../draft/draft.ts'
import {type EmailParts, headerOf} from '../../draft/email.ts'
import {oncePerParagraph} from '../../draft/paragraph.ts'
import {isAnywhere} from '../../text/lineage.ts'
import type {Span} from '../../text/span.ts'
import type {Program} from '../../workspace/shape.ts'
import {institutionNames} from '../concrete.ts'
import {oncePerPart} from './source.ts'

const generic =
  /\b(?:hospitals?|childrens|regional|community|general|county|medical|center|centre|university|college|health|system|program|residency|of|the|school|medicine|pediatrics|internal|med peds|medpeds|categorical|preliminary|transitional year|residency)\b/g

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
  const known = program ? [program] : (draft.workspace?.programs ?? [])
  const forms = known.flatMap(formsOfProgram)
  if (forms.length > 0 && isNamed(draft, email, fold(subject), forms)) return true
  if (program === undefined) return looksLikeName(subject) || speaksOfInstitution(draft)
  const features = (program.specifics ?? []).map(fold)
  return draft.brief.value.contacted !== undefined && isNamed(draft, email, fold(subject), features)
}

/** Whether an email stays in the thread that the program began, under its own subject. */
export const staysInThread = ({email, brief}: Draft): boolean =>
  email !== undefined &&
  (brief.value.contacted !== undefined || email.reply !== undefined) &&
  /^re\s?:/i.test(headerOf(email, 'subject')?.value ?? '')

/** Most drafts name it in the subject: then the message need not be searched. */
const isNamed = (draft: Draft, {salutation, body}: EmailParts, subject: string, forms: readonly string[]): boolean => {
  const isIn = (text: string): boolean => forms.some((form) => ` ${text} `.includes(` ${form} `))
  if (subject !== '' && isIn(subject)) return true
  const message = foldedParts(draft, {start: salutation?.start ?? body.start, end: body.end})
  return isIn([subject, ...message.map(({answer}) => answer)].filter(Boolean).join(' '))
}

const foldedParts = oncePerPart(fold)

const formsOfProgram = (program: Partial<Program>): readonly string[] => {
  const {name, aliases = []} = program
  const forms = keptForms.get(program) ?? formsOf([...(name ? [name] : []), ...aliases])
  keptForms.set(program, forms)
  return forms
}

/** The programs of a workspace file are the same objects for every draft. */
const keptForms = new WeakMap<Partial<Program>, readonly string[]>()

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

const speaksOfInstitution = (draft: Draft): boolean => namesInstitution(draft.paragraphs, undefined)

/** A sentence that names an institution and speaks of a program or an application there. */
const namesInstitution = isAnywhere(
  oncePerParagraph(({sentences}) =>
    sentences.some(
      (sentence) =>
        institutionNames(sentence).length > 0 &&
        /\b(?:your|program|residency|position|positions|apply|applied|application|interest|interested|join|training at|interview|call|list)\b/i.test(
          sentence.text,
        ) &&
        !/\b(?:graduated|graduate of|rotated|worked|trained|studied|completed|clerkship|observership|externship)\b/i.test(
          sentence.text,
        ),
    ),
  ),
)

/** Where to speak of a name that is missing: the subject, else the first sentence. */
export const namePlace = (draft: Draft): Span | undefined => {
  const subject = draft.email && headerOf(draft.email, 'subject')
  return subject && subject.value !== '' ? subject.valueSpan : draft.paragraphs[0]?.sentences[0]?.span
}

/** A slot for the name is another finding, and says the same. */
export const hasNamePlaceholder = (draft: Draft): boolean =>
  isNameSlot(draft.text.slice(0, draft.bodyStart)) ||
  nameSlots(draft, {start: draft.bodyStart, end: draft.text.length}).some(({answer}) => answer)

const isNameSlot = (text: string): boolean =>
  /[[{<][^\]}>\n]{0,40}(?:program|hospital|institution)[^\]}>\n]{0,40}[\]}>]/i.test(text)

const nameSlots = oncePerPart(isNameSlot)
