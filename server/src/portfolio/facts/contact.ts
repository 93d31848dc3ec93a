import type {Draft} from '../../draft/draft.ts'
import {headerOf, linesIn} from '../../draft/email.ts'
import {readPhones} from '../../draft/phones.ts'
import type {Span} from '../../text/span.ts'
import type {Fact, Topic} from '../fact.ts'

/** Addresses and telephone numbers at which the applicant says to be reached. Those of one signature are one value. */
export const readContact = (draft: Draft): readonly Fact[] => {
  const own = (span: Span): boolean => isOwn(draft, span)
  const emails = addressesIn(draft).filter(({span}) => own(span))
  const phones = readPhones(draft)
    .filter(({span}) => own(span))
    .map(({span, text}) => ({span, words: text, value: normalizePhone(text, draft.workspace?.file.applicant?.phone)}))
  return [...inOneBreath(draft, 'email', emails), ...inOneBreath(draft, 'phone', phones)]
}

interface Address {
  readonly span: Span
  readonly words: string
  readonly value: string
}

/** What a signature gives beside each other is either of them. */
const inOneBreath = (draft: Draft, topic: Topic, found: readonly Address[]): readonly Fact[] => {
  const signature = draft.email?.signature?.start ?? Number.POSITIVE_INFINITY
  const signed = found.filter(({span}) => span.start >= signature).map(({value}) => value)
  const either = [...new Set(signed)].sort().join(' or ')
  return found.map(({span, words, value}) => ({topic, span, words, value: span.start >= signature ? either : value}))
}

/** A name, the sign, and a host with a point in it. */
const address = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})(?:\.[\w-]{2,63})?(?:\.[\w-]{2,63})?/g

/** The addresses of the sender line, of the message and of the signature. */
const addressesIn = ({email, text}: Draft): readonly Address[] => {
  if (!email) return []
  const from = headerOf(email, 'from')
  const spans = [from?.valueSpan, email.body, email.signature].filter((span) => span !== undefined)
  return spans
    .flatMap((span) => linesIn(text, span))
    .flatMap(({start, text: line}) => {
      const seen = new Set<string>()
      return [...line.matchAll(address)].flatMap(({0: words, index}) => {
        const value = words.toLowerCase()
        if (seen.has(value)) return []
        seen.add(value)
        return [{span: {start: start + index, end: start + index + words.length}, words, value}]
      })
    })
}

/** Words on the same line by which an address or a number in the message is the applicant's, and by which it is not. */
const ownCue = /\b(?:my|me|mine|i am|i'm)\b|^\W{0,4}(?:e-?mail|phone|tel|telephone|mobile|cell)\b/i
const otherCue =
  /\b(?:your|his|her|their|office|coordinator|program|clinic|hospital|fax|whatsapp|emergency contact|friend|mentor|dr)\b/i

/** How much of a line says whose a number is. */
const near = 70

const isOwn = (draft: Draft, span: Span): boolean => {
  const {email, text} = draft
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1
  const before = text.slice(Math.max(lineStart, span.start - near), span.start)
  if (email?.signature && span.start >= email.signature.start) return !/\b(?:fax|whatsapp)\b[^\d@]{0,20}$/i.test(before)
  if (email && span.start < email.body.start) return true
  const lead = before.split(/[.;!?]\s/).at(-1) ?? ''
  const mine = lead.search(ownCue)
  return mine >= 0 && !otherCue.test(lead.slice(mine))
}

/** Digits behind a plus; without the code of a country, the digits alone, unless the workspace file knows the number. */
export const normalizePhone = (text: string, known?: string): string => {
  const digits = text.replace(/\D/g, '')
  if (/^\W{0,2}\+/.test(text)) return `+${digits}`
  if (/^0(?:0|11)/.test(digits)) return `+${digits.replace(/^0(?:0|11)/, '')}`
  if (digits.length === 11 && digits.startsWith('1')) return `+${digits}`
  const local = digits.replace(/^0/, '')
  const whole = known?.trim().startsWith('+') ? known.replace(/\D/g, '') : ''
  return local.length > 6 && whole.endsWith(local) ? `+${whole}` : local
}
