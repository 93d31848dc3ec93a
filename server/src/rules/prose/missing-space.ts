import {defineRule} from '../../lint/rule.ts'
import {missingSpaces} from '../../questions/prose/missing-spaces.ts'

export const missingSpace = defineRule({
  id: 'prose/missing-space',
  title: 'No blank after a comma or full stop',
  severity: 'hint',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({words}: {words: string}) => `“${words}” has no blank after its comma or full stop.`,
  why: 'It is the slip of a late night, and spelling checkers often miss it because both words are right. Decimals, times, addresses, names of files, initials and abbreviations are left alone.',
  instead: 'Use the fix.',
  sources: ['house'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'I walked the «ward,and» slept at «night.Then» the phone rang.',
        becomes: 'I walked the ward, and slept at night. Then the phone rang.',
      },
    ],
    clean: [{text: 'At 7:30 a.m. the dose was 2.5 mg, e.g. for J.R. Lee (see cv.pdf). The count was 1,200.'}],
  },
  check(draft, report) {
    for (const {item, answer} of missingSpaces(draft.paragraphs, undefined)) {
      const {block} = item
      for (const {from, to, marks} of answer) {
        const edits = marks.map((mark) => {
          const span = block.at({from: mark, to: mark + 1})
          const expected = draft.text.slice(span.start, span.end)
          return {span, expected, insert: `${expected} `}
        })
        const fix = {title: 'Add the blank', edits}
        report(block.at({from, to}), {words: block.text({from, to})}, {fix})
      }
    }
  },
})
