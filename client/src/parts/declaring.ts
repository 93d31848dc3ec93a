import * as vscode from 'vscode'
import {
  type DeclarationChoice,
  type DeclarationView,
  type DeclareParams,
  type DeclareView,
  declarationRequest,
  declareRequest,
} from '../../../server/src/protocol/declaring.ts'
import type {DocumentParams} from '../../../server/src/protocol/document.ts'
import type {Given, Part} from '../part.ts'

/** Says in the front matter what a draft is, and what it is written for. */
export const declaring: Part = (given) => [
  vscode.commands.registerCommand('residencyDrafts.changeKind', (told?: unknown) => change(given, 'kind', told)),
  vscode.commands.registerCommand('residencyDrafts.changeTarget', (told?: unknown) => change(given, 'target', told)),
]

/** @param told the words to be written, instead of asking for them */
const change = async ({client}: Given, key: 'kind' | 'target', told: unknown): Promise<boolean> => {
  const editor = vscode.window.activeTextEditor
  if (!editor) return false
  const uri = editor.document.uri.toString()
  const asked: DocumentParams = {uri}
  const view = await client.sendRequest<DeclarationView | null>(declarationRequest, asked)
  if (!view) return tell('Only Markdown can be a draft; the file in front is none.')
  const values = isWords(told) ? told : await (key === 'kind' ? pickKind(view) : pickTargets(view))
  if (!values || values.length === 0) return false
  const params: DeclareParams = {uri, key, values}
  const edit = await client.sendRequest<DeclareView | null>(declareRequest, params)
  const {document} = editor
  if (!edit || edit.version !== document.version)
    return tell('The front matter cannot be read, so nothing was changed. Its first mistake is in the Problems view.')
  const range = new vscode.Range(document.positionAt(edit.at.start), document.positionAt(edit.at.end))
  return editor.edit((builder) => builder.replace(range, edit.text))
}

const isWords = (told: unknown): told is readonly string[] =>
  Array.isArray(told) && told.every((one) => typeof one === 'string')

const itemFor = ({id, label, detail, isNow}: DeclarationChoice) => ({id, label, description: detail, picked: isNow})

const pickKind = async ({kinds}: DeclarationView): Promise<readonly string[] | undefined> => {
  const options = {title: 'What is this draft?', placeHolder: 'It decides which rules read it'}
  const chosen = await vscode.window.showQuickPick(kinds.map(itemFor), options)
  return chosen && [chosen.id]
}

const pickTargets = async ({targets}: DeclarationView): Promise<readonly string[] | undefined> => {
  const options = {title: 'What is this draft written for?', placeHolder: 'One, or several', canPickMany: true} as const
  return (await vscode.window.showQuickPick(targets.map(itemFor), options))?.map(({id}) => id)
}

const tell = (message: string): false => {
  void vscode.window.showInformationMessage(message)
  return false
}
