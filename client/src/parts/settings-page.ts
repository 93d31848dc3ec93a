import * as vscode from 'vscode'
import type {DocumentParams} from '../../../server/src/protocol/document.ts'
import {type PageView, settingsPageRequest} from '../../../server/src/protocol/page.ts'
import type {Part} from '../part.ts'
import {Page} from '../webview.ts'

/** A page that explains the settings of the draft in front. */
export const settingsPage: Part = ({client, context}) => {
  let shown: vscode.Uri | undefined
  const ask = async (uri: vscode.Uri | undefined): Promise<string | undefined> => {
    if (!uri) return undefined
    const params: DocumentParams = {uri: uri.toString()}
    return (await client.sendRequest<PageView | null>(settingsPageRequest, params))?.html
  }
  const page = new Page(context.extensionUri, {
    id: 'settings',
    title: 'Rules for this draft',
    commands: [],
    content: () => ask(shown),
  })
  return [
    page,
    vscode.workspace.onDidSaveTextDocument(() => page.refresh()),
    vscode.workspace.onDidChangeConfiguration(() => page.refresh()),
    vscode.commands.registerCommand('residencyDrafts.explainSettings', async () => {
      const uri = vscode.window.activeTextEditor?.document.uri
      if ((await ask(uri)) === undefined) {
        void vscode.window.showInformationMessage(
          'The file in front is not a draft; `kind:` in its front matter makes it one.',
        )
        return
      }
      shown = uri
      await page.show()
    }),
  ]
}
