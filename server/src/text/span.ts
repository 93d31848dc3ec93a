/** A stretch of the file, in UTF-16 offsets from its first character; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of one block, in UTF-16 offsets from the block's first character; `to` is exclusive. */
export interface Local {
  readonly from: number
  readonly to: number
}

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)})

/** The smallest local stretch that holds both. */
export const coverLocal = (a: Local, b: Local): Local => ({from: Math.min(a.from, b.from), to: Math.max(a.to, b.to)})

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether the inner stretch lies wholly inside the outer one. */
export const holds = (outer: Local, inner: Local): boolean => outer.from <= inner.from && inner.to <= outer.to
