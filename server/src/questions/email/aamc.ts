import type {Draft} from '../../draft/draft.ts'
import type {Span} from '../../text/span.ts'

/** What stands behind a label “AAMC ID”. */
export interface AamcId {
  readonly span: Span
  /** As it stands on the page. */
  readonly text: string
  readonly digits: string
}

/** “AAMC ID: 1234567”, “AAMC no. 1234-5678”, “my AAMC number is 123456789”, “AAMC/ERAS ID 1234567O”. */
const labelled =
  /\bAAMC(?:[ /-]{0,3}(?:ERAS|\(ERAS\)))?(?<label>[ *_-]{0,3}(?:ID|identification|identifier|number|no\b\.?|num\b\.?|nr\b\.?|#|№))?(?: (?:number|no\b\.?|#))?[ *_,]{0,3}(?:is|was)?[ :#=–-]{0,3}[*_#]{0,4} ?(?<value>\d[\p{L}\d]{0,20}(?:[ -]\d{1,8}){0,4})/giu

/** The AAMC IDs of the applicant's own part of an email, whatever their length; masked ones are not there. */
export const readAamcIds = (draft: Draft): readonly AamcId[] => {
  const from = draft.bodyStart
  const own = draft.text.slice(from, draft.email?.reply?.start ?? draft.text.length)
  return [...own.matchAll(labelled)].flatMap((match) => {
    const {label, value = ''} = match.groups ?? {}
    const text = cut(value)
    const start = from + match.index + match[0].length - value.length
    const digits = text.replace(/\D/g, '')
    const isOther = (label === undefined && digits.length < 5) || /^\d{1,3}\p{L}/u.test(text) || /[xX*]{2,}/.test(text)
    return isOther ? [] : [{span: {start, end: start + text.length}, text, digits}]
  })
}

/** Eight digits in groups are one ID; what follows eight digits behind a blank is something else. */
const cut = (value: string): string => {
  const [first = '', ...rest] = value.split(/(?=[ -])/)
  let text = first
  for (const group of rest) {
    if (/\p{L}/u.test(first) || text.replace(/\D/g, '').length + group.replace(/\D/g, '').length > 8) break
    text += group
  }
  return text
}
