import {draftLenses, workspaceLenses} from '../../features/code-lens.ts'
import type {Ability} from '../session.ts'

/** Shows counts above drafts, answers and the programs of a `residency.yaml`. */
export const codeLens: Ability = {
  capabilities: () => ({codeLensProvider: {resolveProvider: false}}),
  serve({connection, guard, place, look, circumstances}) {
    connection.onCodeLens(
      guard.request('codeLens', [], async ({textDocument: {uri}}, token) => {
        const found = await place(uri, token)
        if (!found) return []
        const {document, workspace, session} = found
        const {commands = false} = session.client.options
        const asked = {document, circumstances: await circumstances(uri, workspace), commands}
        if (found.isWorkspaceFile) return workspace ? workspaceLenses(workspace, asked) : []
        const looked = await look(uri, token)
        return looked ? draftLenses(looked.draft, asked) : []
      }),
    )
  },
}
