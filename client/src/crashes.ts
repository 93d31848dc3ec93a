import {CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler} from 'vscode-languageclient'
import {Restarts} from './restarts.ts'

/** A connection on which more messages in a row than this go wrong is given up, which starts the server anew. */
const mostErrors = 3

/** What is told when the server does not stay up. */
export interface Crashes {
  /** The server went down and is started again; the drafts stay open in the editor and are handed to the new one. */
  restarting(count: number): void
  /** It went down once too often. */
  givenUp(): void
}

/** Starts a server that went down again, a few times; then says so and leaves it. */
export const onCrash = (crashes: Crashes): ErrorHandler => {
  const restarts = new Restarts()
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count > mostErrors ? ErrorAction.Shutdown : ErrorAction.Continue,
      handled: true,
    }),
    closed: (): CloseHandlerResult => {
      const count = restarts.ended(Date.now())
      if (count === undefined) crashes.givenUp()
      else crashes.restarting(count)
      return {action: count === undefined ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true}
    },
  }
}
