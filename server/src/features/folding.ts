import {type FoldingRange, FoldingRangeKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import type {Block} from '../text/block.ts'
import type {Span} from '../text/span.ts'
import {trimmedEnd} from '../text/trimmed.ts'
import {rangeOf} from './positions.ts'

/**
 * What of a draft can be folded away: front matter, what stands below a heading, the end of an email. Below headings VS
 * Code folds by itself; the same ranges are the same fold there, and other editors have none.
 */
export const draftFolds = (document: TextDocument, draft: Draft): FoldingRange[] => {
  const {frontMatter} = draft.page
  const {signature, reply} = draft.email ?? {}
  return [
    ...(frontMatter
      ? fold(document, {start: 0, end: trimmedEnd(draft.text, draft.bodyStart)}, FoldingRangeKind.Region)
      : []),
    ...headingSpans(draft).flatMap((span) => fold(document, span)),
    ...[signature, reply].flatMap((span) =>
      span ? fold(document, {...span, end: trimmedEnd(draft.text, span.end)}) : [],
    ),
  ]
}

const headingSpans = ({blocks, text}: Draft): readonly Span[] => {
  const spans: Span[] = []
  const open: Block[] = []
  const closeAt = (depth: number, end: number): void => {
    for (let top = open.at(-1); top && top.container.depth >= depth; top = open.at(-1)) {
      open.pop()
      spans.push({start: top.start, end: trimmedEnd(text, end)})
    }
  }
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    closeAt(block.container.depth, block.start)
    open.push(block)
  }
  closeAt(0, text.length)
  return spans
}

const fold = (document: TextDocument, span: Span, kind?: FoldingRangeKind): FoldingRange[] => {
  const {start, end} = rangeOf(document, span)
  return end.line > start.line ? [{startLine: start.line, endLine: end.line, ...(kind ? {kind} : {})}] : []
}

/** What of a `residency.yaml` can be folded away: whatever is indented deeper than the line above it. */
export const workspaceFolds = (document: TextDocument): FoldingRange[] => {
  const folds: FoldingRange[] = []
  const open: Array<{readonly column: number; readonly line: number}> = []
  let last = 0
  const close = (column: number): void => {
    for (let top = open.at(-1); top && top.column >= column; top = open.at(-1)) {
      open.pop()
      if (last > top.line) folds.push({startLine: top.line, endLine: last})
    }
  }
  for (const [line, text] of document.getText().split('\n').entries()) {
    const column = text.search(/\S/)
    if (column < 0) continue
    close(column)
    open.push({column, line})
    last = line
  }
  close(0)
  return folds.sort((a, b) => a.startLine - b.startLine)
}
