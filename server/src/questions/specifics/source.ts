import type {Draft} from '../../draft/draft.ts'
import type {Page} from '../../text/page.ts'
import type {Span} from '../../text/span.ts'
import type {Top} from '../../text/top.ts'

/** What was found in the source of a stretch, and where that begins in the file. */
export interface Sourced<Answer> {
  readonly start: number
  readonly answer: Answer
}

interface Kept<Answer> {
  readonly answer: Answer
}

/**
 * A question about the source of a draft, comments and code with it, whose answer is kept for each top-level piece of the
 * Markdown as long as the piece stays as it is. It may ask for nothing that goes on beyond a line.
 */
export const oncePerPart = <Answer>(
  ask: (source: string) => Answer,
): ((draft: Draft, within: Span) => ReadonlyArray<Sourced<Answer>>) => {
  const kept = new WeakMap<Top, Kept<Answer>>()
  return ({text, page}, {start, end}) => {
    // Where a return alone ends a line, a line of the question's may be several.
    if (hasLoneReturn(page)) return [{start, answer: ask(text.slice(start, end))}]
    const all: Array<Sourced<Answer>> = []
    for (const {start: at, top} of page.parts) {
      const last = at + top.length
      if (at >= end || last <= start) continue
      if (at < start || last > end) {
        const from = Math.max(at, start)
        all.push({start: from, answer: ask(text.slice(from, Math.min(last, end)))})
        continue
      }
      let known = kept.get(top)
      if (!known) {
        known = {answer: ask(text.slice(at, last))}
        kept.set(top, known)
      }
      all.push({start: at, answer: known.answer})
    }
    return all
  }
}

const hasLoneReturn = (page: Page): boolean => {
  const known = loneReturns.get(page)
  if (known !== undefined) return known
  const has = page.text.includes('\r') && page.text.replaceAll('\r\n', '').includes('\r')
  loneReturns.set(page, has)
  return has
}

/** Several questions are asked of one page. */
const loneReturns = new WeakMap<Page, boolean>()
