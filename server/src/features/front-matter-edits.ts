import type {Draft} from '../draft/draft.ts'
import {lineBreakOf} from '../draft/email.ts'
import type {Edit} from '../lint/fix.ts'

/** An edit that puts text in where nothing stands. */
export const insertion = (at: number, insert: string): Edit => ({span: {start: at, end: at}, expected: '', insert})

/**
 * The edit that gives a key of the front matter a value, whatever it had; makes front matter where there is none. None
 * where the YAML is broken.
 *
 * @param value as YAML: `email`, `[pediatrics]`
 */
export const setInFrontMatter = (draft: Draft, key: string, value: string): Edit | undefined => {
  const feed = lineBreakOf(draft.text)
  const front = draft.page.frontMatter
  if (!front) return insertion(draft.bodyStart, `---${feed}${key}: ${value}${feed}---${feed}${feed}`)
  if (draft.brief.troubles.some(({kind}) => kind === 'malformed-yaml')) return undefined
  const place = draft.brief.place(key)
  if (!place) return insertion(front.span.end, `${key}: ${value}${feed}`)
  const colon = draft.text.indexOf(':', place.key.end)
  if (colon < 0) return undefined
  const isEmpty = place.value.start <= place.key.start
  if (isEmpty) return insertion(colon + 1, ` ${value}`)
  const span = {start: colon + 1, end: place.value.end}
  return {span, expected: draft.text.slice(span.start, span.end), insert: ` ${value}`}
}
