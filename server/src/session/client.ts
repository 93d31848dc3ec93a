import type {ClientCapabilities, InitializeParams} from 'vscode-languageserver'
import type {ClientOptions} from '../protocol.ts'
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
  readonly markdownHover: boolean
  readonly folderEvents: boolean
  readonly folders: readonly string[]
  readonly options: ClientOptions
  /** The `settings` of the options, for clients that cannot be asked. */
  readonly settings: unknown
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
    markdownHover: Array.isArray(formats) && formats.includes('markdown'),
    folderEvents: workspace?.workspaceFolders === true,
    folders: foldersOf(params),
    options: {
      clientFiles: options['clientFiles'] === true,
      status: options['status'] === true,
      ...(typeof docsBase === 'string' ? {docsBase: docsBase.endsWith('/') ? docsBase : `${docsBase}/`} : {}),
    },
    settings: options['settings'] ?? options[section],
  }
}

const foldersOf = ({workspaceFolders, rootUri}: InitializeParams): readonly string[] => {
  const named = Array.isArray(workspaceFolders) ? workspaceFolders.map(({uri}) => uri) : []
  return named.length > 0 || typeof rootUri !== 'string' ? named : [rootUri]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
