import {afterEach, describe, expect, it} from 'vitest'
import {CancellationTokenSource, ErrorCodes, LSPErrorCodes} from 'vscode-languageserver'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {overLength} from '../../server/src/rules/eras/over-length.ts'
import {type ClientKind, Conversation, type HeardParams, messageOf, pulling, pushing} from '../support/conversation.ts'
import {broken, gap, shouting, toys} from '../support/toys.ts'

const statement = 'file:///drafts/a.md'
const head = '---\nkind: personal-statement\n---\n\n'
const open: Conversation[] = []

afterEach(async () => {
  for (const conversation of open.splice(0)) await conversation.end()
})

const start = async (kind?: ClientKind): Promise<Conversation> => {
  const conversation = await Conversation.start(kind)
  open.push(conversation)
  return conversation
}

describe('a client that asks for diagnostics', () => {
  it('gets them when it asks, and none are sent to it', async () => {
    const talk = await start()
    expect(talk.capabilities['diagnosticProvider']).toMatchObject({interFileDependencies: true})
    await talk.open(statement, `${head}It was LOUD.`)
    const [found, ...others] = await talk.diagnostics(statement)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      code: 'tone/shouting',
      source: 'residency-drafts',
      severity: 2,
      codeDescription: {href: 'https://docs.example/rules/tone/shouting.md'},
      range: {start: {line: 4, character: 7}, end: {line: 4, character: 11}},
    })
    await talk.write(statement, `${head}It was soft.`)
    expect(await talk.diagnostics(statement)).toEqual([])
    expect(talk.count('textDocument/publishDiagnostics')).toBe(0)
  })

  it('is told that nothing changed when it knows the last answer', async () => {
    const talk = await start()
    await talk.open(statement, `${head}It was LOUD.`)
    const {resultId} = await talk.pull(statement)
    expect(await talk.pull(statement, resultId)).toEqual({kind: 'unchanged', resultId})
    await talk.write(statement, `${head}It was LOUDER.`)
    expect(await talk.pull(statement, resultId)).toMatchObject({kind: 'full', items: [{code: 'tone/shouting'}]})
  })

  it('gets the answer for the latest version to every question asked while typing, from one look', async () => {
    const talk = await start()
    await talk.open(statement, head)
    await talk.diagnostics(statement)
    const looks = talk.count('residencyDrafts/status')
    const answers: Array<Promise<string[]>> = []
    for (const word of ['LOUD', 'LOUDE', 'LOUDER', 'LOUDEST']) {
      void talk.write(statement, `${head}It was ${word}.`)
      answers.push(talk.messages(statement))
    }
    const latest = ['“LOUDEST” is loud.']
    expect(await Promise.all(answers)).toEqual([latest, latest, latest, latest])
    expect(talk.count('residencyDrafts/status') - looks).toBe(1)
  })

  it('is told that a question it took back is cancelled', async () => {
    const talk = await start()
    await talk.open(statement, `${head}It was LOUD.`)
    const source = new CancellationTokenSource()
    const params = {textDocument: {uri: statement}}
    const request = talk.client.sendRequest('textDocument/diagnostic', params, source.token)
    source.cancel()
    await expect(request).rejects.toMatchObject({code: LSPErrorCodes.RequestCancelled})
    expect(await talk.messages(statement)).toEqual(['“LOUD” is loud.'])
  })

  it('gets an empty answer for a document that is not open', async () => {
    const talk = await start()
    expect(await talk.diagnostics('file:///drafts/closed.md')).toEqual([])
  })
})

