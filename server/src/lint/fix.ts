import {overlaps, type Span} from '../text/span.ts'

/** A mechanical fix keeps every meaning and may run on save; a suggestion is only offered. */
export type FixKind = 'none' | 'mechanical' | 'suggestion'

/** One replacement. It applies only while the text still reads as expected. */
export interface Edit {
  readonly span: Span
  readonly expected: string
  readonly insert: string
}

/** What a finding offers to do about itself. */
export interface Fix {
  /** An imperative of a few words: “Use straight quotes”. */
  readonly title: string
  readonly edits: readonly Edit[]
}

/** The offer to put a word in the place of what stands there now. */
export const changeTo = (insert: string, span: Span, text: string): Fix => ({
  title: `Change to “${insert}”`,
  edits: [{span, expected: text.slice(span.start, span.end), insert}],
})

/** Whether every edit of the fix finds the text it expects. */
export const isFresh = (text: string, fix: Fix): boolean =>
  fix.edits.every(({span, expected}) => text.slice(span.start, span.end) === expected)

/** Applies fixes from first to last; one that overlaps an earlier one, or whose text has moved, is left out. */
export const applyFixes = (text: string, fixes: readonly Fix[]): string => {
  const taken: Edit[] = []
  for (const fix of fixes) {
    if (!isFresh(text, fix)) continue
    if (fix.edits.some((edit) => taken.some((other) => collide(edit.span, other.span)))) continue
    taken.push(...fix.edits)
  }
  taken.sort((a, b) => b.span.start - a.span.start)
  return taken.reduce((whole, {span, insert}) => whole.slice(0, span.start) + insert + whole.slice(span.end), text)
}

const collide = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end)
