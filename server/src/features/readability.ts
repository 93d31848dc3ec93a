import type {Draft} from '../draft/draft.ts'

/** Fewer words than this say nothing of how the rest will read. */
const leastWords = 120
/** Words of a sentence on average, above which readers go back to its beginning. */
const longSentence = 24

/**
 * How a draft reads, in words a person understands; undefined for one too short to tell. The measure is the automated
 * readability index, which counts letters and words alone: syllables cannot be counted cheaply, and drug names would
 * spoil the count.
 */
export const readability = (draft: Draft): string | undefined => {
  let letters = 0
  let words = 0
  for (const sentence of draft.sentences) {
    for (const {raw, clitic} of sentence.words) {
      letters += raw.length
      if (!clitic) words += 1
    }
  }
  if (words < leastWords) return undefined
  const perSentence = words / draft.sentences.length
  if (perSentence > longSentence) return `long sentences: ${Math.round(perSentence)} words each on average`
  const grade = 4.71 * (letters / words) + 0.5 * perSentence - 21.43
  return grade < 9 ? 'reads easily' : grade < 12.5 ? 'reads like a newspaper' : 'reads like a journal article'
}
