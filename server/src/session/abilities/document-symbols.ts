import {outlineOf, workspaceOutline} from '../../features/outline.ts'
import {symbolList, symbolTree} from '../../features/symbols.ts'
import type {Ability} from '../session.ts'

/** Outlines drafts and the `residency.yaml`. */
export const documentSymbols: Ability = {
  capabilities: () => ({documentSymbolProvider: {label: 'Residency Drafts'}}),
  serve({connection, guard, place, look}) {
    connection.onDocumentSymbol(
      guard.request('documentSymbol', null, async ({textDocument: {uri}}, token) => {
        const found = await place(uri, token)
        if (!found) return null
        const {document, workspace, session} = found
        const toSymbols = session.client.symbolTrees ? symbolTree : symbolList
        if (found.isWorkspaceFile) return workspace ? toSymbols(document, workspaceOutline(workspace)) : null
        const looked = await look(uri, token)
        return looked ? toSymbols(looked.document, outlineOf(looked.draft)) : null
      }),
    )
  },
}
