import * as vscode from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import {clientId, clientName, start} from './client.ts'

let client: LanguageClient | undefined
let worker: Worker | undefined

/** Starts the server in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true)
  // Each start makes a worker of its own. It is handed over as a pair of transports, because the extension host puts
  // a function in the place of `Worker`, of which no worker is an instance.
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = new Worker(script)
    return {reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker)}
  }
  start(context, 'web-worker extension host', (options) => {
    client = new LanguageClient(clientId, clientName, server, options)
    return client
  })
}

/** Lets the server end before the window does. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop()
  worker?.terminate()
}
