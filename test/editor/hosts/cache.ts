import {rmSync} from 'node:fs'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {atExit} from './exit.ts'
import {cacheFolder} from './project.ts'

const markerName = 'installed.txt'

/** What one installed editor is: a change of the recipe's text installs it anew. */
export interface Installation {
  readonly name: string
  readonly recipe: string
  /** Called with the absolute path of a new empty folder, which is moved to its place afterwards. */
  fill(folder: string): Promise<void>
}

/**
 * Takes an installation and gives the absolute path of its folder in the cache, filling it first if it is not there.
 * Rejects as `fill` does. An interrupted installation leaves nothing that a later run would take for a whole one, and
 * of two runs at the same time the one that is ready first wins.
 */
export async function installed({name, recipe, fill}: Installation): Promise<string> {
  const folder = join(cacheFolder, name)
  if (await isComplete(folder, recipe)) return folder
  const draft = `${folder}.installing-${process.pid}`
  await removeLeftovers(name)
  await mkdir(draft, {recursive: true})
  const forget = atExit(() => rmSync(draft, {recursive: true, force: true}))
  try {
    await fill(draft)
    await writeFile(join(draft, markerName), recipe)
    if (!(await isComplete(folder, recipe))) {
      await rm(folder, {recursive: true, force: true})
      await rename(draft, folder)
    }
  } finally {
    await rm(draft, {recursive: true, force: true})
    forget()
  }
  return folder
}

async function isComplete(folder: string, recipe: string): Promise<boolean> {
  return (await readFile(join(folder, markerName), 'utf8').catch(() => undefined)) === recipe
}

/** A run that was killed outright could not tidy up: its process is gone and its folder is not. */
async function removeLeftovers(name: string): Promise<void> {
  const entries = await readdir(cacheFolder).catch(() => [])
  for (const entry of entries) {
    const owner = entry.startsWith(`${name}.installing-`) ? Number(entry.split('-').at(-1)) : undefined
    if (owner !== undefined && !isRunning(owner)) await rm(join(cacheFolder, entry), {recursive: true, force: true})
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
