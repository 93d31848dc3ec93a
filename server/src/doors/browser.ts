import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {catalogue} from '../rules/catalogue.ts'
import {orderly} from '../session/order.ts'
import {startServer} from '../session/server.ts'
import {version} from './cli/version.ts'

declare const self: DedicatedWorkerGlobalScope

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), orderly()), {
  catalogue,
  version,
  host: {
    now: () => Date.now(),
    turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    // A worker has no disk; its client reads for it.
    files: {read: () => Promise.resolve(undefined), list: () => Promise.resolve([])},
    docsBase: undefined,
  },
})
