import {defineRule} from '../../lint/rule.ts'
import {unfinishedParagraphs} from '../../questions/prose/endings.ts'

export const unfinishedParagraph = defineRule({
  id: 'prose/unfinished-paragraph',
  title: 'Paragraph that stops before its end',
  severity: 'information',
  kinds: ['personal-statement', 'email', 'experience'],
  message: ({word}: {word: string}) => `The paragraph stops after “${word}” without a full stop, as if cut off.`,
  why: 'A paragraph without a full stop makes the reader look for the rest of it, and wonder what the form cut away. Lists, headings, verse, salutations and signatures need none. The last paragraph is looked at only when a signature follows it or the draft is long enough to be finished, so that nothing is said while you are still writing it.',
  instead: 'Finish the sentence, or add the full stop.',
  sources: ['house'],
  fixes: 'none',
  yieldsTo: ['specifics/placeholder'],
  examples: {
    flagged: [
      {
        text: 'The lamp failed twice, and then the nurse and I counted the «drops»\n\nBy morning the fever had gone.',
      },
    ],
    clean: [
      {
        text: 'The lamp failed twice, and then the nurse and I counted the drops.\n\nHis mother said in the end, "You counted well tonight, both of you."',
      },
      {text: 'The lamp failed.\n\nThen the nurse and I began to count the drops by the light of'},
    ],
  },
  check(draft, report) {
    for (const span of unfinishedParagraphs(draft)) report(span, {word: draft.text.slice(span.start, span.end)})
  },
})
