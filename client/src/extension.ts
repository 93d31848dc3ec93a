import * as vscode from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {nodeFlags} from '../../server/src/protocol/process.ts'
import {clientId, clientName, start} from './client.ts'

let client: LanguageClient | undefined

/** Starts the server as a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  const server = {module, transport: TransportKind.ipc, options: {execArgv: [...nodeFlags]}}
  start(context, 'Node extension host', (options) => {
    client = new LanguageClient(clientId, clientName, {run: server, debug: server}, options)
    return client
  })
}

/** Lets the server end before the window does. */
export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop()
}
