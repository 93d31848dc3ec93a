import {afterEach, describe, expect, it} from 'vitest'
import type {
  CodeLens,
  CompletionItem,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type ClientKind, Conversation, pulling} from '../support/conversation.ts'
import {readCursor} from '../support/cursor.ts'

const uri = (path: string): string => `file:///w/${path}`
const yaml =
  'season: 2027\nprograms:\n  - id: pell\n    name: Pell Hospital\n    track: pediatrics\n    applied: true\n    statement: ps.md\n'
const email = (program: string): string => `---\nkind: email\nprogram: ${program}\n---\n\nDear all,\n\nHello.\n`

let talk: Conversation | undefined
afterEach(async () => {
  await talk?.end()
  talk = undefined
})

const start = async (files: Readonly<Record<string, string>> = {}, kind: ClientKind = {}): Promise<Conversation> => {
  const all = {'residency.yaml': yaml, 'ps.md': '---\nkind: personal-statement\n---\n\nI bought syringes.\n', ...files}
  const disk = new Map(Object.entries(all).map(([path, text]) => [uri(path), text]))
  talk = await Conversation.start({disk, folders: ['file:///w'], ...kind})
  return talk
}

/** Opens a file with the cursor in it, and asks for what concerns that place. */
const askAt = async <Result>(
  conversation: Conversation,
  method: string,
  path: string,
  marked: string,
  more: object = {},
): Promise<Result> => {
  const {text, offset} = readCursor(marked)
  await conversation.open(uri(path), text, path.endsWith('.yaml') ? 'yaml' : 'markdown')
  const position = TextDocument.create(uri(path), 'markdown', 1, text).positionAt(offset)
  return conversation.client.sendRequest(`textDocument/${method}`, {textDocument: {uri: uri(path)}, position, ...more})
}

/** Opens a file and asks for what concerns all of it. */
const askOf = async <Result>(
  conversation: Conversation,
  method: string,
  path: string,
  text: string,
): Promise<Result> => {
  await conversation.open(uri(path), text, path.endsWith('.yaml') ? 'yaml' : 'markdown')
  return conversation.client.sendRequest(`textDocument/${method}`, {textDocument: {uri: uri(path)}})
}

const answers = `---\nkind: interview-answers\n---\n\n## Why us?\n\n${'I met your whole team. '.repeat(28)}\n`

describe('lenses', () => {
  it('count, by the numbers of the settings and of residency.yaml', async () => {
    const settings = (): unknown => ({thresholds: {'answer-seconds': 90}})
    const conversation = await start({}, {settings, initializationOptions: {commands: true}})
    const lenses = await askOf<CodeLens[]>(conversation, 'codeLens', 'a.md', answers)
    expect(lenses.map(({command}) => command?.title)).toEqual([
      '1 question · 1:00 aloud',
      '1:00 aloud of 1:30 · Practice',
    ])
    const own = await askOf<CodeLens[]>(conversation, 'codeLens', 'residency.yaml', yaml)
    expect(own.map(({command}) => command?.title)).toEqual(['1 of 45 applications sent · Pediatrics 1'])
  })

  it('ask for no command of a client that did not say it has ours', async () => {
    const lenses = await askOf<CodeLens[]>(await start(), 'codeLens', 'a.md', answers)
    expect(lenses.map(({command}) => command?.command)).toEqual(['', ''])
  })

  it('are asked for again when residency.yaml changes', async () => {
    const capabilities = {...pulling, workspace: {...pulling.workspace, codeLens: {refreshSupport: true}}}
    const conversation = await start({}, {capabilities})
    await conversation.open(uri('residency.yaml'), yaml, 'yaml')
    await conversation.write(uri('residency.yaml'), `${yaml}thresholds: {answer-seconds: 60}\n`)
    await conversation.hears('workspace/codeLens/refresh')
  })

  it('are none over a file that is no draft', async () => {
    const conversation = await start()
    for (const method of ['codeLens', 'documentLink']) {
      expect(await askOf(conversation, method, 'README.md', 'Hello, <!-- allow tone/shouting -->')).toEqual([])
    }
    for (const method of ['documentSymbol', 'foldingRange']) {
      expect(await askOf(conversation, method, 'README.md', '# One\n\nHello.\n\n# Two\n')).toBeNull()
    }
  })
})

