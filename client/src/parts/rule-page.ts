import * as vscode from 'vscode'
import type {Part} from '../part.ts'

/** Shows the page of a rule, rendered. */
export const rulePage: Part = ({context}) => [
  vscode.commands.registerCommand('residencyDrafts.openRulePage', async (rule?: unknown) => {
    const id = typeof rule === 'string' && /^[a-z]+\/[a-z-]+$/.test(rule) ? `${rule}.md` : 'README.md'
    const page = vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules', ...id.split('/'))
    await vscode.commands.executeCommand('markdown.showPreview', page)
  }),
]
