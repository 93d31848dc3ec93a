import * as vscode from 'vscode'
import {type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn} from 'vscode-languageclient'
import type {ClientOptions} from '../../server/src/protocol/client.ts'
import {type Crashes, onCrash} from './crashes.ts'
import {Hold} from './hold.ts'
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
  const hold = new Hold()
  const crashes: Crashes = {
    restarting: (count) => log.warn(`The language server went down and is started again (${count}).`),
    givenUp: () => {
      log.error('The language server went down five times in three minutes and is left alone.')
      status.serverFailed()
      void tellGivenUp(log)
    },
  }
  const client = make({...optionsFor(context, log), middleware: hold.middleware, errorHandler: onCrash(crashes)})
  const status = new StatusItem(client)
  hold.follow(client)
  const given = {client, log, status, context}
  context.subscriptions.push(log, status, hold, ...parts.flatMap((part) => part(given)))
  client.start().catch((error: unknown) => {
    log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`)
    status.serverFailed()
  })
  return client
}

const tellGivenUp = async (log: vscode.LogOutputChannel): Promise<void> => {
  const [again, look] = ['Start again', 'Show log']
  const message = 'Residency Drafts stopped several times, so findings are off. Your drafts are not affected.'
  const chosen = await vscode.window.showErrorMessage(message, again, look)
  if (chosen === again) await vscode.commands.executeCommand('residencyDrafts.restartServer')
  if (chosen === look) log.show(true)
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
    // On focus as well: a draft behind another tab is not asked for when `residency.yaml` or a draft beside it changes.
    diagnosticPullOptions: {onChange: true, onFocus: true},
    // The server asks by itself to be told when a `residency.yaml` changes.
  }
}
