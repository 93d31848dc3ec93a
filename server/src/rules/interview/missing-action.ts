import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {readStory} from '../../questions/interview/story.ts'

/** Notes are not judged. */
const shortest = 40

/** A story in which the applicant does nothing. */
export const missingAction = defineRule({
  id: 'interview/missing-action',
  title: 'A story without an act of yours',
  severity: 'warning',
  kinds: ['interview-answers'],
  message: () =>
    'This story tells what the case was and what others did. Nothing in it is done by you: say what you did, step by step.',
  why: 'The question asks for an event in order to see the one who answers at work. A case, however rare, is about a patient. Without an act the listener learns that you were there.',
  instead:
    'After one or two sentences of situation, begin three sentences with “I” and a verb that could have been filmed. Seeing, meeting and feeling are not counted. Answers under 40 words are not judged.',
  sources: ['experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a complex patient.\n\n«There was a man with liver cirrhosis in our ward.» He was fifty-eight, he had diabetes, and one kidney had been removed. He came on a Sunday with bleeding, and his family lived four hours away. His hemoglobin was six, and the endoscopy was closed.\n',
      },
    ],
    clean: [{text: '## A complex patient?\n\nThe man with cirrhosis and one kidney.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['event'], shortest)) {
      const [first] = readStory(answer).actions.length === 0 ? answer.sentences : []
      if (first) report(first.span, undefined)
    }
  },
})
