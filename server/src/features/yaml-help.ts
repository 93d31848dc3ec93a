import {type Hover, MarkupKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import {kindLabels} from '../lexicon/kinds.ts'
import {specialtyLabels} from '../lexicon/specialties.ts'
import {readAllows} from '../lint/allow.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import {families} from '../lint/families.ts'
import {ruleHelp} from '../lint/rule-page.ts'
import {descriptionOf, schemaAt, wordsOf} from '../text/schema-at.ts'
import type {Span} from '../text/span.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {rangeOf, touches} from './positions.ts'
import {programSummary} from './program-summary.ts'
import {mentionInDraft, mentionInWorkspace} from './program-words.ts'
import {meaningOf} from './value-words.ts'
import {hasOnlyOwnKeys, type YamlPlace, yamlPlaceAt} from './yaml-place.ts'

/** What is needed to explain a word of front matter, of an allow or of `residency.yaml`. */
export interface HelpAsked {
  readonly document: TextDocument
  readonly offset: number
  readonly catalogue: Catalogue
  /** The document read as a draft; undefined for a workspace file. */
  readonly draft: Draft | undefined
  readonly workspace: Workspace | undefined
  readonly markdown: boolean
}

interface Help {
  readonly span: Span
  readonly text: string
}

/** What a key does, what a value means and why it holds, what a rule finds, which program is meant. */
export const helpAt = (asked: HelpAsked): Hover | null => {
  const {document, markdown} = asked
  const help = programHelp(asked) ?? yamlHelp(asked) ?? allowHelp(asked)
  return (
    help && {
      contents: {kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: help.text},
      range: rangeOf(document, help.span),
    }
  )
}

const programHelp = ({draft, workspace, offset}: HelpAsked): Help | null => {
  const isFrontMatter = draft !== undefined && offset <= draft.bodyStart
  const mention = isFrontMatter
    ? mentionInDraft(draft, offset)
    : draft || !workspace
      ? undefined
      : mentionInWorkspace(workspace, offset)
  return mention ? {span: mention.span, text: programSummary(mention.program)} : null
}

const yamlHelp = (asked: HelpAsked): Help | null => {
  const {document, offset, draft} = asked
  const text = document.getText()
  const place = yamlPlaceAt(text, offset, draft === undefined)
  if (!place || (draft && !draft.kind && !hasOnlyOwnKeys(text, place))) return null
  const {from, to} = place.cursor
  const word = text.slice(from, to).replace(/^["']|["']$/g, '')
  if (word === '') return null
  const said = place.cursor.writes === 'key' ? keyHelp(asked, place, word) : valueHelp(asked, place, word)
  return said === undefined ? null : {span: {start: from, end: to}, text: said}
}

const keyHelp = ({catalogue, draft}: HelpAsked, {schema, cursor}: YamlPlace, key: string): string | undefined => {
  if (cursor.path.join('.') === 'rules') return ruleWords(catalogue, key)
  const here = schemaAt(schema, [...cursor.path, key])
  if (!here) return undefined
  const words = wordsOf(here).map((word) => `\`${word}\``)
  const why = draft && cursor.path.length === 0 ? reasonFor(draft, key) : undefined
  const parts = [`**${key}**: ${descriptionOf(here)}`, words.length > 0 && `Can be ${words.join(', ')}.`, why]
  return parts.filter(Boolean).join('\n\n')
}

/** Why a key of the front matter has the value it has. */
const reasonFor = (draft: Draft, key: string): string | undefined => {
  const {kind, decision, targeting} = draft
  if (key === 'kind' && kind) return `This draft is read as ${kindLabels[kind]}: ${decision.reason}.`
  if (key !== 'target' || targeting.targets.length === 0) return undefined
  const targets = targeting.targets.map((target) => specialtyLabels[target]).join(', ')
  return `This draft is read as written for ${targets}: ${targeting.reason}.`
}

const valueHelp = ({catalogue}: HelpAsked, {schema, cursor}: YamlPlace, word: string): string | undefined => {
  if (cursor.path[0] === 'allow') return ruleWords(catalogue, word)
  const here = schemaAt(schema, cursor.path)
  const meaning = here && wordsOf(here).includes(word) ? meaningOf(word) : undefined
  return meaning === undefined ? undefined : `**${word}**: ${meaning}.`
}

const allowHelp = ({draft, offset, catalogue}: HelpAsked): Help | null => {
  const allow = draft?.kind && readAllows(draft).find(({span}) => touches(span, offset))
  const text = allow ? ruleWords(catalogue, allow.id) : undefined
  return allow && text !== undefined ? {span: allow.span, text} : null
}

const ruleWords = (catalogue: Catalogue, id: string): string | undefined => {
  const known = catalogue.look(id)
  if (known.is === 'rule') return ruleHelp(known.rule)
  if (known.is === 'retired') return `\`${id}\` is retired. ${known.retired.reason}`
  return known.is === 'family' ? `**${families[known.family].title}**: ${families[known.family].about}` : undefined
}
