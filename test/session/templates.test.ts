import {afterEach, describe, expect, it} from 'vitest'
import type {CodeAction, CompletionItem, TextDocumentEdit} from 'vscode-languageserver'
import {folderQuestions, newFolder} from '../../server/src/features/new-folder.ts'
import {templates} from '../../server/src/lexicon/templates.ts'
import {
  type DeclarationView,
  type DeclareView,
  declarationRequest,
  declareRequest,
} from '../../server/src/protocol/declaring.ts'
import {
  type FolderQuestion,
  folderQuestionsRequest,
  type NewFolderView,
  newFolderRequest,
} from '../../server/src/protocol/new-folder.ts'
import {type PlaceholderView, placeholdersRequest} from '../../server/src/protocol/placeholders.ts'
import {
  type FilledTemplate,
  type FillTemplateParams,
  fillTemplateRequest,
  type TemplatesView,
  templatesRequest,
} from '../../server/src/protocol/templates.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {Conversation, pulling} from '../support/conversation.ts'
import {slot} from '../support/templates.ts'

const uri = (path: string): string => `file:///w/${path}`
const facts = `season: 2027
applicant: {name: Amara Okafor, degree: MBBS, aamc-id: "12345678", phone: +1 555 010 0199}
programs:
  - {id: pell, name: Pell Clinic, track: pediatrics, city: Akron, state: OH, director: Dr. Ruth Lee, specifics: [asthma vans, night school]}
  - {name: Quay Hospital, track: internal-medicine}
`

let talk: Conversation
afterEach(() => talk.end())

const able = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        insertTextModeSupport: {valueSet: [1, 2]},
        documentationFormat: ['markdown'],
      },
    },
  },
  workspace: {...pulling.workspace, workspaceEdit: {documentChanges: true, snippetEditSupport: true}},
}

const start = async (files: Readonly<Record<string, string>> = {}, commands = true): Promise<void> => {
  const disk = new Map(Object.entries(files).map(([path, text]) => [uri(path), text]))
  const options = {catalogue, disk, folders: ['file:///w'], capabilities: able, initializationOptions: {commands}}
  talk = await Conversation.start(options)
}

const fill = (params: Partial<FillTemplateParams>): Promise<FilledTemplate | null> =>
  talk.client.sendRequest(fillTemplateRequest, {places: [uri('residency.yaml')], template: '', ...params})

