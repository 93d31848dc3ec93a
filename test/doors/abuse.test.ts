import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {bundle} from '../support/bundles.ts'
import {ChildServer, framed} from '../support/child-server.ts'

const uri = 'file:///nowhere/a.md'
const text = '---\nkind: personal-statement\n---\n\nI hope to work at [Program Name], Zyxwvut.\n'
const expected = 'specifics/placeholder'
const running: ChildServer[] = []
let path = ''

beforeAll(async () => {
  path = await bundle('server.cjs')
})

afterEach(() => {
  for (const {child, client} of running.splice(0)) {
    client.dispose()
    child.kill()
  }
})

const start = async (): Promise<ChildServer> => {
  const server = new ChildServer(path)
  running.push(server)
  await server.hello()
  return server
}

/** The server finds what it should, and has said no word of the draft. */
const isWell = async (server: ChildServer): Promise<void> => {
  await server.open(uri, text)
  expect((await server.diagnostics(uri)).map(({code}) => code)).toContain(expected)
  expect(server.log.join('\n') + server.errors).not.toContain('Zyxwvut')
  await server.client.sendNotification('textDocument/didClose', {textDocument: {uri}})
}

const change = (version: number, word: string): string =>
  JSON.stringify({
    jsonrpc: '2.0',
    method: 'textDocument/didChange',
    params: {textDocument: {uri, version}, contentChanges: [{text: `${text}${word}\n`}]},
  })

describe('a server that is sent what it should not be', () => {
  let lasting: ChildServer | undefined

  beforeAll(async () => {
    lasting = new ChildServer(path)
    await lasting.hello()
  })

  afterAll(() => lasting?.child.kill())

  it.each([
    ['JSON that is none', [framed('{"jsonrpc": Zyxwvut'), framed('')]],
    ['JSON that is no message', ['null', '7', '"Zyxwvut"', '[]', '{}', '{"method":5}', '{"id":1}'].map(framed)],
    ['a batch', [framed(`[${change(1, 'Zyxwvut')},{"jsonrpc":"2.0","id":1,"method":"shutdown"}]`)]],
    ['an answer to what was never asked', [framed('{"jsonrpc":"2.0","id":99,"result":"Zyxwvut"}')]],
    [
      'an error to what was never asked',
      [framed('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"Zyxwvut"}}')],
    ],
    [
      'the same number for two questions',
      [1, 2].map(() => framed('{"jsonrpc":"2.0","id":5,"method":"textDocument/hover"}')),
    ],
    ['headers it does not know', [`X-Word: Zyxwvut\r\n${framed(change(2, 'x'))}`]],
    ['headers in small letters', [framed(change(2, 'x')).replace('Content-Length', 'content-length')]],
    ['a message of nothing', ['Content-Length: 0\r\n\r\n']],
    ['deep nests', [framed(`{"jsonrpc":"2.0","method":"a/b","params":${'['.repeat(5000)}${']'.repeat(5000)}}`)]],
    ['half characters', [framed(change(2, '\\ud83d')), framed(JSON.stringify({jsonrpc: '2.0', method: '\ud83d'}))]],
  ])('survives %s', async (_, sent) => {
    for (const bytes of sent) lasting?.send(bytes)
    if (lasting) await isWell(lasting)
  })

  it('ends well after all that', async () => {
    expect(await lasting?.end()).toBe(0)
  })

  it('reads messages that come in pieces, however they are cut', async () => {
    const server = await start()
    await server.open(uri, text)
    const bytes = Buffer.from(framed(change(2, 'Dr. Ñandú 😀 works at [Hospital Name].')))
    for (let at = 0; at < bytes.length; at += 7) {
      server.send(bytes.subarray(at, at + 7))
      if (at % 70 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    const found = await server.diagnostics(uri)
    expect(found.filter(({code}) => code === expected)).toHaveLength(2)
    expect(await server.end()).toBe(0)
  })

  it('ends, and does not hang, when the client goes after a message without an end', async () => {
    const lengths = ['Content-Length: 99999999', 'Content-Length: Zyxwvut', 'Content-Length: -5', 'X: y']
    const unfinished = [...lengths.map((length) => `${length}\r\n\r\n{}`), 'Content-Len']
    const ended = unfinished.map(async (bytes) => {
      const server = await start()
      server.send(bytes)
      server.child.stdin.end()
      expect(await server.exited(), bytes).not.toBeNull()
      expect(server.log.join('\n') + server.errors).not.toContain('Zyxwvut')
    })
    await Promise.all(ended)
  })

  it('takes what a second conversation says after the first has been killed in the middle of its work', async () => {
    const first = await start()
    await first.open(uri, text + 'I hope to work at [Program Name]. '.repeat(20_000))
    const answer = first.diagnostics(uri).catch(() => 'gone')
    first.child.kill('SIGKILL')
    expect(await first.exited()).toBeNull()
    first.client.dispose()
    await expect(answer).resolves.toBeDefined()
    const second = await start()
    await isWell(second)
    expect(await second.end()).toBe(0)
  })
})
