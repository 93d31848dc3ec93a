import {leaveWords} from '../lexicon/emails.ts'
import type {Span} from '../text/span.ts'
import type {Applicant} from '../workspace/shape.ts'
import type {Draft} from './draft.ts'
import {linesIn} from './email.ts'
import {readPhones} from './phones.ts'

/** What a signature is made of, in the order in which it stands there. */
export const signatureParts = ['name', 'degree', 'AAMC ID', 'phone', 'email address'] as const

/** A part of a signature. */
export type SignaturePart = (typeof signatureParts)[number]

/** The name line of a signature, and where it would stand. */
export interface Signed {
  /** The line of the name; undefined when nobody is named. */
  readonly name: Span | undefined
  /** The name alone, without title and degree. */
  readonly words: readonly string[]
  readonly missing: readonly SignaturePart[]
}

const degree =
  /(?<!\p{L})(?:M\.?\s?D\.?|D\.?O\.?|M\.?B\.?,?\s?B\.?S\.?|M\.?B\.?,?\s?B\.?(?:Ch|Chir|CH|C)\.?(?:\.?\s?BAO)?|BMBS|BM ?BCh|MBBCh|MBChB|BMed|Dr\.?|physician|doctor|MS-?[34]|M[34]|(?:fourth|third|final)[ -]year|medical student|MD candidate)(?!\p{L})/iu

/** Who signs an email, and what of the signature is missing. */
export const readSignature = (draft: Draft): Signed => {
  const {email, text} = draft
  const lines = email?.signature ? linesIn(text, email.signature) : []
  const whole = lines.map((line) => line.text).join('\n')
  const name = lines.find((line) => isName(line.text))
  const words = name ? nameWords(name.text) : []
  const start = email?.signature?.start ?? Number.POSITIVE_INFINITY
  const has: Readonly<Record<SignaturePart, boolean>> = {
    name: isFullName(draft, words) || slot.name.test(whole),
    degree: degree.test(whole) || slot.degree.test(whole),
    'AAMC ID': /\bAAMC\b/i.test(whole) || /(?<!\d)\d{8}(?!\d)/.test(whole),
    phone: readPhones(draft).some(({span}) => span.start >= start) || slot.phone.test(whole),
    'email address': whole.includes('@') || slot.email.test(whole),
  }
  return {name: name && {start: name.start, end: name.end}, words, missing: signatureParts.filter((part) => !has[part])}
}

/** A slot that waits to be filled is there: that it is empty is another finding. */
const slot = {
  name: /[[{<_].{0,20}name/i,
  degree: /[[{<_].{0,20}(?:degree|name)/i,
  phone: /[[{<_].{0,20}(?:phone|number|mobile|tel)|\+\d{0,3}[ _x-]{3}/i,
  email: /[[{<_].{0,20}mail/i,
}

const isName = (line: string): boolean =>
  !/[@\d:?!]/.test(line) &&
  line.length <= 60 &&
  /\p{L}/u.test(line) &&
  !line
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
    .every((word) => leaveWords.has(word)) &&
  line.split(/\s+/).length <= 7

/** “Dr. Amara N. Obi, MBBS” is “Amara N. Obi”. */
const nameWords = (line: string): readonly string[] =>
  (line.replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\b\.?\s*/i, '').split(/[,(|–]| - /)[0] ?? '')
    .replace(/[*_]/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:MD|DO|MBBS|MBChB|MBBCh|MPH|PhD)$/i.test(word.replaceAll('.', '')))

/** Two words make a full name, unless the workspace file knows a name of one word. */
const isFullName = (draft: Draft, words: readonly string[]): boolean => {
  const known = draft.workspace?.file.applicant?.name?.trim().split(/\s+/)
  return words.length >= Math.min(2, known?.length ?? 2)
}

/** How a missing part is written into the signature, from the facts of the workspace file. */
export const partFrom = (part: SignaturePart, facts: Partial<Applicant>): string | undefined => {
  if (part === 'AAMC ID') return facts['aamc-id'] && `AAMC ID ${facts['aamc-id']}`
  if (part === 'email address') return facts.email
  return facts[part]
}
