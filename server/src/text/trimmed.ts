import type {Span} from './span.ts'

/** Where a text ends that ends here at the latest, without the blanks and line breaks behind it. */
export const trimmedEnd = (text: string, end: number): number => {
  let at = Math.min(end, text.length)
  while (at > 0 && isBlank(text, at - 1)) at -= 1
  return at
}

/** A span without the blanks and line breaks at its ends; undefined where there is nothing else. */
export const trimmed = (text: string, {start, end}: Span): Span | undefined => {
  const last = trimmedEnd(text, end)
  let first = start
  while (first < last && isBlank(text, first)) first += 1
  return first < last ? {start: first, end: last} : undefined
}

const isBlank = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}
