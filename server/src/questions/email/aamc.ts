import type {Draft} from '../../draft/draft.ts'
import type {Block} from '../../text/block.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local, Span} from '../../text/span.ts'

/** What stands behind a label “AAMC ID”. */
export interface AamcId {
  readonly span: Span
  /** As it stands on the page. */
  readonly text: string
  readonly digits: string
}

/** The same at its place in a piece of the text. */
type PlacedId = Local & Omit<AamcId, 'span'>

/** “AAMC ID: 1234567”, “AAMC no. 1234-5678”, “my AAMC number is 123456789”, “AAMC/ERAS ID 1234567O”. */
const labelled =
  /\bAAMC(?:[ /-]{0,3}(?:ERAS|\(ERAS\)))?(?<label>[ *_-]{0,3}(?:ID|identification|identifier|number|no\b\.?|num\b\.?|nr\b\.?|#|№))?(?: (?:number|no\b\.?|#))?[ *_,]{0,3}(?:is|was)?[ :#=–-]{0,3}[*_#]{0,4} ?(?<value>\d[\p{L}\d]{0,20}(?:[ -]\d{1,8}){0,4})/giu

/**
 * The AAMC IDs of the applicant's own part of an email, whatever their length; masked ones are not there. A label and its
 * value stand on one line, so block by block and between the blocks all are found.
 */
export const readAamcIds = (draft: Draft): readonly AamcId[] => {
  const end = draft.email?.reply?.start ?? draft.text.length
  const found: AamcId[] = []
  const add = (start: number, ids: readonly PlacedId[]): void => {
    for (const {from, to, text, digits} of ids) found.push({span: {start: start + from, end: start + to}, text, digits})
  }
  let at = draft.bodyStart
  for (const block of draft.blocks) {
    if (block.start >= end) break
    if (block.start - at >= shortest) add(at, idsIn(draft.text.slice(at, block.start)))
    add(block.start, block.span.end <= end ? idsOf(block) : idsIn(draft.text.slice(block.start, end)))
    at = block.span.end
  }
  if (end - at >= shortest) add(at, idsIn(draft.text.slice(at, end)))
  return found
}

const shortest = 'AAMC1'.length

const idsOf = oncePerBlock((block: Block): readonly PlacedId[] => idsIn(block.reading.source))

const idsIn = (source: string): readonly PlacedId[] => {
  if (!/AAMC/i.test(source)) return []
  return [...source.matchAll(labelled)].flatMap((match) => {
    const {label, value = ''} = match.groups ?? {}
    const text = cut(value)
    const from = match.index + match[0].length - value.length
    const digits = text.replace(/\D/g, '')
    const isOther = (label === undefined && digits.length < 5) || /^\d{1,3}\p{L}/u.test(text) || /[xX*]{2,}/.test(text)
    return isOther ? [] : [{from, to: from + text.length, text, digits}]
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
