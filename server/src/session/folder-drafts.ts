import type {FolderDraft} from '../features/program-places.ts'
import {programValue, withoutQuotes} from '../features/program-words.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Running, Session} from './session.ts'

/** Every draft under a workspace file once all are read, with the text the editor shows where it is open. */
export const folderDrafts = async (
  {documents}: Pick<Running, 'documents'>,
  {portfolios}: Pick<Session, 'portfolios'>,
  workspace: Workspace,
): Promise<readonly FolderDraft[]> => {
  const {entries} = await portfolios.whole(workspace)
  return entries.map(({file, path, text, program, programSpan}): FolderDraft => {
    const document = documents.get(file)
    if (document) {
      const draft = documents.draft(document, path, workspace)
      return {uri: document.uri, text: draft.text, program: programValue(draft)}
    }
    const span = programSpan && withoutQuotes(text, programSpan)
    return {uri: file, text, program: program !== undefined && span ? {text: program, span} : undefined}
  })
}
