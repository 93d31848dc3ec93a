import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type {Draft} from '../draft/draft.ts'
import {source} from '../features/diagnostics.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import {type Circumstances, circumstancesAt} from '../lint/circumstances.ts'
import {
  draftEndings,
  type ListFilesParams,
  listFilesRequest,
  mostFiles,
  type ReadFileParams,
  readFileRequest,
} from '../protocol/files.ts'
import {statusNotification} from '../protocol/status.ts'
import {type Workspace, workspaceFileName} from '../workspace/workspace.ts'
import {abilities} from './abilities/all.ts'
import {type Client, readClient} from './client.ts'
import {Diagnose, type Outcome, silenceOf} from './diagnose.ts'
import {Documents} from './documents.ts'
import {Guard, stopIfCancelled} from './guard.ts'
import type {Host} from './host.ts'
import {Judging} from './judging.ts'
import {Linting} from './linting.ts'
import {outOfOrder, refuseOutOfOrder} from './order.ts'
import {Patience} from './patience.ts'
import {Portfolios} from './portfolios.ts'
import {Preferences, section} from './preferences.ts'
import {Publisher} from './publisher.ts'
import type {Look, Place, Running, Session} from './session.ts'
import {nameOf, pathFrom, schemeOf} from './uris.ts'
import {isWorkspaceFile, Workspaces} from './workspaces.ts'

/** What a door hands in. */
export interface ServerOptions {
  readonly catalogue: Catalogue
  readonly host: Host
  readonly version: string
}

/** So long, in milliseconds, the next refresh waits for an answer to the last. */
const longestRefresh = 200

