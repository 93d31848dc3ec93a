import {defineRule} from '../../lint/rule.ts'
import {slangOf} from '../../questions/tone/slang.ts'

/** Words of the corridor in a letter. */
export const informality = defineRule({
  id: 'tone/informality',
  title: 'Informal words',
  severity: 'warning',
  kinds: ['personal-statement', 'email'],
  message: ({words}: {words: string}) =>
    `“${words}” is talk between friends; in an application it reads as not quite awake to the reader.`,
  why: 'The same words are welcome at sign-out. In writing to somebody you have not met they raise the question how you would write to a family.',
  instead:
    'Say it in the plain word you would use in a chart: very busy, many, glad. One is enough for a finding; what a patient said stays as it was said.',
  sources: ['house', 'soap-email-etiquette'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: 'I am «super excited» to apply.'},
      {text: 'I was «kinda» nervous at first.'},
      {text: '---\nkind: email\n---\n\n«Hi there»,\n\nI am writing about the position.\n'},
    ],
    clean: [
      {text: 'Her skin was cool and her pulse was thready.'},
      {text: '"I was gonna shoot and then I am on the ground," she said.'},
    ],
  },
  check(draft, report) {
    for (const span of slangOf(draft)) {
      report(span, {words: draft.text.slice(span.start, span.end).replace(/\s+/g, ' ')})
    }
  },
})
