import {afterEach, describe, expect, it} from 'vitest'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {type ClientKind, Conversation, pulling} from '../support/conversation.ts'

const draft = 'file:///drafts/emails/a.md'
const other = 'file:///drafts/emails/b.md'
const yaml = 'file:///drafts/residency.yaml'
const head = '---\nkind: personal-statement\n---\n\n'
const never = new Promise<never>(() => undefined)
const talks: Conversation[] = []

afterEach(async () => {
  for (const talk of talks.splice(0)) await talk.end()
})

const start = async (kind?: ClientKind): Promise<Conversation> => {
  const talk = await Conversation.start(kind)
  talks.push(talk)
  return talk
}

const overview = (
  talk: Conversation,
  uri = draft,
): Promise<{readonly workspace: string | null; readonly groups: unknown}> =>
  talk.client.sendRequest('residencyDrafts/overview', {uri})

const touch = (talk: Conversation, uri: string, type: 1 | 2 | 3): Promise<void> =>
  talk.client.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri, type}]})

describe('a client that never answers', () => {
  const questions = ['workspace/configuration', 'residencyDrafts/readFile', 'residencyDrafts/listFiles'] as const

  it.each(questions)('%s keeps nobody waiting for ever', async (question) => {
    const files = new Map([[yaml, 'season: 2027\n']])
    const answer = (method: string): unknown => (method === question ? never : undefined)
    const talk = await start({answer, clientFiles: files, hurry: 500})
    await talk.open(draft, `${head}It was LOUD.`)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
    await talk.write(draft, `${head}It was SHRILL.`)
    expect(await talk.messages(draft)).toEqual(['“SHRILL” is loud.'])
    expect(await overview(talk)).toMatchObject({groups: expect.anything()})
    expect(talk.log.filter((line) => line.includes('failed'))).toEqual([])
  })

  it('is asked for its settings once more, and once only, by each document', async () => {
    const talk = await start({
      answer: (method) => (method === 'workspace/configuration' ? never : undefined),
      hurry: 500,
    })
    await talk.open(draft, `${head}It was LOUD.`)
    for (const word of ['SHRILL', 'HARSH', 'NOISY']) {
      await talk.write(draft, `${head}It was ${word}.`)
      expect(await talk.messages(draft)).toEqual([`“${word}” is loud.`])
    }
    expect(talk.count('workspace/configuration')).toBe(1)
    expect(talk.log.filter((line) => line.includes('did not answer'))).toHaveLength(1)
  })

  it('to refresh is still told of what changes later', async () => {
    const talk = await start({answer: (method) => (method.endsWith('/refresh') ? never : undefined), hurry: 500})
    await talk.open(yaml, 'season: 2027\n', 'yaml')
    await talk.open(draft, `${head}Which season?`)
    expect(await talk.messages(draft)).toEqual(['The season is 2027.'])
    for (const year of [2028, 2029]) {
      const before = talk.heard.length
      await talk.write(yaml, `season: ${year}\n`)
      await talk.hears('workspace/diagnostic/refresh', undefined, before)
      expect(await talk.messages(draft)).toEqual([`The season is ${year}.`])
    }
  })
})

describe('a client that answers late', () => {
  it('is heard: its settings hold from then on', async () => {
    let tell = (_settings: unknown): void => undefined
    const settings = new Promise((resolve) => {
      tell = resolve
    })
    const talk = await start({
      answer: (method) => (method === 'workspace/configuration' ? settings : undefined),
      hurry: 500,
    })
    await talk.open(draft, `${head}It was LOUD.`)
    expect(await talk.diagnostics(draft)).toMatchObject([{severity: 2}])
    const before = talk.heard.length
    tell([{rules: {'tone/shouting': 'error'}}])
    await talk.hears('workspace/diagnostic/refresh', undefined, before)
    expect(await talk.diagnostics(draft)).toMatchObject([{severity: 1}])
  })

  it('is heard: its residency.yaml holds from then on', async () => {
    let tell = (_text: string): void => undefined
    const text = new Promise<string>((resolve) => {
      tell = resolve
    })
    const answer = (method: string, {uri}: {readonly uri?: string}): unknown =>
      method === 'residencyDrafts/readFile' && uri === yaml ? text : undefined
    const talk = await start({answer, clientFiles: new Map(), hurry: 500})
    await talk.open(draft, `${head}Which season?`)
    expect(await talk.messages(draft)).toEqual([])
    const before = talk.heard.length
    tell('season: 2027\n')
    await talk.hears('workspace/diagnostic/refresh', undefined, before)
    expect(await talk.messages(draft)).toEqual(['The season is 2027.'])
  })
})

describe('what fails when it is asked', () => {
  const fail = (): never => {
    throw new Error(`no permission for ${draft}`)
  }

  it.each([
    [
      'a client',
      {answer: (method: string) => (method.includes('register') ? undefined : fail()), clientFiles: new Map()},
    ],
    ['a client, at everything', {answer: fail, clientFiles: new Map()}],
    ['a disk', {files: {read: () => Promise.reject(new Error('EIO')), list: () => Promise.reject(new Error('EIO'))}}],
    ['a disk, at once', {files: {read: fail, list: fail}}],
  ] as const)('%s takes nothing away but what it has', async (_, kind) => {
    const talk = await start(kind)
    await talk.open(yaml, 'season: 2027\n', 'yaml')
    await talk.open(draft, `${head}It was LOUD. Which season?`)
    await touch(talk, other, 1)
    await touch(talk, yaml, 2)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.', 'The season is 2027.'])
    expect(await overview(talk)).toMatchObject({workspace: yaml})
    await talk.close(yaml)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
    expect(talk.log.join('\n')).not.toContain('drafts/emails')
  })
})

