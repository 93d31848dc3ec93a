import type {Draft} from '../../draft/draft.ts'
import {lineBreakOf, linesIn} from '../../draft/email.ts'
import {readPhones} from '../../draft/phones.ts'
import {leaveWords} from '../../lexicon/emails.ts'
import type {Span} from '../../text/span.ts'
import {oncePerLine} from './once-per-line.ts'

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
  /(?<!\p{L})(?:M\.?\s?D\.?|D\.?O\.?|M\.?B\.?,?\s?B\.?S\.?|M\.?B\.?,?\s?B\.?(?:Ch|Chir|CH|C)\.?(?:\.?\s?BAO)?|BMBS|BM ?BCh|MBBCh|MBChB|BMed|Dr\.?|physician|doctor|MS-?[34]|M[34]|(?:fourth|third|final)[ -]year|medical student|MD candidate|class of (?:20)?\d\d)(?!\p{L})/iu

/** Who signs an email, and what of the signature is missing. */
export const readSignature = (draft: Draft): Signed => {
  const {email, text} = draft
  const lines = email?.signature ? linesIn(text, email.signature) : []
  const {index, words, says} = readSaid(lines.map((line) => line.text).join('\n'))
  const name = lines[index]
  const start = email?.signature?.start ?? Number.POSITIVE_INFINITY
  const has = (part: SignaturePart): boolean =>
    says[part] ||
    (part === 'name' && isFullName(draft, words)) ||
    (part === 'phone' && readPhones(draft).some(({span}) => span.start >= start))
  return {name: name && {start: name.start, end: name.end}, words, missing: signatureParts.filter((part) => !has(part))}
}

/** What the lines of a signature say by themselves. */
interface Said {
  /** Index of the line of the name; -1 without one. */
  readonly index: number
  readonly words: readonly string[]
  readonly says: Readonly<Record<SignaturePart, boolean>>
}

const readSaid = oncePerLine((whole): Said => {
  const lines = whole.split('\n')
  const index = lines.findIndex(isName)
  const says = {
    name: slot.name.test(whole),
    degree: degree.test(whole) || slot.degree.test(whole),
    'AAMC ID': /\bAAMC\b/i.test(whole) || /(?<!\d)\d{8}(?!\d)/.test(whole),
    phone: slot.phone.test(whole),
    'email address': whole.includes('@') || slot.email.test(whole),
  }
  return {index, words: nameWords(lines[index] ?? ''), says}
})

/** A slot that waits to be filled is there: that it is empty is another finding. */
const slot = {
  name: /[[{<_].{0,20}name/i,
  degree: /[[{<_].{0,20}(?:degree|name)/i,
  phone: /[[{<_].{0,20}(?:phone|number|mobile|tel)|\+\d{0,3}[ _x-]{3}/i,
  email: /[[{<_].{0,20}mail/i,
}

/** What stands before a comma, a bar or a dash: “Amara Obi, MD | AAMC 12345678”. */
const headOf = (line: string): string =>
  line
    .split(/[,;(|•·–—]| - /)[0]
    ?.replace(/[*_]/g, '')
    .trim() ?? ''

const isName = (line: string): boolean => {
  const head = headOf(line)
  const words = head
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)
  if (head.length > 60 || words.length > 7 || /[@\d:?!]/.test(head) || !/\p{L}/u.test(head)) return false
  return !words.every((word) => leaveWords.has(word)) && !/^(?:aamc|ecfmg|phone|tel|mobile|email|e-mail)\b/i.test(head)
}

/** “Dr. Amara N. Obi, MBBS” is “Amara N. Obi”. */
const nameWords = (line: string): readonly string[] =>
  headOf(line)
    .replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\b\.?\s*/i, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:MD|DO|MBBS|MBChB|MBBCh|MPH|PhD)$/i.test(word.replaceAll('.', '')))

/** Two words make a full name, unless the workspace file knows a name of one word. */
const isFullName = (draft: Draft, words: readonly string[]): boolean => {
  const known = draft.workspace?.file.applicant?.name?.trim().split(/\s+/)
  return words.length >= Math.min(2, known?.length ?? 2)
}

/** A stretch of the file and what belongs in its place. */
export interface Completion {
  readonly span: Span
  readonly insert: string
}

/** What completes a signature, as far as the workspace file knows it. */
export const completionsOf = (draft: Draft, {name, missing}: Signed): readonly Completion[] => {
  const {email, text} = draft
  const facts = draft.workspace?.file.applicant
  if (!email || !facts) return []
  const feed = lineBreakOf(text)
  const lacks = (part: SignaturePart): boolean => missing.includes(part)
  const lines = [
    lacks('AAMC ID') && facts['aamc-id'] ? `AAMC ID ${facts['aamc-id']}` : undefined,
    lacks('phone') ? facts.phone : undefined,
    lacks('email address') ? facts.email : undefined,
  ].flatMap((line) => (line === undefined ? [] : [feed + line]))
  const whole = [lacks('name') ? facts.name : undefined, lacks('degree') ? facts.degree : undefined]
  const named = whole.filter((part) => part !== undefined).join(', ')
  if (!email.signature)
    return named === ''
      ? []
      : [after(email.body.end, `${feed}${feed}Sincerely,${feed}${feed}${named}${lines.join('')}`)]
  const first = linesIn(text, email.signature)[0]
  const naming =
    named === '' || !first
      ? []
      : !name
        ? [after(first.end, `${feed}${named}`)]
        : facts.name !== undefined && lacks('name')
          ? [{span: name, insert: named}]
          : [after(name.end, `, ${named}`)]
  return [...naming, ...(lines.length > 0 ? [after(email.signature.end, lines.join(''))] : [])]
}

const after = (at: number, insert: string): Completion => ({span: {start: at, end: at}, insert})
