import * as vscode from 'vscode'
import {countsOf} from '../counting.ts'
import type {Part} from '../part.ts'

/** Says in the status bar how much of a draft is selected. */
export const selection: Part = ({status}) => {
  const item = vscode.window.createStatusBarItem('residencyDrafts.selection', vscode.StatusBarAlignment.Right, 91)
  item.name = 'Residency Drafts: Selection'
  let isDraft = false
  const show = (): void => {
    const editor = vscode.window.activeTextEditor
    const text = editor && isDraft ? selectedIn(editor) : ''
    if (text === '') {
      item.hide()
      return
    }
    item.text = countsOf(text)
    item.tooltip = 'Selected in this draft'
    item.show()
  }
  return [
    item,
    vscode.window.onDidChangeTextEditorSelection(show),
    status.onDidChange((current) => {
      isDraft = current?.is === 'linted'
      show()
    }),
  ]
}

const selectedIn = ({document, selections}: vscode.TextEditor): string =>
  selections
    .map((one) => document.getText(one))
    .join('\n')
    .trim()
