import {defineRule} from '../../lint/rule.ts'
import {answersTo} from '../../questions/answers.ts'
import {readChange} from '../../questions/interview/ground.ts'

/** Notes are not judged. */
const shortest = 20

/** Why there was no match, and nothing done about it since. */
export const unmatchedWithoutChange = defineRule({
  id: 'interview/unmatched-without-change',
  title: 'Not matching without what was changed',
  severity: 'warning',
  kinds: ['interview-answers'],
  message: (missing: 'change' | 'evidence') => messages[missing],
  why: 'Everybody on a SOAP call is without a position, and the reader is not looking for the one with the best excuse. The question asks whether the cause is understood and gone. A cause alone answers half of it, and luck, the algorithm and other people answer none.',
  instead:
    'One sentence for the cause, one for what you changed, one for the proof: a month on a ward, an examination passed, a letter, a count. Plans and feelings are no proof. Answers under 20 words are not judged.',
  sources: ['switch-explanations', 'soap-interview-questions', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '## Why were you unmatched?\n\n«I applied only to nine programs, and I applied in November.» That was a mistake and I own it. It was a hard lesson, and I am stronger for it.\n',
      },
    ],
    clean: [{text: '## Why were you unmatched?\n\nI applied to nine programs in one specialty.\n'}],
  },
  check(draft, report) {
    for (const answer of answersTo(draft, ['unmatched'], shortest)) {
      const missing = readChange(answer, undefined)
      const [first] = answer.sentences
      if (missing && first) report(first.span, missing)
    }
  },
})

const messages = {
  change: 'The cause stands here and nothing that was done about it. Add what you changed, and the proof.',
  evidence:
    'What you changed stands here without proof. Add a month, a ward, an examination or a letter that shows it.',
} as const
