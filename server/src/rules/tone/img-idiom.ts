import {defineRule} from '../../lint/rule.ts'
import {readIdioms} from '../../questions/tone/idioms.ts'

/** English that is right at home and read differently, or not understood, in the United States. */
export const imgIdiom = defineRule({
  id: 'tone/img-idiom',
  title: 'An idiom from outside the United States',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: ({words, usual}: {words: string; usual: string}) =>
    `“${words}” is good English elsewhere; readers in the United States are used to: ${usual.replace(/[“”]/g, '')}.`,
  why: 'Nothing is wrong with the phrase where you learned it. Here some of them are not understood (“house job”), and some mean another thing (“passed out” is to faint). A reader who stops at one no longer hears the story.',
  instead:
    'Use the form in the message where it fits. A term of your own training that matters can stay, with the American word beside it once.',
  sources: ['img-statement-mistakes', 'house'],
  fixes: 'suggestion',
  examples: {
    flagged: [
      {
        text: 'I «passed out» from medical college in 2019 and wrote the first register of our ward.\n',
        becomes: 'I graduated from medical college in 2019 and wrote the first register of our ward.\n',
      },
      {
        text: '«Two years back» I joined a clinic in the hills.\n',
        becomes: 'Two years ago I joined a clinic in the hills.\n',
      },
      {
        text: '---\nkind: email\n---\n\nDear Dr. Lee,\n\n«Kindly» send me the link.\n',
        becomes: '---\nkind: email\n---\n\nDear Dr. Lee,\n\nPlease send me the link.\n',
      },
    ],
    clean: [
      {text: 'The coach said that she passed out in the heat, and I asked about her uncle.\n'},
      {text: 'A nurse kindly explained the pump to me. By the morning his lungs had cleared.\n'},
      {text: 'I wrote our mass-casualty plan on one page.\n'},
    ],
  },
  check(draft, report) {
    for (const {span, words, usual, change, others} of readIdioms(draft)) {
      const related = others.map((other) => ({message: 'And here.', span: other}))
      const fix = change && {
        title: `Change to “${change.insert}”`,
        edits: [
          {span: change.span, expected: draft.text.slice(change.span.start, change.span.end), insert: change.insert},
        ],
      }
      report(span, {words, usual}, {related, ...(fix ? {fix} : {})})
    }
  },
})