describe('an outline', () => {
  const tree = {
    ...pulling,
    textDocument: {...pulling.textDocument, documentSymbol: {hierarchicalDocumentSymbolSupport: true}},
  }

  it('is a tree for a client that shows one', async () => {
    const conversation = await start({}, {capabilities: tree})
    const symbols = await askOf<DocumentSymbol[]>(conversation, 'documentSymbol', 'a.md', email('pell'))
    expect(symbols.map(({name}) => name)).toEqual(['front matter', 'Message'])
    expect(symbols[0]?.children?.map(({name}) => name)).toEqual(['kind', 'program'])
    const own = await askOf<DocumentSymbol[]>(conversation, 'documentSymbol', 'residency.yaml', yaml)
    expect(own.at(-1)).toMatchObject({name: 'programs', children: [{name: 'Pell Hospital'}]})
  })

  it('is a list for a client that does not', async () => {
    const symbols = await askOf<SymbolInformation[]>(await start(), 'documentSymbol', 'a.md', email('pell'))
    expect(symbols[1]).toMatchObject({name: 'kind', containerName: 'front matter', location: {uri: uri('a.md')}})
  })

  it('folds', async () => {
    const conversation = await start()
    const folds = await askOf<FoldingRange[]>(conversation, 'foldingRange', 'a.md', answers)
    expect(folds).toMatchObject([
      {startLine: 0, endLine: 2, kind: 'region'},
      {startLine: 4, endLine: 6},
    ])
    expect(await askOf(conversation, 'foldingRange', 'residency.yaml', yaml)).toMatchObject([
      {startLine: 1},
      {startLine: 2},
    ])
  })
})

describe('links', () => {
  it('lead to the program, to the page of a rule, and to the statement', async () => {
    const conversation = await start()
    const text = `${email('pell')}\n<!-- allow tone/shouting: so -->\n`
    const links = await askOf<DocumentLink[]>(conversation, 'documentLink', 'a.md', text)
    expect(links.map(({target}) => target)).toEqual([
      'https://docs.example/rules/tone/shouting.md',
      `${uri('residency.yaml')}#L3,5`,
    ])
    const own = await askOf<DocumentLink[]>(conversation, 'documentLink', 'residency.yaml', yaml)
    expect(own.map(({target}) => target)).toEqual([uri('ps.md')])
  })
})

describe('a program', () => {
  it('is defined in residency.yaml', async () => {
    const conversation = await start()
    const place = await askAt<Location>(conversation, 'definition', 'a.md', email('pe‸ll'))
    expect(place).toEqual({
      uri: uri('residency.yaml'),
      range: {start: {line: 2, character: 8}, end: {line: 2, character: 12}},
    })
  })

  it('is defined by its whole entry for a client that takes that', async () => {
    const capabilities = {...pulling, textDocument: {...pulling.textDocument, definition: {linkSupport: true}}}
    const conversation = await start({}, {capabilities})
    const [link] = await askAt<LocationLink[]>(conversation, 'definition', 'a.md', email('Pell Hos‸pital'))
    expect(link).toMatchObject({
      targetUri: uri('residency.yaml'),
      targetRange: {start: {line: 2}, end: {line: 6}},
      originSelectionRange: {start: {line: 2, character: 9}, end: {line: 2, character: 22}},
    })
  })

  it('is found in every draft, open or not, as the editor shows it', async () => {
    const conversation = await start({'b.md': email('pell'), 'c.md': email('Grove')})
    await conversation.open(uri('c.md'), email('Pell Hospital'))
    const context = {includeDeclaration: false}
    const places = await askAt<Location[]>(conversation, 'references', 'a.md', email('pe‸ll'), {context})
    expect(places.map((place) => place.uri).sort()).toEqual([uri('a.md'), uri('b.md'), uri('c.md')])
  })

  it('is renamed in residency.yaml and in every draft, open or not', async () => {
    const conversation = await start({'b.md': email('"pell"')})
    const marked = yaml.replace('id: pell', 'id: pe‸ll')
    const prepared = await askAt(conversation, 'prepareRename', 'residency.yaml', marked)
    expect(prepared).toMatchObject({placeholder: 'pell', range: {start: {line: 2, character: 8}}})
    await conversation.open(uri('a.md'), email('pell'))
    const newName = 'pell-peds'
    const edit = await askAt<WorkspaceEdit>(conversation, 'rename', 'residency.yaml', marked, {newName})
    const changes = edit.documentChanges?.flatMap((change) =>
      'textDocument' in change
        ? [
            [
              change.textDocument.uri,
              change.textDocument.version,
              change.edits.map((one) => 'newText' in one && one.newText),
            ],
          ]
        : [],
    )
    expect(changes?.toSorted()).toEqual([
      [uri('a.md'), 1, [newName]],
      [uri('b.md'), null, [newName]],
      [uri('residency.yaml'), 1, [newName]],
    ])
  })

  it('is renamed without versions for a client that does not take them', async () => {
    const conversation = await start({}, {capabilities: {textDocument: {diagnostic: {}}}})
    const edit = await askAt<WorkspaceEdit>(conversation, 'rename', 'a.md', email('pe‸ll'), {newName: 'pell-peds'})
    expect(Object.keys(edit.changes ?? {}).sort()).toEqual([uri('a.md'), uri('residency.yaml')])
  })

  it.each([
    ['elsewhere', 'a.md', email('pell').replace('Hello', 'Hel‸lo'), 'Only programs can be renamed'],
    ['in prose', 'a.md', email('pell').replace('Hello', 'Pell Hos‸pital'), 'is your own text'],
    ['in a file that is no draft', 'README.md', 'Pell Hos‸pital', 'Only programs can be renamed'],
  ])('is not renamed %s, and the client hears why', async (_name, path, marked, reason) => {
    await expect(askAt(await start(), 'prepareRename', path, marked)).rejects.toThrow(reason)
  })

  it('is not renamed where there is no residency.yaml, or to a name that cannot be', async () => {
    const alone = await start()
    await alone.open('file:///elsewhere/a.md', email('pell'))
    const position = {line: 2, character: 11}
    const asked = {textDocument: {uri: 'file:///elsewhere/a.md'}, position}
    await expect(alone.client.sendRequest('textDocument/prepareRename', asked)).rejects.toThrow('no residency.yaml')
    const renamed = askAt(alone, 'rename', 'a.md', email('pe‸ll'), {newName: 'Pell!'})
    await expect(renamed).rejects.toThrow('“Pell!” is no id')
    expect(alone.log.filter((line) => line.includes('failed'))).toEqual([])
  })
})

