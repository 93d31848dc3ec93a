import {expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Patience} from '../../server/src/session/patience.ts'
import {Workspaces} from '../../server/src/session/workspaces.ts'

const patience = new Patience({wait: () => new Promise(() => undefined)})
const late = (): void => undefined

const desk = (disk: Readonly<Record<string, string>>, folders: readonly string[] = []) => {
  const reads: string[] = []
  const opened = new Map<string, TextDocument>()
  const workspaces = new Workspaces({
    read: (uri) => {
      reads.push(uri)
      return Promise.resolve(disk[uri])
    },
    open: (uri) => opened.get(uri),
    folders: () => folders,
    patience,
    late,
  })
  return {workspaces, reads, opened}
}

it('the nearest file wins, and each place is looked at once', async () => {
  const {workspaces, reads} = desk({
    'file:///a/residency.yaml': 'season: 2027',
    'file:///a/b/residency.yaml': 'season: 2028',
  })
  const deep = await workspaces.around('file:///a/b/emails/x.md')
  expect(deep).toMatchObject({workspace: {file: {season: 2028}}, path: 'emails/x.md'})
  expect(await workspaces.around('file:///a/b/emails/y.md')).toMatchObject({workspace: deep.workspace})
  expect(reads).toEqual(['file:///a/b/emails/residency.yaml', 'file:///a/b/residency.yaml'])
})

it('the same text read again is the same workspace', async () => {
  const {workspaces, opened} = desk({'file:///a/residency.yaml': 'season: 2027'})
  const first = await workspaces.at('file:///a/residency.yaml')
  workspaces.forget('file:///a/residency.yaml')
  expect(await workspaces.at('file:///a/residency.yaml')).toBe(first)
  opened.set('file:///a/residency.yaml', TextDocument.create('file:///a/residency.yaml', 'yaml', 1, 'season: 2027'))
  expect(await workspaces.at('file:///a/residency.yaml')).toBe(first)
})

it('a byte order mark on the disk is not counted, because the editor shows none', async () => {
  const {workspaces} = desk({'file:///a/residency.yaml': '\uFEFFseason: 2027'})
  expect((await workspaces.at('file:///a/residency.yaml'))?.at('season')).toEqual({start: 8, end: 12})
})

it.each([
  ['untitled:Untitled-1', 'Untitled-1'],
  ['untitled:/home/me/drafts/emails/new.md', 'emails/new.md'],
  ['untitled:/elsewhere/new.md', 'new.md'],
])('an unsaved draft belongs to the first folder: %s', async (uri, path) => {
  const {workspaces} = desk({'file:///home/me/drafts/residency.yaml': 'season: 2027'}, ['file:///home/me/drafts'])
  expect(await workspaces.around(uri)).toMatchObject({workspace: {file: {season: 2027}}, path})
})

it('a file that cannot be read is no file', async () => {
  const workspaces = new Workspaces({
    read: () => Promise.reject(new Error('no permission')),
    open: () => undefined,
    folders: () => [],
    patience,
    late,
  })
  expect(await workspaces.around('file:///a/x.md')).toEqual({workspace: undefined, path: '/a/x.md'})
})
