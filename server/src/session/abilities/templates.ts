import type {CancellationToken} from 'vscode-languageserver'
import type {Draft} from '../../draft/draft.ts'
import {beginDraft, templateMeant, viewTemplates} from '../../features/new-draft.ts'
import {folderQuestions, newFolder} from '../../features/new-folder.ts'
import {type Target, targets} from '../../lexicon/specialties.ts'
import {
  type FolderQuestion,
  folderQuestionsRequest,
  type NewFolderParams,
  type NewFolderView,
  newFolderRequest,
} from '../../protocol/new-folder.ts'
import {
  type ApplicationParams,
  type FilledTemplate,
  type FillTemplateParams,
  fillTemplateRequest,
  type TemplatesView,
  templatesRequest,
} from '../../protocol/templates.ts'
import type {Known} from '../../templates/facts.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Ability, Running} from '../session.ts'
import {foldersOf} from '../uris.ts'

/** Begins drafts and whole applications: says what would be written where, and writes nothing. */
export const templatesAbility: Ability = {
  capabilities: () => ({}),
  serve(running) {
    const {connection, guard, host} = running
    connection.onRequest(
      templatesRequest,
      guard.request(
        'templates',
        viewTemplates(undefined),
        async (params: ApplicationParams): Promise<TemplatesView> => {
          return viewTemplates(await workspaceOf(running, params))
        },
      ),
    )
    connection.onRequest(
      fillTemplateRequest,
      guard.request('fillTemplate', null, async (params: FillTemplateParams, token): Promise<FilledTemplate | null> => {
        const workspace = await workspaceOf(running, params)
        const known = knownFrom(params, workspace)
        const template = templateMeant(params.template, known)
        if (!template) return null
        const filled = beginDraft(template, known, await frontOf(running, params, token))
        return {...filled, folder: workspace ? (foldersOf(workspace.path)[0] ?? null) : null}
      }),
    )
    connection.onRequest(
      folderQuestionsRequest,
      guard.request('folderQuestions', [], (): readonly FolderQuestion[] => folderQuestions(host.now())),
    )
    connection.onRequest(
      newFolderRequest,
      guard.request('newFolder', null, ({answers, workspace}: NewFolderParams): NewFolderView | null =>
        newFolder(answers, host.now(), workspace),
      ),
    )
  },
}

const workspaceOf = async ({session}: Running, {places}: ApplicationParams): Promise<Workspace | undefined> => {
  for (const place of places) {
    const around = await session()?.workspaces.around(place)
    if (around?.workspace) return around.workspace
  }
  return undefined
}

const knownFrom = ({program, target}: FillTemplateParams, workspace: Workspace | undefined): Known => ({
  workspace,
  program: program === undefined ? undefined : (workspace?.program(program) ?? {name: program}),
  target: targets.find((one): one is Target => one === target),
})

const frontOf = async (
  {place}: Running,
  {front}: FillTemplateParams,
  token: CancellationToken,
): Promise<Draft | undefined> => {
  const found = front === undefined ? undefined : await place(front, token)
  return found && !found.isWorkspaceFile ? found.draft() : undefined
}
