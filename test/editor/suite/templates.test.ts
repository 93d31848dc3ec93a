import * as vscode from 'vscode'
import {templates} from '../../../server/src/lexicon/templates.ts'
import {parseSnippet, printPlain, stopsOf} from '../../../server/src/templates/snippet.ts'
import {expectEqual, expectMatch} from './expect.ts'
import {findingsOf} from './waiting.ts'
import {fileInFolder, showFile} from './workspace.ts'

const run = <T>(command: string, ...values: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`residencyDrafts.${command}`, ...values)

const made: vscode.Uri[] = []

afterEach(async () => {
  for (let open = 0; open < 10 && vscode.window.activeTextEditor; open += 1) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri, {recursive: true})
})

describe('every snippet, inserted by its name', () => {
  for (const {title, body} of templates) {
    it(`${title}: lands with its stops, the first of them selected`, async () => {
      const editor = await untitled('')
      await vscode.commands.executeCommand('editor.action.insertSnippet', {langId: 'markdown', name: title})
      const {pieces} = parseSnippet(body)
      expectEqual(editor.document.getText(), printPlain(pieces))
      const [first, second] = stopsOf(pieces).filter(({number}) => number > 0)
      if (!first) return
      expectEqual(selected(editor), first.label)
      if (!second || first.options.length > 0) return
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
      expectEqual(selected(editor), second.label)
    })
  }
})

describe('a template at the start of a line', () => {
  it('is offered behind a stroke, filled with what the folder knows', async () => {
    await showFile('residency.yaml')
    const editor = await untitled('---\nkind: email\nprogram: wrenfield\nphase: soap\n---\n\n/')
    const item = (await offered(editor, '/')).find(({detail}) => detail === 'rd-soap-reply')
    if (!item) throw new Error('the reply is not offered')
    const {insertText = ''} = item
    expectMatch(typeof insertText === 'string' ? insertText : insertText.value, /Sujata Basnet, AAMC ID 15920486/)
    expectMatch(
      item.additionalTextEdits?.map(({newText}) => newText).join('') ?? '',
      /^target: pediatrics\ncontacted: /,
    )
  })

  it('is inserted when it is chosen, and its first slot waits', async () => {
    const editor = await untitled('---\nkind: interview-answers\n---\n\n## Why us?\n\nBecause of your vans.\n\n')
    const end = editor.document.positionAt(editor.document.getText().length)
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('type', {text: '/'})
    await until('the template', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return editor.document.getText().includes('## Tell me about yourself.')
    })
    expectMatch(selected(editor), /^\[Now, 15 s: /)
  })

  it('is not offered in a README', async () => {
    const editor = await untitled('# My project\n\n/')
    expectEqual((await offered(editor, '/')).filter(({detail}) => detail?.startsWith('rd-')).length, 0)
  })
})

describe('an empty draft', () => {
  it('is begun by a quick fix, with the cursor in the first slot', async () => {
    const editor = await untitled('---\nkind: email\nphase: post-soap\n---\n')
    let action: vscode.CodeAction | undefined
    await until('the quick fix', async () => {
      const range = new vscode.Range(1, 0, 1, 0)
      const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      )
      action = all.find(({title}) => title.startsWith('Begin: Email after SOAP: to a program'))
      return action !== undefined
    })
    if (action?.edit) await vscode.workspace.applyEdit(action.edit)
    expectMatch(
      editor.document.getText(),
      /^---\nkind: email\nphase: post-soap\nprogram: "\[program id or name\]"\nattachments: /,
    )
    expectMatch(editor.document.getText(), /---\n\nSubject: \[track\] position open after SOAP/)
  })
})

