import {defineRule} from '../../lint/rule.ts'
import {longest, longSentences} from '../../questions/prose/lengths.ts'

const tooLong = 45

export const longSentence = defineRule({
  id: 'prose/long-sentence',
  title: 'Long sentence',
  severity: 'information',
  also: {severity: 'warning', when: `the sentence has more than ${tooLong} words`},
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({count}: {count: number}) =>
    `This sentence has ${count} words; a reader in a hurry holds about ${longest}, and two shorter ones say as much.`,
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
    for (const {sentence, value: count} of longSentences(draft.paragraphs, undefined)) {
      report(sentence.span, {count}, count > tooLong ? {severity: 'warning'} : {})
    }
  },
})
