/** What a character is to somebody who reads a message about it. */
export type Glyph =
  | 'curly quotation mark'
  | 'curly apostrophe'
  | 'dash'
  | 'special hyphen'
  | 'ellipsis in one character'
  | 'special blank'
  | 'invisible character'
  | 'joined letter'
  | 'bullet'
  | 'mathematical sign'
  | 'fraction'

/** What to write for a character that a keyboard does not have. */
export interface Ascii {
  readonly glyph: Glyph
  readonly ascii: string
}

const group = (glyph: Glyph, table: Readonly<Record<string, string>>): ReadonlyArray<readonly [string, Ascii]> =>
  Object.entries(table).flatMap(([characters, ascii]) =>
    [...characters].map((character) => [character, {glyph, ascii}] as const),
  )

/**
 * Characters of word processors and what says the same in ASCII. Letters with accents and pictures are not here: they
 * cannot be replaced without changing what is said.
 */
export const typographic: ReadonlyMap<string, Ascii> = new Map([
  ...group('curly quotation mark', {'“”„‟«»″〝〞': '"', '‘‚‛‹›': "'"}),
  ...group('curly apostrophe', {'’′ʼ´': "'"}),
  ...group('dash', {'–—―': '-'}),
  ...group('special hyphen', {'‐‑‒−': '-'}),
  ...group('ellipsis in one character', {'…': '...'}),
  ...group('special blank', {
    '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000': ' ',
  }),
  ...group('invisible character', {'\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF': ''}),
  ...group('joined letter', {'\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl'}),
  ...group('joined letter', {'\uFB05\uFB06': 'st'}),
  ...group('bullet', {'•‣◦⁃∙▪▫●○■□◆◇►▸': '-'}),
  ...group('mathematical sign', {'≥': '>=', '≤': '<=', '≠': '!=', '≈': '~', '×': 'x', '±': '+/-', '→': '->'}),
  ...group('fraction', {'½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3'}),
])

/** Characters that join others into one picture or one letter of another script: inside those they belong. */
export const joiners: ReadonlySet<string> = new Set(['\u200C', '\u200D'])
