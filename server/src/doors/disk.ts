import {existsSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {glob} from 'tinyglobby'
import {draftEndings, mostFiles, sizeLimit} from '../protocol/files.ts'

/** The text of a file of this machine; undefined for other schemes, for what is no file, and above 1 MiB. */
export const readFromDisk = async (uri: string): Promise<string | undefined> => {
  if (!/^file:/i.test(uri)) return undefined
  try {
    const path = fileURLToPath(uri)
    const found = await stat(path)
    return found.isFile() && found.size <= sizeLimit ? await readFile(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** The files under a folder of this machine that may be drafts or samples, as URIs. */
export const listOnDisk = async (folder: string): Promise<readonly string[]> => {
  if (!/^file:/i.test(folder)) return []
  const endings = draftEndings.map((ending) => ending.slice(1)).join(',')
  const found = await glob([`**/*.{${endings}}`], {
    cwd: fileURLToPath(folder),
    ignore: ['**/node_modules/**'],
    absolute: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  })
  return found
    .sort()
    .slice(0, mostFiles)
    .map((path) => pathToFileURL(path).href)
}

/** Where the pages of the rules are on this machine, as a URI that ends in `/`; undefined if they are not there. */
export const docsFolder = (): string | undefined => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'docs', 'rules'))) return `${pathToFileURL(join(folder, 'docs', 'rules')).href}/`
    if (folder === dirname(folder)) return undefined
  }
}
