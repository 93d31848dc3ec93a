import type {Draft} from '../draft/draft.ts'
import type {Span} from '../text/span.ts'
import {familyOf, type RuleId} from './families.ts'

/** One id in an `allow` comment or in the front matter's `allow:`. */
export interface Allow {
  /** A rule id or `family/*`, as written. */
  readonly id: string
  /** Where the id stands. */
  readonly span: Span
  /** What it covers; undefined is the whole draft. */
  readonly scope: Span | undefined
}

const comment = /^<!--\s*(allow(?:-file)?)\s+([\w/*,\s-]{1,400}?)\s*(?::|-->)/

/** Every allow of a draft: comments for the block that follows or holds them, `allow-file`, and front matter. */
export const readAllows = (draft: Draft): readonly Allow[] => {
  const allows: Allow[] = []
  for (const piece of draft.pieces) {
    const match = piece.kind === 'html' ? comment.exec(piece.text) : null
    if (!match) continue
    const scope = match[1] === 'allow' ? scopeOf(draft, piece.span) : undefined
    const listStart = match[0].indexOf(match[2] ?? '', match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length)
    for (const id of (match[2] ?? '').matchAll(/[\w/*-]+/g)) {
      const start = piece.span.start + listStart + id.index
      allows.push({id: id[0], span: {start, end: start + id[0].length}, scope})
    }
  }
  for (const [index, id] of (draft.brief.value.allow ?? []).entries()) {
    const span = draft.brief.place(`allow.${index}`)?.value ?? draft.brief.place('allow')?.value
    if (span) allows.push({id, span, scope: undefined})
  }
  return allows
}

/** A comment inside a top-level piece covers that piece; one on its own covers the next. */
const scopeOf = (draft: Draft, at: Span): Span => {
  const inside = draft.page.tops.find((top) => top.start < at.start && at.end <= top.end)
  const next = draft.page.tops.find((top) => top.start >= at.end && !isCommentAt(draft, top))
  return inside ?? next ?? {start: at.end, end: at.end}
}

const isCommentAt = (draft: Draft, top: Span): boolean => draft.text.startsWith('<!--', top.start)

/** Whether the allow covers a finding of the rule at the span. */
export const covers = (allow: Allow, rule: RuleId, at: Span): boolean =>
  (allow.id === rule || allow.id === `${familyOf(rule)}/*`) &&
  (allow.scope === undefined ||
    (allow.scope.start <= at.start && at.start < Math.max(allow.scope.end, allow.scope.start + 1)))
