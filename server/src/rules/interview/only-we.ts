import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {isOnlyOurs, readStory} from '../../questions/interview/story.ts'

/** A story in which everything is done by “we”. */
export const onlyWe = defineRule({
  id: 'interview/only-we',
  title: 'Only we, and never I',
  severity: 'information',
  kinds: ['interview-answers'],
  message: () =>
    'Everything here is done by “we”, so the listener cannot see your part. Keep the team and name the one thing that you did.',
  why: 'Credit given to a team is heard with pleasure. When no sentence says what the speaker did, the listener wonders whether there was anything.',
  instead:
    'Leave “we” where it is true and put one or two sentences with “I” beside it: what you began, wrote, asked or carried.',
  sources: ['experience-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Tell me about a time you worked in a team.\n\nThere was measles. «We divided the work.» We made a list and called the mothers.\n',
      },
    ],
    clean: [{text: '## Teamwork?\n\nWe divided the work. I drew the list by weight.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['event'])) {
      const {actions, isInPresent} = readStory(answer)
      const [first] = actions
      if (first && !isInPresent && isOnlyOurs(answer, undefined)) report(first.span, undefined)
    }
  },
})
