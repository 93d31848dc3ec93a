import fc from 'fast-check'
import {afterEach, describe, expect, it} from 'vitest'
import {CancellationTokenSource} from 'vscode-languageserver'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {defineRule} from '../../server/src/lint/rule.ts'
import {seed} from '../support/chance.ts'
import {type ClientKind, Conversation, pulling} from '../support/conversation.ts'
import {runs} from '../support/fuzz.ts'
import {ModelText} from '../support/model-text.ts'

const draft = 'file:///drafts/a.md'
const yaml = 'file:///drafts/residency.yaml'
const head = '---\nkind: personal-statement\n---\n\n'
const talks: Conversation[] = []

afterEach(async () => {
  for (const talk of talks.splice(0)) await talk.end()
})

const start = async (kind?: ClientKind): Promise<Conversation> => {
  const talk = await Conversation.start(kind)
  talks.push(talk)
  return talk
}

const say = (talk: Conversation, method: string, params: object): Promise<void> =>
  talk.client.sendNotification(`textDocument/${method}`, params)

/** The server still does what it is there for. */
const isWell = async (talk: Conversation, uri = 'file:///drafts/well.md'): Promise<void> => {
  await talk.open(uri, `${head}It was LOUD.`)
  expect(await talk.messages(uri)).toEqual(['“LOUD” is loud.'])
  await talk.close(uri)
}

/** Every request is made of some of these; each has what it needs, and more. */
const sense = {
  textDocument: {uri: draft},
  position: {line: 5, character: 1},
  range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}},
  context: {diagnostics: [], includeDeclaration: true, triggerKind: 1},
  newName: 'pell-harbor',
  uri: draft,
  others: [yaml],
  places: [draft],
  template: 'email',
  program: 'pell',
  target: 'pediatrics',
  front: draft,
  answers: {name: 'Amara Okafor', targets: ['pediatrics']},
  workspace: 'season: 2027\n',
  csv: 'Name,Track\nPell,Pediatrics\n',
  key: 'kind',
  values: ['email'],
  label: 'tone/hedge',
  data: {rule: 'tone/shouting'},
}

const leaf = fc.oneof(
  fc.constantFrom(null, true, -1, 1e20, 0.5, '', 'x', [], {}, [null], [[]], {uri: null}, {line: -1, character: -1}),
  fc.constantFrom({line: 1e9, character: 1e9}, {line: 'x'}, {start: null, end: null}, 'file:///', '%', 'a:b', '//'),
  fc.constantFrom('untitled:', 'untitled:/x', 'file:///drafts/%E0%A4%A', '\uD83D', 'constructor', '__proto__'),
  fc.jsonValue({maxDepth: 2}),
)

/** Sense with something in it that makes none; or nothing of it at all. */
const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.dictionary(fc.constantFrom(...Object.keys(sense)), leaf, {maxKeys: 4}).map((wrong) => ({...sense, ...wrong})),
  fc.dictionary(fc.constantFrom(...Object.keys(sense)), leaf, {maxKeys: 3}),
  fc.constantFrom(null, [], {}, [sense], [null, null]),
)

const served = async (): Promise<readonly string[]> => {
  const talk = await start()
  return [...new Set(talk.served)].filter((method) => method !== 'initialize' && method !== 'shutdown')
}

describe('a request that makes no sense', () => {
  it('is answered or refused, whichever it is, and the next one is answered too', async () => {
    const methods = await served()
    expect(methods.length).toBeGreaterThan(25)
    const talk = await start({disk: new Map([[yaml, 'season: 2027\nprograms: [{id: pell, name: Pell}]\n']])})
    await talk.open(draft, `${head}It was LOUD at Pell, with a gap.`)
    await talk.open(yaml, 'season: 2027\nprograms: [{id: pell, name: Pell}]\n', 'yaml')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), nonsense, async (method, params) => {
        await talk.client.sendRequest(method, params).catch((error: unknown) => {
          expect(error).toMatchObject({code: expect.any(Number)})
        })
      }),
      runs(600),
    )
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.', 'There is a gap here.'])
    await isWell(talk)
  }, 60_000)

  it('is answered with sense where it has all it needs', async () => {
    const talk = await start({disk: new Map([[yaml, 'season: 2027\nprograms: [{id: pell, name: Pell}]\n']])})
    await talk.open(draft, `${head}It was LOUD at Pell, with a gap.`)
    for (const method of await served()) {
      await talk.client.sendRequest(method, sense).catch((error: {readonly code: number; readonly message: string}) => {
        // A wish may be refused, in words for people.
        expect(error.message, method).toMatch(/\.$/)
      })
    }
    expect(talk.log.filter((line) => line.includes('failed'))).toEqual([])
  })
})

