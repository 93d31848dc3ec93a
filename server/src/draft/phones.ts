import type {Span} from '../text/span.ts'
import type {Draft} from './draft.ts'
import {linesIn} from './email.ts'

/** A telephone number as it stands in an email. */
export interface Phone {
  readonly span: Span
  readonly text: string
  readonly digits: string
  /** It begins with `+`, `00`, `011`, or the 1 of North America. */
  readonly hasCountry: boolean
}

const candidate = /(?<![\p{L}\p{N}/@-])[+(]{0,2}\d[\d()./ \u00A0–-]{4,20}\d(?![\p{L}\p{N}@])/gu
const label = /\b(?:phone|telephone|tel|mobile|mob|cell|cellphone|whats ?app|call|calls|text|ring|reach|number|fax|ph|line)\b/i
const otherLabel = /\b(?:aamc|ecfmg|usmle|nrmp|npi|id|ids|eras|code|license|licence|registration|zip|box)\b[^\p{L}\n]{0,4}$/iu
/** Dates, spans of years, the printed form of a USMLE number, the code behind a state. */
const noPhone = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d-\d{3}-\d{3}-\d|\d{5}-\d{4})$/

/** The telephone numbers of the applicant's own message and signature, in order. */
export const readPhones = (draft: Draft): readonly Phone[] => {
  const {email, text} = draft
  if (!email) return []
  const inBody = linesIn(text, email.body).flatMap((line) => phonesIn(line, true))
  const signed = email.signature ? linesIn(text, email.signature) : []
  return [...inBody, ...signed.flatMap((line) => phonesIn(line, false))]
}

const phonesIn = (line: Span & {readonly text: string}, needsLabel: boolean): readonly Phone[] =>
  [...line.text.matchAll(candidate)].flatMap((match) => {
    const [text] = match
    const digits = text.replace(/\D/g, '')
    const before = line.text.slice(Math.max(0, match.index - 60), match.index)
    const isLabelled = label.test(before)
    const fewest = isLabelled || text.startsWith('+') ? 7 : 9
    if (digits.length < fewest || digits.length > 15 || noPhone.test(text)) return []
    if (otherLabel.test(before) || (needsLabel && !isLabelled)) return []
    const span = {start: line.start + match.index, end: line.start + match.index + text.length}
    return [{span, text, digits, hasCountry: hasCountry(text, digits)}]
  })

const hasCountry = (text: string, digits: string): boolean =>
  /^\(?\+/.test(text) ||
  /^0(?:0|11)/.test(digits) ||
  (digits.length === 11 && digits.startsWith('1')) ||
  (digits.length > 11 && !digits.startsWith('0'))

/** The number with its country's code, where that is certain: the workspace file knows it, or it is written as in the US. */
export const withCountry = (phone: Phone, known: string | undefined): string | undefined => {
  const local = phone.digits.replace(/^0/, '')
  if (known?.startsWith('+') && known.replace(/\D/g, '').endsWith(local)) return known
  return /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}$/.test(phone.text) ? `+1 ${phone.text}` : undefined
}
