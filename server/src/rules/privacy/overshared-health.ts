import {defineRule} from '../../lint/rule.ts'
import {ownHealthTold} from '../../questions/privacy/own-health.ts'

/** The applicant's own illness, pregnancy or treatment. */
export const oversharedHealth = defineRule<'privacy/overshared-health', string>({
  id: 'privacy/overshared-health',
  title: 'Your own health in detail',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: (words) =>
    `“${words.slice(0, 60)}” tells about your own health. You need not say it; some readers will not know what to do with it.`,
  why: 'A program may not ask about your health, and what you volunteer stays in the file. For some applicants an illness is the true reason for the work, and a sentence about it is strong. Names of diseases and drugs rarely make it stronger.',
  instead:
    'Ask whether the story needs it. “A family matter, now resolved” or “an illness in medical school” says as much; leave it if the experience itself is your point.',
  disputed: 'Some advisers tell applicants never to mention it, others welcome a short account that ends well.',
  sources: ['house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«My own epilepsy» has been quiet since medical school.'},
      {text: 'In 2019 «I was diagnosed with depression» and took a leave.'},
    ],
    clean: [
      {text: 'I diagnosed a woman with depression, and my depression clinic grew.'},
      {text: '"I was diagnosed with lupus," she told me. My mother had it too.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of ownHealthTold(draft.paragraphs, undefined))
      report(sentence.block.at(value), sentence.block.text(value))
  },
})