describe('the templates', () => {
  it('are told with the programs of the application', async () => {
    await start({'residency.yaml': facts})
    const places = [uri('elsewhere/x.md'), uri('residency.yaml')]
    const view = await talk.client.sendRequest<TemplatesView>(templatesRequest, {places})
    expect(view.workspace).toBe(uri('residency.yaml'))
    expect(view.programs).toEqual([
      {id: 'pell', name: 'Pell Clinic', detail: 'Pediatrics · Akron, OH · Dr. Ruth Lee', target: 'pediatrics'},
      {id: 'Quay Hospital', name: 'Quay Hospital', detail: 'Internal Medicine', target: 'internal-medicine'},
    ])
    expect(view.templates.map(({id}) => id)).toEqual(templates.map(({id}) => id))
    const reply = view.templates.find(({id}) => id === 'emails/soap-reply')
    expect(reply).toMatchObject({group: 'Emails', kind: 'email', isWhole: true, asksProgram: true})
    expect(reply?.targets.slice(0, 2)).toEqual([
      {id: 'internal-medicine', name: 'Internal Medicine'},
      {id: 'pediatrics', name: 'Pediatrics'},
    ])
    const asking = view.templates.filter(({targets}) => targets.length > 0).map(({id}) => id)
    expect(asking).toEqual(['emails/soap-reply', 'emails/after-soap', 'emails/thank-you'])
    expect(
      view.templates
        .filter(({kind}) => kind === 'email')
        .every(({id, description}) => id.startsWith('front-matter/') || /^May be sent/.test(description)),
    ).toBe(true)
  })

  it('are filled for a program, under names that come one after the other', async () => {
    await start({'residency.yaml': facts})
    const filled = await fill({template: 'emails/soap-reply', program: 'pell'})
    expect(filled).toMatchObject({goes: 'file', folder: uri('')})
    expect(filled?.paths.slice(0, 2)).toEqual(['emails/pell-reply.md', 'emails/pell-reply-2.md'])
    expect(filled?.text).toContain('target: pediatrics\nprogram: "pell"')
    expect(filled?.snippet).toContain('Amara Okafor, AAMC ID 12345678 - Pediatrics, Pell Clinic')
    expect(filled?.snippet).toContain(slot(1, '[date, phone or email, and the name of who contacted you]'))
  })

  it('have the track of a target that was chosen, where no program says it', async () => {
    await start()
    const filled = await fill({template: 'email', target: 'pediatrics', program: 'Dunmore Hospital'})
    expect(filled?.snippet).toMatch(/^---\nkind: email\ntarget: pediatrics\nprogram: "Dunmore Hospital"\n/)
    expect(filled?.snippet).toContain(' - Pediatrics, Dunmore Hospital\n')
  })

  it('are told from no application as they are, and an unknown one not at all', async () => {
    await start()
    expect(await fill({template: 'email'})).toMatchObject({
      folder: null,
      goes: 'file',
      paths: expect.arrayContaining(['emails/program-reply.md']),
    })
    expect(await fill({template: 'nothing'})).toBeNull()
  })

  it('that are parts go into the draft in front, or become a draft of their own', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('interview/a.md'), '---\nkind: interview-answers\n---\n\n')
    await talk.open(uri('notes.txt.md'), 'Some notes.\n')
    const template = 'interview/teamwork'
    expect(await fill({template, front: uri('interview/a.md')})).toMatchObject({goes: 'cursor', paths: []})
    const own = await fill({template, program: 'pell', front: uri('notes.txt.md')})
    expect(own?.goes).toBe('file')
    expect(own?.text).toMatch(/^---\nkind: interview-answers\nprogram: pell\n---\n\n## Tell me about a time/)
    expect(own?.paths[0]).toBe('interview/pell.md')
    expect(await fill({template: 'front-matter/email', front: uri('notes.txt.md')})).toMatchObject({goes: 'top'})
    expect(await fill({template: 'front-matter/email', front: uri('interview/a.md')})).toMatchObject({
      goes: 'file',
      paths: [],
    })
  })
})

describe('a new application folder', () => {
  it('is asked for in few questions, all of which may be left open', async () => {
    await start()
    const questions = await talk.client.sendRequest<readonly FolderQuestion[]>(folderQuestionsRequest)
    expect(questions.map(({id}) => id)).toEqual(['name', 'degree', 'aamcId', 'visa', 'targets'])
    const aamc = new RegExp(questions.find(({id}) => id === 'aamcId')?.pattern?.source ?? '')
    for (const good of ['12345678']) expect(good).toMatch(aamc)
    for (const bad of ['1234567', '123456789', '1234567a', '1234 5678']) expect(bad).not.toMatch(aamc)
  })

  it('asks for the season where more than one is ahead', async () => {
    await start()
    const asked = (at: string) => folderQuestions(Date.parse(at)).find(({id}) => id === 'season')
    expect(asked('2026-01-05T12:00:00Z')?.options.map(({label}) => label)).toEqual(['July 2026', 'July 2027'])
    expect(asked('2026-11-22T12:00:00Z')).toBeUndefined()
    const [facts] = newFolder({}, Date.parse('2026-11-22T12:00:00Z')).files
    expect(new Workspace('residency.yaml', facts?.text ?? '').file.season).toBe(2027)
  })

  it('has facts, criteria and the first statement', async () => {
    await start()
    const answers = {name: 'Amara: Okafor', aamcId: '123', targets: ['pediatrics', 'internal-medicine'], season: '2027'}
    const view = await talk.client.sendRequest<NewFolderView>(newFolderRequest, {answers})
    expect(view.files.map(({path}) => path)).toEqual(['residency.yaml', 'criteria.md', 'statements/pediatrics.md'])
    const workspace = new Workspace('residency.yaml', view.files[0]?.text ?? '')
    expect(workspace.troubles).toEqual([])
    expect(workspace.file).toMatchObject({season: 2027, applicant: {name: 'Amara: Okafor'}})
    expect(workspace.file.applicant?.['aamc-id']).toBeUndefined()
    expect(view.files[2]?.text).toMatch(/^---\nkind: personal-statement\ntarget: pediatrics\n/)
  })

  it('keeps the facts that are there', async () => {
    await start()
    const workspace = 'applicant: {visa: H-1B}\n'
    const view = await talk.client.sendRequest<NewFolderView>(newFolderRequest, {answers: {}, workspace})
    expect(view.files[0]?.text).toBe(workspace)
    expect(view.files[1]?.text).toContain('- Sponsors H-1B')
    expect(view.files.map(({path}) => path)).toHaveLength(3)
  })
})

