import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {nodeFlags} from '../../server/src/protocol/process.ts'

const uri = 'file:///bench/draft.md'

/** What came of typing. */
export interface Typed {
  /** From each edit to the findings of its version or a later one, in milliseconds. */
  readonly latencies: readonly number[]
  /** How many reports came for these edits. */
  readonly reports: number
}

/** An editor that types into a server over its standard input and output. */
export class BenchEditor {
  readonly #process: ChildProcess
  readonly #connection: MessageConnection
  #version = 1
  #heard: (version: number, count: number) => void = () => undefined

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.#process = process
    this.#connection = connection
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: {readonly version?: number; readonly diagnostics: readonly unknown[]}) =>
        this.#heard(params.version ?? 0, params.diagnostics.length),
    )
    connection.onRequest(() => null)
    connection.listen()
  }

  /** Starts a server; answers with the milliseconds until it was ready, too. */
  static async start(path: string): Promise<{readonly editor: BenchEditor; readonly ready: number}> {
    const before = performance.now()
    const child = spawn(process.execPath, [...nodeFlags, path, '--stdio'], {stdio: ['pipe', 'pipe', 'ignore']})
    if (!child.stdout || !child.stdin) throw new Error('A server without standard streams.')
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    const editor = new BenchEditor(child, connection)
    const capabilities = {textDocument: {publishDiagnostics: {}}}
    await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities})
    const ready = performance.now() - before
    await connection.sendNotification('initialized', {})
    return {editor, ready}
  }

  /** Opens a text; answers with the milliseconds until the first findings, and their number. */
  async open(text: string): Promise<{readonly first: number; readonly findings: number}> {
    const before = performance.now()
    const findings = new Promise<number>((resolve) => {
      this.#heard = (_version, count) => resolve(count)
    })
    const textDocument = {uri, languageId: 'markdown', version: this.#version, text}
    await this.#connection.sendNotification('textDocument/didOpen', {textDocument})
    return {findings: await findings, first: performance.now() - before}
  }

  /** Types letters at a place, one by one, as far apart as is told. */
  async type(text: string, edits: number, spacing: number): Promise<Typed> {
    const lines = text.slice(0, text.indexOf(' ', text.length / 2)).split('\n')
    const line = lines.length - 1
    let character = lines[line]?.length ?? 0
    const sent = new Map<number, number>()
    const latencies: number[] = []
    let reports = 0
    const done = new Promise<void>((resolve) => {
      this.#heard = (version) => {
        reports += 1
        const now = performance.now()
        for (const [waiting, at] of sent) {
          if (waiting > version) continue
          latencies.push(now - at)
          sent.delete(waiting)
        }
        if (latencies.length === edits) resolve()
      }
    })
    for (let count = 0; count < edits; count += 1) {
      this.#version += 1
      const at = {line, character}
      character += 1
      const contentChanges = [{range: {start: at, end: at}, text: 'a few words '.charAt(count % 12)}]
      sent.set(this.#version, performance.now())
      void this.#connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version: this.#version},
        contentChanges,
      })
      await wait(spacing)
    }
    await Promise.race([done, wait(30_000, undefined, {ref: false})])
    for (const at of sent.values()) latencies.push(performance.now() - at)
    return {latencies, reports}
  }

  /** Milliseconds of processor time so far; undefined where the machine does not tell. */
  processor(): number | undefined {
    try {
      const fields = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      // The clock of these two ticks a hundred times a second.
      return (Number(fields[11]) + Number(fields[12])) * 10
    } catch {
      return undefined
    }
  }

  /** Resident memory in MB; undefined where the machine does not tell. */
  memory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    } catch {
      return undefined
    }
  }

  async end(): Promise<void> {
    await Promise.race([this.#connection.sendRequest('shutdown').catch(() => undefined), wait(2000)])
    this.#connection.dispose()
    this.#process.kill()
  }
}
