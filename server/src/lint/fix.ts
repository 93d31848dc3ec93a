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

/** Those fixes that may be applied together, first come first served: none overlaps another, all find their text. */
export const compatible = (text: string, fixes: readonly Fix[]): readonly Fix[] => {
  const taken = new Taken()
  return fixes.filter((fix) => {
    if (!isFresh(text, fix) || fix.edits.some(({span}) => taken.meets(span))) return false
    for (const {span} of fix.edits) taken.add(span)
    return true
  })
}

/** Applies fixes from first to last; one that overlaps an earlier one, or whose text has moved, is left out. */
export const applyFixes = (text: string, fixes: readonly Fix[]): string => {
  const edits = compatible(text, fixes).flatMap((fix) => fix.edits)
  const inOrder = [...edits].sort((a, b) => byPlace(a.span, b.span))
  let reached = 0
  const parts = inOrder.flatMap(({span, insert}) => {
    const kept = text.slice(reached, span.start)
    reached = Math.max(reached, span.end)
    return [kept, insert]
  })
  return [...parts, text.slice(reached)].join('')
}

/** Spans kept in order of place, so that a draft with thousands of fixes is mended in the time of a search each. */
class Taken {
  readonly #spans: Span[] = []

  meets(span: Span): boolean {
    for (let at = Math.max(0, this.#placeFor({start: span.start, end: -1}) - 1); at < this.#spans.length; at++) {
      const other = this.#spans[at]
      if (!other || other.start > span.end) return false
      if (collide(span, other)) return true
    }
    return false
  }

  add(span: Span): void {
    this.#spans.splice(this.#placeFor(span), 0, span)
  }

  #placeFor(span: Span): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.#spans[middle]
      if (other && byPlace(other, span) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const collide = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end)
