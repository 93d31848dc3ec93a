import {afterEach, describe, expect, it} from 'vitest'
import {
  type OverviewParams,
  type OverviewRow,
  type OverviewView,
  overviewNotification,
  overviewRequest,
} from '../../server/src/protocol/overview.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Conversation} from '../support/conversation.ts'

const uri = (path: string): string => `file:///w/${path}`
const files = {
  'residency.yaml': 'season: 2027\nprograms:\n  - {id: pell, name: Pell, track: pediatrics, applied: true}\n',
  'emails/a.md': '---\nprogram: Pell\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\nPlease give me a chance.\n',
  'emails/b.md': '---\nprogram: Hollis\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\nI did that, [Program Name].\n',
  'notes.md': 'Milk and eggs.\n',
}

let talk: Conversation
afterEach(() => talk.end())

const start = async (on: Readonly<Record<string, string>> = files): Promise<Map<string, string>> => {
  const disk = new Map(Object.entries(on).map(([path, text]) => [uri(path), text]))
  talk = await Conversation.start({catalogue, disk, folders: ['file:///w']})
  return disk
}

const overview = async (at = uri('residency.yaml'), ...others: readonly string[]): Promise<OverviewView> => {
  const params: OverviewParams = {uri: at, others}
  const view = await talk.client.sendRequest<OverviewView | null>(overviewRequest, params)
  if (!view) throw new Error('no overview')
  return view
}

const rowsOf = ({groups}: OverviewView, label: string): readonly OverviewRow[] =>
  groups.find((group) => group.label === label)?.rows ?? []

describe('an overview', () => {
  it('tells of every draft, open or not, of programs, and of what is missing', async () => {
    await start()
    const view = await overview()
    expect(view.workspace).toBe(uri('residency.yaml'))
    expect(view.remark).toBeNull()
    expect(view.groups.map(({label}) => label)).toEqual(['Emails', 'Workspace file', 'Programs', 'Missing'])
    expect(rowsOf(view, 'Emails').map(({label, mark}) => `${label}: ${mark}`)).toEqual([
      'a.md: ready',
      'b.md: unfinished',
    ])
    expect(rowsOf(view, 'Programs')).toMatchObject([{label: 'Pell', mark: 'missing'}])
    expect(view.first?.uri).toBe(uri('emails/b.md'))
    expect(view.html).toContain('<h1>Readiness</h1>')
  })

  it('takes the text of the editor', async () => {
    await start()
    await talk.open(uri('emails/b.md'), files['emails/b.md'].replace('[Program Name]', 'gladly'))
    expect(rowsOf(await overview(), 'Emails')[1]).toMatchObject({label: 'b.md', mark: 'ready'})
  })

  it('looks elsewhere in turn when nothing is over the first place', async () => {
    await start()
    const view = await overview('file:///elsewhere/x.md', 'untitled:nowhere', uri('emails/a.md'))
    expect(view.workspace).toBe(uri('residency.yaml'))
  })

  it('is of what is open where there is no residency.yaml, and says how to get one', async () => {
    await start({})
    expect((await overview()).groups).toEqual([])
    await talk.open('untitled:one', files['emails/a.md'].replace('---', '---\nkind: email'))
    await talk.open(uri('notes.md'), files['notes.md'])
    const view = await overview()
    expect(view.workspace).toBeNull()
    expect(view.remark).toMatch(/no residency\.yaml here.*“New Application Folder” makes one\.$/)
    expect(view.groups.map(({label, rows}) => [label, rows.length])).toEqual([['Emails', 1]])
  })
})

describe('a client that asked once', () => {
  it('is told when a draft, the workspace file or the folder changes, and not before it asked', async () => {
    const disk = await start()
    await talk.open(uri('emails/b.md'), files['emails/b.md'])
    await talk.diagnostics(uri('emails/b.md'))
    await talk.settled()
    expect(talk.count(overviewNotification)).toBe(0)

    await overview()
    await talk.settled()
    let before = talk.heard.length
    await talk.write(uri('emails/b.md'), files['emails/b.md'].replace('[Program Name]', 'gladly'))
    await talk.diagnostics(uri('emails/b.md'))
    await talk.hears(overviewNotification, undefined, before)
    expect(rowsOf(await overview(), 'Emails')[1]?.mark).toBe('ready')

    await talk.settled()
    before = talk.heard.length
    disk.set(uri('emails/a.md'), files['emails/a.md'].replace('Please give me a chance.', '[Program Name].'))
    await talk.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{uri: uri('emails/a.md'), type: 2}],
    })
    await talk.hears(overviewNotification, undefined, before)
    expect(rowsOf(await overview(), 'Emails')[0]?.mark).toBe('unfinished')

    await talk.settled()
    before = talk.heard.length
    await talk.open(uri('residency.yaml'), files['residency.yaml'].replace('name: Pell', 'name: Wren'), 'yaml')
    await talk.hears(overviewNotification, undefined, before)
    expect(rowsOf(await overview(), 'Programs')[0]?.label).toBe('Wren')
  })

  it('is left in peace when nothing changes', async () => {
    await start()
    await overview()
    await talk.settled()
    const told = talk.count(overviewNotification)
    await overview()
    await overview()
    await talk.settled()
    expect(talk.count(overviewNotification)).toBe(told)
  })
})
