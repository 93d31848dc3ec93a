import {createConnection} from 'vscode-languageserver/node'
import {catalogue} from '../rules/catalogue.ts'
import {orderly} from '../session/order.ts'
import {startServer} from '../session/server.ts'
import {version} from './cli/version.ts'
import {docsFolder, listOnDisk, readFromDisk} from './disk.ts'

const transports = ['--stdio', '--node-ipc']
/** What the library would listen on as well; the bundles hold no network code, so it could not. */
const refused = ['--pipe', '--socket']

/** Serves a client on the transport named in the process's arguments, or on standard input and output. */
export const startNodeServer = (): void => {
  const strange = process.argv.find((word) => refused.some((transport) => word.startsWith(transport)))
  if (strange !== undefined) {
    process.stderr.write(`residency-drafts: ${strange} is not served; use --stdio or --node-ipc.\n`)
    process.exit(2)
  }
  if (!process.argv.some((word) => transports.includes(word))) process.argv.push('--stdio')
  startServer(createConnection(orderly()), {
    catalogue,
    version,
    host: {
      now: () => Date.now(),
      turn: () => new Promise((resolve) => setImmediate(resolve)),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      files: {read: readFromDisk, list: listOnDisk},
      docsBase: docsFolder(),
    },
  })
}
