import {type Hover, MarkupContent, MarkupKind} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Catalogue} from '../lint/catalogue.ts'
import type {Finding} from '../lint/finding.ts'
import {ruleHelp} from '../lint/rule-page.ts'
import {cover} from '../text/span.ts'
import {rangeOf, touches} from './positions.ts'

/** More explanations than this do not fit on a screen. */
const mostRules = 4

/** What is needed to explain the findings at a place. */
export interface HoverAsked {
  readonly document: TextDocument
  readonly findings: readonly Finding[]
  readonly offset: number
  readonly catalogue: Catalogue
  /** Whether the editor shows Markdown; else it gets the same text to show as it is. */
  readonly markdown: boolean
}

/** Why the findings at a place matter, what to do instead, and who says so: the text of their rules' pages. */
export const hoverAt = ({document, findings, offset, catalogue, markdown}: HoverAsked): Hover | null => {
  const here = findings.filter(({span}) => touches(span, offset))
  const [first] = here
  if (!first) return null
  const ids = [...new Set(here.map(({rule}) => rule))].slice(0, mostRules)
  const help = ids.flatMap((id) => {
    const rule = catalogue.rule(id)
    return rule ? [ruleHelp(rule)] : []
  })
  if (help.length === 0) return null
  const span = here.map((finding) => finding.span).reduce(cover, first.span)
  return {
    contents: {kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: help.join('\n\n---\n\n')},
    range: rangeOf(document, span),
  }
}

/** Two explanations as one; the range is that of the first. */
export const joinHovers = (first: Hover | null, second: Hover | null): Hover | null => {
  if (!first || !second) return first ?? second
  const [one, other] = [first, second].map(({contents}) => contents)
  if (!MarkupContent.is(one) || !MarkupContent.is(other)) return first
  return {...first, contents: {kind: one.kind, value: `${one.value}\n\n---\n\n${other.value}`}}
}
