import {defineRule} from '../../lint/rule.ts'
import {ageBalanceOf, areForBothAges, farAhead} from '../../questions/age-balance.ts'

/** A statement for both ages that speaks of one. */
export const ageImbalance = defineRule({
  id: 'framing/age-imbalance',
  title: 'One age group far ahead of the other',
  severity: 'information',
  kinds: ['personal-statement'],
  message: ({many, few, more, less}: {many: string; few: string; more: number; less: number}) =>
    `${more} words here are about ${many} and ${less} about ${few}; a reader from the other side finds little of their own.`,
  why: 'A shared or Med-Peds statement is read by people who care for adults and by people who care for children. Each looks for their own patients.',
  instead:
    'Let one scene of the thinner side stand beside the others, or give the statement a `target:` and keep it as it is.',
  sources: ['house', 'maryland-med-peds'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: '---\ntarget: med-peds\n---\n«In the nursery I weighed infants.» The babies slept, the mothers of the newborns did not, and the children of the pediatrics ward drew boats for each boy and girl who left.\n',
      },
    ],
    clean: [
      {
        text: '---\ntarget: med-peds\n---\nIn the nursery I weighed infants, and at night I treated men and women with heart failure whose children had brought them.\n',
      },
    ],
  },
  check(draft, report) {
    const first = draft.opening?.sentences[0]
    if (!first || !areForBothAges(draft.targets)) return
    const {adult, child} = ageBalanceOf(draft.paragraphs)
    const ahead = farAhead({adult, child})
    if (!ahead) return
    report(first.span, {
      more: Math.max(adult, child),
      less: Math.min(adult, child),
      many: ahead === 'adult' ? 'adults' : 'children',
      few: ahead === 'adult' ? 'children' : 'adults',
    })
  },
})
