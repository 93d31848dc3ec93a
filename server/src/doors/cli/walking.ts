import {stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {globby} from 'globby'
import {workspaceFileName} from '../../workspace/workspace.ts'
import {reasonOf} from './reading.ts'

/** A file to look at. */
export interface Found {
  /** Absolute. */
  readonly path: string
  /** Named by the user, not met in a folder. */
  readonly isNamed: boolean
}

/** What the paths of a command line lead to. */
export interface Walk {
  readonly files: readonly Found[]
  /** Paths that lead nowhere, as given, with the reason. */
  readonly refused: ReadonlyArray<readonly [path: string, reason: string]>
}

const wanted = ['**/*.{md,markdown,mdown,mkd}', `**/${workspaceFileName}`]
/** Text of other people, which is never checked. */
const samples = 'samples/**/*.txt'
const never = ['**/node_modules/**', '**/.git/**']

/** The files under a folder that a workspace knows of: as `walk` finds them, and the samples in plain text. */
export const walkWorkspace = async (folder: string): Promise<readonly string[]> => {
  const files = new Map<string, Found>()
  await walkFolder(folder, files, () => undefined, [...wanted, samples])
  return [...files.keys()].sort()
}

/** Follows paths: files as they are, folders for the Markdown and workspace files git would not ignore. */
export const walk = async (cwd: string, paths: readonly string[]): Promise<Walk> => {
  const files = new Map<string, Found>()
  const refused: Array<readonly [string, string]> = []
  for (const given of paths) {
    const path = resolve(cwd, given)
    try {
      const {isFolder, isFile} = await look(path)
      if (isFile) files.set(path, {path, isNamed: true})
      else if (isFolder) await walkFolder(path, files, (reason) => refused.push([given, reason]))
      else refused.push([given, 'is neither a file nor a folder'])
    } catch (error) {
      refused.push([given, reasonOf(error)])
    }
  }
  return {files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), refused}
}

const look = async (path: string): Promise<{readonly isFolder: boolean; readonly isFile: boolean}> => {
  const found = await stat(path)
  return {isFolder: found.isDirectory(), isFile: found.isFile()}
}

const walkFolder = async (
  folder: string,
  files: Map<string, Found>,
  refuse: (reason: string) => void,
  patterns: readonly string[] = wanted,
): Promise<void> => {
  const options = {
    cwd: folder,
    gitignore: true,
    ignore: never,
    absolute: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  }
  const found = await globby(patterns, options).catch(async (error: unknown) => {
    // One locked folder inside must not hide what is beside it.
    refuse(`has a part that ${reasonOf(error)}`)
    return globby(patterns, {...options, suppressErrors: true})
  })
  for (const path of found.map((one) => resolve(one))) if (!files.has(path)) files.set(path, {path, isNamed: false})
}
