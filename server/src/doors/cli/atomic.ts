import {randomBytes} from 'node:crypto'
import type {Stats} from 'node:fs'
import {access, constants, open, readdir, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/**
 * Puts a new text in the place of the old one, all of it or none of it, whenever the machine may stop. The file keeps its
 * mode and, where the system lets it, its owner; a link goes on pointing where it points.
 *
 * Written here because the packages for this rename a text over the old one that a full disk has cut short, and have no
 * moment at which to see that the file changed since it was read.
 *
 * @returns why the file was left as it is, as the end of a sentence that begins with its name; undefined if it was replaced
 */
export const replaceText = async (path: string, before: string, after: string): Promise<string | undefined> => {
  let staged: string | undefined
  try {
    const target = await realpath(path)
    const old = await stat(target)
    // The root user may write everywhere, and still means it by a file that is read-only.
    if ((old.mode & 0o222) === 0) return 'cannot be changed: it is read-only'
    await access(target, constants.W_OK)
    staged = join(dirname(target), `.residency-drafts-${randomBytes(8).toString('hex')}.tmp`)
    await stage(staged, after, old)
    if (!(await readFile(target)).equals(Buffer.from(before)))
      return 'was changed while it was being checked, so it was left as it is; run the command again'
    await rename(staged, target)
    staged = undefined
    await settle(dirname(target))
    return undefined
  } catch (error) {
    return reasonOf(error)
  } finally {
    if (staged !== undefined) await rm(staged, {force: true}).catch(() => undefined)
  }
}

/** A text that was being written when the machine stopped. `check` passes over it by its name. */
const leftover = /^\.residency-drafts-[0-9a-f]{16}\.tmp$/

/** Writing takes no longer than this, so an older one is nobody's. */
const oneMinute = 60_000

/** Removes from the folder of a file what an earlier run could not finish. */
export const sweepBeside = async (path: string): Promise<void> => {
  try {
    const folder = dirname(await realpath(path))
    for (const name of await readdir(folder)) {
      if (!leftover.test(name)) continue
      const {mtimeMs} = await stat(join(folder, name))
      if (Date.now() - mtimeMs > oneMinute) await rm(join(folder, name))
    }
  } catch {
    // A folder that cannot be swept is told of when a file in it is replaced.
  }
}

const stage = async (path: string, text: string, {mode, uid, gid}: Stats): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(text)
    // Only the root user may give a file away; for others it then belongs to who mended it.
    await file.chown(uid, gid).catch(() => undefined)
    await file.chmod(mode & 0o7777)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name last through a loss of power, where the system can. */
const settle = async (folder: string): Promise<void> => {
  try {
    const opened = await open(folder)
    await opened.sync().finally(() => opened.close())
  } catch {
    // Windows opens no folders; the text itself is on the disk already.
  }
}

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EACCES: 'cannot be changed: permission was denied',
    EPERM: 'cannot be changed: permission was denied',
    EROFS: 'cannot be changed: it is on a disk that is read-only',
    ENOSPC: 'cannot be changed: the disk is full',
    EDQUOT: 'cannot be changed: there is no more room for you on the disk',
    EFBIG: 'cannot be changed: no file may become that large here',
    ENOENT: 'was removed while it was being checked',
  }),
)

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons.get(code) ?? `cannot be changed (${code || String(error)})`
}
