import {defineRule} from '../../lint/rule.ts'
import {isHabit, vagueWords} from '../../questions/prose/remarks.ts'

/** One such word in a hundred is a habit. */
const inWords = 100

export const weaselWord = defineRule({
  id: 'prose/weasel-word',
  title: 'Weasel words',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({word, count, words}: {word: string; count: number; words: number}) =>
    `“${word}” weighs nothing; ${count} such words in ${words} make a reader ask how much.`,
  why: 'Words such as “very”, “various” and “several” stand where a fact could. A reader who meets them again and again stops believing the sentence around them. One is innocent: they are reported only where a draft has at least three, and more than one in a hundred words. “A few”, “too many” and terms such as “very low birth weight” are not counted.',
  instead: 'Give the number, or cut the word and read the sentence again.',
  sources: ['write-good', 'house'],
  fixes: 'none',
  yieldsTo: ['specifics/vague-quantity'],
  examples: {
    flagged: [
      {
        text: 'The ward was «very» busy in the winter. The work was «extremely» hard, and the nurses were «quite» patient with me.',
      },
    ],
    clean: [
      {text: 'The ward was very busy in the winter, and I covered it on one night in four.'},
      {text: 'I cared for 31 infants of very low birth weight. Too few of them had a plan, and a few had two.'},
    ],
  },
  check(draft, report) {
    const vague = vagueWords(draft.paragraphs, undefined)
    if (!isHabit(draft, vague.length, inWords)) return
    const {words} = draft
    for (const {sentence, value} of vague) {
      report(sentence.block.at(value), {word: value.text, count: vague.length, words})
    }
  },
})
