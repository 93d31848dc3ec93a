import * as vscode from 'vscode'
import {sizeLimit} from '../../../server/src/protocol/files.ts'
import {
  type ImportMistake,
  type ImportProgramsAnswer,
  type ImportProgramsParams,
  type ImportProposed,
  importProgramsRequest,
  type Stretch,
} from '../../../server/src/protocol/import-programs.ts'
import type {Given, Part} from '../part.ts'

const importCommand = 'residencyDrafts.importPrograms'
const fileName = 'residency.yaml'
const source = 'residency-drafts'

/** Adds the programs of a CSV file to `residency.yaml`, in the editor, where the applicant sees what is added. */
export const importPrograms: Part = (given) => {
  const marks = vscode.languages.createDiagnosticCollection(`${source}-import`)
  return [
    marks,
    vscode.workspace.onDidCloseTextDocument(({uri}) => marks.delete(uri)),
    vscode.commands.registerCommand(importCommand, (uri?: unknown) => new Import(given, marks).run(uri)),
  ]
}

class Import {
  readonly #given: Given
  readonly #marks: vscode.DiagnosticCollection

  constructor(given: Given, marks: vscode.DiagnosticCollection) {
    this.#given = given
    this.#marks = marks
  }

  /** Imports from the file of a URI, or else from one that is chosen; gives the names of the programs that were added. */
  async run(uri: unknown): Promise<readonly string[] | undefined> {
    const table = uri instanceof vscode.Uri ? uri : await chooseTable()
    if (!table) return undefined
    this.#marks.delete(table)
    const csv = await readTable(table)
    if (typeof csv !== 'string') {
      tell(vscode.window.showErrorMessage(`${nameOf(table)} ${csv.refusal}.`))
      return undefined
    }
    const place = await findWorkspaceFile(table)
    return place && this.#into(place, {uri: table, text: csv}, false)
  }

