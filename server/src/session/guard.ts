import {type CancellationToken, LSPErrorCodes, ResponseError} from 'vscode-languageserver'

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

/** The end of a line of a stack: a file of code, and a place in it. */
const codePlace = /^[\w.-]{1,80}\.[cm]?[jt]s:\d{1,7}:\d{1,7}$/
/** Its beginning, as V8 writes it and as Firefox and Safari do: the name of a function. */
const functionName = /^(?:at (?:async |new )?([\w$.<>#]{1,80}) \(|([\w$.<>#]{1,80})@)/

/**
 * Where an error came from. Its message is left out, for it may hold words of a draft, and so are folders, for they hold
 * the names of people: logs get pasted into issues.
 */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const lines = String(error.stack ?? '')
    .replace(String(error.message), '')
    .split('\n')
  const frames = lines.map((line) => frameIn(line.trim())).filter((one) => one !== undefined)
  return [/^\w{1,40}$/.test(error.name) ? error.name : 'Error', ...frames.slice(0, 5)].join('\n')
}

const frameIn = (line: string): string | undefined => {
  const folders = Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\'))
  const place = line.slice(folders + 1).replace(')', '')
  if (folders < 0 || !codePlace.test(place)) return undefined
  const [, inV8, elsewhere] = functionName.exec(line) ?? []
  return ['  at', inV8 ?? elsewhere, place].filter(Boolean).join(' ')
}
