import * as vscode from 'vscode'
import type {Part} from '../part.ts'

const name = 'example-email.md'

/**
 * Opens an email with a mistake in nearly every line, free to be mended or closed. It is a file of the extension’s own, as
 * it was at first each time: it has no part in the application of the window, and closing it asks for no place to save.
 */
export const tryExample: Part = ({context}) => [
  vscode.commands.registerCommand('residencyDrafts.tryExample', async () => {
    const source = vscode.Uri.joinPath(context.extensionUri, 'media', 'walkthrough', name)
    const content = await vscode.workspace.fs.readFile(source)
    const place = vscode.Uri.joinPath(context.globalStorageUri, name)
    const isPlace = ({uri}: vscode.TextDocument): boolean => uri.toString() === place.toString()
    const open = vscode.workspace.textDocuments.find(isPlace)
    if (open) await putBack(open, new TextDecoder().decode(content))
    else {
      await vscode.workspace.fs.createDirectory(context.globalStorageUri)
      await vscode.workspace.fs.writeFile(place, content)
    }
    const document = open ?? (await vscode.workspace.openTextDocument(place))
    await vscode.window.showTextDocument(document, {preview: false})
    return document.uri.toString()
  }),
]

/** What was tried on it may be undone in the editor. */
const putBack = async (document: vscode.TextDocument, content: string): Promise<void> => {
  if (document.getText() === content && !document.isDirty) return
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content)
  await vscode.workspace.applyEdit(edit)
  await document.save()
}
