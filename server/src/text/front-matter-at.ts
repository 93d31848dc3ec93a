import type {Span} from './span.ts'

const fence = /^---[ \t]*$/
/** A line of YAML, finished or not; prose has more than one word before its colon. */
const entry = /^(?:[\w-]+[ \t]*(?::|$)|[ \t]|-[ \t]|-$|#)/
/** Front matter of more lines than this is none. */
const mostLines = 80

/**
 * The YAML between the fences at the top of a file, if the place is in it. While its closing fence is not there yet, it
 * ends at the empty line that prose follows.
 */
export const frontMatterAt = (text: string, offset: number): Span | undefined => {
  const head = text.indexOf('\n')
  if (head < 0 || !fence.test(text.slice(text.startsWith('\uFEFF') ? 1 : 0, head).trimEnd())) return undefined
  const start = head + 1
  const end = offset < start ? undefined : endOf(text, start)
  return end !== undefined && offset <= end ? {start, end} : undefined
}

/** In front of the line break before the closing fence, or where prose begins. */
const endOf = (text: string, start: number): number | undefined => {
  let gap: number | undefined
  for (let at = start, count = 0; count < mostLines; count += 1) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(at, Math.min(end, at + 400)).trimEnd()
    if (fence.test(line)) return at - 1
    if (line === '') gap ??= at
    else if (gap !== undefined && !entry.test(line)) return gap
    if (feed < 0) return gap ?? text.length
    at = feed + 1
  }
  return gap
}
