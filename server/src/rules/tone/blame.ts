import {defineRule} from '../../lint/rule.ts'
import {blamesIn} from '../../questions/tone/blame.ts'

/** A setback of the applicant's laid on the Match, a program, a teacher or a country. */
export const blame = defineRule({
  id: 'tone/blame',
  title: 'A setback laid on others',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: () =>
    'This lays the result on somebody else. The reader cannot check that and wonders whom you would blame on the wards; say what you changed.',
  why: 'Residency is full of results with many fathers: a missed sign-out, a late antibiotic. A program looks for the person who first asks about the own part. Blame may be deserved and still costs the writer, because the reader hears only one side.',
  instead:
    'State the fact in a few words and go straight to your own part: what you did differently, and what came of it. Leave the system, the filters and the examiners out.',
  sources: ['jgme-personal-statement', 'attempts-explained', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I did not match because «program directors never look at graduates» of my school.\n'},
      {
        text: '---\nkind: interview-answers\n---\n## Why did you not match?\n\n«The algorithm goes against people» who need a visa.\n',
      },
    ],
    clean: [
      {text: 'The insurance failed him, and I wrote three letters until the insulin came.\n'},
      {
        text: '---\nkind: interview-answers\ntarget: internal-medicine\n---\n## What happened in 2019?\n\nI failed Step 1, and it was my own fault. I had studied alone and too late. I found two partners, solved 40 questions a day, and passed in May.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of blamesIn(draft.paragraphs, undefined)) report(sentence.block.at(value), undefined)
  },
})
