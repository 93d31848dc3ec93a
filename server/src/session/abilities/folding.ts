import {draftFolds, workspaceFolds} from '../../features/folding.ts'
import type {Ability} from '../session.ts'

/** Folds parts of drafts away. */
export const folding: Ability = {
  capabilities: () => ({foldingRangeProvider: true}),
  serve({connection, guard, place, look}) {
    connection.onFoldingRanges(
      guard.request('foldingRange', null, async ({textDocument: {uri}}, token) => {
        const found = await place(uri, token)
        // An editor that has asked a server folds nothing by indentation any more, so all of the file is said here.
        if (found?.isWorkspaceFile) return workspaceFolds(found.document)
        const looked = await look(uri, token)
        return looked ? draftFolds(looked.document, looked.draft) : null
      }),
    )
  },
}
