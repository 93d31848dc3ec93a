import {afterEach, describe, expect, it} from 'vitest'
import {FileChangeType} from 'vscode-languageserver'
import {kinds} from '../../server/src/lexicon/kinds.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {defineRule} from '../../server/src/lint/rule.ts'
import {type ClientKind, Conversation, pulling, pushing} from '../support/conversation.ts'

/** Says what a draft may know of the others. */
const neighbors = defineRule<'prose/neighbors', string>({
  id: 'prose/neighbors',
  title: 'The drafts beside it',
  kinds: ['personal-statement', ...kinds.slice(1)],
  why: 'It is a toy of the tests.',
  instead: 'Leave it.',
  sources: ['house'],
  severity: 'information',
  message: (names) => `Beside it: ${names}.`,
  fixes: 'none',
  examples: {flagged: [{text: '«a»'}], clean: [{text: ''}]},
  check(_draft, report, {view}) {
    if (view) report({start: 0, end: 1}, view.programs.map(({name}) => name).join(', ') || 'nobody')
  },
})

const folder = 'file:///w/'
const uri = (path: string): string => folder + path
const email = (program: string): string => `---\nkind: email\nprogram: ${program}\n---\n\nDear all,\n\nHello.\n`
const change = FileChangeType

let talk: Conversation | undefined
afterEach(async () => {
  await talk?.end()
  talk = undefined
})

const start = async (files: Readonly<Record<string, string>>, kind: ClientKind = {}): Promise<Conversation> => {
  const disk = new Map(
    Object.entries({'residency.yaml': 'season: 2027\n', ...files}).map(([at, text]) => [uri(at), text]),
  )
  talk = await Conversation.start({catalogue: new Catalogue([neighbors]), disk, folders: ['file:///w'], ...kind})
  return talk
}

/** Pulls until the message is as wanted: the folder is read between messages. */
const told = async (conversation: Conversation, path: string, wanted: string): Promise<void> => {
  await expect.poll(() => conversation.messages(uri(path))).toEqual([wanted])
}

describe('a draft that is open', () => {
  it('learns of the drafts that are not, and the client is told to ask again', async () => {
    const conversation = await start({'a.md': email('Pell'), 'b.md': email('Hollis'), 'notes.md': 'Milk and eggs.\n'})
    await conversation.open(uri('a.md'), email('Pell'))
    await conversation.messages(uri('a.md'))
    await conversation.hears('workspace/diagnostic/refresh')
    expect(await conversation.messages(uri('a.md'))).toEqual(['Beside it: Hollis.'])
  })

  it('is told of the text in the other tab, not of what the disk holds, until that is closed', async () => {
    const conversation = await start({'a.md': email('Pell'), 'b.md': email('Hollis')})
    await conversation.open(uri('a.md'), email('Pell'))
    await conversation.open(uri('b.md'), email('Marlow'))
    await conversation.messages(uri('b.md'))
    await told(conversation, 'a.md', 'Beside it: Marlow.')
    const before = conversation.heard.length
    await conversation.write(uri('b.md'), email('Stone'))
    await conversation.messages(uri('b.md'))
    await conversation.hears('workspace/diagnostic/refresh', undefined, before)
    expect(await conversation.messages(uri('a.md'))).toEqual(['Beside it: Stone.'])
    await conversation.close(uri('b.md'))
    await told(conversation, 'a.md', 'Beside it: Hollis.')
  })

  it('is not looked at again while the other is typed in and says nothing new of itself', async () => {
    const conversation = await start({})
    await conversation.open(uri('a.md'), email('Pell'))
    await conversation.open(uri('b.md'), email('Hollis'))
    await told(conversation, 'a.md', 'Beside it: Hollis.')
    await conversation.settled()
    const report = await conversation.pull(uri('a.md'))
    const refreshes = conversation.count('workspace/diagnostic/refresh')
    await conversation.write(uri('b.md'), `${email('Hollis')}\nMore.\n`)
    await conversation.messages(uri('b.md'))
    await conversation.settled()
    expect(conversation.count('workspace/diagnostic/refresh')).toBe(refreshes)
    expect(await conversation.pull(uri('a.md'), report.resultId)).toMatchObject({kind: 'unchanged'})
  })

  it('belongs to the nearest residency.yaml, and knows nobody without one', async () => {
    const conversation = await start({
      'a.md': email('Pell'),
      'deep/residency.yaml': 'season: 2027\n',
      'deep/b.md': email('Hollis'),
    })
    await conversation.open(uri('a.md'), email('Pell'))
    await told(conversation, 'a.md', 'Beside it: nobody.')
    await conversation.open('file:///elsewhere/c.md', email('Stone'))
    expect(await conversation.messages('file:///elsewhere/c.md')).toEqual([])
    expect(await conversation.messages(uri('a.md'))).toEqual(['Beside it: nobody.'])
  })
})

