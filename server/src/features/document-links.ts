import type {DocumentLink} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import {readAllows} from '../lint/allow.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import type {Span} from '../text/span.ts'
import {folderPath} from '../workspace/folder-path.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {pageOf} from './diagnostics.ts'
import {placeIn, rangeOf} from './positions.ts'
import {programCalled, programValue, withoutQuotes} from './program-words.ts'

/** What links are made of. */
export interface LinksAsked {
  readonly document: TextDocument
  readonly catalogue: Catalogue
  /** Where the pages of the rules are, ending in `/`; undefined when nobody said. */
  readonly docsBase: string | undefined
}

/** Links from rule ids to their pages, and from the program of the front matter to its entry in `residency.yaml`. */
export const draftLinks = (draft: Draft, asked: LinksAsked): DocumentLink[] => [
  ...ruleLinks(readAllows(draft), asked),
  ...programLink(draft, asked.document),
]

/** Links from rule ids to their pages, and from the paths of statements to the files that are there. */
export const workspaceLinks = (
  workspace: Workspace,
  fileAt: (path: string) => string | undefined,
  asked: LinksAsked,
): DocumentLink[] => [
  ...ruleLinks(workspace.ruleKeys, asked),
  ...workspace.programs.flatMap(({statement = ''}, index): DocumentLink[] => {
    const at = workspace.at(`programs.${index}.statement`)
    const path = folderPath(statement)
    const target = path === undefined ? undefined : fileAt(path)
    if (!at || target === undefined) return []
    const range = rangeOf(asked.document, withoutQuotes(workspace.text, at))
    return [{range, target, tooltip: `Open ${statement}`}]
  }),
]

const ruleLinks = (
  ids: ReadonlyArray<{readonly id: string; readonly span: Span}>,
  {document, catalogue, docsBase}: LinksAsked,
): DocumentLink[] =>
  ids.flatMap(({id, span}) => {
    const rule = catalogue.rule(id)
    const target = rule && pageOf(rule.id, docsBase)
    return rule && target !== undefined ? [{range: rangeOf(document, span), target, tooltip: rule.title}] : []
  })

const programLink = (draft: Draft, document: TextDocument): DocumentLink[] => {
  const {workspace} = draft
  const value = programValue(draft)
  const called = workspace && value && programCalled(workspace, value.text)
  if (!workspace || !value || !called) return []
  const target = placeIn(workspace.path, workspace.text, called.entry.span.start)
  return [
    {range: rangeOf(document, value.span), target, tooltip: `${called.program.name ?? called.text} in residency.yaml`},
  ]
}
