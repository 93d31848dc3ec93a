import {defineRule} from '../../lint/rule.ts'
import {greatAges} from '../../questions/privacy/exact-ages.ts'

/** The exact age of a patient of ninety or more. */
export const ageOver89 = defineRule<'privacy/age-over-89', string>({
  id: 'privacy/age-over-89',
  title: 'Exact age of ninety or more',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (age) =>
    `“${age}” is an age so few people reach that it can name a patient. For patient privacy, “over 89” says as much.`,
  why: 'Ages up to 89 are shared by many. From ninety on there may be one such person in a ward or a village, so rules of patient privacy put all of them into one group. The point of your story will hardly be the number.',
  instead:
    'Write “over 89”, or say what the age meant: “old enough to have buried two doctors”. The age of your own family is yours to tell.',
  sources: ['safe-harbor'],
  fixes: 'none',
  yieldsTo: ['privacy/identifying-combination'],
  examples: {
    flagged: [
      {text: 'A «94-year-old» woman taught me to wait for the end of a sentence.'},
      {text: 'My patient, «ninety-seven», asked for his pipe.'},
    ],
    clean: [
      {text: 'An 89-year-old woman taught me to wait, in a 95-year-old hospital.'},
      {text: 'My 94-year-old grandmother raised me, and I kept all 94 of her letters.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of greatAges(draft.paragraphs, undefined))
      report(sentence.block.at(value), sentence.block.text(value))
  },
})
