import {createConnection} from 'vscode-languageserver/node'
import {catalogue} from '../rules/catalogue.ts'
import {patient} from '../session/guard.ts'
import {startServer} from '../session/server.ts'
import {version} from './cli/version.ts'
import {docsFolder, listOnDisk, readFromDisk} from './disk.ts'

const transports = ['--stdio', '--node-ipc', '--pipe', '--socket']

/** Serves a client on the transport named in the process's arguments, or on standard input and output. */
export const startNodeServer = (): void => {
  if (!process.argv.some((word) => transports.some((transport) => word.startsWith(transport)))) {
    process.argv.push('--stdio')
  }
  startServer(createConnection(patient), {
    catalogue,
    version,
    host: {
      now: () => Date.now(),
      turn: () => new Promise((resolve) => setImmediate(resolve)),
      files: {read: readFromDisk, list: listOnDisk},
      docsBase: docsFolder(),
    },
  })
}