describe('completion', () => {
  it('offers what residency.yaml knows, and explains a rule when it is looked at', async () => {
    const conversation = await start()
    const items = await askAt<CompletionItem[]>(
      conversation,
      'completion',
      'a.md',
      '---\nkind: email\nprogram: ‸\n---\n',
    )
    expect(items).toMatchObject([{label: 'pell', detail: 'Pell Hospital'}])
    const rules = await askAt<CompletionItem[]>(conversation, 'completion', 'residency.yaml', `${yaml}rules:\n  ‸`)
    const item = rules.find(({label}) => label === 'tone/shouting')
    const resolved = await conversation.client.sendRequest('completionItem/resolve', item)
    expect(resolved).toMatchObject({documentation: {kind: 'plaintext'}})
  })

  it('offers statements of the folder once they are read', async () => {
    const conversation = await start()
    const marked = yaml.replace('ps.md', '‸')
    const ask = () => askAt<CompletionItem[]>(conversation, 'completion', 'residency.yaml', marked)
    await expect.poll(async () => (await ask()).map(({label}) => label)).toEqual(['ps.md'])
  })

  it('puts first what was found in the draft, also after more was typed', async () => {
    const conversation = await start()
    await conversation.open(uri('a.md'), `${email('pell')}A gap.\n`)
    await conversation.diagnostics(uri('a.md'))
    const text = `${email('pell')}A gap.\n\n<!-- allow ‸ -->\n`
    const items = await askAt<CompletionItem[]>(conversation, 'completion', 'a.md', text)
    expect(items.find(({label}) => label === 'prose/gap')?.detail).toBe('found here: A gap')
  })

  it('offers nothing in other languages, nor in what is not open', async () => {
    const conversation = await start()
    const asked = {textDocument: {uri: uri('gone.md')}, position: {line: 0, character: 0}}
    expect(await conversation.client.sendRequest('textDocument/completion', asked)).toBeNull()
    await conversation.open(uri('a.txt'), '---\n', 'plaintext')
    const other = {textDocument: {uri: uri('a.txt')}, position: {line: 1, character: 0}}
    expect(await conversation.client.sendRequest('textDocument/completion', other)).toBeNull()
  })
})

describe('hover', () => {
  it('explains keys, programs and rule ids beside what was found', async () => {
    const conversation = await start()
    const value = async (path: string, marked: string): Promise<unknown> =>
      (await askAt<Hover | null>(conversation, 'hover', path, marked))?.contents
    expect(await value('a.md', email('pell').replace('kind', 'ki‸nd'))).toMatchObject({
      value: expect.stringContaining('This draft is read as email: front matter says so.'),
    })
    expect(await value('b.md', email('pe‸ll'))).toMatchObject({value: expect.stringContaining('**Pell Hospital**')})
    expect(await value('residency.yaml', yaml.replace('track', 'tr‸ack'))).toMatchObject({
      value: expect.stringContaining('What it trains for.'),
    })
  })
})