describe('a folder', () => {
  const disk = (): Map<string, string> =>
    new Map([
      [yaml, 'season: 2027\n'],
      [other, `${head}It was HARSH.`],
    ])

  it('that is removed while a draft in it is open leaves the draft', async () => {
    const files = disk()
    const folder = 'file:///drafts'
    const talk = await start({disk: files, folders: [folder]})
    await talk.open(draft, `${head}It was LOUD. Which season?`)
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.', 'The season is 2027.'])
    for (const uri of [...files.keys()]) {
      files.delete(uri)
      await touch(talk, uri, 3)
    }
    const event = {added: [], removed: [{uri: folder, name: 'drafts'}]}
    await talk.client.sendNotification('workspace/didChangeWorkspaceFolders', {event})
    expect(await talk.messages(draft)).toEqual(['“LOUD” is loud.'])
    expect(await overview(talk)).toMatchObject({workspace: null})
    expect(await talk.client.sendRequest('residencyDrafts/checkFolder', {uri: draft})).toMatchObject({workspace: null})
  })

  it('that comes back is found again', async () => {
    const files = disk()
    const talk = await start({disk: files})
    await talk.open(draft, `${head}Which season?`)
    expect(await talk.messages(draft)).toEqual(['The season is 2027.'])
    files.delete(yaml)
    await touch(talk, yaml, 3)
    expect(await talk.messages(draft)).toEqual([])
    files.set(yaml, 'season: 2028\n')
    await touch(talk, yaml, 1)
    expect(await talk.messages(draft)).toEqual(['The season is 2028.'])
  })

  it('whose files go while they are read loses those files only', async () => {
    const files = disk()
    const talk = await start({disk: files})
    await talk.open(draft, `${head}It was LOUD.`)
    const asked = talk.client.sendRequest('residencyDrafts/checkFolder', {uri: draft})
    files.delete(other)
    await touch(talk, other, 3)
    await asked
    const folder = await talk.client.sendRequest('residencyDrafts/checkFolder', {uri: draft})
    expect(JSON.stringify(folder)).toContain(draft)
    expect(JSON.stringify(folder)).not.toContain('HARSH')
  })
})

describe('a residency.yaml', () => {
  it('that is read while it is written is read again when it is whole', async () => {
    const whole = 'season: 2027\nprograms:\n  - {id: pell, name: Pell Harbor}\n'
    const files = new Map([[yaml, whole]])
    const talk = await start({disk: files})
    await talk.open(draft, `${head}It was LOUD. Which season?`)
    const told = ['“LOUD” is loud.', 'The season is 2027.']
    expect(await talk.messages(draft)).toEqual(told)
    for (let length = 0; length <= whole.length; length += 3) {
      files.set(yaml, whole.slice(0, length))
      await touch(talk, yaml, 2)
      expect(await talk.messages(draft)).toContain('“LOUD” is loud.')
    }
    files.set(yaml, whole)
    await touch(talk, yaml, 2)
    expect(await talk.messages(draft)).toEqual(told)
    expect(talk.log.filter((line) => line.includes('failed'))).toEqual([])
  })

  it('that changes on the disk while it is open is what the editor shows', async () => {
    const files = new Map([[yaml, 'season: 2027\n']])
    const talk = await start({disk: files})
    await talk.open(yaml, 'season: 2028\n', 'yaml')
    await talk.open(draft, `${head}Which season?`)
    files.set(yaml, 'season: 2029\n')
    await touch(talk, yaml, 2)
    expect(await talk.messages(draft)).toEqual(['The season is 2028.'])
    await talk.close(yaml)
    expect(await talk.messages(draft)).toEqual(['The season is 2029.'])
  })
})

describe('a clock', () => {
  const text = '---\nkind: email\nphase: soap\n---\n\nDear Dr. Ames,\n\nSOAP begins on Monday. I will rank you first.\n'

  it('may jump as it likes', async () => {
    let now = Date.parse('2027-03-15T15:00:00Z')
    const talk = await start({catalogue, now: () => now, capabilities: pulling})
    await talk.open(draft, text)
    const [first, ...rest] = await talk.messages(draft)
    expect(first).toBeDefined()
    const moments = [
      ...['1969-12-31T23:59:59Z', '2026-07-01', '2027-03-14T02:30:00-05:00', '2027-11-07T01:30:00-04:00'].map(
        Date.parse,
      ),
      ...[0, -1, 8.64e15, -8.64e15, 8.64e15 + 1, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN],
    ]
    for (const moment of moments) {
      now = moment
      await talk.messages(draft)
      await talk.client.sendRequest('textDocument/codeLens', {textDocument: {uri: draft}})
      await talk.client.sendRequest('residencyDrafts/matchWeek', {timeZone: 'Asia/Kathmandu'})
      await talk.client.sendRequest('residencyDrafts/folderQuestions')
      await overview(talk)
    }
    now = Date.parse('2027-03-15T15:00:00Z')
    expect(await talk.messages(draft)).toEqual([first, ...rest])
    expect(talk.log.filter((line) => line.includes('failed'))).toEqual([])
  })
})