describe('a new draft', () => {
  it('is a file in its folder with the facts in it, its first slot waits, and its slots are found', async () => {
    const uri = await begun('newEmail', {template: 'emails/soap-reply', program: 'wrenfield'})
    expectEqual(uri.toString(), fileInFolder('emails/wrenfield-reply.md').toString())
    const editor = vscode.window.activeTextEditor
    if (editor?.document.uri.toString() !== uri.toString()) throw new Error('the new email is not in front')
    expectMatch(editor.document.getText(), /Dear \[title and last name of the person who contacted you\]/)
    expectMatch(
      editor.document.getText(),
      /Subject: SOAP reply - Sujata Basnet, AAMC ID 15920486 - Pediatrics, Wrenfield/,
    )
    expectEqual(selected(editor), '[date, phone or email, and the name of who contacted you]')
    await findingsOf(uri, (seen) => seen.filter((one) => codeOf(one) === 'specifics/placeholder').length > 5, {
      what: 'its open slots',
    })
    const again = await begun('newEmail', {template: 'emails/soap-reply', program: 'wrenfield'})
    expectEqual(again.toString(), fileInFolder('emails/wrenfield-reply-2.md').toString())
  })

  for (const [command, wish, path] of [
    ['newStatement', {template: 'statements/med-peds'}, 'statements/med-peds.md'],
    ['newInterviewAnswers', {template: 'interview/answers', program: 'millrace'}, 'interview/millrace.md'],
    ['newCriteria', {template: 'criteria/checklist'}, 'criteria-2.md'],
    ['newEmailForProgram', {program: 'saltmarsh', template: 'emails/after-soap'}, 'emails/saltmarsh-after-soap.md'],
    ['newDraft', {template: 'checklists/match-week'}, 'match-week.md'],
  ] as const) {
    it(`${command} makes ${path}`, async () => {
      const uri = await begun(command, wish)
      expectEqual(uri.toString(), fileInFolder(path).toString())
      expectEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).length > 200, true)
    })
  }

  it('stands in the folder that was pointed at', async () => {
    const folder = fileInFolder('elsewhere')
    await vscode.workspace.fs.createDirectory(folder)
    made.push(folder)
    const uri = await run<string>('newStatement', {template: 'statements/pediatrics', folder})
    expectEqual(uri, vscode.Uri.joinPath(folder, 'pediatrics.md').toString())
  })

  it('is an unsaved one where nothing can be written', async () => {
    const folder = vscode.Uri.parse('nowhere:/at/all')
    const uri = vscode.Uri.parse(await run<string>('newStatement', {template: 'statements/pediatrics', folder}))
    expectEqual(uri.scheme, 'untitled')
    const editor = vscode.window.activeTextEditor
    expectEqual(editor?.document.uri.toString(), uri.toString())
    expectMatch(editor?.document.getText() ?? '', /^---\nkind: personal-statement\ntarget: pediatrics\n/)
  })

  it('that is a part goes into the draft in front', async () => {
    const editor = await untitled('---\nkind: interview-answers\n---\n\n## Why us?\n\nBecause of your vans.')
    const end = editor.document.positionAt(editor.document.getText().length)
    editor.selection = new vscode.Selection(end, end)
    await run('newDraft', {template: 'interview/teamwork'})
    expectMatch(editor.document.getText(), /your vans\.\n\n## Tell me about a time you worked in a team\./)
    expectMatch(selected(editor), /^\[Situation/)
  })
})

describe('a new application folder', () => {
  it('has facts, criteria and a first statement, and keeps what is there', async () => {
    const folder = fileInFolder('fresh')
    made.push(folder)
    const answers = {name: 'Amara Okafor', degree: 'MBBS', aamcId: '12345678', targets: ['pediatrics'], season: '2027'}
    const files = ['residency.yaml', 'criteria.md', 'statements/pediatrics.md']
    const first = await run<{written: string[]; kept: string[]}>('newApplicationFolder', {folder, answers})
    expectEqual(first.written.join(), files.join())
    const front = vscode.window.activeTextEditor?.document
    expectEqual(front?.uri.toString(), vscode.Uri.joinPath(folder, 'residency.yaml').toString())
    expectMatch(front?.getText() ?? '', /aamc-id: "12345678"/)
    const second = await run<{written: string[]; kept: string[]}>('newApplicationFolder', {
      folder,
      answers: {name: 'X'},
    })
    expectEqual(second.written.join(), 'statements/internal-medicine.md')
    expectEqual(second.kept.join(), 'residency.yaml,criteria.md')
    const facts = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'residency.yaml'))
    expectMatch(new TextDecoder().decode(facts), /name: Amara Okafor/)
  })
})

