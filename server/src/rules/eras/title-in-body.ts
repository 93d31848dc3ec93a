import {defineRule} from '../../lint/rule.ts'
import {titleLine} from '../../questions/eras/letter.ts'

/** A first line that is no sentence of the statement: its title, a file name, the applicant’s name. */
export const titleInBody = defineRule<'eras/title-in-body', string, 'suggestion'>({
  id: 'eras/title-in-body',
  title: 'Title or name above the text',
  severity: 'warning',
  kinds: ['personal-statement'],
  message: (line) =>
    `“${line}” stands above the text as a title. The form has a field for it that only you see; here the reader gets it as a first line.`,
  why: 'The form keeps a title beside each statement so that you can tell your versions apart, and programs never see it. A title pasted into the text costs the best line of the page, and a version name such as “v4” says that there are others.',
  instead: 'Take the line out and put it into the title field of the form. Your name is on the application already.',
  sources: ['aamc-personal-statement'],
  fixes: 'suggestion',
  yieldsTo: ['specifics/placeholder'],
  examples: {
    flagged: [
      {
        text: '«Personal Statement - Pediatrics»\n\nThe soup spoon held 14 mL.',
        becomes: 'The soup spoon held 14 mL.',
      },
      {text: '«# Two Floors»\n\nThe soup spoon held 14 mL.', becomes: 'The soup spoon held 14 mL.'},
    ],
    clean: [{text: 'The soup spoon held 14 mL.\n\nThe label said five.'}],
  },
  check(draft, report) {
    const span = titleLine(draft)
    if (!span) return
    const line = draft.text.slice(span.start, span.end)
    const gap = /^\s*/.exec(draft.text.slice(span.end))?.[0] ?? ''
    const end = span.end + gap.length
    const edits = [{span: {start: span.start, end}, expected: line + gap, insert: ''}]
    report(span, line.replace(/^#+\s*|[*_]/g, '').slice(0, 32), {fix: {title: 'Take the line out', edits}})
  },
})
