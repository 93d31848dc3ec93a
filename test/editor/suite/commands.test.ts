import * as vscode from 'vscode'
import {expectEqual, expectMatch} from './expect.ts'
import {eventually, findingsOf} from './waiting.ts'
import {fileInFolder, showFile} from './workspace.ts'

interface Folder {
  readonly workspace: string | null
  readonly drafts: ReadonlyArray<{readonly path: string; readonly diagnostics: readonly unknown[]}>
}

const run = <T>(command: string, ...values: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`residencyDrafts.${command}`, ...values)

afterEach(async () => {
  // The extension may not have been started yet: this runs after every test of every file.
  const commands = await vscode.commands.getCommands(true)
  if (commands.includes('residencyDrafts.simulateMoment')) await run('simulateMoment')
  for (let open = 0; open < 10 && vscode.window.activeTextEditor; open += 1) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
})

describe('copying', () => {
  it('puts a statement on the clipboard as the form receives it', async () => {
    await showFile('statements/pediatrics.md')
    const copied = (await run<string | undefined>('copyPlainText')) ?? ''
    expectEqual(copied.includes('kind:'), false)
    expectEqual(/[*_#]/.test(copied), false)
    expectEqual(copied.length > 500, true)
    expectEqual(await vscode.env.clipboard.readText(), copied)
  })

  it('takes subject and body of an email apart, without its front matter', async () => {
    await showFile('emails/st-brendan-reply.md')
    expectMatch((await run<string>('copyEmailSubject')) ?? '', /^SOAP reply - Sujata Basnet/)
    const body = (await run<string>('copyEmailBody')) ?? ''
    expectMatch(body, /^Dear Dr\. Adeyinka,\n\nThank you for calling/)
    expectMatch(body, /Sujata Basnet, MBBS\nAAMC ID 15920486/)
  })

  it('opens no mail program for an email that must not be sent', async () => {
    await showFile('emails/wrenfield-unsolicited.md')
    expectEqual(await run('openInMailProgram'), undefined)
  })
})

describe('pages', () => {
  for (const [command, name] of [
    ['showMatchWeek', 'matchWeek'],
    ['explainSettings', 'settings'],
  ] as const) {
    it(`${command} opens beside the draft`, async () => {
      await showFile('statements/pediatrics.md')
      await run(command)
      await eventually(`the page ${name}`, () => viewTypes().some((type) => type.endsWith(`residencyDrafts.${name}`)))
    })
  }

  it('the clock tells of any moment', async () => {
    await showFile('emails/st-brendan-reply.md')
    expectMatch(await run<string>('simulateMoment', '2027-03-16T09:00:00-04:00'), /answer, do not write first/)
    expectMatch(await run<string>('simulateMoment', '2027-03-18T21:30:00-04:00'), /contact is free/)
  })
})

describe('findings, or why there are none', () => {
  it('opens a page where a file is no draft: its reason, and what would make it one', async () => {
    await showFile('README.md')
    await run('showStatus')
    await eventually('the page', () => viewTypes().some((type) => type.endsWith('residencyDrafts.why')))
    // Until the server has told, the page says that it has not.
    for (const deadline = Date.now() + 10_000; ; ) {
      const said = (await run<string>('showStatus')) ?? ''
      if (said.includes('Nothing is said about README.md') && said.includes('reserved names')) break
      if (Date.now() > deadline) throw new Error(`The page says ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })

  it('opens none where there are findings', async () => {
    await showFile('emails/wrenfield-unsolicited.md')
    await findingsOf(fileInFolder('emails/wrenfield-unsolicited.md'), (seen) => seen.length > 10, {what: 'findings'})
    expectEqual(await run('showStatus'), undefined)
  })
})

describe('checking all drafts', () => {
  it('finds in drafts that were never opened, shows it, and gives way when one is opened', async () => {
    await showFile('criteria.md')
    const folder = await run<Folder>('checkAll')
    expectEqual(folder.drafts.length >= 7, true)
    const unopened = fileInFolder('emails/wrenfield-unsolicited.md')
    const shown = vscode.languages.getDiagnostics(unopened).length
    const sent = folder.drafts.find(({path}) => path === 'emails/wrenfield-unsolicited.md')?.diagnostics.length
    expectEqual(shown, sent)
    expectEqual(shown > 10, true)
    await showFile('emails/wrenfield-unsolicited.md')
    await findingsOf(unopened, (seen) => seen.length === shown, {what: 'each finding once'})
  })
})

describe('typing', () => {
  it('is not interrupted: what the sentence under the cursor has is shown when the typing pauses', async () => {
    const head = '---\nkind: personal-statement\ntarget: pediatrics\n---\n\nI was in [Name of City].\n\n'
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content: head})
    const editor = await vscode.window.showTextDocument(document)
    const has = (rule: string) => (seen: readonly vscode.Diagnostic[]) => seen.some((one) => codeOf(one) === rule)
    await findingsOf(document.uri, has('specifics/placeholder'), {what: 'the first finding'})
    const end = document.positionAt(document.getText().length)
    editor.selection = new vscode.Selection(end, end)
    for (const piece of ['Please ', 'give me ', 'a chance']) {
      await vscode.commands.executeCommand('type', {text: piece})
      await new Promise((resolve) => setTimeout(resolve, 250))
      expectEqual(has('tone/desperation')(vscode.languages.getDiagnostics(document.uri)), false)
      expectEqual(has('specifics/placeholder')(vscode.languages.getDiagnostics(document.uri)), true)
    }
    await findingsOf(document.uri, has('tone/desperation'), {what: 'the finding after the pause'})
  })

  it('shows it at once when the sentence is left', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\nkind: personal-statement\ntarget: pediatrics\n---\n\nI came home.\n\n',
    })
    const editor = await vscode.window.showTextDocument(document)
    await vscode.workspace
      .getConfiguration('residencyDrafts')
      .update('pauseWhileTyping', 60_000, vscode.ConfigurationTarget.Global)
    try {
      const end = document.positionAt(document.getText().length)
      editor.selection = new vscode.Selection(end, end)
      await vscode.commands.executeCommand('type', {text: 'Please give me a chance'})
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const isThere = (seen: readonly vscode.Diagnostic[]) => seen.some((one) => codeOf(one) === 'tone/desperation')
      expectEqual(isThere(vscode.languages.getDiagnostics(document.uri)), false)
      const start = new vscode.Position(5, 2)
      editor.selection = new vscode.Selection(start, start)
      await findingsOf(document.uri, isThere, {what: 'the finding once the sentence is left'})
    } finally {
      await vscode.workspace
        .getConfiguration('residencyDrafts')
        .update('pauseWhileTyping', undefined, vscode.ConfigurationTarget.Global)
    }
  })
})

const viewTypes = (): readonly string[] =>
  vscode.window.tabGroups.all
    .flatMap(({tabs}) => tabs)
    .map(({input}) => (input instanceof vscode.TabInputWebview ? input.viewType : ''))

const codeOf = ({code}: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code)

describe('practice', () => {
  it('runs the answer under the cursor against the clock until it is stopped', async () => {
    const document = await showFile('interview/answers.md')
    const heading = document.getText().indexOf('\n## ') + 1
    const editor = vscode.window.activeTextEditor
    if (!editor) throw new Error('no editor')
    const inside = document.positionAt(heading + 3).translate(2)
    editor.selection = new vscode.Selection(inside, inside)
    await run('practice')
    expectEqual(editor.selection.active.line, document.positionAt(heading).line)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expectMatch((await run<string>('stopPractice')) ?? '', /^That took 0:0[1-9], 1:5\d under the 2:00 you have\.$/)
    expectEqual(await run('stopPractice'), undefined)
  })
})

describe('the tool for assistants', () => {
  it('gives what was found in a draft as data', async () => {
    const {lm} = vscode as ToolUser
    if (!lm?.invokeTool) return
    await showFile('criteria.md')
    const options = {input: {path: 'emails/wrenfield-unsolicited.md'}, toolInvocationToken: undefined}
    const {content} = await lm.invokeTool('residency-drafts_findings', options)
    const answer: {drafts: ReadonlyArray<{path: string; findings: ReadonlyArray<{code: string}>}>} = JSON.parse(
      content[0]?.value ?? '{}',
    )
    expectEqual(answer.drafts.map(({path}) => path).join(), 'emails/wrenfield-unsolicited.md')
    expectEqual(answer.drafts[0]?.findings.some(({code}) => code === 'match/uncontacted-program') ?? false, true)
  })
})

/** The part of VS Code that is newer than the oldest version this extension runs in. */
interface ToolUser {
  readonly lm?: {
    invokeTool?(name: string, options: object): Thenable<{readonly content: ReadonlyArray<{readonly value: string}>}>
  }
}
