import {defineRule} from '../../lint/rule.ts'
import type {Sentence} from '../../text/sentence.ts'

const long = 35
const tooLong = 45

/** The applicant's own words, counted as a word processor does: what hyphens join is one. */
const countWords = (sentence: Sentence): number => {
  if (sentence.length <= long) return 0
  const {quotes} = sentence.block.reading
  let quote = 0
  let count = 0
  for (const [index, word] of sentence.words.entries()) {
    const at = sentence.first + index
    const isJoined = index > 0 && /^\u2060*[-‐‑]\u2060*$/.test(sentence.between(at - 1, at))
    while ((quotes[quote]?.to ?? word.to) < word.to) quote += 1
    const isQuoted = (quotes[quote]?.from ?? word.to) <= word.from
    if (!word.clitic && !isJoined && !isQuoted) count += 1
  }
  return count
}

export const longSentence = defineRule({
  id: 'prose/long-sentence',
  title: 'Long sentence',
  severity: 'information',
  also: {severity: 'warning', when: `the sentence has more than ${tooLong} words`},
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({count}: {count: number}) =>
    `This sentence has ${count} words; a reader in a hurry holds about ${long}, and two shorter ones say as much.`,
  why: 'Most sentences of a statement that reads well have ten to twenty-five words. A long one is usually two or three, joined by “and” or “which”, and its main verb is hard to find. Aloud it is harder still, since a listener cannot go back. The number is fixed: more than 35 words, and more than 45 for a warning. Words joined by hyphens count as one, and quoted speech is not counted.',
  instead:
    'Find the “and”, “which” or “because” where a new thought begins, and put a full stop there. Leave it if the length is the point and it reads well aloud.',
  sources: ['statement-length-advice', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '«I came to the ward at six and read the charts and drew the blood and wrote the notes and called the families and then rounds began and I presented nine patients and took the new admissions too.»',
      },
    ],
    clean: [
      {
        text: 'I came to the ward at six, read the charts and drew the blood. Rounds began at eight. I presented nine patients, and then I took the new admissions.',
      },
      {
        text: 'The three-year-old, two-time, well-known, much-loved, half-asleep patient of the north-side ward woke up.',
      },
    ],
  },
  check(draft, report) {
    for (const sentence of draft.sentences) {
      const count = countWords(sentence)
      if (count > tooLong) report(sentence.span, {count}, {severity: 'warning'})
      else if (count > long) report(sentence.span, {count})
    }
  },
})
