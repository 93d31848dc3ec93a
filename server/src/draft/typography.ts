import {type Ascii, joiners, typographic} from '../lexicon/typography.ts'
import type {Block} from '../text/block.ts'
import {wherever} from '../text/lineage.ts'
import {FILLER} from '../text/mask.ts'
import {oncePerBlock} from '../text/once.ts'
import type {Local} from '../text/span.ts'

/** A character of a word processor in a block, and what says the same in ASCII at this place. */
export interface TypographicCharacter extends Local, Ascii {
  readonly character: string
}

/** The typographic characters of a block's prose, in order; code and addresses are left as they are. */
export const readTypography = oncePerBlock((block: Block): readonly TypographicCharacter[] => {
  const {mask, source} = block.reading
  if (!beyondAscii.test(mask)) return none
  const found: TypographicCharacter[] = []
  for (let from = 0; from < mask.length; from += 1) {
    const character = mask.charAt(from)
    const known = character > '\u007F' ? typographic.get(character) : undefined
    if (!known || (character === FILLER && source.charAt(from) !== FILLER)) continue
    if (joiners.has(character) && isJoining(mask, from)) continue
    const to = source.charAt(from) === '&' ? entityEnd(source, from) : from + 1
    found.push({from, to, character, glyph: known.glyph, ascii: inPlace(character, known, source, from, to)})
  }
  return found
})

/** The same in a whole draft, block by block. */
export const typography = wherever(readTypography)

const beyondAscii = /[^\x00-\x7F]/
const none: readonly never[] = []

/** `&mdash;` in the source is one character in the mask. */
const entityEnd = (source: string, from: number): number => {
  const end = source.indexOf(';', from)
  return end < 0 ? from + 1 : end + 1
}

/** Between two characters that are not ASCII a joiner does its work. */
const isJoining = (mask: string, at: number): boolean =>
  mask.charAt(at - 1) > '\u007F' && mask.charAt(at + 1) > '\u007F'

const inPlace = (character: string, known: Ascii, source: string, from: number, to: number): string => {
  const before = source.charAt(from - 1)
  const after = source.charAt(to)
  const opens = opensLine(source, from)
  if (known.glyph === 'special blank') {
    return opens || /^[ \t]*(?:\r?\n|$)/.test(source.slice(to, to + 80)) || isBlank(before) || after === ' ' ? '' : ' '
  }
  if (known.glyph === 'fraction') return /\d/.test(before) ? ` ${known.ascii}` : known.ascii
  const ascii = isLong(character) ? emDash(besideMarks(source, from - 1, -1), besideMarks(source, to, 1)) : known.ascii
  return opens && /^[-+>~]/.test(ascii.trimStart()) ? `\\${ascii.trimStart()}` : ascii
}

/** The character beside a place, beyond marks of emphasis. */
const besideMarks = (source: string, at: number, step: 1 | -1): string => {
  let next = at
  while (/[*_]/.test(source.charAt(next))) next += step
  return source.charAt(next)
}

const isLong = (character: string): boolean => character === '—' || character === '―'

/** At the start of a line a hyphen would make a list of the paragraph, so it is escaped there. */
const opensLine = (source: string, from: number): boolean => {
  let at = from
  while (at > 0 && (isBlank(source.charAt(at - 1)) || source.charAt(at - 1) === '>')) at -= 1
  return at === 0 || source.charAt(at - 1) === '\n'
}

const isBlank = (char: string): boolean =>
  char === ' ' || char === '\t' || typographic.get(char)?.glyph === 'special blank'

/** Between words a short dash needs the blanks that a long one does without: `rains - the road`. */
const emDash = (before: string, after: string): string =>
  `${/[\p{L}\p{N}.,!?)"'”’]/u.test(before) ? ' ' : ''}-${/[\p{L}\p{N}(]/u.test(after) ? ' ' : ''}`
