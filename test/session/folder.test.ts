import {afterEach, describe, expect, it} from 'vitest'
import {WorkDoneProgress} from 'vscode-languageserver'
import {checkFolderRequest, type FolderView} from '../../server/src/protocol/check-folder.ts'
import {type PageView, settingsPageRequest} from '../../server/src/protocol/page.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Conversation} from '../support/conversation.ts'

const uri = (path: string): string => `file:///w/${path}`
const files = {
  'residency.yaml': 'season: 2027\nrules: {prose/*: off}\n',
  'emails/a.md': '---\nprogram: Pell\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\nPlease give me a chance.\n',
  'emails/b.md': '---\nprogram: Hollis\n---\n\nSubject: Hello\n\nDear Dr. Lee,\n\nI did that.\n',
  'notes.md': 'Milk and eggs.\n',
}

let talk: Conversation
afterEach(() => talk.end())

const start = async (on: Readonly<Record<string, string>> = files): Promise<void> => {
  const disk = new Map(Object.entries(on).map(([path, text]) => [uri(path), text]))
  talk = await Conversation.start({catalogue, disk, folders: ['file:///w']})
}

const codes = ({drafts}: FolderView, path: string): readonly unknown[] =>
  (drafts.find((draft) => draft.path === path)?.diagnostics ?? []).map((one) => (one as {code: string}).code)

describe('checking a folder', () => {
  it('finds in every draft, open or not, what is found in it when it is open', async () => {
    await start()
    const view = await talk.client.sendRequest<FolderView>(checkFolderRequest, {uri: uri('residency.yaml')})
    expect(view.workspace).toBe(uri('residency.yaml'))
    expect(view.drafts.map(({path, kind}) => `${path}: ${kind}`)).toEqual([
      'emails/a.md: email',
      'emails/b.md: email',
      'residency.yaml: workspace file',
    ])
    expect(codes(view, 'emails/a.md')).toContain('tone/desperation')
    await talk.open(uri('emails/a.md'), files['emails/a.md'])
    expect(codes(view, 'emails/a.md')).toEqual((await talk.diagnostics(uri('emails/a.md'))).map(({code}) => code))
  })

  it('takes the text of the editor, and says how far it is', async () => {
    await start()
    await talk.open(uri('emails/a.md'), files['emails/a.md'].replace('Please give me a chance.', 'I wrote.'))
    const told: unknown[] = []
    talk.client.onProgress(WorkDoneProgress.type, 'token', (value) => {
      told.push(value)
    })
    const params = {uri: uri('emails/b.md'), workDoneToken: 'token'}
    const view = await talk.client.sendRequest<FolderView>(checkFolderRequest, params)
    expect(codes(view, 'emails/a.md')).not.toContain('tone/desperation')
    expect(told).toMatchObject([{message: '0 of 2 drafts'}, {message: '1 of 2 drafts', percentage: 50}])
  })

  it('has nothing to say where no residency.yaml holds drafts together', async () => {
    await start({'emails/a.md': files['emails/a.md']})
    expect(await talk.client.sendRequest(checkFolderRequest, {uri: uri('emails/a.md')})).toEqual({
      workspace: null,
      drafts: [],
    })
  })
})

describe('the page of settings', () => {
  it('says which of the four places decided', async () => {
    await start({...files, 'residency.yaml': 'rules: {prose/*: off, tone/hedge: warning}\n'})
    const text = `---
program: Pell
allow: [tone/blame]
---

Dear Dr. Lee,

<!-- allow tone/excuse: it is one -->
I came late.
`
    await talk.open(uri('emails/a.md'), text)
    const page = await talk.client.sendRequest<PageView | null>(settingsPageRequest, {uri: uri('emails/a.md')})
    const row = (rule: string): string =>
      page?.html
        .split('\n')
        .find((line) => line.includes(`<code>${rule}</code>`))
        ?.replace(/<[^>]*>/g, '|') ?? ''
    expect(row('tone/blame')).toMatch(/off\|+`allow:` in the front matter/)
    expect(row('tone/excuse')).toMatch(/off in 1 place; warning elsewhere, by the rule itself\|+a comment in the draft/)
    expect(row('tone/hedge')).toMatch(/warning\|+residency\.yaml/)
    expect(row('prose/adverb')).toMatch(/off\|+residency\.yaml/)
    expect(row('match/standing-question')).toMatch(/error\|+the rule itself/)
    expect(row('eras/over-limit')).toBe('')
    expect(page?.html).toContain('rules set by you')
  })

  it('is not made of what is no draft', async () => {
    await start()
    await talk.open(uri('notes.md'), files['notes.md'])
    expect(await talk.client.sendRequest(settingsPageRequest, {uri: uri('notes.md')})).toBeNull()
  })
})
