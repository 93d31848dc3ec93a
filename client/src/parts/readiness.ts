import * as vscode from 'vscode'
import type {Range} from 'vscode-languageclient'
import {newFolderCommand} from '../../../server/src/protocol/new-folder.ts'
import {type OverviewRow, openDraftCommand} from '../../../server/src/protocol/overview.ts'
import {Application} from '../application.ts'
import {DraftsTree} from '../drafts-tree.ts'
import type {Given, Part} from '../part.ts'
import {Page} from '../webview.ts'

/** The side view of all drafts, and the readiness page. */
export const readiness: Part = (given) => {
  const {context} = given
  const application: Application = new Application(given, () => tree.visible || page.isVisible)
  const tree = vscode.window.createTreeView('residencyDrafts.drafts', {
    treeDataProvider: new DraftsTree(application),
    showCollapseAll: true,
  })
  const page = new Page(context.extensionUri, {
    id: 'readiness',
    title: 'Readiness',
    commands: [openDraftCommand, newFolderCommand, 'residencyDrafts.openRulePage'],
    content: async () => (await application.overview())?.html,
  })
  const show = async (): Promise<void> => {
    const overview = await application.overview()
    tree.message = overview?.groups.length ? (overview.remark ?? overview.summary) : ''
    await vscode.commands.executeCommand('setContext', 'residencyDrafts.hasNothing', overview?.groups.length === 0)
    await page.refresh()
  }
  const command = (name: string, run: (...args: readonly unknown[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, run)

  return [
    application,
    tree,
    page,
    application.onDidChange(show),
    tree.onDidChangeVisibility(({visible}) => visible && application.seen()),
    command('residencyDrafts.showReadiness', async () => {
      await page.show()
      return (await application.overview())?.html
    }),
    command('residencyDrafts.refreshDrafts', async () => (await application.refresh())?.groups),
    command(openDraftCommand, (uri, range) => openDraft(given, application, uri, range)),
    command('residencyDrafts.openMendFirst', async (row) => {
      const place = isRow(row) ? row.next : (await application.overview())?.first
      if (place) return openDraft(given, application, place.uri, place.range)
      return tell('There is nothing to mend: no error and no warning.')
    }),
    command('residencyDrafts.copyDraft', async (row) => {
      const place = isRow(row) ? row.opens : undefined
      if (!place || !(await openDraft(given, application, place.uri, null))) return undefined
      return vscode.commands.executeCommand('residencyDrafts.copyPlainText')
    }),
  ]
}

/** Opens a file of the application, and no other: links carry what stands in a page. */
const openDraft = async (
  {client}: Given,
  application: Application,
  uri: unknown,
  range: unknown,
): Promise<vscode.TextEditor | undefined> => {
  if (typeof uri !== 'string' || !application.has(uri)) return tell('This file is none of the drafts here.')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
  const selection = isRange(range) ? client.protocol2CodeConverter.asRange(range) : undefined
  return vscode.window.showTextDocument(document, {viewColumn: draftColumn(), ...(selection ? {selection} : {})})
}

/** Beside the page rather than over it. */
const draftColumn = (): vscode.ViewColumn => {
  const {activeTabGroup, all} = vscode.window.tabGroups
  const holdsText = ({activeTab}: vscode.TabGroup): boolean => activeTab?.input instanceof vscode.TabInputText
  if (!activeTabGroup.activeTab || holdsText(activeTabGroup)) return activeTabGroup.viewColumn
  const isPage = activeTabGroup.activeTab.input instanceof vscode.TabInputWebview
  return all.find(holdsText)?.viewColumn ?? (isPage ? vscode.ViewColumn.Beside : activeTabGroup.viewColumn)
}

const isRow = (value: unknown): value is OverviewRow =>
  typeof value === 'object' && value !== null && 'next' in value && 'opens' in value

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  [value.start, value.end].every(isPosition)

const isPosition = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  'character' in value &&
  [value.line, value.character].every((one) => Number.isInteger(one) && Number(one) >= 0)

const tell = (message: string): undefined => {
  void vscode.window.showInformationMessage(message)
  return undefined
}
