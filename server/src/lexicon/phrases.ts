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
