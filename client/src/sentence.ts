/** The longest stretch that is looked through for the ends of a sentence, in UTF-16 units each way. */
const reach = 1000

/** Where a sentence ends: a mark, closing quotation marks or brackets, a blank; or an empty line. */
const sentenceEnd = /[.!?…]["”’')\]]{0,3}(?=\s)|\n[ \t]{0,20}\r?\n/g

/** The sentence around a place in a text, roughly: who types it has not finished it. Offsets of the text. */
export const sentenceAround = (text: string, offset: number): {readonly from: number; readonly to: number} => {
  const start = Math.max(0, offset - reach)
  // The mark just typed ends the sentence, and the cursor behind it has left it only when a blank follows.
  const before = text.slice(start, offset)
  const ends = [...before.matchAll(sentenceEnd)]
  const last = ends.at(-1)
  const from = last ? start + last.index + last[0].length : start
  const [next] = text.slice(offset, offset + reach).matchAll(sentenceEnd)
  return {from, to: next ? offset + next.index + next[0].length : Math.min(text.length, offset + reach)}
}