describe('a notification that makes no sense', () => {
  const methods = [
    ...['didOpen', 'didChange', 'didClose', 'didSave', 'willSave'].map((name) => `textDocument/${name}`),
    ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders'].map((n) => `workspace/${n}`),
    ...['$/cancelRequest', '$/progress', '$/setTrace', 'window/workDoneProgress/cancel', 'textDocument/didJuggle'],
  ]
  const document = fc.record({uri: leaf, languageId: leaf, version: leaf, text: leaf}, {requiredKeys: []})
  const change = fc.record({range: leaf, rangeLength: leaf, text: leaf}, {requiredKeys: []})
  const params = fc.oneof(
    fc.record(
      {
        textDocument: fc.oneof(
          document,
          document.map((wrong) => ({...wrong, uri: draft})),
        ),
        contentChanges: fc.oneof(fc.array(change, {maxLength: 3}), leaf),
        settings: leaf,
        changes: fc.oneof(leaf, fc.array(fc.record({uri: leaf, type: leaf}), {maxLength: 2})),
        event: leaf,
        id: leaf,
        value: leaf,
      },
      {requiredKeys: []},
    ),
    fc.constantFrom(null, [], [null]),
  )

  it('changes nothing for the others', async () => {
    const talk = await start({disk: new Map([[yaml, 'season: 2027\n']])})
    const twin = 'file:///drafts/b.md'
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), params, (method, sent) =>
        talk.client.sendNotification(method, sent),
      ),
      runs(600),
    )
    await talk.open(twin, `${head}It was LOUD. Which season?`)
    expect(await talk.messages(twin)).toEqual(['“LOUD” is loud.', 'The season is 2027.'])
    expect(await talk.client.sendRequest('residencyDrafts/overview', {uri: twin})).toMatchObject({workspace: yaml})
    const folder = await talk.client.sendRequest('residencyDrafts/checkFolder', {uri: twin})
    expect(JSON.stringify(folder)).toContain(twin)
    await isWell(talk)
  }, 60_000)
})

describe('documents out of order', () => {
  it('may be opened twice: the second text holds', async () => {
    const talk = await start()
    await talk.open(draft, `${head}It was LOUD.`)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
    await talk.open(draft, `${head}It was SHRILL.`)
    expect(await talk.messages(draft)).toEqual(['“SHRILL” is loud.'])
  })

  it('may be closed without having been opened, and closed twice', async () => {
    const talk = await start()
    await talk.close(draft)
    await talk.open(draft, `${head}It was LOUD.`)
    await talk.close(draft)
    await talk.close(draft)
    expect(await talk.diagnostics(draft)).toEqual([])
    await isWell(talk, draft)
  })

  it('may count their versions backwards, or not at all: the last text holds', async () => {
    const talk = await start()
    await talk.open(draft, `${head}It was LOUD.`)
    for (const [version, word] of [
      [9, 'SHRILL'],
      [3, 'HARSH'],
      [3, 'NOISY'],
      [-1, 'GRIM'],
    ] as const) {
      const contentChanges = [{text: `${head}It was ${word}.`}]
      await say(talk, 'didChange', {textDocument: {uri: draft, version}, contentChanges})
      expect(await talk.messages(draft)).toEqual([`“${word}” is loud.`])
    }
  })

  it('may be opened again with the version they had', async () => {
    const talk = await start()
    for (const word of ['LOUD', 'SHRILL', 'HARSH']) {
      await talk.open(draft, `${head}It was ${word}.`)
      expect(await talk.messages(draft)).toEqual([`“${word}” is loud.`])
      await talk.close(draft)
    }
  })
})

