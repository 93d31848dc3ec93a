import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {comesBack} from '../../questions/interview/spoken.ts'

/** Notes are not judged. */
const shortest = 40

/** An answer about fit that does not come back to where it is given. */
export const missingTieBack = defineRule({
  id: 'interview/missing-tie-back',
  title: 'An ending that does not come back',
  severity: 'information',
  kinds: ['interview-answers'],
  message: () =>
    'The answer ends without coming back to the program, the specialty or July. A last sentence on your first months here would tie it.',
  why: 'Why us is a question about two sides. An answer that ends in the past, or with oneself, leaves the second side out.',
  instead:
    'Let the last sentence say what of this you would bring to their wards, their clinic or the first of July. Only questions of fit are read, and answers under 40 words are not.',
  sources: ['soap-interview-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: internal-medicine\n---\n## Why our program?\n\nI like how your residents commit to a diagnosis before the films go up. I worked two years as a medical officer in Lahore and managed sepsis and cirrhosis there. It was a hard time. «I slept in the library on most days of the winter.»\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: internal-medicine\n---\n## Why our program?\n\nThe morning report, where films come last.\n',
      },
    ],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['fit', 'pivot'], shortest)) {
      const last = comesBack(draft, answer) ? undefined : answer.sentences.at(-1)
      if (last) report(last.span, undefined)
    }
  },
})
