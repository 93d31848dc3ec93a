import {afterEach, describe, expect, it} from 'vitest'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import type {Rule} from '../../server/src/lint/rule.ts'
import {catalogue as usual} from '../../server/src/rules/catalogue.ts'
import {Conversation} from '../support/conversation.ts'
import {broken, shouting} from '../support/toys.ts'

const words = ['Zyxwvut', 'Qwertzui', 'Plokmijn']
const [inDraft = '', inFolder = '', inPath = ''] = words
const folder = `file:///home/${inPath}`
const draft = `${folder}/a.md`
const other = `${folder}/b.md`
const yaml = `${folder}/residency.yaml`
const text = `---\nkind: personal-statement\nprogram: ${inDraft}\n---\n\nIt was LOUD at ${inDraft}, ${inDraft}@host.org.\n`
const talks: Conversation[] = []

afterEach(async () => {
  for (const talk of talks.splice(0)) await talk.end()
})

/** An error that says all it knows, in its name, its message and in a stack that is older than its message. */
const tell = (what: string): Error => {
  const error = new Error(`  at ${what} (${what}.md:1:1)\n${what}@host.org says ${what}`)
  error.message = `cannot read ${what}`
  return Object.assign(error, {name: `${what} Error`, cause: what})
}

/** Rules that fail wherever they are asked, and tell why. */
const failing: readonly Rule[] = [
  broken,
  {
    ...shouting,
    id: 'tone/telling',
    run: ({text: found}) => {
      throw tell(found)
    },
    runWorkspace: ({text: found}) => {
      throw tell(found)
    },
  },
  {
    ...shouting,
    get why(): string {
      throw tell(text)
    },
  },
]

const everyMessage = (talk: Conversation): readonly {readonly method: string; readonly said: string}[] =>
  talk.heard.map(({method, params}) => ({method, said: JSON.stringify(params)}))

/** The server has to name files to the client it asks for them, and documents in what it says of them. */
const named = new Set(['workspace/configuration', 'residencyDrafts/readFile', 'residencyDrafts/listFiles'])
const about = new Set(['residencyDrafts/status', 'textDocument/publishDiagnostics'])

const expectSilence = (talk: Conversation): void => {
  for (const {method, said} of everyMessage(talk)) {
    if (method === 'textDocument/publishDiagnostics' || named.has(method)) continue
    const kept = about.has(method) ? words.filter((word) => word !== inPath) : words
    for (const word of kept) expect(said, method).not.toContain(word)
  }
}

const converse = async (talk: Conversation): Promise<void> => {
  const ask = (method: string, params: unknown): Promise<unknown> =>
    talk.client.sendRequest(method, params).catch(() => undefined)
  await talk.open(
    yaml,
    `applicant: {name: ${inFolder}}\nprograms: [{id: a, name: ${inFolder}}]\nwrong: [${inFolder}\n`,
    'yaml',
  )
  await talk.open(draft, text)
  await talk.write(draft, `${text}More of ${inDraft}.\n`)
  const at = {textDocument: {uri: draft}, position: {line: 5, character: 8}}
  await talk.pull(draft)
  await talk.pull(yaml)
  for (const method of new Set(talk.served)) {
    if (method === 'shutdown' || method === 'initialize') continue
    for (const params of [
      {...at, uri: draft},
      {...at, uri: {[inDraft]: 1}, textDocument: {uri: [text]}},
      {[text]: text},
      [text],
    ]) {
      await ask(method, params)
    }
  }
  await ask('textDocument/codeAction', {
    ...at,
    range: {start: at.position, end: at.position},
    context: {diagnostics: text},
  })
  await ask('residencyDrafts/importPrograms', {csv: `Name\n${inDraft}\n`, workspace: `x: [${inFolder}`})
  await ask('textDocument/rename', {...at, newName: inDraft})
  await ask(`residencyDrafts/${'juggle'}`, {text})
  await talk.client.sendNotification('textDocument/didChange', {
    textDocument: {uri: draft, version: 9},
    contentChanges: text,
  })
  await talk.client.sendNotification('textDocument/didOpen', {textDocument: {uri: text, text: 5}})
  await talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes: text})
  talk.send(message({jsonrpc: '2.0', params: {text}}))
  talk.send(message({jsonrpc: '2.0', id: 'x', result: text, error: text}))
  talk.send(message([{jsonrpc: '2.0', id: 7, method: 'textDocument/hover', params: {text}}]))
  talk.send(message(text))
  talk.send(`Content-Length: ${text.length + 1}\r\n\r\n{${text}`)
  await talk.settled()
}

const message = (what: unknown): string => {
  const body = JSON.stringify(what)
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

describe('what the server says besides its answers', () => {
  it.each([
    ['all is well', {catalogue: usual}],
    ['rules fail', {catalogue: new Catalogue(failing)}],
    ['the disk fails', {files: {read: () => Promise.reject(tell(text)), list: () => Promise.reject(tell(text))}}],
    [
      'the client fails',
      {
        clientFiles: new Map(),
        answer: (method: string) => {
          if (!named.has(method)) return undefined
          throw tell(text)
        },
      },
    ],
  ] as const)('holds no word of a draft, a residency.yaml or a path: %s', async (_, kind) => {
    const disk = new Map([
      [yaml, `applicant: {name: ${inFolder}}\n`],
      [other, text],
    ])
    const talk = await Conversation.start({
      disk,
      folders: [folder],
      settings: () => ({rules: {'tone/hedge': 'off'}}),
      ...kind,
    })
    talks.push(talk)
    await converse(talk)
    expectSilence(talk)
    expect(everyMessage(talk).length).toBeGreaterThan(5)
  })

  it('is not silent because nothing failed', async () => {
    const talk = await Conversation.start({catalogue: new Catalogue(failing)})
    talks.push(talk)
    await converse(talk)
    const failures = talk.log.filter((line) => line.includes('failed'))
    expect(failures.some((line) => line.includes('tone/telling'))).toBe(true)
    expect(failures.some((line) => line.startsWith('hover failed'))).toBe(true)
  })
})
