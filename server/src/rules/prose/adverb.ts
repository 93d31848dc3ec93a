import {defineRule} from '../../lint/rule.ts'
import {isHabit, propAdverbs} from '../../questions/prose/remarks.ts'

/** One such word in a hundred and fifty is a habit. */
const inWords = 150

export const adverb = defineRule({
  id: 'prose/adverb',
  title: 'Adverbs that prop up a verb',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({word, count, words}: {word: string; count: number; words: number}) =>
    `“${word}” props up its verb; ${count} adverbs of this kind in ${words} words are a habit.`,
  why: 'An adverb of manner tells the reader how to feel about a verb that could say it alone. One is innocent, and a habit is not: adverbs are reported only where a draft has at least three, and more than one in 150 words. Words of time, measure and medicine (“early”, “weekly”, “only”, “orally”, “acutely”) are not counted.',
  instead: 'Choose the verb that already says it, or show what was seen. Keep the adverb that changes the meaning.',
  sources: ['write-good', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I «quickly» examined her and «calmly» called the family. They «happily» agreed to stay for the night.'},
    ],
    clean: [
      {text: 'I quickly examined her and called the family at noon. They agreed to stay for the night.'},
      {text: 'Early in the week I saw the family daily. It was only the timely film that likely kept her on the ward.'},
    ],
  },
  check(draft, report) {
    const found = propAdverbs(draft.paragraphs, undefined)
    if (!isHabit(draft, found.length, inWords)) return
    const {words} = draft
    for (const {sentence, value} of found) {
      report(sentence.block.at(value), {word: value.text, count: found.length, words})
    }
  },
})
