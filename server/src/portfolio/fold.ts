import {FILLER} from '../text/mask.ts'
import {readWords, type Word} from '../text/words.ts'

const apostrophes = /[‘‛ʼʹ′´`＇]/g
const invisible = /[\u00AD\u200B-\u200D\uFEFF]/g
const unusual = /[‘‛ʼʹ′´`＇\u00AD\u200B-\u200D\uFEFF]/

/** Prose with its words, as a block has it; plain text is its own mask. */
interface Prose {
  readonly mask: string
  readonly source?: string
  readonly words?: readonly Word[]
}

/** The words of a prose, whatever stands for an apostrophe in it and whatever invisible characters cut its words. */
export const plainWords = ({mask, source = mask, words}: Prose): readonly Word[] =>
  unusual.test(mask)
    ? readWords(mask.replace(apostrophes, '’').replace(invisible, FILLER), source)
    : (words ?? readWords(mask, source))

const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
  }),
)

/** A word in the form in which a copy of it is the same text: no capitals, accents, ligatures, apostrophes or points. */
export const fold = ({text}: Word): string =>
  /^[a-z]+$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/[øłđðþßæœı]/g, (letter) => letters.get(letter) ?? letter)
