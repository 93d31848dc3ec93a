import * as vscode from 'vscode'
import type {Part} from '../part.ts'

/** Says in `when` clauses whether the file in front is a draft, and of which kind. */
export const contextKeys: Part = ({status}) => [
  status.onDidChange((current) => {
    const kind = current?.is === 'linted' ? current.kind.id : undefined
    void vscode.commands.executeCommand('setContext', 'residencyDrafts.isDraft', kind !== undefined)
    void vscode.commands.executeCommand('setContext', 'residencyDrafts.kind', kind)
  }),
]
