import type {Draft} from '../../draft/draft.ts'
import {typographic} from '../../lexicon/typography.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {OBJECT} from '../../text/mask.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Local, Span} from '../../text/span.ts'
import {readEmoji} from './emoji.ts'

/** A word or sign with characters that ASCII does not have. */
export interface ForeignLetters {
  readonly span: Span
  readonly text: string
  /** The same without accents, where that is all there is to it. */
  readonly bare: string | undefined
}

const sign = /[^\x00-\x7F\s\p{L}\p{M}\u2060]/gu

/** Words with letters outside ASCII, and signs such as `°`; characters of a word processor and emoji are not looked at. */
export const readForeignLetters = (draft: Draft): readonly ForeignLetters[] => {
  const found: ForeignLetters[] = []
  for (const {item: block, answer} of letters(draft.blocks, undefined)) {
    for (const {at, text, bare} of answer) found.push({span: block.at(at), text, bare})
  }
  return found
}

/** Letters at their place in a block. */
type PlacedLetters = Omit<ForeignLetters, 'span'> & {readonly at: Local}

const beyondAscii = /[^\x00-\x7F]/
const none: readonly never[] = []

const letters = wherever(
  oncePerBlock((block: Block): readonly PlacedLetters[] => {
    if (!beyondAscii.test(block.reading.mask)) return none
    const {mask, source, words} = block.reading
    const pictured = new Uint8Array(mask.length)
    for (const {from, to} of readEmoji(block)) pictured.fill(1, from, to)
    const signs = [...mask.matchAll(sign)].map(({0: raw, index}) => ({raw, from: index, to: index + raw.length}))
    return [...words, ...signs]
      .filter(({raw, from, to}) => isForeign(raw) && !pictured[from] && !pictured[to - 1])
      .sort((one, other) => one.from - other.from)
      .map((at) => ({at, text: at.raw, bare: withoutAccents(source.slice(at.from, at.to))}))
  }),
)

const isForeign = (raw: string): boolean =>
  [...raw].some((char) => char > '\u007F' && char !== OBJECT && !typographic.has(char))

const single: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ß: 'ss',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ı: 'i',
  }),
)

const withoutAccents = (source: string): string | undefined => {
  const bare = source
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[øØłŁđĐßæÆœŒı]/g, (char) => single.get(char) ?? char)
  return /^[A-Za-z'-]+$/.test(bare) ? bare : undefined
}