/** Answers a client on a connection until it says goodbye. */
export const startServer = (connection: Connection, {catalogue, host, version}: ServerOptions): void => {
  const log = (line: string): void => connection.console.warn(line)
  const guard = new Guard((line) => connection.console.error(line))
  const documents = new Documents()
  let session: Session | undefined
  const listeners: Array<() => void> = []
  const tellChanged = (): void => {
    for (const listener of listeners) listener()
  }

  const compose = (params: InitializeParams): Session => {
    const client = readClient(params)
    const read = async (uri: string): Promise<string | undefined> =>
      client.options.clientFiles ? readThroughClient(connection, uri) : host.files.read(uri)
    const list = async (folder: string): Promise<readonly string[]> =>
      client.options.clientFiles ? listThroughClient(connection, folder) : host.files.list(folder)
    const patience = new Patience(host)
    const onOthers = guard.notification('refresh', refresh)
    const workspaces = new Workspaces({
      read,
      open: (uri) => documents.get(uri),
      folders: () => session?.folders ?? client.folders,
      patience,
      late: onOthers,
    })
    const ask = (uri: string): Promise<unknown> => connection.workspace.getConfiguration({scopeUri: uri, section})
    const preferences = new Preferences(
      {catalogue, log, ask: client.configures ? ask : undefined, patience, late: onOthers},
      client.settings,
    )
    const docsBase = client.options.docsBase ?? host.docsBase
    const onOutcome = ({status}: Outcome): void => {
      if (client.options.status) connection.sendNotification(statusNotification, status)
      tellChanged()
    }
    const portfolios = new Portfolios({
      // What is open stands in the folder whether or not it was ever saved.
      list: async (folder) => [
        ...(await patience.answer(list(folder), [], (late) => portfolios.changed(late))),
        ...documents.all().flatMap(({uri}) => (pathFrom(folder, uri) === undefined ? [] : [uri])),
      ],
      read: async (uri) => documents.get(uri)?.getText() ?? (await patience.answer(read(uri), undefined)),
      workspaceOf: async (uri) => (await workspaces.around(uri)).workspace,
      turn: () => host.turn(),
      settled: () => onOthers(),
    })
    const linting = new Linting(host, catalogue, log)
    const diagnose = new Diagnose({
      host,
      linting,
      documents,
      workspaces,
      portfolios,
      preferences,
      docsBase,
      onOutcome,
      onOthers,
    })
    const judging = new Judging({host, documents, diagnose, portfolios, preferences, linting})
    const send = (params: PublishDiagnosticsParams): Promise<void> => connection.sendDiagnostics(params)
    const publisher = client.pulls ? undefined : new Publisher({documents, diagnose, send})
    return {
      client,
      workspaces,
      portfolios,
      preferences,
      diagnose,
      judging,
      docsBase,
      publisher,
      patience,
      folders: client.folders,
    }
  }

  let refreshing = false
  let again = false
  /** Bursts, as when `residency.yaml` is typed in, become one; the next is sent when the client has taken the last. */
  const refresh = async (): Promise<void> => {
    if (!session) return
    tellChanged()
    const {client, publisher} = session
    if (publisher) await publisher.publishAll()
    const asks = !publisher && client.refreshes
    if (!(asks || client.refreshesLenses)) return
    again = true
    if (refreshing) return
    refreshing = true
    while (again) {
      await host.turn()
      again = false
      const sent = [
        ...(asks ? [connection.languages.diagnostics.refresh()] : []),
        ...(client.refreshesLenses ? [connection.sendRequest(CodeLensRefreshRequest.type)] : []),
      ]
      // A client that refuses one, or is long in answering it, may still take the other, and the next.
      await Promise.race([Promise.allSettled(sent), host.wait(longestRefresh)])
    }
    refreshing = false
  }

  const look = async (uri: string, token: CancellationToken): Promise<Look | undefined> => {
    const outcome = await session?.diagnose.of(uri, token)
    const document = documents.get(uri)
    if (!session || !outcome || document?.version !== outcome.version) return undefined
    const draft = documents.draftAsRead(document)
    return draft?.kind ? {session, document, draft, findings: outcome.findings} : undefined
  }

  const place = async (uri: string, token: CancellationToken): Promise<Place | undefined> => {
    const document = documents.get(uri)
    if (!session || !document || silenceOf(document)) return undefined
    const isWorkspaceFileItself = isWorkspaceFile(uri)
    const {workspaces} = session
    const {workspace, path} = isWorkspaceFileItself
      ? {workspace: await workspaces.at(uri), path: nameOf(uri)}
      : await workspaces.around(uri)
    stopIfCancelled(token)
    const draft = (): Draft => documents.draft(document, path, workspace)
    return {session, document, workspace, isWorkspaceFile: isWorkspaceFileItself, draft}
  }

  const circumstances = async (uri: string, workspace: Workspace | undefined): Promise<Circumstances> => {
    const settings = await session?.preferences.of(uri)
    return circumstancesAt(host.now(), {...settings?.thresholds, ...workspace?.file.thresholds})
  }

  const running: Running = {
    connection,
    guard,
    documents,
    catalogue,
    host,
    session: () => session,
    look,
    place,
    circumstances,
    refresh,
    onChange: (listener) => listeners.push(listener),
  }
  for (const ability of abilities) ability.serve(running)
  connection.onRequest(outOfOrder, refuseOutOfOrder)

  connection.onInitialize((params): InitializeResult => {
    session = compose(params)
    return {capabilities: capabilitiesFor(session.client), serverInfo: {name: source, version}}
  })

  connection.onInitialized(
    guard.notification('initialized', () => {
      connection.console.info(`${source} ${version} reads drafts with ${catalogue.rules.length} rules.`)
      if (!session) return
      const {client} = session
      const refused = (): void => log('The editor does not say when files or settings change, though it said it would.')
      if (client.folderEvents) {
        connection.workspace.onDidChangeWorkspaceFolders(
          guard.notification('folders', async ({added, removed}) => {
            if (!session) return
            const gone = new Set(removed.map(({uri}) => uri))
            const stay = session.folders.filter((uri) => !gone.has(uri))
            session.folders = [...stay, ...added.map(({uri}) => uri)]
            await refresh()
          }),
        )
      }
      if (client.registersConfiguration) {
        connection.client.register(DidChangeConfigurationNotification.type, {section}).catch(refused)
      }
      if (client.watches) {
        const endings = draftEndings.map((ending) => ending.slice(1)).join(',')
        const watchers = [{globPattern: `**/${workspaceFileName}`}, {globPattern: `**/*.{${endings}}`}]
        connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(refused)
      }
    }),
  )

  documents.listen(connection, guard, {
    opened({uri}) {
      session?.portfolios.changed([uri])
    },
    async changed({uri}) {
      if (!session) return
      await session.publisher?.publish(uri)
      if (isWorkspaceFile(uri)) await refresh()
    },
    async saved() {
      if (!session || session.client.watches) return
      session.workspaces.forgetFiles()
      await refresh()
    },
    async closed({uri}) {
      if (!session) return
      session.preferences.forget(uri)
      session.diagnose.forget(uri)
      await session.publisher?.clear(uri)
      if (schemeOf(uri) === 'untitled') session.portfolios.forget(uri)
      else session.portfolios.changed([uri])
      if (!isWorkspaceFile(uri)) return
      session.workspaces.forget(uri)
      await refresh()
    },
  })

  connection.onDidChangeConfiguration(
    guard.notification('settings', async (params) => {
      if (!session) return
      session.preferences.changed(params?.settings)
      await refresh()
    }),
  )

  connection.onDidChangeWatchedFiles(
    guard.notification('files', async ({changes}) => {
      if (!session) return
      const {workspaces, portfolios} = session
      const [files, drafts] = [true, false].map((wanted) => changes.filter(({uri}) => isWorkspaceFile(uri) === wanted))
      portfolios.changed((drafts ?? []).map(({uri}) => uri).filter((uri) => !documents.get(uri)))
      if (!files || files.length === 0) return
      for (const {uri, type} of files) {
        workspaces.forget(uri)
        if (type === FileChangeType.Deleted) portfolios.drop(uri)
      }
      await refresh()
    }),
  )

  connection.listen()
}

const readThroughClient = async (connection: Connection, uri: string): Promise<string | undefined> => {
  const params: ReadFileParams = {uri}
  const text: unknown = await connection.sendRequest(readFileRequest, params)
  return typeof text === 'string' ? text : undefined
}

const listThroughClient = async (connection: Connection, folder: string): Promise<readonly string[]> => {
  const params: ListFilesParams = {folder, endings: draftEndings, most: mostFiles}
  const found: unknown = await connection.sendRequest(listFilesRequest, params)
  return Array.isArray(found) ? found.filter((uri) => typeof uri === 'string').slice(0, mostFiles) : []
}

const capabilitiesFor = (client: Client): InitializeResult['capabilities'] => ({
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.watches},
  workspace: {workspaceFolders: {supported: true, changeNotifications: client.folderEvents}},
  ...Object.assign({}, ...abilities.map((ability) => ability.capabilities(client))),
})