describe('ten thousand edits', () => {
  const count = defineRule({
    id: 'tone/count',
    title: 'The whole text',
    severity: 'information',
    kinds: ['personal-statement'],
    message: (print: string) => print,
    why: 'It is a toy of the tests.',
    instead: 'Leave it.',
    sources: ['house'],
    fixes: 'none',
    examples: {flagged: [{text: '«»'}], clean: [{text: ''}]},
    check: ({text}, report) => report({start: 0, end: 0}, `${text.length}: ${printOf(text)}`),
  })

  it('end in the text that a model of the document has', async () => {
    const talk = await start({catalogue: new Catalogue([count])})
    const model = new ModelText(`${head}It was a night.\r\nThe ward was calm.\n`)
    await talk.open(draft, model.text)
    const random = seeded(seed)
    let version = 1
    let asked = 0
    for (let done = 0; done < 10_000; ) {
      const contentChanges = Array.from({length: 1 + random(4)}, () => model.edit(random))
      done += contentChanges.length
      version += 1
      void say(talk, 'didChange', {textDocument: {uri: draft, version}, contentChanges})
      if (random(40) > 0) continue
      asked += 1
      const [said] = await talk.messages(draft)
      if (model.text.startsWith(head)) expect(said, random.seed).toBe(`${model.text.length}: ${printOf(model.text)}`)
    }
    expect(asked).toBeGreaterThan(50)
    const whole = model.whole(head)
    void say(talk, 'didChange', {textDocument: {uri: draft, version: version + 1}, contentChanges: [whole]})
    expect(await talk.messages(draft)).toEqual([`${model.text.length}: ${printOf(model.text)}`])
  }, 60_000)
})

describe('a storm', () => {
  it('of cancelled questions leaves the others answered', async () => {
    const talk = await start()
    await talk.open(draft, `${head}It was LOUD.`)
    const params = {textDocument: {uri: draft}, position: {line: 4, character: 8}, context: {}}
    const asked = Array.from({length: 500}, async (_, index) => {
      const source = new CancellationTokenSource()
      const method = ['diagnostic', 'hover', 'completion', 'codeLens'][index % 4]
      const answer = talk.client.sendRequest(`textDocument/${method}`, params, source.token)
      if (index % 5 > 0) source.cancel()
      return answer.then(
        () => 'answered',
        ({code}: {readonly code: number}) => code,
      )
    })
    const came = await Promise.all(asked)
    expect(came.every((one) => one === 'answered' || one === -32800)).toBe(true)
    expect(came.filter((one) => one === 'answered').length).toBeGreaterThanOrEqual(100)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
  })

  it('of cancellations of what was never asked, or is answered already, is nothing', async () => {
    const talk = await start()
    for (let id = -50; id < 500; id += 1) await talk.client.sendNotification('$/cancelRequest', {id})
    await isWell(talk)
  })

  it('of files that change is one look', async () => {
    const talk = await start({disk: new Map([[yaml, 'season: 2027\n']])})
    await talk.open(draft, `${head}Which season?`)
    await talk.messages(draft)
    const changes = [{uri: yaml, type: 2}]
    for (let time = 0; time < 200; time += 1) {
      void talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes})
    }
    expect(await talk.messages(draft)).toEqual(['The season is 2027.'])
    await talk.settled()
    expect(talk.count('workspace/diagnostic/refresh')).toBeLessThan(100)
  })
})

describe('a conversation out of order', () => {
  it('refuses what is asked after shutdown, and still ends well', async () => {
    const talk = await Conversation.start()
    await talk.open(draft, `${head}It was LOUD.`)
    await talk.client.sendRequest('shutdown')
    await expect(talk.pull(draft)).rejects.toMatchObject({code: -32600})
    await say(talk, 'didChange', {textDocument: {uri: draft, version: 2}, contentChanges: [{text: 'x'}]})
    await talk.client.sendNotification('exit')
    await talk.hears('exit')
    expect(talk.exits).toEqual([0])
    talk.client.dispose()
  })

  it('has one hello: a second one is refused', async () => {
    const talk = await start()
    await talk.open(draft, `${head}It was LOUD.`)
    const params = {processId: null, rootUri: null, capabilities: pulling}
    await expect(talk.client.sendRequest('initialize', params)).rejects.toMatchObject({code: -32600})
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
  })

  it('refuses what is asked before the hello, and then says hello', async () => {
    const talk = await Conversation.start({isSilent: true})
    talks.push(talk)
    await expect(talk.pull(draft)).rejects.toMatchObject({code: -32002})
    await talk.open(draft, `${head}It was LOUD.`)
    await talk.hello()
    await isWell(talk)
  })
})

const printOf = (text: string): number => {
  let print = 7
  for (let at = 0; at < text.length; at += 1) print = (print * 31 + text.charCodeAt(at)) | 0
  return print
}

const seeded = (seed: number): ((below: number) => number) & {readonly seed: string} => {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Object.assign(next, {seed: `SEED=${seed}`})
}
