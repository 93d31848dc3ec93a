import {draftLinks, workspaceLinks} from '../../features/document-links.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Ability, Session} from '../session.ts'

/** Links rule ids to their pages, programs to their entries, and statements to their files. */
export const documentLinks: Ability = {
  capabilities: () => ({documentLinkProvider: {resolveProvider: false}}),
  serve({connection, guard, catalogue, place, look}) {
    connection.onDocumentLinks(
      guard.request('documentLink', [], async ({textDocument: {uri}}, token) => {
        const found = await place(uri, token)
        if (!found) return []
        const {document, workspace, session} = found
        const asked = {document, catalogue, docsBase: session.docsBase}
        if (found.isWorkspaceFile) {
          return workspace ? workspaceLinks(workspace, await filesOf(session, workspace), asked) : []
        }
        const looked = await look(uri, token)
        return looked ? draftLinks(looked.draft, asked) : []
      }),
    )
  },
}

/** The drafts of the folder are the files that are known to be there. */
const filesOf = async ({portfolios}: Session, workspace: Workspace): Promise<(path: string) => string | undefined> => {
  const {entries} = await portfolios.whole(workspace)
  const files = new Map(entries.map(({path, file}) => [path, file]))
  return (path) => files.get(path)
}
