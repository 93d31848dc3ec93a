import type {Draft} from '../draft/draft.ts'
import type {RuleId} from '../lint/families.ts'
import type {Edit} from '../lint/fix.ts'
import type {Span} from '../text/span.ts'

/**
 * The edit that lets a rule's findings in one block stand: a comment on the line before it. None in front matter, and
 * none at the top of an email, where a comment would cut the header lines off.
 */
export const allowHere = (draft: Draft, rule: RuleId, at: Span): Edit | undefined => {
  const top = draft.page.tops.find(({start, end}) => start <= at.start && at.start <= end)
  if (!top || (draft.email && top.start < draft.email.body.start)) return undefined
  const lineStart = draft.text.lastIndexOf('\n', top.start - 1) + 1
  return insertion(Math.max(lineStart, draft.bodyStart), `<!-- allow ${rule} -->${lineBreakOf(draft)}`)
}

/** The edit that lets a rule's findings in the whole draft stand: its id in the front matter's `allow:`. */
export const allowInDraft = (draft: Draft, rule: RuleId): Edit | undefined => {
  const feed = lineBreakOf(draft)
  const front = draft.page.frontMatter
  if (!front) return insertion(draft.bodyStart, `---${feed}allow: [${rule}]${feed}---${feed}${feed}`)
  if (draft.brief.troubles.some(({kind}) => kind === 'malformed-yaml')) return undefined
  const place = draft.brief.place('allow')
  if (!place) return insertion(front.span.end, `allow: [${rule}]${feed}`)
  const written = draft.text.slice(place.value.start, place.value.end)
  if (place.value.start === place.key.start) return afterColon(draft, place.key, rule)
  if (written.endsWith(']')) {
    const inner = written.slice(1, -1).trim()
    const last = place.value.end - 1
    return insertion(last, inner === '' || inner.endsWith(',') ? rule : `, ${rule}`)
  }
  if (written.startsWith('- ')) {
    const indent = place.value.start - (draft.text.lastIndexOf('\n', place.value.start - 1) + 1)
    return insertion(place.value.start, `- ${rule}${feed}${' '.repeat(indent)}`)
  }
  return {span: place.value, expected: written, insert: `[${written}, ${rule}]`}
}

/** `allow:` with nothing behind it. */
const afterColon = (draft: Draft, key: Span, rule: RuleId): Edit | undefined => {
  const colon = draft.text.indexOf(':', key.end)
  return colon < 0 ? undefined : insertion(colon + 1, ` [${rule}]`)
}

const insertion = (at: number, insert: string): Edit => ({span: {start: at, end: at}, expected: '', insert})

const lineBreakOf = (draft: Draft): string => (draft.text.includes('\r\n') ? '\r\n' : '\n')
