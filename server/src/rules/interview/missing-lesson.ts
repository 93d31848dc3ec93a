import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {readStory} from '../../questions/interview/story.ts'

/** Notes are not judged. */
const shortest = 40

/** A story that ends without what was kept from it. */
export const missingLesson = defineRule({
  id: 'interview/missing-lesson',
  title: 'A story without a lesson',
  severity: 'information',
  kinds: ['interview-answers'],
  message: () =>
    'The story ends here and does not say what you kept from it. One sentence on what you do differently now answers the next question too.',
  why: 'Residency is training, and a question about a past event asks what the event changed in you. When the answer stops at the outcome, the listener has to ask for the rest.',
  instead:
    'End with one thing you do now that you did not do then, small enough to be believed. Only questions about a past event are read, and answers under 40 words are not.',
  sources: ['experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a mistake.\n\nI gave a midnight dose of insulin to a man whose meals had been stopped for a scan. His glucose was 48 by four in the morning. I treated it, stayed until it was stable, and told him what I had done. «He went home two days later.»\n',
      },
    ],
    clean: [{text: '## A mistake?\n\nThe insulin at midnight.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['event'], shortest)) {
      const {actions, lessons} = readStory(answer)
      const last = answer.sentences.at(-1)
      if (last && actions.length > 0 && lessons.length === 0) report(last.span, undefined)
    }
  },
})