  async #into(place: vscode.Uri, table: Table, skipsBadRows: boolean): Promise<readonly string[] | undefined> {
    const document = await openIfThere(place)
    const workspace = document?.getText() ?? ''
    const params: ImportProgramsParams = {csv: table.text, workspace, skipsBadRows}
    const answer = await this.#given.client.sendRequest<ImportProgramsAnswer | null>(importProgramsRequest, params)
    if (!answer) {
      tell(vscode.window.showErrorMessage('The programs could not be imported; the log says why.'))
      return undefined
    }
    if (answer.is === 'refused') {
      tell(this.#refuse(answer.mistakes, place, table))
      return undefined
    }
    const isApplied = await apply(answer, place, document, workspace)
    if (!isApplied) {
      tell(vscode.window.showErrorMessage(`${fileName} was changed meanwhile, so nothing was added. Import again.`))
      return undefined
    }
    if (answer.skipped.length > 0) this.#mark(answer.skipped, table)
    tell(this.#report(answer, table))
    return answer.added
  }

  async #refuse(mistakes: readonly ImportMistake[], place: vscode.Uri, table: Table): Promise<void> {
    const [first] = mistakes
    if (!first) return
    const inTable = mistakes.filter((mistake) => mistake.in === 'csv')
    this.#mark(inTable, table)
    const name = first.in === 'csv' ? nameOf(table.uri) : fileName
    const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`
    const skip = 'Import the Other Rows'
    // A mistake in the headers or in the form of the table spoils every row.
    const canSkip = inTable.length > 0 && inTable.every(({at}) => at.start > endOfLine(table.text))
    const chosen = await vscode.window.showErrorMessage(
      `Nothing was imported, because ${name} has ${count}. ${first.message}`,
      'Show',
      ...(canSkip ? [skip] : []),
    )
    if (chosen === skip) await this.#into(place, table, true)
    if (chosen !== 'Show') return
    const at = first.in === 'csv' ? {uri: table.uri, text: table.text} : {uri: place, text: await textOf(place)}
    await vscode.window.showTextDocument(at.uri, {selection: rangeIn(at.text, first.at)})
    if (mistakes.length > 1) await vscode.commands.executeCommand('workbench.actions.view.problems')
  }

  /** Puts the mistakes under the words they are about, until the table is closed or imported again. */
  #mark(mistakes: readonly ImportMistake[], {uri, text}: Table): void {
    const found = mistakes.map(({at, message}) => {
      const mark = new vscode.Diagnostic(rangeIn(text, at), message, vscode.DiagnosticSeverity.Error)
      mark.source = source
      return mark
    })
    this.#marks.set(uri, found)
  }

  async #report({added, known, remarks, skipped}: ImportProposed, {uri, text}: Table): Promise<void> {
    const rows = new Set(skipped.map(({at}) => rangeIn(text, at).start.line)).size
    const parts = [
      added.length === 0
        ? `Nothing is to be added to ${fileName}`
        : `${programs(added.length)} added to ${fileName}, not saved yet`,
      ...(known > 0 ? [`${known} already there`] : []),
      ...(rows > 0 ? [`${rows === 1 ? '1 row' : `${rows} rows`} left out`] : []),
    ]
    const {log} = this.#given
    log.info(`From ${nameOf(uri)}: ${parts.join('; ')}.`)
    for (const remark of remarks) log.info(`  ${remark}`)
    const details = 'Details'
    const chosen = await vscode.window.showInformationMessage(
      `${parts.join('; ')}.`,
      ...(remarks.length > 0 ? [details] : []),
    )
    if (chosen === details) log.show(true)
  }
}

interface Table {
  readonly uri: vscode.Uri
  readonly text: string
}

const programs = (count: number): string => (count === 1 ? '1 program' : `${count} programs`)

/** A message waits for a click that may never come, and nothing waits for the message. */
const tell = (message: Thenable<unknown>): void => {
  message.then(undefined, () => undefined)
}

const chooseTable = async (): Promise<vscode.Uri | undefined> => {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: 'Import Programs from CSV',
      openLabel: 'Import',
      filters: {'Tables of programs': ['csv', 'tsv', 'txt'], 'All files': ['*']},
    })) ?? []
  return chosen
}

/** Reads a table leniently: what is wrong with its bytes is told at its place by the server. */
const readTable = async (uri: vscode.Uri): Promise<string | {readonly refusal: string}> => {
  try {
    const {size, type} = await vscode.workspace.fs.stat(uri)
    if ((type & vscode.FileType.Directory) !== 0) return {refusal: 'is a folder, not a file'}
    if (size > sizeLimit) return {refusal: 'has more than 1 MiB; no list of programs comes near it'}
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  } catch {
    return {refusal: 'cannot be read'}
  }
}

/** The `residency.yaml` to add to: the nearest one over the table or the draft in front, or else where one is to be made. */
const findWorkspaceFile = async (table: vscode.Uri): Promise<vscode.Uri | undefined> => {
  const front = vscode.window.activeTextEditor?.document.uri
  for (const start of [table, ...(front ? [front] : [])]) {
    const found = await nearestOver(start)
    if (found) return found
  }
  const folders = vscode.workspace.workspaceFolders ?? []
  const found = await vscode.workspace.findFiles(`**/${fileName}`, '**/node_modules/**', 20)
  if (found.length > 1) {
    const items = found.map((uri) => ({label: vscode.workspace.asRelativePath(uri), uri}))
    return (await vscode.window.showQuickPick(items, {title: `Which ${fileName}?`}))?.uri
  }
  const [only] = found
  if (only) return only
  const own = vscode.workspace.getWorkspaceFolder(table) ?? (front && vscode.workspace.getWorkspaceFolder(front))
  const folder = own ?? (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0])
  if (folders.length > 1 && !folder) return undefined
  return vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.joinPath(table, '..'), fileName)
}

const nearestOver = async (start: vscode.Uri): Promise<vscode.Uri | undefined> => {
  const root = vscode.workspace.getWorkspaceFolder(start)?.uri.path
  if (root === undefined) return undefined
  let folder = vscode.Uri.joinPath(start, '..')
  for (; folder.path.length >= root.length; folder = vscode.Uri.joinPath(folder, '..')) {
    const place = vscode.Uri.joinPath(folder, fileName)
    if (await isThere(place)) return place
    if (folder.path === '/' || folder.path === '') return undefined
  }
  return undefined
}

const isThere = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) === 0
  } catch {
    return false
  }
}

const openIfThere = async (uri: vscode.Uri): Promise<vscode.TextDocument | undefined> =>
  (await isThere(uri)) ? vscode.workspace.openTextDocument(uri) : undefined

const textOf = async (uri: vscode.Uri): Promise<string> => (await openIfThere(uri))?.getText() ?? ''

/** Adds what is proposed, unsaved and in one step that can be undone, and shows it; false when the file has changed. */
const apply = async (
  {edit}: ImportProposed,
  place: vscode.Uri,
  document: vscode.TextDocument | undefined,
  before: string,
): Promise<boolean> => {
  if (!edit) return true
  if ((document?.getText() ?? '') !== before) return false
  const changes = new vscode.WorkspaceEdit()
  if (!document) changes.createFile(place, {ignoreIfExists: true})
  changes.replace(place, rangeIn(before, edit.at), edit.text)
  if (!(await vscode.workspace.applyEdit(changes))) return false
  const shown = await vscode.workspace.openTextDocument(place)
  const start = shown.positionAt(edit.at.start)
  const editor = await vscode.window.showTextDocument(shown, {
    preview: false,
    selection: new vscode.Range(start, start),
  })
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  return true
}

/** A stretch as the editor counts it, in a text that may be open nowhere. */
const rangeIn = (text: string, {start, end}: Stretch): vscode.Range =>
  new vscode.Range(positionIn(text, start), positionIn(text, end))

const positionIn = (text: string, offset: number): vscode.Position => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0)
}

const endOfLine = (text: string): number => {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text.length : end
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1)
