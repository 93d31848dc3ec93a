import {type CompletionItem, CompletionItemKind, InsertTextFormat} from 'vscode-languageserver'
import type {Draft} from '../../draft/draft.ts'
import type {Template} from '../../lexicon/template.ts'
import {rangeOf} from '../positions.ts'
import {fit, fitting, isEmpty, isFrontMatter} from '../template-fit.ts'
import type {CompletionPlace, CompletionProvider} from './asked.ts'
import {itemFor} from './item.ts'

/** What may stand before a template on its line: a stroke, the beginning of a prefix. */
const opening = /^(\/?)([\w-]{0,40})$/

/**
 * Templates at the start of a line, behind a stroke or the first letters of their prefix. What is no draft is left in
 * peace, unless it is empty or `/rd` is written.
 */
export const completeTemplates: CompletionProvider = (place) => {
  const {yaml, isWorkspaceFile, document, offset, trigger, client} = place
  if (yaml || isWorkspaceFile || (trigger !== undefined && trigger !== '/')) return []
  const text = document.getText()
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - longest)
  const [typed, stroke, word = ''] = opening.exec(text.slice(start, offset)) ?? []
  const [rest = ''] = text.slice(offset, offset + longest).split('\n', 1)
  if (typed === undefined || rest.trim() !== '') return []
  // An editor that has the templates as its own snippets would show them twice.
  if (stroke === '' && (client.commands || !word.startsWith('rd'))) return []
  const draft = place.draft()
  if (isCovered(draft, offset)) return []
  const before = text.slice(draft.bodyStart, start)
  const lead = /\S[^\S\n]*\r?\n$/.test(before) ? '\n' : ''
  return offersFor(draft, typed, before.trim() === '').map((template, order) =>
    toItem(place, template, {draft, start, lead, order}),
  )
}

/** A line with more before the cursor is no beginning of one. */
const longest = 60

const offersFor = (draft: Draft, typed: string, isFirst: boolean): readonly Template[] => {
  const isBlank = isEmpty(draft, typed)
  if (draft.kind || isBlank) return fitting(draft, isBlank)
  if (!/^\/?rd/.test(typed)) return []
  // Front matter has to be the first thing in a file.
  return fitting(draft, true).filter((template) => template.kind === undefined || (isFirst && isFrontMatter(template)))
}

/** Code and comments hold no drafts. */
const isCovered = ({pieces}: Draft, offset: number): boolean =>
  pieces.some(({kind, span}) => (kind === 'code' || kind === 'html') && span.start < offset && offset <= span.end)

interface Where {
  readonly draft: Draft
  readonly start: number
  readonly lead: string
  readonly order: number
}

const toItem = (place: CompletionPlace, template: Template, {draft, start, lead, order}: Where): CompletionItem => {
  const {document, offset, client} = place
  const {prefix, title, description} = template
  const {snippet, text, top} = fit(template, draft)
  const span = {start, end: offset}
  const help = `${description}\n\n\`\`\`markdown\n${text.trimEnd()}\n\`\`\``
  const insert = lead + (client.snippets ? snippet : text)
  const gap = {start: draft.bodyStart, end: start}
  const isTop = !draft.page.frontMatter && text.startsWith('---') && gap.start < gap.end
  const others = isTop ? [{span: gap, insert: ''}] : top
  const item = itemFor(place, span, {
    label: title,
    kind: CompletionItemKind.Snippet,
    insert,
    detail: prefix,
    help,
    order,
  })
  const stroke = document.getText().charAt(start) === '/' ? '/' : ''
  return {
    ...item,
    filterText: `${stroke}${prefix} ${stroke}${prefix.slice(3)} ${title}`,
    ...(client.snippets ? {insertTextFormat: InsertTextFormat.Snippet} : {}),
    ...(others.length > 0
      ? {additionalTextEdits: others.map((edit) => ({range: rangeOf(document, edit.span), newText: edit.insert}))}
      : {}),
  }
}
