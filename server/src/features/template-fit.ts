import type {Draft} from '../draft/draft.ts'
import {lineBreakOf} from '../draft/email.ts'
import type {Template} from '../lexicon/template.ts'
import type {Edit} from '../lint/fix.ts'
import {fillTemplate} from '../templates/fill.ts'
import {templatesFor, templatesInto} from '../templates/find.ts'
import {insertion} from './front-matter-edits.ts'
import {knownTo} from './open-slots.ts'

/** Front matter, and the empty line that ends it. */
const topPattern = /^---\n([\s\S]*?\n)---\n\n?/

/** A template cut at the end of its front matter; both are in snippet syntax. */
export const cut = (snippet: string): {readonly top: string; readonly body: string} => {
  const [all = '', top = ''] = topPattern.exec(snippet) ?? []
  return {top, body: snippet.slice(all.length)}
}

/** Whether nothing has been written yet but front matter and what is being typed. */
export const isEmpty = (draft: Draft, typed = ''): boolean => {
  const body = draft.text.slice(draft.bodyStart).trim()
  return body === '' || body === typed
}

/**
 * The templates that fit into a draft as it stands, in the order in which they are offered: into an empty one those that
 * make all of it, into another one its parts. A file that is no draft takes whole files as long as it is empty.
 */
export const fitting = (draft: Draft, isBlank: boolean): readonly Template[] => {
  const {kind, page} = draft
  const front = page.frontMatter ? [] : templatesInto(undefined).filter(isFrontMatter)
  if (!kind) return isBlank ? [...templatesInto(undefined).filter(({file}) => file !== undefined), ...front] : []
  const {target} = knownTo(draft)
  const whole = isBlank ? templatesFor(kind, target).filter((template) => !contradicts(template, draft)) : []
  return [...whole, ...templatesInto(kind), ...front.filter((template) => template.kind === kind)]
}

/** A template that is front matter alone. */
export const isFrontMatter = ({group}: Template): boolean => group === 'front-matter'

/** The front matter says otherwise: an email after SOAP is not begun as a reply in SOAP. */
const contradicts = (template: Template, {brief}: Draft): boolean => {
  const {phase, target} = brief.value
  const {top} = cut(template.body)
  const fixed = /^phase: ([a-z-]+)$/m.exec(top)?.[1]
  if (phase !== undefined && fixed !== undefined && fixed !== phase) return true
  return (
    target !== undefined && template.targets !== undefined && !target.some((one) => template.targets?.includes(one))
  )
}

/** A template on its way into a draft that is there. */
export interface Fitted {
  /** What goes where the cursor is: in snippet syntax, and as text. */
  readonly snippet: string
  readonly text: string
  /** What the front matter lacks, at its end. */
  readonly top: readonly Edit[]
}

/** Fits a template into a draft: the draft's own front matter stays, and is given the keys it lacks. */
export const fit = (template: Template, draft: Draft): Fitted => {
  const filled = fillTemplate(template, knownTo(draft))
  const front = draft.page.frontMatter
  if (!front) return {snippet: filled.snippet, text: filled.text, top: []}
  const isBroken = draft.brief.troubles.some(({kind}) => kind === 'malformed-yaml')
  const feed = lineBreakOf(draft.text)
  const lines = isBroken ? [] : missingLines(cut(filled.snippet).top, cut(filled.text).top, draft)
  return {
    snippet: cut(filled.snippet).body,
    text: cut(filled.text).body,
    top: lines.length > 0 ? [insertion(front.span.end, lines.map((line) => line + feed).join(''))] : [],
  }
}

/** Lines of front matter whose key the draft has not; those that are still a choice are left to the applicant. */
const missingLines = (snippet: string, text: string, {brief}: Draft): readonly string[] => {
  const choices = snippet.split('\n')
  return text.split('\n').filter((line, index) => {
    const key = /^([\w-]+):/.exec(line)?.[1]
    return key !== undefined && !brief.place(key) && !/\|\}/.test(choices[index] ?? '')
  })
}
