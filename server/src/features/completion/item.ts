import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver'
import type {Span} from '../../text/span.ts'
import {rangeOf} from '../positions.ts'
import type {CompletionClient, CompletionPlace} from './asked.ts'

/** One thing that is offered. */
export interface Offer {
  readonly label: string
  readonly kind: CompletionItemKind
  /** What is written; the label where it is not given. */
  readonly insert?: string
  /** Beside the label, in a few words. */
  readonly detail?: string | undefined
  /** In Markdown. */
  readonly help?: string | undefined
  /** Other words by which it is found. */
  readonly aliases?: readonly string[]
  /** Its place among the offers. */
  readonly order: number
  /** The editor is to ask again at once, because what comes next can be offered, too. */
  readonly goesOn?: boolean
  /** What is needed to add help when it is looked at. */
  readonly data?: unknown
}

/** An offer as an editor takes it, in the place of a stretch of one line. */
export const itemFor = ({document, client}: CompletionPlace, at: Span, offer: Offer): CompletionItem => {
  const {label, kind, insert = label, detail, help, aliases = [], order, goesOn, data} = offer
  const opening = /^["']/.exec(document.getText().slice(at.start, at.end))?.[0] ?? ''
  const words = [label, ...aliases].join(' ')
  return {
    label,
    kind,
    ...(detail ? {detail} : {}),
    ...(help ? {documentation: markup(help, client)} : {}),
    sortText: String(order).padStart(4, '0'),
    ...(opening !== '' || aliases.length > 0 ? {filterText: opening + words} : {}),
    textEdit: {range: rangeOf(document, at), newText: insert},
    ...(client.asIs && insert.includes('\n') ? {insertTextMode: InsertTextMode.asIs} : {}),
    ...(goesOn && client.commands ? {command: {title: 'Suggest', command: 'editor.action.triggerSuggest'}} : {}),
    ...(data === undefined ? {} : {data}),
  }
}

/** Help as the editor shows it. */
export const markup = (value: string, {markdown}: Pick<CompletionClient, 'markdown'>): MarkupContent => ({
  kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
  value,
})