const email = `---
kind: email
program: pell
phase: soap
contacted: "[date]"
---

Subject: Hello from [Your Name]

Dear Dr. [Last Name],

I liked [something specific about the program].

[Your Name]
`

describe('open slots', () => {
  it('are told in order, with the facts that could fill them', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), email)
    const slots = await talk.client.sendRequest<readonly PlaceholderView[]>(placeholdersRequest, {
      uri: uri('emails/a.md'),
    })
    expect(slots.map((one) => one.facts)).toEqual([
      [],
      ['Amara Okafor'],
      ['Lee'],
      ['asthma vans', 'night school'],
      ['Amara Okafor'],
    ])
    expect(slots[1]?.range).toEqual({start: {line: 7, character: 20}, end: {line: 7, character: 31}})
  })

  it('are filled by completion, the whole slot at once', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), email)
    const [item, ...others] = await complete('emails/a.md', {line: 7, character: 26})
    expect(others).toEqual([])
    expect(item).toMatchObject({label: 'Amara Okafor', preselect: true, textEdit: {newText: 'Amara Okafor'}})
    expect(await complete('emails/a.md', {line: 7, character: 12})).toEqual([])
  })

  it('behind program: take any program of the application', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), '---\nkind: email\nprogram: "[program id or name]"\n---\n\nHello.\n')
    const items = await complete('emails/a.md', {line: 2, character: 30})
    const own = items.filter(({filterText = ''}) => filterText.startsWith('[program'))
    expect(own.map(({textEdit}) => textEdit?.newText)).toEqual(['pell', 'Quay Hospital'])
    expect((await fixes('emails/a.md')).some(({title}) => title === 'Fill in “pell”')).toBe(true)
  })

  it('are filled by a quick fix, which is preferred where there is one fact and no other', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), email)
    const offered = await fixes('emails/a.md')
    const fill = (title: string): CodeAction | undefined => offered.find((one) => one.title === title)
    expect(fill('Fill in “Lee”')?.isPreferred).toBe(true)
    expect(fill('Fill in “night school”')?.isPreferred).toBe(false)
    const all = fill('Fill in every fact that residency.yaml has (3)')
    expect(newTexts(all)).toEqual(['Amara Okafor', 'Lee', 'Amara Okafor'])
  })
})