describe('a change on the disk', () => {
  it.each(['server', 'client'])('is followed file by file when the %s reads', async (who) => {
    const files = new Map([
      [uri('residency.yaml'), 'season: 2027\n'],
      [uri('a.md'), email('Pell')],
      [uri('b.md'), email('Hollis')],
    ])
    talk = await Conversation.start({
      catalogue: new Catalogue([neighbors]),
      folders: ['file:///w'],
      ...(who === 'server' ? {disk: files} : {clientFiles: files}),
    })
    await talk.open(uri('a.md'), email('Pell'))
    await told(talk, 'a.md', 'Beside it: Hollis.')
    files.set(uri('b.md'), email('Stone')).set(uri('c.md'), email('Wren'))
    const changes = [
      {uri: uri('b.md'), type: change.Changed},
      {uri: uri('c.md'), type: change.Created},
    ]
    await talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes})
    await told(talk, 'a.md', 'Beside it: Stone, Wren.')
    files.delete(uri('b.md'))
    const gone = [{uri: uri('b.md'), type: change.Deleted}]
    await talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes: gone})
    await told(talk, 'a.md', 'Beside it: Wren.')
  })

  it('of residency.yaml decides again what is a draft', async () => {
    const conversation = await start({'x/b.md': 'Dear Dr. Lee,\n\nHello.\n'})
    await conversation.open(uri('a.md'), email('Pell'))
    await told(conversation, 'a.md', 'Beside it: nobody.')
    await conversation.open(uri('x/b.md'), '---\nprogram: Hollis\n---\n\nDear Dr. Lee,\n')
    await conversation.open(uri('residency.yaml'), 'season: 2027\ndrafts: {email: ["x/*.md"]}\n')
    await told(conversation, 'x/b.md', 'Beside it: Pell.')
    await told(conversation, 'a.md', 'Beside it: Hollis.')
  })
})

it('an edit of residency.yaml that is open too has everything asked for once, not for ever', async () => {
  const conversation = await start({})
  await conversation.open(uri('a.md'), email('Pell'))
  await conversation.open(uri('b.md'), email('Hollis'))
  await conversation.open(uri('residency.yaml'), 'season: 2027\n')
  const everything = ['a.md', 'b.md', 'residency.yaml']
  const pullAll = async (): Promise<void> => {
    for (const path of everything) await conversation.pull(uri(path))
  }
  await told(conversation, 'a.md', 'Beside it: Hollis.')
  await pullAll()
  await conversation.settled()
  await conversation.write(uri('residency.yaml'), 'season: 2026\n')
  const before = conversation.count('workspace/diagnostic/refresh')
  for (let round = 0; round < 10; round += 1) {
    await pullAll()
    await conversation.settled()
  }
  expect(conversation.count('workspace/diagnostic/refresh') - before).toBeLessThanOrEqual(2)
})

it('a client that cannot ask is sent what is new of the other drafts', async () => {
  const conversation = await start({}, {capabilities: pushing})
  await conversation.open(uri('a.md'), email('Pell'))
  await conversation.published(uri('a.md'))
  const before = conversation.heard.length
  await conversation.open(uri('b.md'), email('Hollis'))
  const {diagnostics} = await conversation.published(uri('a.md'), before)
  expect(diagnostics.map(({message}) => message)).toEqual(['Beside it: Hollis.'])
})

it('five hundred drafts are read while the one in front is answered at once', async () => {
  const many = Object.fromEntries(Array.from({length: 500}, (_, at) => [`m/${at}.md`, email(`Program ${at}`)]))
  const conversation = await start(many, {capabilities: pulling})
  await conversation.open(uri('a.md'), email('Pell'))
  // Answered before the folder has been read: it cannot know of all of them yet.
  const [first = ''] = await conversation.messages(uri('a.md'))
  expect(first.split(',').length).toBeLessThan(500)
  await conversation.hears('workspace/diagnostic/refresh')
  const [last = ''] = await conversation.messages(uri('a.md'))
  expect(last.split(',').length).toBe(500)
})
