import {onceFor} from '../text/once.ts'
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
const labels =
  /\b(?:(?<phone>phone|telephone|tel|mobile|mob|cell|cellphone|whats ?app|call|calls|text|ring|reach|fax)|(?<id>aamc|ecfmg|usmle|nrmp|npi|ids?|eras|code|licen[cs]e|registration|zip|box)|(?<any>number|line))\b/giu
/** Dates, spans of years, the printed form of a USMLE number, the code behind a state. */
const noPhone =
  /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d-\d{3}-\d{3}-\d|\d{5}-\d{4})$/

/** The telephone numbers of the applicant's own message and signature, in order. */
export const readPhones = onceFor((draft: Draft): readonly Phone[] => findPhones(draft))

const findPhones = ({email, text}: Draft): readonly Phone[] => {
  if (!email) return []
  const inBody = linesIn(text, email.body).flatMap((line) => phonesIn(line, true))
  const signed = email.signature ? linesIn(text, email.signature) : []
  return [...inBody, ...signed.flatMap((line) => phonesIn(line, false))]
}

const phonesIn = (line: Span & {readonly text: string}, needsLabel: boolean): readonly Phone[] => {
  if (!/\d/.test(line.text)) return []
  return [...line.text.matchAll(candidate)].flatMap((match) => {
    const [text] = match
    const digits = text.replace(/\D/g, '')
    const before = labelOf(line.text.slice(Math.max(0, match.index - 60), match.index))
    const fewest = before === 'phone' || text.startsWith('+') ? 7 : 9
    if (digits.length < fewest || digits.length > 15 || noPhone.test(text)) return []
    if (before === 'id' || (needsLabel && before === undefined)) return []
    const span = {start: line.start + match.index, end: line.start + match.index + text.length}
    return [{span, text, digits, hasCountry: hasCountry(text, digits)}]
  })
}

/** What the words before a number say it is; “number” alone is one to call, and a label ends with its own digits. */
const labelOf = (before: string): 'phone' | 'id' | undefined => {
  const near = kindsIn(before.split(/\d/).at(-1) ?? '')
  const last = near.findLast((kind) => kind !== 'any')
  if (last === 'id' || last === 'phone') return last
  return near.length > 0 || kindsIn(before).includes('phone') ? 'phone' : undefined
}

const kindsIn = (text: string): ReadonlyArray<'phone' | 'id' | 'any'> =>
  [...text.matchAll(labels)].map(({groups: {id, phone} = {}}) => (id ? 'id' : phone ? 'phone' : 'any'))

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
