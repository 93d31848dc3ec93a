import {typography} from '../../draft/typography.ts'
import {defineRule} from '../../lint/rule.ts'

/** So many of the other places are shown: a paragraph from a word processor has dozens. */
const shown = 20

export const typographicCharacter = defineRule({
  id: 'eras/typographic-character',
  title: 'Characters of a word processor',
  severity: 'warning',
  kinds: ['personal-statement', 'experience'],
  message: ({glyph, others}: {glyph: string; others: number}) =>
    others === 0
      ? `This ${glyph} may reach the reader as a question mark or a box; plain keyboard characters do not.`
      : `This ${glyph} and ${others} more such ${others === 1 ? 'character' : 'characters'} here may reach the reader as question marks or boxes.`,
  why: 'The form takes plain text. Curly quotation marks, long dashes, ellipses in one character and blanks that do not break come along when text is pasted from a word processor, and a program may see odd glyphs in their place. One finding stands for a whole paragraph, and its fix mends the paragraph.',
  instead: 'Use the fix: it writes straight quotation marks, a hyphen with blanks, three dots and ordinary blanks.',
  disputed:
    'Nobody official says which of these characters the form keeps; advisers tell applicants to stay with plain ones.',
  sources: ['aamc-personal-statement', 'eras-plain-text'],
  fixes: 'mechanical',
  examples: {
    flagged: [
      {
        text: 'The nurse said, «“»Count again.” I did.',
        becomes: 'The nurse said, "Count again." I did.',
      },
      {
        text: 'It was the week of the rains«—»the road was gone… and we walked for 2–3 hours.',
        becomes: 'It was the week of the rains - the road was gone... and we walked for 2-3 hours.',
      },
    ],
    clean: [{text: 'The nurse said, "Count again." It was the week of the rains - we walked for 2-3 hours.'}],
  },
  check(draft, report) {
    for (const {item: block, answer} of typography(draft.blocks, undefined)) {
      const [first, ...rest] = answer
      if (!first) continue
      const edits = [first, ...rest].map((one) => {
        const span = block.at(one)
        return {span, expected: draft.text.slice(span.start, span.end), insert: one.ascii}
      })
      const related = rest.slice(0, shown).map((one) => ({message: `Another ${one.glyph}.`, span: block.at(one)}))
      const fix = {title: 'Use plain characters in this paragraph', edits}
      report(block.at(first), {glyph: first.glyph, others: rest.length}, {related, fix})
    }
  },
})
