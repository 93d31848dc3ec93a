import * as vscode from 'vscode'
import type {Part} from '../part.ts'

/** Opens an email with a mistake in nearly every line: not saved anywhere, free to be mended or closed. */
export const tryExample: Part = ({context}) => [
  vscode.commands.registerCommand('residencyDrafts.tryExample', async () => {
    const place = vscode.Uri.joinPath(context.extensionUri, 'media', 'walkthrough', 'example-email.md')
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(place))
    const document = await vscode.workspace.openTextDocument({language: 'markdown', content})
    await vscode.window.showTextDocument(document, {preview: false})
    return document.uri.toString()
  }),
]
