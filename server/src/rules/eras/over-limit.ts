import {readFormFields} from '../../draft/form-fields.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Block} from '../../text/block.ts'
import {grouped} from '../../text/counted.ts'

/** Where the block ends that is the first to end behind a place. The limit is passed near the end. */
const endBehind = (blocks: readonly Block[], place: number): number | undefined => {
  let found: number | undefined
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const end = blocks[index]?.span.end ?? place
    if (end <= place) break
    found = end
  }
  return found
}

const lateShift = 'I counted the cards, and the nurse counted them too. '

export const overLimit = defineRule({
  id: 'eras/over-limit',
  title: 'Text beyond what the form takes',
  severity: 'error',
  kinds: ['personal-statement', 'experience'],
  message: ({name, count, limit}: {name: string; count: number; limit: number}) =>
    `This ${name} has ${grouped(count)} characters and the form takes ${grouped(limit)}: from here on nothing fits.`,
  why: 'The form counts letters, digits, blanks and punctuation, and it takes no more than 28,000 characters for a statement, 750 for an experience and 300 for what made it meaningful. They are counted here as plain text, without markup and front matter.',
  instead: 'Cut before the form does. A statement anywhere near its limit is many times longer than what is read.',
  sources: ['aamc-personal-statement', 'eras-experience-limits'],
  fixes: 'none',
  examples: {
    flagged: [
      {
        text: `---\nkind: experience\n---\n\n${lateShift.repeat(14)}I waited «until noon.»`,
      },
    ],
    clean: [{text: 'I counted the cards, and the nurse counted them too.'}],
  },
  check(draft, report) {
    for (const {name, limit, blocks, plain} of readFormFields(draft)) {
      const count = plain.text.length
      if (count <= limit) continue
      const start = plain.placeOf(limit + (/^\s*/.exec(plain.text.slice(limit))?.[0].length ?? 0))
      const end = endBehind(blocks, start) ?? draft.text.length
      report({start, end}, {name, count, limit})
    }
  },
})
