import {defineRule} from '../../lint/rule.ts'
import {readSelfDoubts} from '../../questions/tone/self-doubt.ts'

/** A weakness given as what the applicant is, with nothing done about it. */
export const selfDeprecation = defineRule({
  id: 'tone/self-deprecation',
  title: 'The writer run down',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This runs you down and stops there. A weakness is worth a line when the next words tell what you do about it; otherwise leave it out.',
  why: 'A reader in a hurry keeps the one sentence that answers the question of risk, and here you have written it for them. Modesty is heard in how you speak of the team, not in a verdict on yourself.',
  instead:
    'Either leave it out, or turn it from a trait into a task: what you found hard, what you did, what is different now. An answer to a question about a weakness may begin with it.',
  sources: ['jgme-personal-statement', 'house'],
  fixes: 'none',
  yieldsTo: ['tone/apology', 'tone/excuse', 'tone/blame'],
  examples: {
    flagged: [
      {text: '«I am not a good test taker».\n'},
      {
        text: '---\nkind: interview-answers\n---\n## Why you?\n\n«I am not as good» as your other candidates.\n',
      },
    ],
    clean: [
      {text: 'I failed Step 1 and changed how I study; the next examination went well.\n'},
      {text: 'I am weak in ultrasound, so I scan five patients with our fellow each Friday.\n'},
      {text: 'He was not a good candidate for the operation, and I told his wife why.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of readSelfDoubts(draft)) report(sentence.block.at(value), undefined)
  },
})
