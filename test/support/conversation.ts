import {PassThrough} from 'node:stream'
import {
  type CodeAction,
  type CodeActionParams,
  createConnection,
  type Diagnostic,
  type Disposable,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import {
  createMessageConnection,
  createProtocolConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type {Catalogue} from '../../server/src/lint/catalogue.ts'
import {listFilesRequest, readFileRequest} from '../../server/src/protocol/files.ts'
import {type Status, statusNotification} from '../../server/src/protocol/status.ts'
import type {Host} from '../../server/src/session/host.ts'
import {orderly} from '../../server/src/session/order.ts'
import {startServer} from '../../server/src/session/server.ts'
import {toys} from './toys.ts'

/** How a client presents itself and what it can be asked for. */
export interface ClientKind {
  readonly catalogue?: Catalogue
  /** The parameters of `initialize`, instead of those of a usual client. */
  readonly initialize?: unknown
  readonly capabilities?: object
  readonly initializationOptions?: object
  readonly folders?: readonly string[]
  /** Files of the machine of the server, by URI. */
  readonly disk?: Map<string, string>
  /** Files that the client reads for the server, by URI. */
  readonly clientFiles?: Map<string, string>
  /** Answers `workspace/configuration`. */
  settings?(uri: string): unknown
  /** Answers a request of the server in the place of the usual client, if it answers anything but undefined. */
  answer?(method: string, params: HeardParams): unknown
  /** Says nothing before the test does. */
  readonly isSilent?: boolean
  /** How many times sooner than in earnest the server gets tired of waiting for the client. */
  readonly hurry?: number
  /** The clock of the machine of the server, in milliseconds since 1970. */
  now?(): number
  /** The disk of the machine of the server, where the files of `disk` are not enough. */
  readonly files?: Partial<Host['files']>
}

/** What a client of today can do: it asks for diagnostics and can be asked for settings. */
export const pulling = {
  textDocument: {diagnostic: {relatedInformation: true}, hover: {contentFormat: ['markdown']}},
  workspace: {
    configuration: true,
    diagnostics: {refreshSupport: true},
    workspaceEdit: {documentChanges: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    didChangeConfiguration: {dynamicRegistration: true},
    workspaceFolders: true,
  },
}

/** What an older client can do: diagnostics are sent to it. */
export const pushing = {textDocument: {publishDiagnostics: {}}, workspace: {configuration: true}}

/** What tests look at in the messages of a server; each message has some of it. */
export interface HeardParams {
  readonly uri?: string
  readonly folder?: string
  readonly version?: number
  readonly diagnostics?: Diagnostic[]
  readonly message?: string
  readonly registrations?: ReadonlyArray<{readonly method: string}>
  readonly items?: ReadonlyArray<{readonly scopeUri: string}>
  readonly capabilities?: Readonly<Record<string, unknown>>
}

/** A message from the server, as the test sees it go by. */
export interface Heard {
  readonly method: string
  readonly params: HeardParams
}

/** A quiet day, far from any Match Week. */
const now = Date.parse('2026-11-22T12:00:00Z')

/** A client and a server that talk through memory. */
export class Conversation {
  readonly client: MessageConnection
  /** Every message of the server, in order. */
  readonly heard: Heard[] = []
  /** The exit codes the server wanted its process to end with. */
  readonly exits: number[] = []
  /** Methods of the requests that the server answers. */
  readonly served: readonly string[]
  readonly #toServer: PassThrough
  readonly #waiting = new Set<() => void>()
  readonly #versions = new Map<string, number>()

  private constructor(kind: ClientKind) {
    const toServer = new PassThrough()
    const toClient = new PassThrough()
    const watchDog = {
      shutdownReceived: false,
      initialize: () => undefined,
      exit: (code: number) => {
        this.exits.push(code)
        this.#hear({method: 'exit', params: {}})
      },
    }
    const served: string[] = []
    this.served = served
    this.#toServer = toServer
    const server = createConnection((logger) => {
      const reader = new StreamMessageReader(toServer)
      const connection = createProtocolConnection(reader, new StreamMessageWriter(toClient), logger, orderly())
      const onRequest: unknown = connection.onRequest.bind(connection)
      const noting = (type: string | {readonly method: string}, ...rest: unknown[]): Disposable => {
        served.push(typeof type === 'string' ? type : type.method)
        return (onRequest as (...given: unknown[]) => Disposable)(type, ...rest)
      }
      return Object.assign(connection, {onRequest: noting})
    }, watchDog)
    const read = (uri: string) => Promise.resolve(kind.disk?.get(uri))
    startServer(server, {
      catalogue: kind.catalogue ?? toys,
      version: '1.2.3',
      host: {
        now: kind.now ?? (() => now),
        turn: () => new Promise((resolve) => setImmediate(resolve)),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / (kind.hurry ?? 1))),
        files: {read, list: (folder) => Promise.resolve(under(folder, kind.disk)), ...kind.files},
        docsBase: 'https://docs.example/rules/',
      },
    })
    this.client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
    this.client.onNotification((method, params) => this.#hear({method, params: (params ?? {}) as HeardParams}))
    this.client.onRequest((method, params) => {
      const heard = (params ?? {}) as HeardParams
      this.#hear({method, params: heard})
      return this.#answer(method, heard, kind)
    })
    this.client.listen()
  }

  /** Starts a conversation and says hello, if the client is one that does. */
  static async start(kind: ClientKind = {}): Promise<Conversation> {
    const conversation = new Conversation(kind)
    if (!kind.isSilent) await conversation.hello(kind)
    return conversation
  }

  /** Says hello, and waits for the server to say who it is. */
  async hello(kind: ClientKind = {}): Promise<void> {
    const folders = kind.folders?.map((uri) => ({uri, name: uri}))
    const options = {status: true, ...(kind.clientFiles ? {clientFiles: true} : {}), ...kind.initializationOptions}
    const usual = {
      processId: null,
      rootUri: null,
      capabilities: kind.capabilities ?? pulling,
      initializationOptions: options,
      ...(folders ? {workspaceFolders: folders} : {}),
    }
    const params = 'initialize' in kind ? kind.initialize : usual
    const result: HeardParams = await this.client.sendRequest('initialize', params)
    this.heard.push({method: 'initialize', params: result})
    await this.client.sendNotification('initialized', {})
  }

  /** What the server said of itself. */
  get capabilities(): Readonly<Record<string, unknown>> {
    return this.heard.find(({method}) => method === 'initialize')?.params.capabilities ?? {}
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1)
    await this.client.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  /** Replaces the whole text. */
  async write(uri: string, text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    const textDocument = {uri, version}
    await this.client.sendNotification('textDocument/didChange', {textDocument, contentChanges: [{text}]})
  }

  async close(uri: string): Promise<void> {
    await this.client.sendNotification('textDocument/didClose', {textDocument: {uri}})
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const previous = previousResultId === undefined ? {} : {previousResultId}
    return this.client.sendRequest('textDocument/diagnostic', {textDocument: {uri}, ...previous})
  }

  /** The diagnostics of a full answer. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri)
    if (report.kind !== 'full') throw new Error(`a full report was expected for ${uri}`)
    return report.items
  }

  async messages(uri: string): Promise<string[]> {
    return (await this.diagnostics(uri)).map(messageOf)
  }

  async actions(params: CodeActionParams): Promise<CodeAction[]> {
    return ((await this.client.sendRequest('textDocument/codeAction', params)) ?? []) as CodeAction[]
  }

  /** Waits for a message of the server that fits, from a place in `heard` on. */
  async hears(method: string, fits: (params: HeardParams) => boolean = () => true, from = 0): Promise<Heard> {
    for (;;) {
      const found = this.heard.slice(from).find((one) => one.method === method && fits(one.params))
      if (found) return found
      await new Promise<void>((resolve) => this.#waiting.add(resolve))
    }
  }

  /** The next diagnostics sent for a document, from a place in `heard` on. */
  async published(uri: string, from = 0): Promise<{readonly version?: number; readonly diagnostics: Diagnostic[]}> {
    const {params} = await this.hears('textDocument/publishDiagnostics', (sent) => sent.uri === uri, from)
    return {diagnostics: [], ...params}
  }

  /** The last status told of a document. */
  status(uri: string): Status | undefined {
    const told = this.heard.findLast(({method, params}) => method === statusNotification && params.uri === uri)
    return told?.params as Status | undefined
  }

  /** Sends bytes as they are. */
  send(bytes: string): void {
    this.#toServer.write(bytes)
  }

  /** Lines of the log. */
  get log(): readonly string[] {
    return this.heard.filter(({method}) => method === 'window/logMessage').map(({params}) => params.message ?? '')
  }

  /** How often a method was heard. */
  count(wanted: string): number {
    return this.heard.filter(({method}) => method === wanted).length
  }

  /** Waits until the server has dealt with everything that was sent. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round += 1) await this.pull('nowhere:/settled.md')
  }

  async end(): Promise<void> {
    await this.client.sendRequest('shutdown')
    await this.client.sendNotification('exit')
    await this.hears('exit')
    this.client.dispose()
  }

  #answer(method: string, params: HeardParams, kind: ClientKind): unknown {
    const own = kind.answer?.(method, params)
    if (own !== undefined) return own
    if (method === listFilesRequest) return under(params.folder ?? '', kind.clientFiles)
    if (method === readFileRequest) return kind.clientFiles?.get(params.uri ?? '') ?? null
    if (method !== 'workspace/configuration') return null
    return params.items?.map(({scopeUri}) => kind.settings?.(scopeUri) ?? null)
  }

  #hear(message: Heard): void {
    this.heard.push(message)
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const wake of waiting) wake()
  }
}

const under = (folder: string, files: ReadonlyMap<string, string> = new Map()): readonly string[] =>
  [...files.keys()].filter((uri) => uri.startsWith(folder))

/** The text of a diagnostic's message. */
export const messageOf = ({message}: Diagnostic): string => (typeof message === 'string' ? message : message.value)
