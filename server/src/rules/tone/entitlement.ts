import {defineRule} from '../../lint/rule.ts'
import {dueClaimsIn} from '../../questions/tone/entitlement.ts'

/** A position, an interview or an answer claimed as due. */
export const entitlement = defineRule({
  id: 'tone/entitlement',
  title: 'A position claimed as due',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers'],
  message: ({words}: {words: string}) =>
    `“${words}” claims what the reader is free to give. A wish and one reason for it move a committee further.`,
  why: 'Every file on the table has worked hard for its place. Who writes that it is due tells the committee that they have no choice, and makes them think of the first evaluation that will not please.',
  instead:
    'Say what you would welcome, and put beside it the work that makes you ready. The reader will draw the conclusion alone.',
  sources: ['soap-email-etiquette', 'house'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«I deserve» a chance after ten years of waiting.\n'},
      {text: 'With my record «I should be given» a position this week.\n'},
    ],
    clean: [
      {text: 'Every patient deserves a doctor who sits down, and on that ward I brought my own stool.\n'},
      {text: 'I earned my degree in 2021 and owe my habit of counting to a nurse.\n'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of dueClaimsIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), {words: shortened(sentence.block.text(value))})
  },
})

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words)
