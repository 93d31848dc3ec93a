import * as vscode from 'vscode'
import type {Part} from '../part.ts'

/** Commands about the language server itself. */
export const server: Part = ({client, log, status}) => [
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
]
