import {defineRule} from '../../lint/rule.ts'
import {type Answer, readAnswers, secondsAloud} from '../../questions/answers.ts'
import type {Sentence} from '../../text/sentence.ts'

/** At this part of the limit listeners begin to wait for the end: 90 of 120 seconds. */
const early = 0.75

/** An answer that takes longer aloud than anybody listens. */
export const overTime = defineRule({
  id: 'interview/over-time',
  title: 'An answer too long to be heard',
  severity: 'warning',
  also: {severity: 'information', when: 'the answer is past three quarters of the limit, 90 of 120 seconds'},
  kinds: ['interview-answers'],
  message: ({seconds, mark}: {seconds: number; mark: number}) =>
    `This answer takes about ${seconds} seconds aloud, and the clock passes ${mark} in this sentence. End sooner, on the point.`,
  why: 'A SOAP call lasts ten to twenty minutes and has to hold your questions too. After a minute and a half the other side waits for the end; after two it interrupts, and what was to come last, the result and the way back to the program, is never said.',
  instead:
    'Keep one reason or one story. Cut background first, then second examples. The heading does not count. Pace and limit are `words-per-minute` and `answer-seconds` under `thresholds` in `residency.yaml`.',
  sources: ['interview-answer-length', 'speaking-rate', 'house'],
  threshold: 'answer-seconds',
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Why us?\n\nYour clinic on Front Street is the reason. I carried six patients in Akron. «I wrote their letters and called each of them in the week after.»\n',
        workspace: 'thresholds: {answer-seconds: 10}\n',
      },
    ],
    clean: [{text: '## Can you start in July?\n\nYes, on July 1.\n'}],
  },
  check(draft, report, {thresholds}) {
    const {'answer-seconds': limit, 'words-per-minute': pace} = thresholds
    for (const answer of readAnswers(draft)) {
      const seconds = secondsAloud(answer.words, pace)
      const isOver = seconds > limit
      const mark = Math.round(isOver ? limit : limit * early)
      const sentence = seconds > mark ? sentenceAt(answer, mark, pace) : undefined
      if (sentence) {
        report(sentence.span, {seconds: Math.round(seconds), mark}, {severity: isOver ? 'warning' : 'information'})
      }
    }
  },
})

/** The sentence in which so many seconds are over. */
const sentenceAt = ({sentences}: Answer, seconds: number, pace: number): Sentence | undefined => {
  let words = 0
  return sentences.find((sentence) => {
    words += sentence.length
    return secondsAloud(words, pace) > seconds
  })
}
