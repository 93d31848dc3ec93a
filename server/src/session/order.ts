import {type ConnectionOptions, ErrorCodes, Message, ResponseError} from 'vscode-languageserver'

/** What a request is renamed to when it comes out of order; its handler does nothing but refuse. */
export const outOfOrder = 'residencyDrafts/outOfOrder'

interface Refused {
  readonly code: number
  readonly message: string
}

/** Refuses a request that came out of order, with the code the protocol has for it. */
export const refuseOutOfOrder = ({code, message}: Partial<Refused>): void => {
  throw new ResponseError<void>(code ?? ErrorCodes.InvalidRequest, message ?? 'This is for the server itself.')
}

/**
 * Options for one connection: they hold clients to the order of a conversation, and are patient with what clients leave
 * out. An `initialize` without parameters or capabilities is read as one without wishes. Requests before it, a second
 * one, and requests after `shutdown` are refused; notifications that come too early or too late, and what is no message
 * of the protocol, are passed over.
 */
export const orderly = (): ConnectionOptions => {
  let is: 'new' | 'open' | 'over' = 'new'
  const objectionTo = (method: string): Refused | undefined => {
    if (is === 'over') return {code: ErrorCodes.InvalidRequest, message: 'The conversation is over.'}
    if (is === 'open' && method !== 'initialize') return undefined
    if (is === 'open') return {code: ErrorCodes.InvalidRequest, message: 'The server is initialized already.'}
    if (method === 'initialize') return undefined
    return {code: ErrorCodes.ServerNotInitialized, message: 'The server waits to be initialized.'}
  }
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        // The library would put what is no message into the log, and with it whatever draft was in it.
        const isAnswer = Message.isResponse(message) && message.id !== null
        if (!Message.isRequest(message) && !Message.isNotification(message) && !isAnswer) return
        const {method, id, params}: Partial<Record<'method' | 'id' | 'params', unknown>> = message
        const send = (changed: object) => next({...message, ...changed})
        // Answers, and the notifications that are good at any time.
        if (typeof method !== 'string' || method === 'exit' || method.startsWith('$/')) return next(message)
        const refused = objectionTo(method)
        if (refused) return id === undefined ? undefined : send({method: outOfOrder, params: refused})
        if (method === 'shutdown') is = 'over'
        if (method !== 'initialize') return next(message)
        is = 'open'
        const given: Readonly<Record<string, unknown>> =
          typeof params === 'object' && params !== null ? {...params} : {}
        return send({params: {...given, capabilities: given['capabilities'] ?? {}}})
      },
    },
  }
}
