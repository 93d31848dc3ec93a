import {defineRule} from '../../lint/rule.ts'
import {bareTraits} from '../../questions/specifics/traits.ts'

/** Qualities of the applicant in a row, and nothing beside them that shows one. */
export const unsupportedTrait = defineRule({
  id: 'specifics/unsupported-trait',
  title: 'Qualities without proof',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({count}: {count: number}) =>
    `${count} qualities in a row and nothing that shows them; everybody claims the same ones, so a reader skips the line.`,
  why: 'Anybody can write that they are hardworking, honest and quick to learn, and most do. A reader believes a quality when a scene has shown it, and then it no longer has to be named.',
  instead:
    'Keep the one quality that matters most and say right after it what you did: one act, one number, one ward. Cut the others.',
  sources: ['copy-paste-messages', 'statement-cliches', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I will fit in well. I am «hardworking, honest and a fast learner».\n'},
      {
        text: '---\nkind: interview-answers\n---\n## What are your strengths?\n\nMy strengths are «empathy, resilience and a strong work ethic».\n',
      },
    ],
    clean: [
      {
        text: '---\nkind: interview-answers\ntarget: internal-medicine\n---\n## What are your strengths?\n\nI am calm, careful and punctual. In two years I missed no night on a ward of 36 beds, and I wrote every summary before seven.\n',
      },
      {
        text: '---\nkind: interview-answers\ntarget: internal-medicine\n---\n## Where are you from?\n\nFrom a valley near Pokhara. The hardworking, honest and patient farmers there taught me to listen for two hours before I spoke.\n',
      },
    ],
  },
  check(draft, report) {
    for (const {span, count} of bareTraits(draft)) report(span, {count})
  },
})
