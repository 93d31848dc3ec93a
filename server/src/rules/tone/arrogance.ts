import {defineRule} from '../../lint/rule.ts'
import {boastsIn} from '../../questions/tone/boasts.ts'

/** The applicant set above the other applicants, or above error. */
export const arrogance = defineRule({
  id: 'tone/arrogance',
  title: 'The writer above the others',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This sets you above others, which only others can say. A scene or a number lets the reader think it without being told.',
  why: 'An intern who believes that nothing can go wrong does not call for help. Committees read self-praise as a sign of that, and they know that they cannot compare you with people they have not met either.',
  instead:
    'Show the skill at work once: what was in front of you, what you did, how it ended. Praise belongs in the letters; a number belongs in the statement.',
  sources: ['statement-red-flags', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«I am the best candidate» for your program.\n'},
      {text: 'I bring «extraordinary diagnostic abilities» to each ward.\n'},
      {text: '«I have never made a mistake» with a patient.\n'},
    ],
    clean: [
      {text: 'The surgeon was arrogant, and the nurse told him so; I learned more from her.\n'},
      {text: 'I want to be the best internist I can be, so I ask for my numbers each month.\n'},
      {text: 'The best candidate for the kidney was her brother.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of boastsIn(draft.paragraphs, undefined)) report(sentence.block.at(value), undefined)
  },
})
