import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'

/** A number or code that a label names. */
export interface LabelledValue extends Local {
  readonly text: string
  /** How many digits it has. */
  readonly digits: number
}

const fillers: ReadonlySet<string> = new Set(
  'is was are were number numbers no nos num nr id identification identity code card which the a of his her their my that reads being as follows itself at our hospital clinic ward'.split(
    ' ',
  ),
)
const mostFillers = 5

/** The value that follows a label which ends before an index: “number is AK4471930”, “: 123-45-6789”, “(no. 20771)”. */
export const valueAfter = (sentence: Sentence, index: number): LabelledValue | undefined => {
  for (let at = index; at < Math.min(sentence.last, index + mostFillers); at += 1) {
    const between = sentence.between(at - 1, at).replace(/\u2060/g, '')
    const isAbbreviated = /^(?:no|nos|nr|num)$/.test(sentence.word(at - 1)?.text ?? '')
    if (!(isAbbreviated ? /^[\s.:#,(]*$/ : /^[\s:#=,(–—-]*$/).test(between)) return undefined
    const value = valueAt(sentence, at)
    if (value) return value
    if (!fillers.has(sentence.word(at)?.text ?? '')) return undefined
  }
  return undefined
}

/** The value that begins at a word: groups of digits, with letters before them or hyphens between them. */
export const valueAt = (sentence: Sentence, at: number): LabelledValue | undefined => {
  const first = sentence.word(at)
  if (!first) return undefined
  const hasDigit = /\d/.test(first.raw)
  const next = sentence.word(at + 1)
  const isPrefix =
    /^\p{Lu}{1,4}$/u.test(first.raw) && /\d{3}/.test(next?.raw ?? '') && /^[\s-]?$/.test(sentence.between(at, at + 1))
  if (!hasDigit && !isPrefix) return undefined
  let last = at
  while (isPartOfValue(sentence, last + 1)) last += 1
  const local = {from: first.from, to: sentence.word(last)?.to ?? first.to}
  const text = sentence.block.text(local)
  return {...local, text, digits: text.replace(/\D/g, '').length}
}

/** After a hyphen or slash anything short goes on; after a blank only a group of digits. */
const isPartOfValue = (sentence: Sentence, at: number): boolean => {
  const word = sentence.word(at)
  if (!word || word.clitic) return false
  const between = sentence.between(at - 1, at).replace(/\u2060/g, '')
  if (/^[-/]$/.test(between)) return /\d/.test(word.raw) || /^\p{Lu}\p{Lu}?\d?$/u.test(word.raw)
  if (between !== ' ' || !/^\d{2,}$/.test(word.raw)) return false
  return /^(?:\p{Lu}{1,4}|\d{2,4})$/u.test(sentence.word(at - 1)?.raw ?? '')
}
