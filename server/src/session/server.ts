import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import {codeActions, offeredKinds} from '../features/code-actions.ts'
import {source} from '../features/diagnostics.ts'
import {hoverAt} from '../features/hover.ts'
import {offsetOf} from '../features/positions.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import {type ReadFileParams, readFileRequest, statusNotification} from '../protocol.ts'
import {workspaceFileName} from '../workspace/workspace.ts'
import {type Client, readClient} from './client.ts'
import {Diagnose, type Outcome} from './diagnose.ts'
import {Documents} from './documents.ts'
import {Guard} from './guard.ts'
import type {Host} from './host.ts'
import {Preferences, section} from './preferences.ts'
import {Publisher} from './publisher.ts'
import {isWorkspaceFile, Workspaces} from './workspaces.ts'

/** What a door hands in. */
export interface ServerOptions {
  readonly catalogue: Catalogue
  readonly host: Host
  readonly version: string
}

/** Everything a running server is made of. */
interface Session {
  readonly client: Client
  readonly workspaces: Workspaces
  readonly preferences: Preferences
  readonly diagnose: Diagnose
  /** For clients that do not ask for diagnostics; undefined for those that do. */
  readonly publisher: Publisher | undefined
  folders: readonly string[]
}

const nothing: DocumentDiagnosticReport = {kind: DocumentDiagnosticReportKind.Full, items: []}

/** Answers a client on a connection until it says goodbye. */
export const startServer = (connection: Connection, {catalogue, host, version}: ServerOptions): void => {
  const log = (line: string): void => connection.console.warn(line)
  const guard = new Guard((line) => connection.console.error(line))
  const documents = new Documents()
  let session: Session | undefined

  const compose = (params: InitializeParams): Session => {
    const client = readClient(params)
    const read = (uri: string): Promise<string | undefined> =>
      client.options.clientFiles ? readThroughClient(connection, uri) : host.files.read(uri)
    const workspaces = new Workspaces({
      read,
      open: (uri) => documents.get(uri),
      folders: () => session?.folders ?? client.folders,
    })
    const ask = (uri: string): Promise<unknown> => connection.workspace.getConfiguration({scopeUri: uri, section})
    const preferences = new Preferences({catalogue, log, ask: client.configures ? ask : undefined}, client.settings)
    const docsBase = client.options.docsBase ?? host.docsBase
    const onOutcome = ({status}: Outcome): void => {
      if (client.options.status) connection.sendNotification(statusNotification, status)
    }
    const diagnose = new Diagnose({host, catalogue, documents, workspaces, preferences, docsBase, log, onOutcome})
    const send = (params: PublishDiagnosticsParams): Promise<void> => connection.sendDiagnostics(params)
    const publisher = client.pulls ? undefined : new Publisher({documents, diagnose, send})
    return {client, workspaces, preferences, diagnose, publisher, folders: client.folders}
  }

  let refreshing = false
  /** Something that every document depends on has changed. Bursts, as when `residency.yaml` is typed in, become one. */
  const refresh = async ({client, publisher}: Session): Promise<void> => {
    if (publisher) await publisher.publishAll()
    if (publisher || refreshing || !client.refreshes) return
    refreshing = true
    await host.turn()
    refreshing = false
    await connection.languages.diagnostics.refresh()
  }

  connection.onInitialize((params): InitializeResult => {
    session = compose(params)
    return {capabilities: capabilitiesFor(session.client), serverInfo: {name: source, version}}
  })

  connection.onInitialized(
    guard.notification('initialized', async () => {
      connection.console.info(`${source} ${version} reads drafts with ${catalogue.rules.length} rules.`)
      if (!session) return
      const {client} = session
      if (client.folderEvents) {
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification('folders', async ({added, removed}) => {
            if (!session) return
            const gone = new Set(removed.map(({uri}) => uri))
            const stay = session.folders.filter((uri) => !gone.has(uri))
            session.folders = [...stay, ...added.map(({uri}) => uri)]
            await refresh(session)
          }),
        )
      }
      if (client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, {section})
      }
      if (client.watches) {
        const watchers = [{globPattern: `**/${workspaceFileName}`}]
        await connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
      }
    }),
  )

  documents.listen(connection, guard, {
    async changed({uri}) {
      if (!session) return
      await session.publisher?.publish(uri)
      if (isWorkspaceFile(uri)) await refresh(session)
    },
    async saved() {
      if (!session || session.client.watches) return
      session.workspaces.forgetFiles()
      await refresh(session)
    },
    async closed({uri}) {
      if (!session) return
      session.preferences.forget(uri)
      session.diagnose.forget(uri)
      await session.publisher?.clear(uri)
      if (!isWorkspaceFile(uri)) return
      session.workspaces.forget(uri)
      await refresh(session)
    },
  })

  connection.onDidChangeConfiguration(
    guard.notification('settings', async (params) => {
      if (!session) return
      session.preferences.changed(params?.settings)
      await refresh(session)
    }),
  )

  connection.onDidChangeWatchedFiles(
    guard.notification('files', async ({changes}) => {
      const files = changes.filter(({uri}) => isWorkspaceFile(uri))
      if (!session || files.length === 0) return
      for (const {uri} of files) session.workspaces.forget(uri)
      await refresh(session)
    }),
  )

  connection.languages.diagnostics.on(
    guard.request('diagnostic', nothing, async ({textDocument, previousResultId}, token) => {
      const outcome = await session?.diagnose.of(textDocument.uri, token)
      if (!outcome) return nothing
      const {id, diagnostics} = outcome
      return id === previousResultId
        ? {kind: DocumentDiagnosticReportKind.Unchanged, resultId: id}
        : {kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...diagnostics]}
    }),
  )

  connection.onHover(
    guard.request('hover', null, async ({textDocument, position}, token) => {
      const outcome = await session?.diagnose.of(textDocument.uri, token)
      const document = documents.get(textDocument.uri)
      if (!session || !outcome || document?.version !== outcome.version) return null
      const {findings} = outcome
      const markdown = session.client.markdownHover
      return hoverAt({document, findings, offset: offsetOf(document, position), catalogue, markdown})
    }),
  )

  connection.onCodeAction(
    guard.request('codeAction', [], ({textDocument, context}) => {
      const document = documents.get(textDocument.uri)
      if (!session || !document) return []
      return codeActions({
        document,
        draft: documents.draftAsRead(document),
        diagnostics: context.diagnostics,
        all: session.diagnose.latest(document)?.diagnostics ?? [],
        only: context.only,
        versioned: session.client.versionedEdits,
      })
    }),
  )

  connection.listen()
}

const readThroughClient = async (connection: Connection, uri: string): Promise<string | undefined> => {
  const params: ReadFileParams = {uri}
  const text: unknown = await connection.sendRequest(readFileRequest, params)
  return typeof text === 'string' ? text : undefined
}

const capabilitiesFor = (client: Client): InitializeResult['capabilities'] => ({
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watches},
  ...(client.pulls
    ? {diagnosticProvider: {identifier: source, interFileDependencies: true, workspaceDiagnostics: false}}
    : {}),
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: [...offeredKinds]},
  workspace: {workspaceFolders: {supported: true, changeNotifications: client.folderEvents}},
})
