import {defineRule} from '../../lint/rule.ts'
import {unforgettablesIn} from '../../questions/tone/memories.ts'

/** A sentence that says of a moment how great it was. */
export const unforgettable = defineRule<'tone/unforgettable'>({
  id: 'tone/unforgettable',
  title: 'Unforgettable moment',
  severity: 'information',
  kinds: ['personal-statement', 'email'],
  message: () =>
    'This says that a moment mattered. Saying what you did otherwise from then on would prove it, in as many words.',
  why: 'The reader believes a change that can be seen. A memory that is only called great leaves the question what came of it.',
  instead:
    'State the change: the question you now ask, the list you now keep. Each such sentence gets this note; memories of patients and changes to a plan are left alone.',
  sources: ['overused-words', 'statement-cliches'],
  fixes: 'none',
  examples: {
    flagged: [
      {text: '«I will never forget» the face of that mother.'},
      {text: '«Little did I know» what the second film would show.'},
      {text: 'That night «changed my life».'},
    ],
    clean: [{text: 'I will never forget to check the sugar again.'}, {text: 'The transplant changed her life.'}],
  },
  check(draft, report) {
    for (const {sentence, value} of unforgettablesIn(draft.paragraphs, undefined))
      report(sentence.block.at(value), undefined)
  },
})
