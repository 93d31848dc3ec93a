import {defineRule} from '../../lint/rule.ts'
import {answerSpan, answersTo, secondsAloud} from '../../questions/answers.ts'

/** Below this a story has no room for what was done and what came of it. */
const shortest = 20
/** What has fewer words is a note, not yet an answer. */
const unfinished = 12

/** A story told in one breath. */
export const underTime = defineRule({
  id: 'interview/under-time',
  title: 'A story told in one breath',
  severity: 'information',
  kinds: ['interview-answers'],
  message: ({seconds}: {seconds: number}) =>
    `This story takes about ${seconds} seconds aloud. Listeners expect a minute: what you did, what came of it, what you kept.`,
  why: 'A question for an event is a chance to be watched at work. An answer under twenty seconds names the event and is over before the listener has seen you do anything, so the next question digs for it or leaves the subject.',
  instead:
    'Tell the two or three things you did, in order, and how it ended. Labels such as `Teamwork`, notes under twelve words and an honest no are not judged.',
  sources: ['interview-answer-length', 'experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a mistake you made.\n\n«I gave insulin to a man whose meals had been stopped. I treated the low sugar and told my attending.»\n',
      },
    ],
    clean: [
      {text: '## When can you start?\n\nOn July 1, because my papers are ready and my lease in Akron ends in May.\n'},
    ],
  },
  check(draft, report, {thresholds}) {
    for (const answer of answersTo(draft, ['event'], unfinished)) {
      const seconds = secondsAloud(answer.words, thresholds['words-per-minute'])
      if (seconds >= shortest || answer.isLabel) continue
      const denies = ['no', 'never'].includes(answer.sentences[0]?.words[0]?.text ?? '')
      if (denies) continue
      report(answerSpan(answer), {seconds: Math.round(seconds)})
    }
  },
})
