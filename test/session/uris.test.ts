import {describe, expect, it} from 'vitest'
import {foldersOf, keyOf, nameOf, pathFrom, pathOf, schemeOf} from '../../server/src/session/uris.ts'

describe('a URI', () => {
  it.each([
    ['file:///c%3A/My%20Drafts/a.md', 'file:///C:/My Drafts/a.md'],
    ['vscode-vfs://github/o/r/%C3%A9.md', 'vscode-vfs://github/o/r/é.md'],
  ])('means the same file however it is escaped: %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  it('with broken escapes is taken as it is', () => {
    expect(keyOf('file:///100%.md')).toBe('file:///100%.md')
    expect(nameOf('file:///100%.md')).toBe('100%.md')
  })

  it.each([
    ['file:///drafts/a%20b.md', 'a b.md'],
    ['untitled:Untitled-1', 'Untitled-1'],
    ['vscode-vfs://github/o/r/a.md?ref=main#L3', 'a.md'],
  ])('has a name: %s', (uri, name) => {
    expect(nameOf(uri)).toBe(name)
  })

  it.each([
    ['file:///a/b/c.md', ['file:///a/b/', 'file:///a/', 'file:///']],
    ['vscode-vfs://github/o/c.md', ['vscode-vfs://github/o/', 'vscode-vfs://github/']],
    ['memfs:/a/c.md', ['memfs:/a/', 'memfs:/']],
    ['untitled:Untitled-1', []],
    ['scheme://authority', []],
  ])('lies in folders, nearest first: %s', (uri, folders) => {
    expect(foldersOf(uri)).toEqual(folders)
  })

  it('has a path from a folder it is in, and none from another', () => {
    expect(pathFrom('file:///c%3A/drafts', 'file:///C:/drafts/emails/a%20b.md')).toBe('emails/a b.md')
    expect(pathFrom('file:///drafts', 'file:///drafts-old/a.md')).toBeUndefined()
  })

  it('has a path and a scheme', () => {
    expect(pathOf('vscode-vfs://github/o/a%20b.md')).toBe('/o/a b.md')
    expect(schemeOf('VSCODE-VFS://github/o')).toBe('vscode-vfs')
    expect(schemeOf('nothing')).toBe('')
  })
})
