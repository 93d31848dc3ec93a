import {defineRule} from '../../lint/rule.ts'
import {inAnswer, readAnswers} from '../../questions/answers.ts'
import {fillers} from '../../questions/interview/spoken.ts'

/** One in so many words is a habit; in a short answer two close together are. */
const often = {words: 80, least: 3}
const close = {words: 25, least: 2}

/** Words that fill a pause, too many of them. */
export const filler = defineRule({
  id: 'interview/filler',
  title: 'Words that fill a pause',
  severity: 'information',
  kinds: ['interview-answers'],
  message: ({word, count}: {word: string; count: number}) =>
    `“${word}” fills a pause; this answer has ${count} of the kind, and they are what a listener starts to count.`,
  why: 'One such word is how people speak. Several in a row are heard as not being sure, and whoever writes them into a script will say them twice as often.',
  instead:
    'Leave the pause empty. They are reported only where an answer has three of them and more than one in 80 words, or two in 25.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [{text: '## Why us?\n\n«Um», it was, «you know», my whole day, and it was «basically» all I did.\n'}],
    clean: [{text: '## Why us?\n\nI actually know your clinic, and I like it.\n'}],
  },
  check(draft, report) {
    const all = fillers(draft.paragraphs, undefined)
    if (all.length === 0) return
    for (const answer of readAnswers(draft)) {
      const {words} = answer
      const found = inAnswer(answer, all)
      const count = found.length
      const isHabit = [often, close].some((one) => count >= one.least && count * one.words >= words)
      if (!isHabit) continue
      for (const {sentence, value} of found) {
        report(sentence.block.at(value), {word: sentence.block.text(value), count})
      }
    }
  },
})
