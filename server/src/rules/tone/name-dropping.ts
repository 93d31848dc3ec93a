import {defineRule} from '../../lint/rule.ts'
import {proudNames} from '../../questions/tone/famous.ts'

const allowed = 1

/** A second name of a physician or of somebody famous. */
export const nameDropping = defineRule({
  id: 'tone/name-dropping',
  title: 'Names of the great',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({count}: {count: number}) =>
    `${count} people are named here whom the reader may not know; what each of them taught you says more than the names.`,
  why: 'A supervisor’s name means nothing outside the hospital, and a famous one is not a reference. The letters carry the names already.',
  instead:
    'Write “my attending” and what you learned from her. One name is left alone, and so are those you write to; this note stands at the second.',
  sources: ['eras-tips-2018', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'Dr. Rao taught me to percuss, and «Dr. Alvarez» taught me to wait.'},
      {text: 'I had read Paul Farmer and «Atul Gawande» more than once.'},
    ],
    clean: [
      {text: 'Dr. Rao taught me to percuss. Dr. Rao also taught me to wait.'},
      {text: 'I kept a Dr. Seuss book in my coat, and Dr. Rao laughed.'},
    ],
  },
  check(draft, report) {
    const names = proudNames(draft)
    const second = names[allowed]
    if (!second) return
    const related = names.filter((one) => one !== second).map((one) => ({message: 'Named here too.', span: one}))
    report(second, {count: names.length}, {related})
  },
})