describe('a client that does not ask', () => {
  it('is sent diagnostics, the last of them for the last version, and an empty list on close', async () => {
    const talk = await start({capabilities: pushing})
    expect(talk.capabilities['diagnosticProvider']).toBeUndefined()
    await talk.open(statement, `${head}It was LOUD.`)
    expect((await talk.published(statement)).diagnostics.map(messageOf)).toEqual(['“LOUD” is loud.'])
    const before = talk.heard.length
    for (const word of ['LOUDE', 'LOUDER', 'LOUDEST']) void talk.write(statement, `${head}It was ${word}.`)
    const last = await talk.hears('textDocument/publishDiagnostics', ({version}) => version === 4, before)
    expect(last.params.diagnostics?.map(messageOf)).toEqual(['“LOUDEST” is loud.'])
    const closed = talk.heard.length
    await talk.close(statement)
    expect((await talk.published(statement, closed)).diagnostics).toEqual([])
  })

  it('gets no late diagnostics for a document closed at once', async () => {
    const talk = await start({capabilities: pushing})
    void talk.open(statement, `${head}It was LOUD.`)
    await talk.close(statement)
    await talk.settled()
    const sent = talk.heard.filter(({method}) => method === 'textDocument/publishDiagnostics')
    expect(sent.map(({params}) => params.diagnostics)).toEqual([[]])
  })
})

describe('what is read', () => {
  it('leaves a README alone and says why', async () => {
    const talk = await start()
    await talk.open('file:///drafts/README.md', 'This is LOUD.')
    expect(await talk.diagnostics('file:///drafts/README.md')).toEqual([])
    expect(talk.status('file:///drafts/README.md')).toMatchObject({
      is: 'silent',
      reason: 'README, CHANGELOG, CONTRIBUTING and LICENSE are names for other files',
    })
  })

  it('says what it takes a draft for, and what it found', async () => {
    const talk = await start()
    await talk.open(statement, `${head}It was LOUD, with a gap.`)
    await talk.diagnostics(statement)
    expect(talk.status(statement)).toMatchObject({
      is: 'linted',
      version: 1,
      kind: {id: 'personal-statement', label: 'personal statement'},
      kindReason: 'front matter says so',
      targets: [{label: 'Med-Peds'}, {label: 'Internal Medicine'}, {label: 'Pediatrics'}],
      counts: {error: 0, warning: 1, information: 1, hint: 0},
      words: 6,
    })
  })

  it('says nothing of it to a client that did not ask to be told', async () => {
    const talk = await start({initializationOptions: {status: false}})
    await talk.open(statement, `${head}It was LOUD.`)
    await talk.diagnostics(statement)
    expect(talk.count('residencyDrafts/status')).toBe(0)
  })

  it('refuses more than 1 MiB with a reason', async () => {
    const talk = await start()
    await talk.open(statement, `${head}${'LOUD '.repeat(210_000)}`)
    expect(await talk.diagnostics(statement)).toEqual([])
    expect(talk.status(statement)).toMatchObject({is: 'silent', reason: 'it is larger than 1 MiB'})
  })

  it('leaves other languages and old versions alone', async () => {
    const talk = await start()
    await talk.open('file:///drafts/a.txt', `${head}It was LOUD.`, 'plaintext')
    await talk.open('git:/drafts/a.md', `${head}It was LOUD.`)
    expect(await talk.diagnostics('file:///drafts/a.txt')).toEqual([])
    expect(await talk.diagnostics('git:/drafts/a.md')).toEqual([])
  })

  it('sends the gravest 500 findings of a draft that has more', async () => {
    const talk = await start()
    await talk.open(statement, `${head}${'gap '.repeat(600)}\n\n${'LOUD '.repeat(10)}`)
    const found = await talk.diagnostics(statement)
    expect(found).toHaveLength(500)
    expect(found.filter(({code}) => code === 'tone/shouting')).toHaveLength(10)
  })
})

