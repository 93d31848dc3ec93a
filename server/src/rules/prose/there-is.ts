import {defineRule} from '../../lint/rule.ts'
import {emptyOpenings} from '../../questions/prose/remarks.ts'

export const thereIs = defineRule({
  id: 'prose/there-is',
  title: 'Sentence that opens with “There is”',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({words}: {words: string}) =>
    `“${words}” keeps the subject of the sentence waiting; begin with who or what it is.`,
  why: '“There is” and “There are” take the strongest place of the sentence for two words without meaning. The reader’s eye, which jumps from opening to opening, finds nothing there.',
  instead:
    'Begin with the person or thing. Keep it where nobody acts and the thing is new: “There were clots in both lungs” is not reported.',
  sources: ['write-good', 'house'],
  fixes: 'none',
  examples: {
    flagged: [{text: '«There are» three nurses who taught me to wait.'}],
    clean: [
      {text: 'There were clots in both lungs. I went there, and there is where I stayed.'},
      {text: '"There is no bed," the porter said.'},
    ],
  },
  check(draft, report) {
    for (const {sentence, value} of emptyOpenings(draft.paragraphs, undefined)) {
      report(sentence.block.at(value), {words: value.text})
    }
  },
})
