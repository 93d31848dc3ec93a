import * as vscode from 'vscode'
import {type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn} from 'vscode-languageclient'
import type {ClientOptions} from '../../server/src/protocol.ts'
import {parts} from './parts/all.ts'
import {StatusItem} from './status.ts'

/** The id of the client and the prefix of its settings, among them `residencyDrafts.trace.server`. */
export const clientId = 'residencyDrafts'
/** The name people see. */
export const clientName = 'Residency Drafts'

/** Makes the client of one kind of extension host. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Starts the client, with a log that says so from the first second; nothing pops up. */
export const start = (context: vscode.ExtensionContext, host: string, make: MakeClient): BaseLanguageClient => {
  const log = vscode.window.createOutputChannel(clientName, {log: true})
  const {version} = context.extension.packageJSON as {readonly version: string}
  log.info(`${clientName} ${version} in ${vscode.env.appName} ${vscode.version}, ${host}.`)
  const client = make(optionsFor(context, log))
  const status = new StatusItem(client, log)
  const given = {client, log, status, context}
  context.subscriptions.push(log, status, ...parts.flatMap((part) => part(given)))
  client.start().catch((error: unknown) => {
    log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`)
    status.serverFailed()
  })
  return client
}

const optionsFor = (context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClientOptions => {
  const options: ClientOptions = {
    clientFiles: true,
    status: true,
    commands: true,
    docsBase: `${vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
  }
  return {
    // Every scheme: unsaved drafts, virtual workspaces and remote ones are read like any other.
    documentSelector: [{language: 'markdown'}, {pattern: '**/residency.yaml'}],
    diagnosticCollectionName: 'residency-drafts',
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: options,
    // The server asks by itself to be told when a `residency.yaml` changes.
  }
}
