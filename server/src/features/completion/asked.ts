import type {CompletionItem} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../../draft/draft.ts'
import type {Catalogue} from '../../lint/catalogue.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Entry} from '../../portfolio/entry.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {YamlPlace} from '../yaml-place.ts'

/** What the client can do with what it is offered. */
export interface CompletionClient {
  /** It shows Markdown beside an offer. */
  readonly markdown: boolean
  /** It takes text with stops in it. */
  readonly snippets: boolean
  /** It can be told to leave the indentation of what is inserted alone. */
  readonly asIs: boolean
  /** It has the commands of VS Code. */
  readonly commands: boolean
}

/** What is known when completions are asked for. */
export interface CompletionAsked {
  readonly document: TextDocument
  readonly offset: number
  /** The character whose typing made the editor ask; undefined where a person did. */
  readonly trigger: string | undefined
  readonly isWorkspaceFile: boolean
  readonly workspace: Workspace | undefined
  readonly catalogue: Catalogue
  /** The drafts of the folder that have been read so far. */
  readonly entries: readonly Entry[]
  /** What was found last in the document, whatever was typed since. */
  readonly findings: readonly Finding[]
  readonly client: CompletionClient
  /** The document read as a draft; asked for only where it is needed, because it may not have been read yet. */
  draft(): Draft
}

/** What a provider is given: in front matter and `residency.yaml` also what is being written there. */
export interface CompletionPlace extends CompletionAsked {
  readonly yaml: YamlPlace | undefined
}

/** Offers completions of one sort where they fit, and none elsewhere. Asked at every blank typed, so it has to be quick. */
export type CompletionProvider = (place: CompletionPlace) => readonly CompletionItem[]
