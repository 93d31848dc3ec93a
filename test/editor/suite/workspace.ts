import * as vscode from 'vscode'

/** Takes a path relative to the folder that is open, with slashes, and gives its address; throws when no folder is open. */
export function fileInFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no folder is open')
  return vscode.Uri.joinPath(folder.uri, path)
}

/** Takes a path as `fileInFolder` does and shows that file in the editor; rejects when it is not there. */
export async function showFile(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileInFolder(path))
  await vscode.window.showTextDocument(document)
  return document
}