describe('residency.yaml', () => {
  const yaml = 'file:///drafts/residency.yaml'
  const nested = 'file:///drafts/emails/deep/a.md'
  const text = `${head}Which season is it?`

  it('is found upwards from a draft, under any scheme', async () => {
    const disk = new Map([
      [yaml, 'season: 2027'],
      ['memfs://host/x/residency.yaml', 'season: 2028'],
    ])
    const talk = await start({disk})
    await talk.open(nested, text)
    await talk.open('memfs://host/x/y%20z/a.md', text)
    expect(await talk.messages(nested)).toEqual(['The season is 2027.'])
    expect(await talk.messages('memfs://host/x/y%20z/a.md')).toEqual(['The season is 2028.'])
  })

  it('is read through a client that offers its files, and never from the disk', async () => {
    const talk = await start({clientFiles: new Map([[yaml, 'season: 2029']]), disk: new Map([[yaml, 'season: 2027']])})
    await talk.open(nested, text)
    expect(await talk.messages(nested)).toEqual(['The season is 2029.'])
  })

  it('of the first folder holds for an untitled draft', async () => {
    const talk = await start({disk: new Map([[yaml, 'season: 2027']]), folders: ['file:///drafts']})
    await talk.open('untitled:Untitled-1', text)
    expect(await talk.messages('untitled:Untitled-1')).toEqual(['The season is 2027.'])
  })

  it('is read again when it changes on the disk, and the client is asked to ask again', async () => {
    const disk = new Map([[yaml, 'season: 2027']])
    const talk = await start({disk})
    await talk.hears('client/registerCapability', ({registrations}) =>
      (registrations ?? []).some(({method}) => method === 'workspace/didChangeWatchedFiles'),
    )
    await talk.open(nested, text)
    expect(await talk.messages(nested)).toEqual(['The season is 2027.'])
    disk.set(yaml, 'season: 2030')
    await talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: yaml, type: 2}]})
    await talk.hears('workspace/diagnostic/refresh')
    expect(await talk.messages(nested)).toEqual(['The season is 2030.'])
  })

  it('counts as the editor shows it while it is open, saved or not', async () => {
    const talk = await start({disk: new Map([[yaml, 'season: 2027']])})
    await talk.open(nested, text)
    await talk.open(yaml, 'season: 2031', 'yaml')
    expect(await talk.messages(nested)).toEqual(['The season is 2031.'])
    await talk.hears('workspace/diagnostic/refresh')
    await talk.write(yaml, 'season: 2032')
    expect(await talk.messages(nested)).toEqual(['The season is 2032.'])
    await talk.close(yaml)
    expect(await talk.messages(nested)).toEqual(['The season is 2027.'])
  })

  it('makes a client that is sent diagnostics get them anew', async () => {
    const talk = await start({capabilities: pushing, disk: new Map([[yaml, 'season: 2027']])})
    await talk.open(nested, text)
    await talk.published(nested)
    const before = talk.heard.length
    await talk.open(yaml, 'season: 2031', 'yaml')
    const fits = ({uri, diagnostics}: HeardParams): boolean =>
      uri === nested && diagnostics?.[0]?.message === 'The season is 2031.'
    await talk.hears('textDocument/publishDiagnostics', fits, before)
  })

  it('shows its own mistakes where they stand', async () => {
    const talk = await start()
    await talk.open(yaml, 'season: 2027\nthreshold: {}\n', 'yaml')
    const [found] = await talk.diagnostics(yaml)
    expect(found).toMatchObject({
      code: 'setup/mistake',
      range: {start: {line: 1, character: 0}, end: {line: 1, character: 9}},
    })
    expect(talk.status(yaml)).toMatchObject({is: 'workspace', counts: {warning: 1}})
  })

  it('sets severities, and is a place findings refer to', async () => {
    const rules = 'season: 2027\nrules: {tone/shouting: error}\n'
    const talk = await start({disk: new Map([[yaml, rules]]), settings: () => ({rules: {'tone/*': 'off'}})})
    await talk.open(nested, `${head}LOUD gap`)
    const [loud, filled] = await talk.diagnostics(nested)
    expect(loud).toMatchObject({severity: 1})
    expect(filled?.relatedInformation).toEqual([
      {
        message: 'The facts are here.',
        location: {uri: yaml, range: {start: {line: 0, character: 0}, end: {line: 0, character: 6}}},
      },
    ])
  })
})

