import * as vscode from 'vscode'
import type {Range} from 'vscode-languageclient'
import type {DocumentParams} from '../../../server/src/protocol/document.ts'
import {type PlaceholderView, placeholdersRequest} from '../../../server/src/protocol/placeholders.ts'
import type {Given, Part} from '../part.ts'

/** Leads from one open slot of a draft to the next, and shows what is known to fill it. */
export const placeholders: Part = (given) => [
  vscode.commands.registerCommand('residencyDrafts.nextPlaceholder', () => go(given, 'next')),
  vscode.commands.registerCommand('residencyDrafts.previousPlaceholder', () => go(given, 'previous')),
]

const go = async ({client}: Given, way: 'next' | 'previous'): Promise<string | undefined> => {
  const editor = vscode.window.activeTextEditor
  if (!editor) return undefined
  const {document, selection} = editor
  const params: DocumentParams = {uri: document.uri.toString()}
  const found = await client.sendRequest<readonly PlaceholderView[]>(placeholdersRequest, params)
  const slots = found.map(({range, facts}) => ({facts, range: client.protocol2CodeConverter.asRange(range as Range)}))
  const ahead = slots.filter(({range}) => range.start.isAfter(selection.start) || isAt(selection, range.start))
  const behind = slots.filter(({range}) => range.start.isBefore(selection.start))
  // Behind the last one comes the first.
  const slot = way === 'next' ? (ahead[0] ?? slots[0]) : (behind.at(-1) ?? slots.at(-1))
  if (!slot) {
    vscode.window.setStatusBarMessage('No slot of this draft is open any more.', 5_000)
    return undefined
  }
  editor.selection = new vscode.Selection(slot.range.start, slot.range.end)
  editor.revealRange(slot.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  if (slot.facts.length > 0) await vscode.commands.executeCommand('editor.action.triggerSuggest')
  return document.getText(slot.range)
}

/** The cursor stands right before it, and nothing is selected yet. */
const isAt = ({isEmpty, start}: vscode.Selection, position: vscode.Position): boolean =>
  isEmpty && start.isEqual(position)
