import {setFlagsFromString} from 'node:v8'
import {createConnection} from 'vscode-languageserver/node'
import {catalogue} from '../rules/catalogue.ts'
import {orderly} from '../session/order.ts'
import {startServer} from '../session/server.ts'
import {version} from './cli/version.ts'
import {docsFolder, listOnDisk, readFromDisk} from './disk.ts'

const transports = ['--stdio', '--node-ipc']
/** What the library would listen on as well; the bundles hold no network code, so it could not. */
const refused = ['--pipe', '--socket']

/**
 * How far the heap may grow before what nobody needs is taken out of it. Without it fast typing of 13,000 keys took the
 * server to 260 MB, with it to 160, at the same cost of a key in a usual statement. An engine that does not know it says
 * so on standard error and goes on.
 */
const thriftyHeap = '--heap-growing-percent=50'

/** Serves a client on the transport named in the process's arguments, or on standard input and output. */
export const startNodeServer = (): void => {
  const strange = process.argv.find((word) => refused.some((transport) => word.startsWith(transport)))
  if (strange !== undefined) {
    process.stderr.write(`residency-drafts: ${strange} is not served; use --stdio or --node-ipc.\n`)
    process.exit(2)
  }
  if (!process.argv.some((word) => transports.includes(word))) process.argv.push('--stdio')
  setFlagsFromString(thriftyHeap)
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
