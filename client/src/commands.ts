import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {type StatusItem, showStatusCommand} from './status.ts'

/** Registers every command of the manifest. */
export const registerCommands = (
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  status: StatusItem,
): readonly vscode.Disposable[] => [
  vscode.commands.registerCommand('residencyDrafts.showOutput', () => log.show(true)),
  vscode.commands.registerCommand('residencyDrafts.restartServer', async () => {
    log.info('Restarting the language server.')
    try {
      if (client.needsStop()) await client.stop()
      await client.start()
    } catch (error) {
      log.error(`The language server did not restart: ${error instanceof Error ? error.message : String(error)}`)
      status.serverFailed()
    }
  }),
  vscode.commands.registerCommand(showStatusCommand, () => status.reveal()),
]
