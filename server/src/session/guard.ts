import {type CancellationToken, type ConnectionOptions, LSPErrorCodes, ResponseError} from 'vscode-languageserver'

/** Takes a line for the log. */
export type Log = (line: string) => void

/** A wish that cannot be granted: the client shows the reason, a whole sentence. */
export class Refusal extends Error {}

const cancelled = new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Cancelled.')

/** Ends the handling of a request that nobody waits for any more; asked after every wait. */
export const stopIfCancelled = (token: CancellationToken | undefined): void => {
  if (token?.isCancellationRequested) throw cancelled
}

/** Wraps handlers so that none of them can throw: what goes wrong is logged, and the answer is empty. */
export class Guard {
  readonly #log: Log

  constructor(log: Log) {
    this.#log = log
  }

  /** A handler of a request; answers `empty` when it fails. Cancelled and refused requests are answered as such. */
  request<Params, Result>(
    name: string,
    empty: Result,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result> {
    return async (params, token) => {
      try {
        stopIfCancelled(token)
        const result = await handler(params, token)
        stopIfCancelled(token)
        return result
      } catch (error) {
        if (error === cancelled) throw error
        if (error instanceof Refusal) throw new ResponseError<void>(LSPErrorCodes.RequestFailed, error.message)
        this.#log(`${name} failed: ${traceOf(error)}`)
        return empty
      }
    }
  }

  /** A handler of a notification or event. */
  notification<Params extends unknown[]>(
    name: string,
    handler: (...params: Params) => void | Promise<void>,
  ): (...params: Params) => Promise<void> {
    return async (...params) => {
      try {
        await handler(...params)
      } catch (error) {
        this.#log(`${name} failed: ${traceOf(error)}`)
      }
    }
  }
}

/** Where an error came from. Its message is left out: it may hold words of a draft, and logs get pasted into issues. */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const stack = (error.stack ?? '').replace(error.message, '')
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at ') || line.includes('@'))
  return [error.name, ...frames.slice(0, 5).map((line) => `  ${line.trim()}`)].join('\n')
}

/**
 * Options for a connection to clients that leave out what the protocol asks for: an `initialize` without parameters or
 * capabilities is read as one without wishes.
 */
export const patient: ConnectionOptions = {
  messageStrategy: {
    handleMessage: (message, next) => {
      if (!('method' in message) || message.method !== 'initialize' || !('params' in message)) return next(message)
      const params: Readonly<Record<string, unknown>> =
        typeof message.params === 'object' && message.params !== null ? {...message.params} : {}
      return next({...message, params: {...params, capabilities: params['capabilities'] ?? {}}} as typeof message)
    },
  },
}
