import {spawn} from 'node:child_process'
import {once} from 'node:events'
import type {Diagnostic, DocumentDiagnosticReport, InitializeResult} from 'vscode-languageserver'
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {pulling} from './conversation.ts'

/** What a server said in one short conversation. */
export interface Said {
  readonly result: InitializeResult
  readonly diagnostics: readonly Diagnostic[]
  /** With what its process ended. */
  readonly code: number
}

/** Starts a program of Node, speaks LSP with it over its standard streams about one draft, and ends it. */
export const exchange = async (
  args: readonly string[],
  text: string,
  {cwd, env}: {readonly cwd?: string; readonly env?: Readonly<Record<string, string | undefined>>} = {},
): Promise<Said> => {
  const child = spawn(process.execPath, [...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {...process.env, ...env},
    ...(cwd === undefined ? {} : {cwd}),
  })
  const exited = once(child, 'exit')
  const client = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  client.onRequest(() => null)
  client.listen()
  const capabilities = {textDocument: pulling.textDocument}
  const result: InitializeResult = await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
  })
  await client.sendNotification('initialized', {})
  const textDocument = {uri: 'file:///nowhere/email.md', languageId: 'markdown', version: 1, text}
  await client.sendNotification('textDocument/didOpen', {textDocument})
  const report: DocumentDiagnosticReport = await client.sendRequest('textDocument/diagnostic', {textDocument})
  await client.sendRequest('shutdown')
  await client.sendNotification('exit')
  const [code] = await exited
  client.dispose()
  return {result, diagnostics: report.kind === 'full' ? report.items : [], code}
}