describe('open slots', () => {
  it('are gone through one after the other, and the first comes after the last', async () => {
    const editor = await untitled(
      '---\nkind: email\n---\n\nSubject: [subject line]\n\nDear Dr. [Last Name],\n\nHello.\n',
    )
    const seen: Array<string | undefined> = []
    for (const way of ['next', 'next', 'next', 'previous'])
      seen.push(await run<string | undefined>(`${way}Placeholder`))
    expectEqual(seen.join(' | '), '[subject line] | [Last Name] | [subject line] | [Last Name]')
    expectEqual(selected(editor), '[Last Name]')
  })

  it('are filled with a fact that is chosen', async () => {
    const editor = await untitled('---\nkind: email\nprogram: wrenfield\n---\n\nDear Dr. [Last Name],\n\nHello.\n')
    expectEqual(await run('nextPlaceholder'), '[Last Name]')
    await until('the fact', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion')
      return editor.document.getText().includes('Dear Dr. Marchetti,')
    })
  })
})

describe('kind and target', () => {
  it('are changed in the front matter', async () => {
    const editor = await untitled('Some notes.\n')
    expectEqual(await run('changeKind', ['email']), true)
    expectEqual(await run('changeTarget', ['pediatrics']), true)
    expectEqual(editor.document.getText(), '---\nkind: email\ntarget: pediatrics\n---\n\nSome notes.\n')
  })
})

describe('the example', () => {
  it('is as it was at first each time, has a file to be saved to, and no part in the application', async () => {
    const uri = vscode.Uri.parse(await run<string>('tryExample'))
    const document = await vscode.workspace.openTextDocument(uri)
    expectEqual(document.isDirty, false)
    expectEqual(uri.scheme === 'untitled', false)
    expectEqual(document.languageId, 'markdown')
    const first = document.getText()
    await vscode.window.activeTextEditor?.edit((builder) => builder.insert(new vscode.Position(0, 0), 'Oh. '))
    expectEqual(await run<string>('tryExample'), uri.toString())
    expectEqual(document.getText(), first)
    expectEqual(document.isDirty, false)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    expectEqual(JSON.stringify(await run('refreshDrafts')).includes('example-email'), false)
  })

  it('lights up', async () => {
    const uri = vscode.Uri.parse(await run<string>('tryExample'))
    const rules = (seen: readonly vscode.Diagnostic[]) => new Set(seen.map(codeOf))
    const seen = await findingsOf(uri, (found) => rules(found).size >= 7, {what: 'seven different findings'})
    expectEqual(rules(seen).size <= 10, true)
    for (const rule of ['match/third-party-contact', 'specifics/placeholder', 'tone/desperation'])
      expectEqual(rules(seen).has(rule), true)
  })
})

const untitled = async (content: string): Promise<vscode.TextEditor> => {
  const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
  return vscode.window.showTextDocument(document)
}

const selected = ({document, selection}: vscode.TextEditor): string => document.getText(selection)

/** Runs a command that begins a draft, and sees that its file goes again. */
const begun = async (command: string, wish: object): Promise<vscode.Uri> => {
  const uri = vscode.Uri.parse(await run<string>(command, wish))
  made.push(uri)
  return uri
}

const offered = async ({document}: vscode.TextEditor, trigger: string): Promise<readonly vscode.CompletionItem[]> => {
  const end = document.positionAt(document.getText().length)
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    end,
    trigger,
  )
  return list.items
}

/** Tries again until something has come true; the list of suggestions opens when it has its items. */
const until = async (what: string, isTrue: () => Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 10_000
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`waited 10 s for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const codeOf = ({code}: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code)