describe('settings', () => {
  it('hold for the document they are asked for, until they change', async () => {
    let loud = 'off'
    const settings = (uri: string): unknown => (uri.includes('/b/') ? {rules: {'tone/shouting': loud}} : {})
    const talk = await start({settings})
    const other = 'file:///drafts/b/a.md'
    await talk.open(statement, `${head}LOUD`)
    await talk.open(other, `${head}LOUD`)
    expect(await talk.diagnostics(statement)).toHaveLength(1)
    expect(await talk.diagnostics(other)).toHaveLength(0)
    loud = 'hint'
    await talk.client.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await talk.hears('workspace/diagnostic/refresh')
    expect(await talk.diagnostics(other)).toMatchObject([{severity: 4}])
  })

  it('that make no sense are named once in the log and left out', async () => {
    const rules = {'tone/shouting': 'loudly', 'tone/shuting': 'off', 'tone/yelling': 'error', 'prose/gap': false}
    const talk = await start({settings: () => ({rules})})
    await talk.open(statement, `${head}LOUD gap`)
    await talk.open('file:///drafts/b.md', `${head}LOUD gap`)
    expect(await talk.diagnostics(statement)).toMatchObject([{code: 'tone/shouting', severity: 1}])
    await talk.diagnostics('file:///drafts/b.md')
    const said = talk.log.filter((line) => line.includes('residencyDrafts.rules'))
    expect(said).toHaveLength(3)
    expect(said.join('\n')).toContain('Did you mean tone/shouting?')
  })

  it('move the numbers that rules go by, and residency.yaml moves them further', async () => {
    const catalogue = new Catalogue([overLength])
    const text = `${head}${'The bus was late again. '.repeat(20)}`
    const settings = (): unknown => ({thresholds: {'statement-words': 50, 'statement-wrods': 5, 'answer-seconds': 'x'}})
    const talk = await start({catalogue, settings})
    await talk.open(statement, text)
    expect(await talk.diagnostics(statement)).toMatchObject([{code: 'eras/over-length'}])
    expect(talk.log.filter((line) => line.includes('residencyDrafts.thresholds'))).toHaveLength(2)
    const disk = new Map([['file:///drafts/residency.yaml', 'thresholds: {statement-words: 900}\n']])
    const further = await start({catalogue, settings, disk})
    await further.open(statement, text)
    expect(await further.diagnostics(statement)).toEqual([])
  })

  it('of any shape are survived', async () => {
    for (const value of ['loud', 7, [], {rules: 'off'}, {rules: ['tone/shouting']}, {thresholds: 'many'}]) {
      const talk = await start({settings: () => value})
      await talk.open(statement, `${head}LOUD`)
      expect(await talk.diagnostics(statement)).toHaveLength(1)
    }
  })

  it('are taken from what the client sends when it cannot be asked', async () => {
    const rules = {'tone/shouting': 'error'}
    const capabilities = {textDocument: {diagnostic: {}}}
    const talk = await start({capabilities, initializationOptions: {settings: {rules}}})
    await talk.open(statement, `${head}LOUD`)
    expect(await talk.diagnostics(statement)).toMatchObject([{severity: 1}])
    const settings = {residencyDrafts: {rules: {'tone/shouting': 'off'}}}
    await talk.client.sendNotification('workspace/didChangeConfiguration', {settings})
    expect(await talk.diagnostics(statement)).toEqual([])
  })
})

