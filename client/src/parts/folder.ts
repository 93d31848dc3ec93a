import * as vscode from 'vscode'
import {type Diagnostic, WorkDoneProgress} from 'vscode-languageclient'
import {
  type CheckedDraft,
  type CheckFolderParams,
  checkFolderRequest,
  type FolderView,
} from '../../../server/src/protocol/check-folder.ts'
import type {Given, Part} from '../part.ts'

const checkCommand = 'residencyDrafts.checkAll'

/** Checks every draft of the folder when asked, and keeps what was found in those that are not open. */
export const folder: Part = (given) => {
  const closed = vscode.languages.createDiagnosticCollection('residency-drafts-folder')
  return [
    closed,
    // What has a tab is linted as it is typed, and what was changed elsewhere is not what was checked.
    vscode.window.tabGroups.onDidChangeTabs(({opened}) => {
      for (const uri of opened.flatMap(shownIn)) closed.delete(uri)
    }),
    vscode.workspace.onDidDeleteFiles(({files}) => {
      for (const uri of files) closed.delete(uri)
    }),
    vscode.workspace.onDidRenameFiles(({files}) => {
      for (const {oldUri} of files) closed.delete(oldUri)
    }),
    vscode.commands.registerCommand(checkCommand, () => checkAll(given, closed)),
  ]
}

const checkAll = async ({client}: Given, closed: vscode.DiagnosticCollection): Promise<FolderView | undefined> => {
  const uri = startOf()
  if (!uri) return tell('Open the folder of your drafts first: File, Open Folder.')
  const options = {location: vscode.ProgressLocation.Notification, title: 'Checking all drafts', cancellable: true}
  return vscode.window.withProgress(options, async (progress, token) => {
    const workDoneToken = `residency-drafts-${Date.now()}`
    let shown = 0
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return
      const {percentage = 0, message = ''} = value
      progress.report({increment: percentage - shown, message})
      shown = percentage
    })
    try {
      const params: CheckFolderParams = {uri: uri.toString(), workDoneToken}
      const view = await client.sendRequest<FolderView>(checkFolderRequest, params, token)
      if (token.isCancellationRequested) return undefined
      if (view.workspace === null)
        return tell(
          'There is no residency.yaml here, so nobody says which drafts belong together. “New Application Folder” makes one.',
        )
      await show(client, view.drafts, closed)
      tell(summary(view.drafts))
      return view
    } catch (error) {
      if (token.isCancellationRequested) return undefined
      throw error
    } finally {
      listener.dispose()
    }
  })
}

const startOf = (): vscode.Uri | undefined => {
  const folders = vscode.workspace.workspaceFolders ?? []
  const open = vscode.window.activeTextEditor?.document.uri
  const own = open && vscode.workspace.getWorkspaceFolder(open)
  if (own && open) return open
  return folders[0] && vscode.Uri.joinPath(folders[0].uri, 'residency.yaml')
}

const show = async (
  client: Given['client'],
  drafts: readonly CheckedDraft[],
  closed: vscode.DiagnosticCollection,
): Promise<void> => {
  closed.clear()
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
  const open = new Set(tabs.flatMap(shownIn).map((uri) => uri.toString()))
  for (const {uri, diagnostics} of drafts) {
    const place = vscode.Uri.parse(uri)
    if (open.has(place.toString())) continue
    closed.set(place, await client.protocol2CodeConverter.asDiagnostics(diagnostics as Diagnostic[]))
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems')
}

/** A document may stay in memory long after its tab was closed; what is linted is what a tab shows. */
const shownIn = ({input}: vscode.Tab): readonly vscode.Uri[] => {
  if (input instanceof vscode.TabInputText) return [input.uri]
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : []
}

const summary = (drafts: readonly CheckedDraft[]): string => {
  const own = drafts.filter(({path}) => !path.endsWith('residency.yaml'))
  const ready = own.filter(({state}) => state.startsWith('ready')).length
  const found = drafts.reduce((sum, {diagnostics}) => sum + diagnostics.length, 0)
  return `${own.length} ${own.length === 1 ? 'draft' : 'drafts'} checked: ${ready} ready, ${found} ${found === 1 ? 'finding' : 'findings'} in the Problems view.`
}

const tell = (message: string): undefined => {
  void vscode.window.showInformationMessage(message)
  return undefined
}
