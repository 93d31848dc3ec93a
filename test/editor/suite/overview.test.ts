import * as vscode from 'vscode'
import {expectEqual, expectMatch} from './expect.ts'
import {eventually} from './waiting.ts'
import {fileInFolder, showFile} from './workspace.ts'

interface Row {
  readonly label: string
  readonly description: string
  readonly spoken: string
  readonly opens: {readonly uri: string} | null
  readonly next: {readonly uri: string; readonly range: unknown} | null
  readonly rows: readonly Row[]
}

const run = <T>(command: string, ...values: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`residencyDrafts.${command}`, ...values)

/** The rows of the side view, looked at anew. */
const groups = async (): Promise<readonly Row[]> => (await run<readonly Row[] | undefined>('refreshDrafts')) ?? []

const groupOf = async (label: string): Promise<Row> => {
  const all = await groups()
  const found = all.find((row) => row.label === label)
  if (!found) throw new Error(`there is no group ${label} among: ${all.map((row) => row.label).join(', ')}`)
  return found
}

const draftOf = async (group: string, label: string): Promise<Row> => {
  const found = (await groupOf(group)).rows.find((row) => row.label === label)
  if (!found) throw new Error(`there is no ${label} in ${group}`)
  return found
}

describe('the side view', () => {
  before(async () => {
    await showFile('statements/pediatrics.md')
    await vscode.commands.executeCommand('residencyDrafts.drafts.focus')
  })

  it('shows the drafts by kind, then programs, each with what it lacks', async () => {
    const labels = (await groups()).map(({label}) => label).join(', ')
    expectMatch(labels, /^Personal statements, Emails, Interview answers, Criteria, Workspace file, Programs$/)
    expectMatch((await draftOf('Personal statements', 'med-peds-only.md')).description, /^2 errors to mend$/)
    expectMatch(
      (await draftOf('Emails', 'wrenfield-unsolicited.md')).spoken,
      /^wrenfield-unsolicited\.md, email, not ready/,
    )
    const program = await draftOf('Programs', 'Millrace Regional Hospital')
    expectMatch(program.description, /no statement is assigned/)
  })

  it('opens a draft at what to mend first', async () => {
    const row = await draftOf('Personal statements', 'med-peds-only.md')
    await run('openMendFirst', row)
    const editor = vscode.window.activeTextEditor
    expectEqual(editor?.document.uri.path, fileInFolder('statements/med-peds-only.md').path)
    expectMatch(editor?.document.getText(editor.selection) ?? '', /Med-Peds did not work/)
  })

  it('copies a draft that nobody has opened as plain text', async () => {
    const row = await draftOf('Personal statements', 'internal-medicine.md')
    const copied = await run<string>('copyDraft', row)
    expectEqual(await vscode.env.clipboard.readText(), copied)
    expectEqual(copied.includes('kind:'), false)
  })

  it('follows what is typed', async () => {
    const document = await showFile('statements/pediatrics.md')
    const edit = new vscode.WorkspaceEdit()
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      '\n\nI hope to train at [Program Name].\n',
    )
    await vscode.workspace.applyEdit(edit)
    expectMatch((await draftOf('Personal statements', 'pediatrics.md')).description, /^1 placeholder to fill$/)
    await vscode.commands.executeCommand('workbench.action.files.revert')
    expectMatch((await draftOf('Personal statements', 'pediatrics.md')).description, /^ready/)
  })
})

describe('the readiness page', () => {
  it('is shown, with what to mend first, the table and the drawings', async () => {
    await showFile('statements/pediatrics.md')
    const html = await run<string>('showReadiness')
    expectMatch(html, /<h1>Readiness<\/h1>/)
    expectMatch(html, /<h2>Mend first<\/h2>\s*<p><a href="command:residencyDrafts\.openDraft\?/)
    expectMatch(html, /5 of the 45 applications/)
    expectEqual(html.split('role="img"').length - 1, 3)
    expectEqual(/<script|\sstyle=|\son\w+=/i.test(html), false)
    const isShown = () =>
      vscode.window.tabGroups.all.some(({tabs}) =>
        tabs.some(
          ({input}) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('residencyDrafts.readiness'),
        ),
      )
    await eventually('the page', isShown)
  })

  it('opens the place that a link names, and no file of elsewhere', async () => {
    await showFile('statements/pediatrics.md')
    const html = await run<string>('showReadiness')
    const [, query = ''] = /href="command:residencyDrafts\.openDraft\?([^"]+)"/.exec(html) ?? []
    const [uri, range]: [string, unknown] = JSON.parse(decodeURIComponent(query))
    await run('openDraft', uri, range)
    expectEqual(vscode.window.activeTextEditor?.document.uri.path, vscode.Uri.parse(uri).path)
    expectEqual(vscode.window.activeTextEditor?.selection.isEmpty, false)
    expectEqual(await run('openDraft', fileInFolder('README.md').toString(), null), undefined)
    expectEqual(await run('openDraft', 'file:///etc/hostname', null), undefined)
    expectEqual(vscode.window.activeTextEditor?.document.uri.path, vscode.Uri.parse(uri).path)
  })
})
