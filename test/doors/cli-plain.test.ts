import {describe, expect, it} from 'vitest'
import {runIn, withFolder} from '../support/command-line.ts'

const draft = '---\nkind: personal-statement\n---\n\nIt was **late** — the second\nweek of the rains.\n\n\nWe went.\n'
const text = 'It was late - the second week of the rains.\n\nWe went.\n'

describe('plain', () => {
  it('prints what the form would receive, and nothing else', async () => {
    await withFolder({'a.md': draft}, async (folder) => {
      expect(await runIn(folder, ['plain', 'a.md'])).toEqual({code: 0, out: text, err: ''})
    })
  })

  it('says on standard error what changed, and where', async () => {
    await withFolder({'a.md': draft, 'b.md': text}, async (folder) => {
      const {code, out, err} = await runIn(folder, ['plain', 'a.md', '--changes'])
      expect({code, out}).toEqual({code: 0, out: text})
      expect(err.split('\n')).toEqual([
        'a.md:1:1: front matter: "---\\nkind: personal-statement\\n---\\n\\n" -> ""',
        'a.md:5:8: markup: "**" -> ""',
        'a.md:5:14: markup: "**" -> ""',
        'a.md:5:17: character: "—" -> "-"',
        'a.md:5:29: spacing: "\\n" -> " "',
        'a.md:6:19: spacing: "\\n\\n\\n" -> "\\n\\n"',
        '',
      ])
      expect((await runIn(folder, ['plain', '--changes', 'b.md'])).err).toBe('b.md: nothing changes.\n')
    })
  })

  it('says where the lines of an email are kept', async () => {
    await withFolder(
      {'a.md': '---\nkind: email\n---\n\nSubject: Hello\n\nAnn Vale\nAAMC ID 12345678\n'},
      async (folder) => {
        const {code, out, err} = await runIn(folder, ['plain', 'a.md'])
        expect({code, out}).toEqual({code: 0, out: 'Subject: Hello\n\nAnn Vale AAMC ID 12345678\n'})
        expect(err).toMatch(/^The form joins lines.*\*Copy Email Body\*.*\.\n$/)
      },
    )
  })

  it('gives its own output back unchanged, from Windows too', async () => {
    await withFolder({'a.md': text, 'b.md': `\uFEFF${draft.replaceAll('\n', '\r\n')}`, 'c.md': ''}, async (folder) => {
      expect((await runIn(folder, ['plain', 'a.md'])).out).toBe(text)
      expect((await runIn(folder, ['plain', 'b.md'])).out).toBe(text)
      expect(await runIn(folder, ['plain', 'c.md'])).toEqual({code: 0, out: '', err: ''})
    })
  })

  it('shortens what is long in the list of changes', async () => {
    await withFolder({'a.md': `We.\n\n<!-- ${'note '.repeat(40)}-->\n\nWent.\n`}, async (folder) => {
      const {err} = await runIn(folder, ['plain', 'a.md', '--changes'])
      expect(err).toMatch(/^a\.md:1:4: comment: .{40,90} -> "\\n\\n"\n$/)
    })
  })

  it.each([
    ['a missing file', ['plain', 'no.md'], 'no.md does not exist.'],
    ['a folder', ['plain', 'sub'], 'sub is a folder, not a file.'],
    ['what is no text', ['plain', 'x.bin'], 'x.bin is not a text file: it has zero bytes in it.'],
    ['no file at all', ['plain'], "missing required argument 'file'"],
    ['an option there is not', ['plain', 'a.md', '--nope'], "unknown option '--nope'"],
  ])('refuses %s in one line', async (_name, argv, reason) => {
    await withFolder({'a.md': text, 'sub/b.md': text, 'x.bin': new Uint8Array([1, 0, 2])}, async (folder) => {
      const {code, out, err} = await runIn(folder, argv)
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toBe(`residency-drafts: ${reason}\n`)
    })
  })
})