describe('a server among strangers', () => {
  it.each([
    ['no capabilities', {processId: null}],
    ['null where objects belong', {processId: null, capabilities: null, workspaceFolders: null, rootUri: null}],
    ['options of the wrong type', {processId: null, capabilities: {}, initializationOptions: 'yes'}],
  ])('says hello to a client with %s and sends it diagnostics', async (_, initialize) => {
    const talk = await start({initialize})
    await talk.open(statement, `${head}LOUD`)
    expect((await talk.published(statement)).diagnostics).toHaveLength(1)
  })

  it('answers an unknown request with an error and goes on', async () => {
    const talk = await start()
    await expect(talk.client.sendRequest('textDocument/juggle', {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    })
    await talk.client.sendNotification('textDocument/didJuggle', {})
    await talk.open(statement, `${head}LOUD`)
    expect(await talk.diagnostics(statement)).toHaveLength(1)
  })

  it('survives messages without sense and answers them with nothing', async () => {
    const talk = await start()
    const notifications = ['didOpen', 'didChange', 'didClose', 'didSave'].map((name) => `textDocument/${name}`)
    for (const method of [...notifications, 'workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration']) {
      await talk.client.sendNotification(method, {})
    }
    await talk.client.sendNotification('textDocument/didChange', {
      textDocument: {uri: 'file:///never/opened.md', version: 3},
      contentChanges: [{text: 'x'}],
    })
    expect(await talk.client.sendRequest('textDocument/diagnostic', {})).toEqual({kind: 'full', items: []})
    expect(await talk.client.sendRequest('textDocument/hover', {})).toBeNull()
    expect(await talk.client.sendRequest('textDocument/codeAction', {})).toEqual([])
    await talk.open(statement, `${head}LOUD`)
    expect(await talk.diagnostics(statement)).toHaveLength(1)
  })

  it('ends with 0 after shutdown and with 1 without', async () => {
    const polite = await Conversation.start()
    await polite.end()
    expect(polite.exits).toEqual([0])
    const abrupt = await Conversation.start()
    await abrupt.client.sendNotification('exit')
    await abrupt.hears('exit')
    expect(abrupt.exits).toEqual([1])
    abrupt.client.dispose()
  })
})

describe('a rule that throws', () => {
  it('is named once, without a word of the draft, and stops no other', async () => {
    const talk = await start({catalogue: new Catalogue([broken, shouting, gap])})
    await talk.open(statement, `${head}My secret LOUD story.`)
    expect(await talk.messages(statement)).toEqual(['“LOUD” is loud.'])
    await talk.write(statement, `${head}My secret LOUD stories.`)
    expect(await talk.messages(statement)).toEqual(['“LOUD” is loud.'])
    const named = talk.log.filter((line) => line.includes('tone/broken'))
    expect(named).toHaveLength(1)
    expect(talk.log.join('\n')).not.toContain('secret')
  })
})

describe('what is shown beside a finding', () => {
  it('explains it on hover and offers its fix', async () => {
    const talk = await start()
    await talk.open(statement, `${head}It was LOUD.`)
    const [loud] = await talk.diagnostics(statement)
    if (!loud) throw new Error('nothing was found')
    const hover = await talk.client.sendRequest('textDocument/hover', {
      textDocument: {uri: statement},
      position: loud.range.start,
    })
    expect(hover).toMatchObject({contents: {kind: 'markdown'}, range: loud.range})
    const context = {diagnostics: [loud], only: ['quickfix']}
    const [fix] = await talk.actions({textDocument: {uri: statement}, range: loud.range, context})
    expect(fix).toMatchObject({title: 'Write it small', isPreferred: true, diagnostics: [{code: 'tone/shouting'}]})
    expect(fix?.edit?.documentChanges).toMatchObject([{textDocument: {version: 1}, edits: [{newText: 'loud'}]}])
  })

  it('is shown as text, with plain edits, to a client that knows no better', async () => {
    const talk = await start({capabilities: {textDocument: {diagnostic: {}}}, catalogue: toys})
    await talk.open(statement, `${head}It was LOUD.`)
    const [loud] = await talk.diagnostics(statement)
    if (!loud) throw new Error('nothing was found')
    const place = {textDocument: {uri: statement}, position: loud.range.end}
    expect(await talk.client.sendRequest('textDocument/hover', place)).toMatchObject({contents: {kind: 'plaintext'}})
    const context = {diagnostics: [], only: ['source.fixAll']}
    const [all] = await talk.actions({textDocument: {uri: statement}, range: loud.range, context})
    expect(all).toMatchObject({
      kind: 'source.fixAll.residencyDrafts',
      edit: {changes: {[statement]: [{newText: 'loud'}]}},
    })
  })
})

describe('folders', () => {
  it('may come and go while the window is open', async () => {
    const talk = await start({disk: new Map([['file:///late/residency.yaml', 'season: 2027']]), capabilities: pulling})
    await talk.open('untitled:Untitled-1', `${head}Which season?`)
    expect(await talk.messages('untitled:Untitled-1')).toEqual([])
    const event = {added: [{uri: 'file:///late', name: 'late'}], removed: []}
    await talk.client.sendNotification('workspace/didChangeWorkspaceFolders', {event})
    await talk.hears('workspace/diagnostic/refresh')
    expect(await talk.messages('untitled:Untitled-1')).toEqual(['The season is 2027.'])
  })
})
