import * as vscode from 'vscode'
import type {Part} from '../part.ts'
import {showStatusCommand} from '../status.ts'
import {hasFindings, whyPage} from '../status-words.ts'
import {Page} from '../webview.ts'

/** The findings of the file in front, or a page that says why there are none: a message would be gone too soon. */
export const why: Part = ({context, status}) => {
  let shown: vscode.TextDocument | undefined
  const html = (): string => whyPage(status.look(shown))
  const page = new Page(context.extensionUri, {
    id: 'why',
    title: 'Why there are no findings',
    commands: ['declareShown', 'explainShown', 'restartServer', 'showOutput'].map((name) => `residencyDrafts.${name}`),
    content: async () => html(),
  })
  /** A page in front has no editor: what its links do is meant for the file it tells of. */
  const inShown = async (command: string): Promise<void> => {
    if (!shown) return
    const editor = vscode.window.visibleTextEditors.find(({document}) => document === shown)
    await vscode.window.showTextDocument(shown, editor?.viewColumn ?? vscode.ViewColumn.One)
    await vscode.commands.executeCommand(`residencyDrafts.${command}`)
  }
  return [
    page,
    status.onDidChange(() => page.refresh()),
    vscode.commands.registerCommand(showStatusCommand, async () => {
      shown = vscode.window.activeTextEditor?.document ?? (page.isVisible ? shown : undefined)
      if (hasFindings(status.look(shown).status)) {
        await vscode.commands.executeCommand('workbench.actions.view.problems')
        return undefined
      }
      await page.show()
      return html()
    }),
    vscode.commands.registerCommand('residencyDrafts.declareShown', () => inShown('changeKind')),
    vscode.commands.registerCommand('residencyDrafts.explainShown', () => inShown('explainSettings')),
  ]
}