describe('templates at the start of a line', () => {
  const labels = async (text: string, path: string, explicit = false): Promise<readonly string[]> => {
    const lines = text.split('\n')
    const line = lines.findIndex((one) => one.includes('|'))
    const character = lines[line]?.indexOf('|') ?? 0
    await talk.open(uri(path), text.replace('|', ''))
    const items = await complete(path, {line, character}, explicit ? undefined : '/')
    return items.flatMap(({detail = ''}) => (detail.startsWith('rd-') ? [detail] : []))
  }

  it('are all that make a file, in an empty one', async () => {
    await start()
    const offered = await labels('/|', 'a.md')
    expect(offered).toContain('rd-soap-reply')
    expect(offered).toContain('rd-statement-im')
    expect(offered).not.toContain('rd-teamwork')
  })

  it('are those of its kind, in a draft', async () => {
    await start({'residency.yaml': facts})
    expect(await labels('---\nkind: interview-answers\n---\n\n## Why us?\n\nBecause.\n\n/|\n', 'a.md')).toEqual(
      templates.filter(({into}) => into === 'interview-answers').map(({prefix}) => prefix),
    )
    expect(await labels('---\nkind: email\nphase: post-soap\n---\n\n/|', 'b.md')).toEqual([
      'rd-soap-after',
      'rd-thank-you',
    ])
    expect(await labels('---\nkind: personal-statement\ntarget: pediatrics\n---\n\n/|', 'c.md')).toEqual([
      'rd-statement-peds',
    ])
  })

  it('are none where they would disturb', async () => {
    await start({'residency.yaml': facts})
    const head = '---\nkind: interview-answers\n---\n\n'
    expect(await labels(`${head}## Why us?\n\nHe or /|\n`, 'a.md')).toEqual([])
    expect(await labels(`${head}\`\`\`\n/|\n\`\`\`\n`, 'b.md')).toEqual([])
    expect(await labels('---\nkind: email\n/|\n---\n', 'c.md')).toEqual([])
    expect(await labels(`${head}/| and more\n`, 'd.md')).toEqual([])
    expect(await labels('# My project\n\n/|\n', 'README.md')).toEqual([])
    expect(await labels('# My project\n\n|\n', 'docs.md', true)).toEqual([])
  })

  it('are whole files that need no front matter, in other Markdown, and only when they are called', async () => {
    await start()
    expect(await labels('# My project\n\n/rd|\n', 'README.md', true)).toEqual(['rd-match-week', 'rd-documents'])
    expect(await labels('/rd|\n\n# My project\n', 'b.md', true)).toContain('rd-front-email')
  })

  it('are found by their prefix in an editor that has no snippets of its own', async () => {
    await start({}, false)
    expect(await labels('---\nkind: interview-answers\n---\n\nrd-te|', 'a.md', true)).toContain('rd-teamwork')
    expect(await labels('---\nkind: interview-answers\n---\n\n|', 'b.md', true)).toEqual([])
  })

  it('take the empty lines over them away, because front matter is the first thing in a file', async () => {
    await start()
    await talk.open(uri('a.md'), '\n\n/')
    const item = (await complete('a.md', {line: 2, character: 1}, '/')).find(({detail}) => detail === 'rd-soap-reply')
    const range = {start: {line: 0, character: 0}, end: {line: 2, character: 0}}
    expect(item?.additionalTextEdits).toEqual([{range, newText: ''}])
  })

  it('come with facts and stops, and give the front matter what it lacks', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('a.md'), '---\nkind: email\nprogram: pell\n---\n\n/')
    const item = (await complete('a.md', {line: 5, character: 1}, '/')).find(({detail}) => detail === 'rd-soap-reply')
    expect(item?.insertTextFormat).toBe(2)
    expect(item?.textEdit?.newText).toMatch(
      /^Subject: SOAP reply - Amara Okafor, AAMC ID 12345678 - Pediatrics, Pell Clinic\n/,
    )
    expect(item?.additionalTextEdits?.map(({newText}) => newText).join('')).toBe(
      'target: pediatrics\nphase: soap\ncontacted: "[date, phone or email, and the name of who contacted you]"\n',
    )
  })
})

