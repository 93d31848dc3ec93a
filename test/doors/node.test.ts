import {type ChildProcess, fork, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Diagnostic, DocumentDiagnosticReport} from 'vscode-languageserver'
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Status, statusNotification} from '../../server/src/protocol/status.ts'
import {bundle} from '../support/bundles.ts'
import {pulling} from '../support/conversation.ts'
import {root} from '../support/project.ts'

interface Running {
  readonly child: ChildProcess
  readonly client: MessageConnection
  readonly log: string[]
  readonly statuses: Map<string, Status>
}

let server = ''

beforeAll(async () => {
  server = await bundle('server.cjs')
})

const overStdio = (path = server, ...words: readonly string[]): Running => {
  const child = spawn(process.execPath, [path, ...words, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  return listen(
    child,
    createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
  )
}

const listen = (child: ChildProcess, client: MessageConnection): Running => {
  const log: string[] = []
  client.onNotification('window/logMessage', ({message}: {message: string}) => {
    log.push(message)
  })
  const statuses = new Map<string, Status>()
  client.onNotification(statusNotification, (status: Status) => {
    statuses.set(status.uri, status)
  })
  client.onRequest(() => null)
  client.listen()
  return {child, client, log, statuses}
}

const hello = async ({client}: Running): Promise<unknown> => {
  const capabilities = {textDocument: pulling.textDocument}
  const result = await client.sendRequest('initialize', {
    processId: null,
    capabilities,
    initializationOptions: {status: true},
  })
  await client.sendNotification('initialized', {})
  return result
}

const lint = async ({client}: Running, uri: string, text: string): Promise<readonly Diagnostic[]> => {
  await client.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text}})
  const report: DocumentDiagnosticReport = await client.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
  return report.kind === 'full' ? report.items : []
}

const end = async ({client, child}: Running): Promise<number> => {
  const exited = once(child, 'exit')
  await client.sendRequest('shutdown')
  await client.sendNotification('exit')
  const [code] = await exited
  client.dispose()
  return code
}

const wordsOf = (text: string, found: readonly Diagnostic[]): string[] => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
  return found.map(({code, range}) => `${code}: ${document.getText(range)}`)
}

describe('the server as a process', () => {
  let running: Running

  beforeAll(async () => {
    running = overStdio()
    await hello(running)
  })

  afterAll(() => end(running))

  it('reads a draft with emoji and Windows line ends, and marks the right words', async () => {
    const text = [
      '---',
      'kind: personal-statement',
      'target: pediatrics',
      '---',
      '',
      'The ward was calm 🙂👩‍⚕️ and [Program Name] is in Toledo.',
      '',
    ].join('\r\n')
    const found = await lint(running, 'file:///nowhere/a.md', text)
    expect(wordsOf(text, found)).toContain('specifics/placeholder: [Program Name]')
    expect(found[0]?.codeDescription?.href).toMatch(/^file:.*\/docs\/rules\/\w+\/[\w-]+\.md$/)
  })

  it('survives a passive sentence, which sloppy code inside write-good looks at', async () => {
    const text =
      '---\nkind: personal-statement\n---\n\nThe chart was written by me. So it was said. There is a reason.\n'
    await lint(running, 'file:///nowhere/b.md', text)
    expect(running.log.filter((line) => line.includes('failed'))).toEqual([])
  })

  it('finds residency.yaml on the disk', async () => {
    const path = `${root}examples/emails/wrenfield-unsolicited.md`
    const text = readFileSync(path, 'utf8').replace(/^kind:.*\n/m, '')
    const uri = pathToFileURL(path).href
    await lint(running, uri, text)
    expect(running.statuses.get(uri)).toMatchObject({
      is: 'linted',
      kindReason: expect.stringContaining('residency.yaml'),
    })
  })

  it('survives what is no message', async () => {
    running.child.stdin?.write('Content-Length: 9\r\n\r\n{"broken"')
    running.child.stdin?.write('Content-Length: 4\r\n\r\nnull')
    expect(await lint(running, 'file:///nowhere/README.md', '# Notes\n')).toEqual([])
  })

  it('ends with 1 when told to go without shutdown, and when its client is gone', async () => {
    const [told, left] = [overStdio(), overStdio()]
    const exits = [once(told.child, 'exit'), once(left.child, 'exit')]
    await Promise.all([hello(told), hello(left)])
    await told.client.sendNotification('exit')
    left.child.stdin?.end()
    const codes = (await Promise.all(exits)).map(([code]) => code)
    expect(codes).toEqual([1, 1])
  })

  it('speaks over the channel of a parent process, as in VS Code, and through the command line', async () => {
    const child = fork(server, ['--node-ipc'])
    const overChannel = listen(child, createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)))
    const throughCommand = overStdio(await bundle('cli.js'), 'lsp')
    const both = [overChannel, throughCommand]
    for (const result of await Promise.all(both.map(hello))) {
      expect(result).toMatchObject({serverInfo: {name: 'residency-drafts'}})
    }
    expect(await Promise.all(both.map(end))).toEqual([0, 0])
  })
})

describe('a bundle', () => {
  it.each(['server.cjs', 'server.web.js', 'cli.js', 'client.cjs', 'client.web.js'])(
    'is not strict as a whole, because write-good assigns what it never declared: %s',
    async (name) => {
      const text = readFileSync(await bundle(name), 'utf8')
      const start = text.replace(/^#!.*\n/, '').replace(/^const bundleUrl.*\n/, '')
      expect(start).not.toMatch(/^\s*(?:\(\(\)\s*=>\s*\{|\(function\s*\(\)\s*\{)?\s*["']use strict["']/)
    },
  )
})
