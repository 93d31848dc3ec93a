import * as vscode from 'vscode'
import {fileInFolder, showFile} from './workspace.ts'

const importCommand = 'residencyDrafts.importPrograms'

/** Imports from a file of the folder and gives the names of the programs that were added. */
const importFrom = (path: string): Thenable<readonly string[] | undefined> =>
  vscode.commands.executeCommand<readonly string[] | undefined>(importCommand, fileInFolder(path))

const revert = async (document: vscode.TextDocument): Promise<void> => {
  await vscode.window.showTextDocument(document)
  await vscode.commands.executeCommand('workbench.action.files.revert')
}

afterEach(async () => {
  const document = await showFile('residency.yaml')
  if (document.isDirty) await revert(document)
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
})

describe('import of programs', () => {
  it('adds what is new to residency.yaml, unsaved and shown, and undo takes it back', async () => {
    const document = await showFile('residency.yaml')
    const before = document.getText()
    const added = await importFrom('programs.csv')
    expectEqual(added, ['Larkspur Community Hospital', 'Oxbow General Hospital', 'Quarry Hill University Hospital'])
    const shown = vscode.window.activeTextEditor?.document
    expectEqual(shown?.uri.toString(), document.uri.toString())
    expectEqual(document.isDirty, true)
    const after = document.getText()
    for (const id of ['larkspur', 'oxbow', 'quarry-hill-prelim'])
      if (!after.includes(`  - id: ${id}\n`)) throw new Error(`${id} was not added:\n${after}`)
    expectEqual(await importFrom('programs.csv'), [])
    expectEqual(document.getText(), after)
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('undo')
    expectEqual(document.getText(), before)
  })

  it('shows each mistake under its words, and adds nothing', async () => {
    const table = fileInFolder('wrong.csv')
    await vscode.workspace.fs.writeFile(table, new TextEncoder().encode('Program,Track\nPell Clinic,Surgery\nQuay\n'))
    const document = await showFile('residency.yaml')
    const before = document.getText()
    expectEqual(await importFrom('wrong.csv'), undefined)
    expectEqual(document.getText(), before)
    const places = vscode.languages
      .getDiagnostics(table)
      .map(({range: {start, end}}) => [start.line, start.character, end.character])
    expectEqual(places, [
      [1, 12, 19],
      [2, 0, 4],
    ])
    await vscode.workspace.fs.delete(table)
  })
})

function expectEqual(actual: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (is !== wanted) throw new Error(`${is} instead of ${wanted}`)
}
