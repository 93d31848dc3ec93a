import {readFileSync} from 'node:fs'
import {createContext, Script} from 'node:vm'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Diagnostic} from 'vscode-languageserver'
import {bundle} from '../support/bundles.ts'
import {pulling} from '../support/conversation.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
}

interface Globals {
  onmessage?: (event: {readonly data: unknown}) => void
}

/** What a web worker has, and nothing that only Node has: messages are copied, and there is no `process`. */
class WorkerStandIn {
  readonly #globals: Globals
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly heard: Message[] = []
  #id = 0

  constructor(script: Script) {
    const globals: Globals & Readonly<Record<string, unknown>> = {
      setTimeout,
      clearTimeout,
      TextDecoder,
      TextEncoder,
      console,
      addEventListener: () => undefined,
      postMessage: (message: Message) => this.#hear(structuredClone(message)),
    }
    this.#globals = globals
    script.runInContext(createContext(Object.assign(globals, {self: globals})))
  }

  notify(method: string, params: unknown): void {
    this.#say({method, params})
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    this.#id += 1
    const id = this.#id
    const answer = new Promise<Result>((resolve) => {
      this.#answers.set(id, (result) => resolve(result as Result))
    })
    this.#say({id, method, params})
    return answer
  }

  #say(message: object): void {
    this.#globals.onmessage?.({data: structuredClone({jsonrpc: '2.0', ...message})})
  }

  #hear(message: Message): void {
    this.heard.push(message)
    if (message.method === undefined && message.id !== undefined) this.#answers.get(message.id)?.(message.result)
    // What the server asks of its client has no answer here but an empty one.
    else if (message.id !== undefined) this.#say({id: message.id, result: null})
  }
}

let script: Script

beforeAll(async () => {
  const path = await bundle('server.web.js')
  script = new Script(readFileSync(path, 'utf8'), {filename: path})
})

describe('the server in a web worker', () => {
  it('reads a draft without anything of Node', async () => {
    const worker = new WorkerStandIn(script)
    const {capabilities} = await worker.request<{capabilities: object}>('initialize', {
      processId: null,
      capabilities: {textDocument: pulling.textDocument},
      initializationOptions: {clientFiles: true, status: true, docsBase: 'https://docs.example/rules'},
    })
    expect(capabilities).toMatchObject({diagnosticProvider: {}, hoverProvider: true})
    worker.notify('initialized', {})
    const uri = 'vscode-vfs://github/someone/drafts/statement.md'
    const text =
      '---\nkind: personal-statement\n---\n\nThe entity &amp; the chart was written by me for [Program Name].\n'
    worker.notify('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
    const {items} = await worker.request<{items: Diagnostic[]}>('textDocument/diagnostic', {textDocument: {uri}})
    const placeholder = items.find(({code}) => code === 'specifics/placeholder')
    expect(placeholder).toMatchObject({
      range: {start: {line: 4, character: text.split('\n')[4]?.indexOf('[Program')}},
      codeDescription: {href: 'https://docs.example/rules/specifics/placeholder.md'},
    })
    const methods = worker.heard.map(({method}) => method)
    expect(methods).toContain('residencyDrafts/readFile')
    expect(methods).toContain('residencyDrafts/status')
    const failures = worker.heard.filter((message) => JSON.stringify(message).includes(' failed'))
    expect(failures).toEqual([])
    expect(await worker.request('shutdown', null)).toBeNull()
  })
})
