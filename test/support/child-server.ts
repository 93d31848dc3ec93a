import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {once} from 'node:events'
import type {Diagnostic, DocumentDiagnosticReport} from 'vscode-languageserver'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {nodeFlags} from '../../server/src/protocol/process.ts'
import {messageOf, pulling} from './conversation.ts'

/** A built server as a process, and a client that talks to it over standard input and output. */
export class ChildServer {
  readonly child: ChildProcessWithoutNullStreams
  readonly client: MessageConnection
  readonly log: string[] = []
  /** All that was written to standard error. */
  errors = ''

  constructor(path: string) {
    this.child = spawn(process.execPath, [...nodeFlags, path, '--stdio'])
    this.child.stderr.on('data', (data) => {
      this.errors += String(data)
    })
    // A server that is gone reads nothing; whoever wrote to it notices by its exit.
    this.child.stdin.on('error', () => undefined)
    const {stdout, stdin} = this.child
    this.client = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.client.onNotification('window/logMessage', ({message}: {readonly message: string}) => {
      this.log.push(message)
    })
    this.client.onNotification(() => undefined)
    this.client.onRequest(() => null)
    this.client.listen()
  }

  async hello(): Promise<void> {
    const capabilities = {textDocument: pulling.textDocument}
    await this.client.sendRequest('initialize', {processId: null, capabilities})
    await this.client.sendNotification('initialized', {})
  }

  /** Writes bytes as they are. */
  send(bytes: string | Uint8Array): void {
    this.child.stdin.write(bytes)
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = {uri, languageId: 'markdown', version: 1, text}
    await this.client.sendNotification('textDocument/didOpen', {textDocument})
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report: DocumentDiagnosticReport = await this.client.sendRequest('textDocument/diagnostic', {
      textDocument: {uri},
    })
    return report.kind === 'full' ? report.items : []
  }

  async messages(uri: string): Promise<readonly string[]> {
    return (await this.diagnostics(uri)).map(messageOf)
  }

  /** Says goodbye; gives the exit code. */
  async end(): Promise<number | null> {
    const exited = this.exited()
    await this.client.sendRequest('shutdown')
    await this.client.sendNotification('exit')
    const code = await exited
    this.client.dispose()
    return code
  }

  async exited(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode
    const [code] = (await once(this.child, 'exit')) as [number | null]
    return code
  }
}

/** A message of the protocol as bytes. */
export const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
