import {defineRule} from '../../lint/rule.ts'
import {sentenceBeyond} from '../../questions/word-counts.ts'

/** A statement of more words than are read. */
export const overLength = defineRule<'eras/over-length', {words: number; most: number}>({
  id: 'eras/over-length',
  title: 'Statement of more words than are read',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: ({words, most}) =>
    `This statement has ${words} words. About here it passes ${most}, and most readers have stopped.`,
  why: 'A statement is read in a minute or two between others. Advisers agree on about one page, 500 to 800 words, and what stands behind that is skimmed or left.',
  instead: 'Cut what the rest of the application says already, and the second of two stories that show the same thing.',
  disputed: 'Advice runs from “about 600” to “700 to 800”; `statement-words` under `thresholds` moves the number.',
  sources: ['eras-plain-text', 'house'],
  threshold: 'statement-words',
  fixes: 'none',
  yieldsTo: ['eras/over-limit'],
  examples: {
    flagged: [
      {
        text: 'The soup spoon held 14 mL. «The label said five.» I bought forty oral syringes.',
        workspace: 'thresholds: {statement-words: 8}',
      },
    ],
    clean: [{text: 'The soup spoon held 14 mL. The label said five.'}],
  },
  check(draft, report, {thresholds}) {
    const most = thresholds['statement-words']
    const {words} = draft
    if (words <= most) return
    const sentence = sentenceBeyond(draft.paragraphs, most)
    if (sentence) report(sentence.span, {words, most})
  },
})
