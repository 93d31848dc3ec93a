import {rmSync} from 'node:fs'
import {cp, mkdtemp, realpath} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {atExit} from './exit.ts'

/** Takes a short name and gives the absolute path of a new empty temporary folder, removed when this process ends. */
export async function scratchFolder(name: string): Promise<string> {
  // The real path, because an editor reports the files it opened by it (macOS keeps its temporary folder behind a link).
  const folder = await realpath(await mkdtemp(join(tmpdir(), `drafts-${name}-`)))
  atExit(() => rmSync(folder, {recursive: true, force: true, maxRetries: 3}))
  return folder
}

/** Takes a folder and gives the absolute path of a throw-away copy of it that keeps the folder's name. */
export async function scratchCopy(folder: string): Promise<string> {
  const copy = join(await scratchFolder('copy'), basename(folder))
  await cp(folder, copy, {recursive: true})
  return copy
}
