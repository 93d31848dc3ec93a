import * as vscode from 'vscode'

/** The name of the file that holds an application together. */
export const workspaceFile = 'residency.yaml'

/** Where an application may be, in order: at a place, around what is in front, at the top of the folders, below them. */
export const placesFrom = async (start?: vscode.Uri): Promise<readonly vscode.Uri[]> => {
  const front = vscode.window.activeTextEditor?.document.uri
  const tops = (vscode.workspace.workspaceFolders ?? []).map(({uri}) => vscode.Uri.joinPath(uri, workspaceFile))
  if (start) return [vscode.Uri.joinPath(start, workspaceFile), ...tops]
  return [...(front ? [front] : []), ...tops, ...(await filesBelow())]
}

/** Not every window can search its files. */
const filesBelow = async (): Promise<readonly vscode.Uri[]> => {
  try {
    return await vscode.workspace.findFiles(`**/${workspaceFile}`, '**/node_modules/**', 1)
  } catch {
    return []
  }
}

/** The folder of the window that is meant when nothing else says which: that of the file in front, else the first. */
export const folderInFront = (): vscode.Uri | undefined => {
  const front = vscode.window.activeTextEditor?.document.uri
  const own = front && vscode.workspace.getWorkspaceFolder(front)
  return (own ?? vscode.workspace.workspaceFolders?.[0])?.uri
}

/** Whether there is a file or a folder at a place. */
export const isThere = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

/** Writes a file that is not there yet, with the folders over it; false where that is not possible. */
export const writeNew = async (uri: vscode.Uri, text: string): Promise<boolean> => {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return false
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
    return true
  } catch {
    return false
  }
}
