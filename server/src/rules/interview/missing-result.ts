import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {readStory} from '../../questions/interview/story.ts'

/** Notes are not judged. */
const shortest = 40

/** A story that stops before it ends. */
export const missingResult = defineRule({
  id: 'interview/missing-result',
  title: 'A story without its end',
  severity: 'warning',
  kinds: ['interview-answers'],
  message: () =>
    'Nothing tells what came of this: how the patient, the colleague or the number changed. One sentence with the outcome closes it.',
  why: 'An act without an outcome leaves the listener to ask how it ended, or to suppose that it ended badly. A small outcome is enough, and so is a sad one that is told straight.',
  instead:
    'Add what happened next: who went home, who agreed, what the count was before and after. Answers under 40 words, and stories without an act, are not judged here.',
  sources: ['experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a time you worked in a team.\n\nThere was measles in our district in winter. The ward had thirty beds and there were fifty-two children, and the laboratory was closed. I divided the work between the nurses and the students. «I made a list of the children by weight.» It was a great team, and I am proud of it.\n',
      },
    ],
    clean: [{text: '## A mistake?\n\nThe insulin at midnight.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['event'], shortest)) {
      const {actions, results, isInPresent} = readStory(answer)
      const last = actions.at(-1)
      if (last && !isInPresent && results.length === 0) report(last.span, undefined)
    }
  },
})
