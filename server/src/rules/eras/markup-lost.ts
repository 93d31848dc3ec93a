import type {Edit} from '../../lint/fix.ts'
import {defineRule} from '../../lint/rule.ts'
import {readMarkup} from '../../questions/eras/markup.ts'

/** So many of the other places are shown. */
const shown = 20

/** Markdown that the form’s plain text cannot show. */
export const markupLost = defineRule<'eras/markup-lost', {is: string; others: number}, 'mechanical'>({
  id: 'eras/markup-lost',
  title: 'Markup that the form loses',
  severity: 'warning',
  kinds: ['personal-statement', 'experience'],
  message: ({is, others}) =>
    others === 0
      ? `The form takes plain text, so this ${is} does not reach the reader as you see it.`
      : `The form takes plain text, so this ${is} and ${others} more ${others === 1 ? 'piece' : 'pieces'} of markup do not reach the reader as you see them.`,
  why: 'Bold, headings, lists, links, tables, pictures and code are lost in the form, or their marks stand between your words as asterisks and brackets. One finding stands for the whole draft.',
  instead:
    'The fix takes out marks where that leaves every word as it is. Make sentences of lists and tables, and leave pictures out.',
  sources: ['aamc-personal-statement', 'eras-plain-text'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'The spoon held «**14 mL**», and *nobody* had [asked](https://example.org).',
        becomes: 'The spoon held 14 mL, and nobody had asked.',
      },
      {
        text: 'The spoon held 14 mL.\n\n«## Why Pediatrics»\nI stayed.',
        becomes: 'The spoon held 14 mL.\n\nWhy Pediatrics\n\nI stayed.',
      },
    ],
    clean: [{text: 'The spoon held 14 mL.\n\nNobody had asked, and I stayed.'}],
  },
  check(draft, report) {
    const [first, ...rest] = readMarkup(draft)
    if (!first) return
    const related = rest.slice(0, shown).map(({is, span}) => ({message: `Another: ${is}.`, span}))
    const edits = new Map<number, Edit>()
    for (const edit of [first, ...rest].flatMap((one) => one.edits ?? [])) {
      const {start, end} = edit.span
      edits.set(start, {...edit, expected: draft.text.slice(start, end)})
    }
    const fix = edits.size > 0 ? {fix: {title: 'Take the marks out', edits: [...edits.values()]}} : {}
    report(first.span, {is: first.is, others: rest.length}, {related, ...fix})
  },
})
