import {type ProgressToken, WorkDoneProgress} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {toDiagnostic} from '../../features/diagnostics.ts'
import {kindLabels} from '../../lexicon/kinds.ts'
import {stateWords} from '../../lint/readiness.ts'
import {
  type CheckedDraft,
  type CheckFolderParams,
  checkFolderRequest,
  type FolderView,
} from '../../protocol/check-folder.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Judged} from '../judging.ts'
import type {Ability, Running, Session} from '../session.ts'

const nothing: FolderView = {workspace: null, drafts: []}

/** Lints every draft of a folder when somebody asks for it, telling how far it is, until it is cancelled. */
export const checkFolder: Ability = {
  capabilities: () => ({}),
  serve(running) {
    const {connection, guard, session} = running
    connection.onRequest(
      checkFolderRequest,
      guard.request(
        'checkFolder',
        nothing,
        async ({uri, workDoneToken}: CheckFolderParams, token): Promise<FolderView> => {
          const current = session()
          const workspace = (await current?.workspaces.around(uri))?.workspace
          if (!current || !workspace) return nothing
          const judged = await current.judging.all(workspace, token, progressTo(running, workDoneToken))
          return {workspace: workspace.path, drafts: judged.map((one) => view(one, current, workspace))}
        },
      ),
    )
  },
}

const progressTo =
  ({connection}: Running, token: ProgressToken | undefined) =>
  (done: number, total: number): void => {
    if (token === undefined) return
    const percentage = Math.round((100 * done) / Math.max(1, total))
    void connection.sendProgress(WorkDoneProgress.type, token, {
      kind: 'report',
      message: `${done} of ${total} drafts`,
      percentage,
    })
  }

const view = (judged: Judged, {docsBase, portfolios}: Session, workspace: Workspace): CheckedDraft => {
  const {file, path, text, findings, readiness} = judged
  const document = TextDocument.create(file, 'markdown', 0, text)
  const elsewhere = (other: string): TextDocument | undefined => {
    const known = portfolios.of(workspace).textOf(other)
    return known === undefined ? undefined : TextDocument.create(other, 'markdown', 0, known)
  }
  return {
    uri: file,
    path,
    kind: readiness.kind === null || readiness.kind === 'workspace' ? 'workspace file' : kindLabels[readiness.kind],
    state: stateWords(readiness),
    diagnostics: findings.map((finding) => toDiagnostic(finding, {document, docsBase, elsewhere})),
  }
}
