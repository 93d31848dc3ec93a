import {isNegated} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerBlock} from '../../text/once.ts'
import {cover, type Span} from '../../text/span.ts'

/** Where a criteria draft marks programs as applied: list entries, headings and table rows, one for each program. */
export const appliedPrograms = (draft: Draft): readonly Span[] => {
  const rows = new Map<number, Block[]>()
  const spans: Span[] = []
  for (const {item: block} of entries(draft.blocks, undefined)) {
    if (block.kind !== 'cell') {
      spans.push(nameOf(block))
      continue
    }
    const row = draft.text.lastIndexOf('\n', block.start)
    const cells = rows.get(row)
    if (cells) cells.push(block)
    else rows.set(row, [block])
  }
  return [...spans, ...appliedRows([...rows.values()])].sort((a, b) => a.start - b.start)
}

/** Rows with a cell that says “applied”, or a “yes” in a column of that name. */
const appliedRows = (rows: readonly (readonly Block[])[]): readonly Span[] => {
  let column = -1
  return rows.flatMap((row) => {
    const head = row.findIndex((cell) => /^(?:applied|application sent|sent|submitted)\??$/i.test(cell.text()))
    const [first] = row
    if (!first) return []
    if (head >= 0 && /^(?:programs?|names?|hospitals?|#|no\.?)$/i.test(first.text())) {
      column = head
      return []
    }
    const isTicked = /^(?:yes|y|x|✓|✔|done|true)$/i.test(row[column]?.text() ?? '')
    return isTicked || row.some(saysApplied) ? [nameOf(first)] : []
  })
}

/** The entry itself, without the bars of its cell. */
const nameOf = (block: Block): Span => {
  const first = block.sentences[0]?.span
  const last = block.sentences.at(-1)?.span
  return first && last ? cover(first, last) : block.span
}

/** What may mark a program as applied: every cell, and the entries and headings that say so. */
const entries = wherever(
  (block: Block): boolean =>
    block.container.quote === 0 &&
    (block.kind === 'cell' || ((block.container.list > 0 || block.kind === 'heading') && saysApplied(block))),
)

const saysApplied = oncePerBlock(({sentences}: Block): boolean =>
  sentences.some((sentence) =>
    sentence.words.some(
      ({text}, index) => text === 'applied' && !isNegated(sentence, sentence.first + index - 3, sentence.first + index),
    ),
  ),
)
