import {
  type ClientCapabilities,
  type CompletionClientCapabilities,
  type InitializeParams,
  InsertTextMode,
} from 'vscode-languageserver'
import type {ClientOptions} from '../protocol/client.ts'
import {section} from './preferences.ts'

/** What the client said of itself when it said hello, reduced to the questions this server asks. */
export interface Client {
  /** It asks for diagnostics; otherwise they are sent to it. Never both. */
  readonly pulls: boolean
  readonly refreshes: boolean
  /** It can be asked for settings. */
  readonly configures: boolean
  /** It says when settings change, if told to. */
  readonly registersConfiguration: boolean
  /** It says when files change, if told to. */
  readonly watches: boolean
  readonly versionedEdits: boolean
  /** An edit may leave the cursor in a slot. */
  readonly snippetEdits: boolean
  /** An action that cannot be had may be shown with its reason. */
  readonly disabledActions: boolean
  readonly markdownHover: boolean
  /** It shows symbols as a tree. */
  readonly symbolTrees: boolean
  /** It takes links that say which words they belong to. */
  readonly definitionLinks: boolean
  readonly completion: CompletionClient
  /** It can be told that lenses have to be asked for again. */
  readonly refreshesLenses: boolean
  readonly folderEvents: boolean
  readonly folders: readonly string[]
  readonly options: ClientOptions
  /** The `settings` of the options, for clients that cannot be asked. */
  readonly settings: unknown
}

/** What a client can do with completions. */
export interface CompletionClient {
  /** It shows Markdown beside them. */
  readonly markdown: boolean
  /** It takes text with stops in it. */
  readonly snippets: boolean
  /** It can be told to leave the indentation of what is inserted alone. */
  readonly asIs: boolean
}

/** Reads what a client says of itself; whatever is missing or of the wrong type is taken as a no. */
export const readClient = (params: InitializeParams): Client => {
  const capabilities: ClientCapabilities = params.capabilities ?? {}
  const {workspace, textDocument} = capabilities
  const options = isRecord(params.initializationOptions) ? params.initializationOptions : {}
  const {docsBase} = options
  const formats = textDocument?.hover?.contentFormat
  return {
    pulls: isRecord(textDocument?.diagnostic),
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    configures: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    markdownHover: Array.isArray(formats) && formats.includes('markdown'),
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    completion: readCompletion(textDocument?.completion),
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    folderEvents: workspace?.workspaceFolders === true,
    folders: foldersOf(params),
    options: {
      clientFiles: options['clientFiles'] === true,
      status: options['status'] === true,
      commands: options['commands'] === true,
      ...(typeof docsBase === 'string' ? {docsBase: docsBase.endsWith('/') ? docsBase : `${docsBase}/`} : {}),
    },
    settings: options['settings'] ?? options[section],
  }
}

const readCompletion = (completion: CompletionClientCapabilities | undefined): CompletionClient => {
  const {documentationFormat, snippetSupport, insertTextModeSupport} = completion?.completionItem ?? {}
  const modes = insertTextModeSupport?.valueSet
  return {
    markdown: Array.isArray(documentationFormat) && documentationFormat.includes('markdown'),
    snippets: snippetSupport === true,
    asIs: Array.isArray(modes) && modes.includes(InsertTextMode.asIs),
  }
}

const foldersOf = ({workspaceFolders, rootUri}: InitializeParams): readonly string[] => {
  const named = Array.isArray(workspaceFolders) ? workspaceFolders.map(({uri}) => uri) : []
  return named.length > 0 || typeof rootUri !== 'string' ? named : [rootUri]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
