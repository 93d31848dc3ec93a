import {defineRule} from '../../lint/rule.ts'
import {repetitions} from '../../questions/prose/repetition.ts'

export const repeatedWord = defineRule({
  id: 'prose/repeated-word',
  title: 'Repeated word',
  severity: 'warning',
  kinds: ['personal-statement', 'email', 'interview-answers', 'experience'],
  message: ({word}: {word: string}) => `“${word}” stands here twice in a row, which reads as a slip of the pen.`,
  why: 'The eye of the writer skips a doubled word, most of all across the end of a line; the eye of a reader who looks for care does not. Doubles that belong (“had had”, “that that”, “gave her her tablets”, names such as Walla Walla) are left alone.',
  instead: 'Delete one of the two.',
  sources: ['write-good', 'house'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {text: 'I called «the the» family at noon.', becomes: 'I called the family at noon.'},
      {text: 'I sat with «the *the*» mother until noon.', becomes: 'I sat with the mother until noon.'},
    ],
    clean: [{text: 'I knew that that fever had had a cause. In Walla Walla I gave her her tablets.'}],
  },
  check(draft, report) {
    for (const {sentence, value} of repetitions(draft.paragraphs)) {
      const {word, both, surplus} = value
      const at = sentence.block.at(both)
      if (!surplus) {
        report(at, {word})
        continue
      }
      const span = sentence.block.at(surplus)
      const expected = draft.text.slice(span.start, span.end)
      report(at, {word}, {fix: {title: 'Delete the second one', edits: [{span, expected, insert: ''}]}})
    }
  },
})
