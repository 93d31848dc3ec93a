import type {Draft} from '../../draft/draft.ts'
import {readPlain} from '../../draft/plain.ts'
import {defineRule} from '../../lint/rule.ts'
import type {Block} from '../../text/block.ts'

/** What the form takes, in characters. */
const limits = {statement: 28_000, entry: 750, meaningful: 300}

interface Field {
  readonly name: string
  readonly limit: number
  readonly blocks: readonly Block[]
}

/** The fields of the form a draft fills: an entry has a second one for what made it meaningful. */
const fieldsOf = (draft: Draft): readonly Field[] => {
  if (draft.kind === 'personal-statement') {
    return [{name: 'statement', limit: limits.statement, blocks: draft.blocks}]
  }
  const entry: Block[] = []
  const meaningful: Block[] = []
  let depth = 0
  for (const block of draft.blocks) {
    if (block.kind === 'heading' && depth > 0 && block.container.depth <= depth) depth = 0
    if (block.kind === 'heading' && /^(?:most )?meaningful\b/i.test(block.text())) depth = block.container.depth
    else (depth > 0 ? meaningful : entry).push(block)
  }
  return [
    {name: 'entry', limit: limits.entry, blocks: entry},
    {name: 'meaningful part', limit: limits.meaningful, blocks: meaningful},
  ]
}

const grouped = (count: number): string => count.toLocaleString('en-US')

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
    for (const {name, limit, blocks} of fieldsOf(draft)) {
      const field = new Set(blocks)
      const plain =
        draft.kind === 'personal-statement' ? draft.plain : readPlain(draft.page, (block) => field.has(block))
      const count = plain.text.length
      if (count <= limit) continue
      const start = plain.placeOf(limit + (/^\s*/.exec(plain.text.slice(limit))?.[0].length ?? 0))
      const end = blocks.find(({span}) => span.end > start)?.span.end ?? draft.text.length
      report({start, end}, {name, count, limit})
    }
  },
})
