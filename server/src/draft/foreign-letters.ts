import {typographic} from '../lexicon/typography.ts'
import {FILLER, OBJECT} from '../text/mask.ts'
import type {Span} from '../text/span.ts'
import type {Draft} from './draft.ts'
import {readEmoji} from './emoji.ts'

/** A word or sign with characters that ASCII does not have. */
export interface ForeignLetters {
  readonly span: Span
  readonly text: string
  /** The same without accents, where that is all there is to it. */
  readonly bare: string | undefined
}

const word = /[\p{L}\p{M}\u2060]*[^\x00-\x7F\s][\p{L}\p{M}\u2060]*/gu

/** Words with letters outside ASCII, and signs such as `°`; characters of a word processor and emoji are not looked at. */
export const readForeignLetters = (draft: Draft): readonly ForeignLetters[] =>
  draft.blocks.flatMap((block) => {
    const emoji = readEmoji(block)
    return [...block.reading.mask.matchAll(word)].flatMap(({0: found, index}) => {
      const from = index + found.length - found.replace(/^\u2060+/, '').length
      const to = from + found.replace(/^\u2060+|\u2060+$/g, '').length
      const text = found.replaceAll(FILLER, '')
      const isOther = [...text].some((char) => char > '\u007F' && char !== OBJECT && !typographic.has(char))
      if (!isOther || emoji.some((one) => one.from < to && from < one.to)) return []
      return [
        {
          span: block.at({from, to}),
          text,
          bare: withoutAccents(draft.text.slice(block.start + from, block.start + to)),
        },
      ]
    })
  })

const single: Readonly<Record<string, string>> = {
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
}

const withoutAccents = (source: string): string | undefined => {
  const bare = source
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[øØłŁđĐßæÆœŒı]/g, (char) => single[char] ?? char)
  return /^[A-Za-z'-]+$/.test(bare) ? bare : undefined
}
