import * as vscode from 'vscode'
import {
  type FolderAnswers,
  type FolderQuestion,
  folderQuestionsRequest,
  type NewFolderParams,
  type NewFolderView,
  newFolderCommand,
  newFolderRequest,
} from '../../../server/src/protocol/new-folder.ts'
import type {Given, Part} from '../part.ts'
import {isThere, workspaceFile, writeNew} from '../places.ts'
import {askAll} from '../questions.ts'

/** What the command may be told instead of asking. */
interface Wish {
  readonly folder?: vscode.Uri
  readonly answers?: FolderAnswers
}

/** What became of the files of a new application, as paths from its folder. */
interface Made {
  readonly written: readonly string[]
  readonly kept: readonly string[]
}

/** Makes a folder for an application by a few questions. Nothing is written before the last of them, and nothing over a file. */
export const newFolder: Part = (given) => [
  vscode.commands.registerCommand(newFolderCommand, (told?: unknown) => begin(given, readWish(told))),
]

const readWish = (told: unknown): Wish => {
  if (told instanceof vscode.Uri) return {folder: told}
  return typeof told === 'object' && told !== null ? told : {}
}

const begin = async ({client}: Given, wish: Wish): Promise<Made | undefined> => {
  const folder = wish.folder ?? (await pickFolder())
  if (!folder) return undefined
  const facts = vscode.Uri.joinPath(folder, workspaceFile)
  const workspace = (await isThere(facts)) ? (await vscode.workspace.openTextDocument(facts)).getText() : undefined
  const all = await client.sendRequest<readonly FolderQuestion[]>(folderQuestionsRequest)
  // Facts that are written down already are not asked for again.
  const open = workspace === undefined ? all : all.filter(({id}) => id === 'targets')
  const answers = wish.answers ?? (await askAll(open))
  if (!answers) return undefined
  const params: NewFolderParams = {answers, ...(workspace === undefined ? {} : {workspace})}
  const view = await client.sendRequest<NewFolderView | null>(newFolderRequest, params)
  const made = view && (await write(view, folder))
  if (!view || !made) {
    void vscode.window.showErrorMessage('This folder cannot be written to, so nothing was made. Choose another one.')
    return undefined
  }
  const opens = made.written.includes(workspaceFile) ? workspaceFile : (view.files.at(-1)?.path ?? workspaceFile)
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, ...opens.split('/')), {preview: false})
  void tell(made, folder)
  return made
}

/** The folder that is open, or one that is chosen; undefined when nobody chooses. */
const pickFolder = async (): Promise<vscode.Uri | undefined> => {
  const folders = vscode.workspace.workspaceFolders ?? []
  const here = folders.map(({name, uri}) => ({label: `In the open folder: ${name}`, uri}))
  const other = {label: 'In another folder…', uri: undefined}
  const chosen =
    here.length === 0
      ? other
      : await vscode.window.showQuickPick([...here, other], {
          title: 'Where shall the application be?',
          placeHolder: 'Nothing is written before the last question; Escape ends at any time',
        })
  if (!chosen || chosen.uri) return chosen?.uri
  const picked = await vscode.window.showOpenDialog({
    title: 'Choose a folder for the application',
    openLabel: 'Make it here',
    canSelectFolders: true,
    canSelectFiles: false,
  })
  return picked?.[0]
}

/** Writes what is not there yet; undefined where nothing can be written. */
const write = async ({files}: NewFolderView, folder: vscode.Uri): Promise<Made | undefined> => {
  const [written, kept]: [string[], string[]] = [[], []]
  for (const {path, text} of files) {
    const place = vscode.Uri.joinPath(folder, ...path.split('/'))
    if (await isThere(place)) kept.push(path)
    else if (await writeNew(place, text)) written.push(path)
    else return undefined
  }
  return {written, kept}
}

const tell = async ({written, kept}: Made, folder: vscode.Uri): Promise<void> => {
  const isOpen = vscode.workspace.getWorkspaceFolder(folder) !== undefined
  const button = isOpen ? 'New email' : 'Open this folder'
  const parts = [
    ...(written.length > 0 ? [`Written: ${written.join(', ')}.`] : []),
    ...(kept.length > 0 ? [`There already, and kept as it is: ${kept.join(', ')}.`] : []),
  ]
  if ((await vscode.window.showInformationMessage(parts.join(' '), button)) !== button) return
  if (isOpen) await vscode.commands.executeCommand('residencyDrafts.newEmail')
  else await vscode.commands.executeCommand('vscode.openFolder', folder)
}
