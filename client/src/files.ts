import * as vscode from 'vscode'
import {type ListFilesParams, type ReadFileParams, sizeLimit} from '../../server/src/protocol/files.ts'

/** Folders beyond this number are not looked into: a folder of drafts has a handful. */
const mostFolders = 500

/** Reads for the server, which then needs no disk and sees what this window sees. */
export const readFile = async ({uri}: ReadFileParams): Promise<string | null> => {
  try {
    const place = vscode.Uri.parse(uri, true)
    const {size, type} = await vscode.workspace.fs.stat(place)
    if (size > sizeLimit || (type & vscode.FileType.Directory) !== 0) return null
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(place))
  } catch {
    return null
  }
}

/** Lists for the server what is under a folder, nearest first; works where no search provider does. */
export const listFiles = async ({folder, endings, most}: ListFilesParams): Promise<readonly string[]> => {
  const found: string[] = []
  const waiting = [vscode.Uri.parse(folder, true)]
  for (let looked = 0; looked < mostFolders && found.length < most; looked += 1) {
    const next = waiting.shift()
    if (!next) break
    for (const [name, type] of await readFolder(next)) {
      const uri = vscode.Uri.joinPath(next, name)
      if (type === vscode.FileType.Directory && !isLeftOut(name)) waiting.push(uri)
      if (type === vscode.FileType.File && endings.some((ending) => name.toLowerCase().endsWith(ending)))
        found.push(uri.toString())
    }
  }
  return found.slice(0, most)
}

const readFolder = async (uri: vscode.Uri): Promise<ReadonlyArray<[string, vscode.FileType]>> => {
  try {
    return await vscode.workspace.fs.readDirectory(uri)
  } catch {
    return []
  }
}

const isLeftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules'
