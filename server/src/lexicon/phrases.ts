/**
 * A list of phrases that mean one thing. A phrase is words parted by blanks; per word:
 *
 * - `train|trained` either word; `(the)` or `(a|the)` may be missing;
 * - `pediatric*` any word that starts so;
 * - `~3` up to three words of any kind;
 * - a capital makes a word match only as written: `IM`, `SOAP`, `the Match`.
 *
 * Between words a text may have blanks, markup or one hyphen or slash: `med peds` finds “Med-Peds” and “Med/Peds”.
 * A contraction is two words (`do not` finds “don't”), `and` finds “&”, and a possessive ending is not looked at.
 * One adverb that changes nothing ({@link transparentWords}) may stand anywhere inside a phrase.
 */
export interface PhraseList<Value extends string = string> {
  readonly name: string
  readonly entries: ReadonlyArray<readonly [phrase: string, value: Value]>
}

/** A list whose phrases all mean the same. */
export const phrases = (name: string, ...entries: readonly string[]): PhraseList<''> => ({
  name,
  entries: entries.map((entry) => [entry, ''] as const),
})

/** A list whose phrases stand for values: each value with its spellings. */
export const spellings = <Value extends string>(
  name: string,
  table: Readonly<Record<Value, readonly string[]>>,
): PhraseList<Value> => ({
  name,
  entries: (Object.keys(table) as Value[]).flatMap((value) => table[value].map((entry) => [entry, value] as const)),
})

/** Adverbs that may stand inside any phrase without changing what it says. */
export const transparentWords: ReadonlySet<string> = new Set([
  'still',
  'always',
  'really',
  'truly',
  'simply',
  'just',
  'also',
  'honestly',
  'actually',
  'definitely',
  'certainly',
  'now',
  'ever',
  'sincerely',
  'deeply',
  'very',
  'so',
  'genuinely',
  'frankly',
  'absolutely',
  'completely',
  'even',
  'already',
  'once',
  'again',
  'therefore',
  'strongly',
  'fully',
  'currently',
])

/** A set of single words, given as one text with blanks between them. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
