import * as vscode from 'vscode'
import {type CheckFolderParams, checkFolderRequest, type FolderView} from '../../../server/src/protocol/check-folder.ts'
import type {Part} from '../part.ts'

/** The name of the tool in the manifest. */
const tool = 'residency-drafts_findings'

interface ToolInput {
  readonly path?: string
}

/** The part of VS Code that is newer than the oldest version this extension runs in. */
interface ToolHost {
  readonly lm?: {
    registerTool?(
      name: string,
      tool: {invoke(options: {readonly input: ToolInput}, token: vscode.CancellationToken): Promise<object>},
    ): vscode.Disposable
  }
  readonly LanguageModelToolResult?: new (parts: readonly object[]) => object
  readonly LanguageModelTextPart?: new (value: string) => object
}

/** Lets an assistant in the editor ask what was found. It is given data, and never a rewritten draft. */
export const languageModel: Part = ({client}) => {
  const {lm, LanguageModelToolResult, LanguageModelTextPart} = vscode as ToolHost
  if (!lm?.registerTool || !LanguageModelToolResult || !LanguageModelTextPart) return []
  const invoke = async ({input}: {readonly input: ToolInput}, token: vscode.CancellationToken): Promise<object> => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri
    const uri =
      vscode.window.activeTextEditor?.document.uri ?? (folder && vscode.Uri.joinPath(folder, 'residency.yaml'))
    const params: CheckFolderParams = {uri: uri?.toString() ?? ''}
    const view = uri && (await client.sendRequest<FolderView>(checkFolderRequest, params, token))
    return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer(view, input.path)))])
  }
  return [lm.registerTool(tool, {invoke})]
}

const answer = (view: FolderView | undefined, path: string | undefined): object => {
  if (!view || view.workspace === null) return {error: 'No residency.yaml holds drafts together in this window.'}
  const drafts = view.drafts.filter(
    (draft) => path === undefined || draft.path === path || draft.uri.endsWith(`/${path}`),
  )
  if (drafts.length === 0) return {error: `There is no draft ${path}.`, drafts: view.drafts.map((draft) => draft.path)}
  return {
    drafts: drafts.map(({path: name, kind, state, diagnostics}) => ({path: name, kind, state, findings: diagnostics})),
  }
}
