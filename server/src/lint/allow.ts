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

const opening = /^<!--\s*allow(?:-file)?\s/
const ending = /:|-->/

/** Every allow of a draft: comments for the block that follows or holds them, `allow-file`, and front matter. */
export const readAllows = (draft: Draft): readonly Allow[] => {
  const allows: Allow[] = []
  const scopeOf = readScopes(draft)
  for (const {kind, span: at, text} of draft.pieces) {
    const open = kind === 'html' ? opening.exec(text)?.[0] : undefined
    if (open === undefined) continue
    const rest = text.slice(open.length)
    const scope = open.includes('-file') ? undefined : scopeOf(at)
    const ids = readIds(rest.slice(0, Math.max(0, rest.search(ending))), at.start + open.length)
    allows.push(...ids.map(({id, span}) => ({id, span, scope})))
  }
  for (const [index, id] of (draft.brief.value.allow ?? []).entries()) {
    const span = draft.brief.place(`allow.${index}`)?.value ?? draft.brief.place('allow')?.value
    if (span) allows.push({id, span, scope: undefined})
  }
  return allows
}

/**
 * The ids of a comment. Words without a slash after the first id are a reason whose colon was forgotten, and a comment
 * that begins with several such words (“allow me to explain”) is no directive.
 */
const readIds = (list: string, offset: number): ReadonlyArray<{readonly id: string; readonly span: Span}> => {
  if (!/^[\w/*,\s-]*$/.test(list)) return []
  const tokens = [...list.matchAll(/[\w/*-]+/g)]
  if (tokens.length > 1 && !tokens[0]?.[0].includes('/')) return []
  const reason = tokens.findIndex(([id], index) => index > 0 && !id.includes('/'))
  return tokens.slice(0, reason < 0 ? tokens.length : reason).map(({0: id, index}) => {
    const start = offset + index
    return {id, span: {start, end: start + id.length}}
  })
}

/** What a comment covers: the top-level piece it stands in, or, standing alone, the next that is not a comment. */
const readScopes = (draft: Draft): ((at: Span) => Span) => {
  const {tops} = draft.page
  const following: Array<Span | undefined> = []
  let next: Span | undefined
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const top = tops[index]
    if (top && !draft.text.startsWith('<!--', top.start)) next = top
    following[index] = next
  }
  return (at) => {
    const index = lastStartingBefore(tops, at.start)
    const own = tops[index]
    const inside = own && at.end <= own.end && !draft.text.startsWith('<!--', own.start)
    return (inside ? own : following[Math.max(0, index)]) ?? {start: at.end, end: at.end}
  }
}

/** Index of the last span that starts at or before the place, or -1. */
const lastStartingBefore = (spans: readonly Span[], place: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether the allow covers a finding of the rule at the span. */
export const covers = (allow: Allow, rule: RuleId, at: Span): boolean =>
  (allow.id === rule || allow.id === `${familyOf(rule)}/*`) && (allow.scope === undefined || isInScope(allow.scope, at))

const isInScope = (scope: Span, at: Span): boolean =>
  scope.start <= at.start && at.start < Math.max(scope.end, scope.start + 1)

interface Scoped extends Allow {
  readonly scope: Span
}

/** The allows of a draft by what they name, so that a finding meets only those that could cover it. */
export class Allows {
  readonly #drafts = new Map<string, Allow[]>()
  readonly #blocks = new Map<string, {readonly spans: Span[]; readonly allows: Scoped[]}>()

  constructor(readonly all: readonly Allow[]) {
    const scoped = all.filter((allow): allow is Scoped => allow.scope !== undefined)
    for (const allow of scoped.sort((a, b) => a.scope.start - b.scope.start)) {
      const shelf = this.#blocks.get(allow.id) ?? {spans: [], allows: []}
      shelf.spans.push(allow.scope)
      shelf.allows.push(allow)
      this.#blocks.set(allow.id, shelf)
    }
    for (const allow of all) {
      if (!allow.scope) this.#drafts.set(allow.id, [...(this.#drafts.get(allow.id) ?? []), allow])
    }
  }

  /** The allows that cover a finding of the rule at the span. */
  silencing(rule: RuleId, at: Span): readonly Allow[] {
    return [rule, `${familyOf(rule)}/*`].flatMap((id) => [...(this.#drafts.get(id) ?? []), ...this.#blocksAt(id, at)])
  }

  #blocksAt(id: string, at: Span): readonly Allow[] {
    const shelf = this.#blocks.get(id)
    if (!shelf) return []
    const last = lastStartingBefore(shelf.spans, at.start)
    const start = shelf.spans[last]?.start
    const covering: Allow[] = []
    for (let index = last; index >= 0 && shelf.spans[index]?.start === start; index -= 1) {
      const allow = shelf.allows[index]
      if (allow && isInScope(allow.scope, at)) covering.push(allow)
    }
    return covering
  }
}
