import {defineRule} from '../../lint/rule.ts'
import {readSpacing} from '../../questions/eras/spacing.ts'

/** So many of the other places are shown. */
const most = 20

/** Tabs, indents, double blanks, blanks at line ends and more than one empty line. */
export const spacing = defineRule<'eras/spacing', {is: string; others: number}, 'mechanical'>({
  id: 'eras/spacing',
  title: 'Spaces by which a text was laid out',
  severity: 'information',
  kinds: ['personal-statement', 'experience'],
  message: ({is, others}) =>
    `The form lays the text out itself, so this ${is}${others === 0 ? '' : ` and ${others} more ${others === 1 ? 'place' : 'places'} with odd spaces`} may show as gaps or be lost.`,
  why: 'Tabs, indents, double blanks and extra empty lines come along from a word processor. The form keeps some of them and drops others, so the page a program sees is not the one you made. An indent of four blanks also hides a paragraph from Markdown, which takes it for code; two blanks at the end of a line are a line break there.',
  instead:
    'Use the fix: one blank between words, one empty line between paragraphs, nothing at the ends of lines. A hard line break becomes a new paragraph.',
  sources: ['aamc-personal-statement', 'eras-plain-text'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'The spoon «held  »14 mL.\n\n\n\nThe label\tsaid five. \nI stayed.',
        becomes: 'The spoon held 14 mL.\n\nThe label said five.\nI stayed.',
      },
      {
        text: '«    The» spoon held 14 mL.\n    The label said five.\n\nI stayed.  \nSo did she.',
        becomes: 'The spoon held 14 mL.\nThe label said five.\n\nI stayed.\n\nSo did she.',
      },
    ],
    clean: [{text: 'The spoon held 14 mL.\n\nThe label said five.\nI stayed.'}],
  },
  check(draft, report) {
    const [first, ...rest] = readSpacing(draft)
    if (!first) return
    const edits = [first, ...rest].map(({span, insert}) => ({
      span,
      expected: draft.text.slice(span.start, span.end),
      insert,
    }))
    const related = rest.slice(0, most).map(({is, shown}) => ({message: `Another ${is}.`, span: shown}))
    report(first.shown, {is: first.is, others: rest.length}, {related, fix: {title: 'Use plain spaces', edits}})
  },
})
