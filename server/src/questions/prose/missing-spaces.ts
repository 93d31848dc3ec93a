import {oncePerParagraph} from '../../draft/paragraph.ts'
import {closedUpWords, nameEndings} from '../../lexicon/spacing.ts'
import {wherever} from '../../text/lineage.ts'
import type {Local} from '../../text/span.ts'

/** Words that commas or full stops join. */
export interface MissingSpace extends Local {
  /** Where the marks stand. */
  readonly marks: readonly number[]
}

const joined = /\p{L}[,.]\p{L}/gu
const apart = /[\s\uFFFC]/
/** Signs of an address, a path, a code: nothing in such a run is a slip of the pen. */
const technical = /[/\\@_=#&+*<>|~^{}[\]]/

/** The places of a paragraph where no blank follows a comma or a full stop. */
export const missingSpaces = wherever(
  oncePerParagraph(({block, sentences}): readonly MissingSpace[] => {
    const {mask} = block.reading
    if (mask.search(joined) < 0) return none
    const found: Array<{from: number; to: number; marks: number[]}> = []
    const from = (sentences[0]?.span.start ?? block.start) - block.start
    const to = (sentences.at(-1)?.span.end ?? block.start) - block.start
    for (const {index} of mask.matchAll(joined)) {
      const mark = index + 1
      const before = runBefore(mask, mark)
      const after = runAfter(mask, mark + 1)
      if (index < from || mark >= to || technical.test(runRound(mask, mark))) continue
      const isSlip =
        mask.charAt(mark) === ',' ? isJoinedByComma(before, after) : isJoinedByStop(mask, mark, before, after)
      if (!isSlip) continue
      const end = mark + 1 + after.length
      const last = found.at(-1)
      if (last && last.to >= mark) {
        last.to = end
        last.marks.push(mark)
      } else {
        found.push({from: mark - before.length, to: end, marks: [mark]})
      }
    }
    return found
  }),
)

const none: readonly never[] = []

const longest = 80

const runBefore = (mask: string, at: number): string =>
  /[\p{L}\p{M}'’]{1,80}$/u.exec(mask.slice(Math.max(0, at - longest), at))?.[0] ?? ''

const runAfter = (mask: string, at: number): string =>
  /^[\p{L}\p{M}]{1,80}/u.exec(mask.slice(at, at + longest))?.[0] ?? ''

/** All that stands between the blanks round a mark. */
const runRound = (mask: string, at: number): string => {
  let from = at
  let to = at
  while (from > 0 && at - from < longest && !apart.test(mask.charAt(from - 1))) from -= 1
  while (to < mask.length && to - at < longest && !apart.test(mask.charAt(to))) to += 1
  return mask.slice(from, to)
}

/** Single letters with commas are a list of codes: “A,B”, “N,N-dimethyl”. */
const isJoinedByComma = (before: string, after: string): boolean =>
  before.length > 1 && (after.length > 1 || after === 'I' || after === 'a')

/** “night.Then” and “ward.the”; not “cv.pdf”, “Node.js”, “example.org”, “p.m”, “Ph.D”. */
const isJoinedByStop = (mask: string, mark: number, before: string, after: string): boolean => {
  if (before.length < 2 || nameEndings.has(after.toLowerCase())) return false
  const beyond = mask.charAt(mark + 1 + after.length)
  const isPointed = beyond === '.' && /\p{L}/u.test(mask.charAt(mark + 2 + after.length))
  if (isPointed || mask.charAt(mark - before.length - 1) === '.') return false
  if (/^(?:I|A|\p{Lu}\p{Ll}+)$/u.test(after)) return /\p{Ll}$/u.test(before) && before !== 'Ph'
  return closedUpWords.has(after) && /\p{Ll}$/u.test(before)
}