describe('what is still empty', () => {
  it('is offered its outline', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('statements/a.md'), '---\nkind: personal-statement\ntarget: internal-medicine\n---\n')
    const [first] = await fixes('statements/a.md', {line: 0, character: 0})
    expect(first?.title).toBe('Begin: Statement outline: Internal Medicine + Med-Peds')
    expect(JSON.stringify(first?.edit)).toContain('1. One adult whose illness')
  })

  it.each([
    ['Tell me about yourself.', ['Answer: tell me about yourself']],
    ['Why do you think you did not match?', ['Answer: why did you not match?']],
    ['What are your strengths?', ['Answer: strengths as an IMG']],
    ['Tell me about a mistake you made with a patient', ['Answer: learning from feedback or a mistake (STAR-L)']],
    ['Tell me about your most challenging patient.', ['Answer: a complex patient (STAR-L)']],
    ['Describe a conflict with a colleague', ['Answer: teamwork (STAR-L)']],
    ['Teamwork', ['Answer: teamwork (STAR-L)']],
    ['Do you have any questions for us?', []],
  ])('is offered the skeleton of its answer: %s', async (question, titles) => {
    await start({'residency.yaml': facts})
    const text = `---\nkind: interview-answers\n---\n\n## Why us?\n\nBecause of your asthma vans.\n\n## ${question}\n\n## Last one\n\nYes.\n`
    await talk.open(uri('interview/a.md'), text)
    const offered = await fixes('interview/a.md', {line: 8, character: 3})
    expect(offered.filter(({title}) => title.startsWith('Insert: ')).map(({title}) => title.slice(8))).toEqual(titles)
    if (titles.length > 0)
      expect(newTexts(offered.find(({title}) => title.startsWith('Insert: ')))[0]).toMatch(/^\n\n\$\{1[^#]*\n\n$/)
    expect((await fixes('interview/a.md', {line: 4, character: 3})).some(({title}) => title.startsWith('Insert'))).toBe(
      false,
    )
  })
})

describe('kind and target', () => {
  const say = async (
    path: string,
    key: 'kind' | 'target',
    ...values: readonly string[]
  ): Promise<string | undefined> => {
    const edit = await talk.client.sendRequest<DeclareView | null>(declareRequest, {uri: uri(path), key, values})
    return edit?.text
  }

  it('are told as they are', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), email)
    const view = await talk.client.sendRequest<DeclarationView>(declarationRequest, {uri: uri('emails/a.md')})
    expect(view.kinds.filter(({isNow}) => isNow).map(({id}) => id)).toEqual(['email'])
    expect(view.targets.filter(({isNow}) => isNow)).toMatchObject([{id: 'pediatrics', detail: /Pell Clinic/}])
  })

  it('are written into the front matter, which is made where there is none', async () => {
    await start({'residency.yaml': facts})
    await talk.open(uri('emails/a.md'), email)
    await talk.open(uri('notes.md'), 'Notes.\n')
    expect(await say('emails/a.md', 'kind', 'experience')).toBe(' experience')
    expect(await say('emails/a.md', 'target', 'pediatrics', 'internal-medicine')).toBe(
      'target: [internal-medicine, pediatrics]\n',
    )
    expect(await say('notes.md', 'kind', 'email')).toBe('---\nkind: email\n---\n\n')
    expect(await say('notes.md', 'kind', 'nonsense')).toBeUndefined()
  })
})

const complete = async (
  path: string,
  position: {readonly line: number; readonly character: number},
  triggerCharacter?: string,
): Promise<readonly CompletionItem[]> => {
  const context = triggerCharacter === undefined ? {triggerKind: 1} : {triggerKind: 2, triggerCharacter}
  const params = {textDocument: {uri: uri(path)}, position, context}
  return ((await talk.client.sendRequest('textDocument/completion', params)) ?? []) as readonly CompletionItem[]
}

const fixes = async (
  path: string,
  at?: {readonly line: number; readonly character: number},
): Promise<readonly CodeAction[]> => {
  const diagnostics = await talk.diagnostics(uri(path))
  const range = {start: at ?? {line: 0, character: 0}, end: at ?? {line: 99, character: 0}}
  return talk.actions({textDocument: {uri: uri(path)}, range, context: {diagnostics: at ? [] : diagnostics}})
}

const newTexts = (action: CodeAction | undefined): readonly string[] => {
  const [change] = action?.edit?.documentChanges ?? []
  return ((change as TextDocumentEdit | undefined)?.edits ?? []).map((edit) =>
    'snippet' in edit ? edit.snippet.value : edit.newText,
  )
}
