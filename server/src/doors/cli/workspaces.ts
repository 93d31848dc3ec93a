import {access} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Workspace, workspaceFileName} from '../../workspace/workspace.ts'
import {readText} from './reading.ts'

/** Finds the workspace file of each draft, and reads each once. */
export class Workspaces {
  readonly #fixed: string | undefined
  readonly #byFolder = new Map<string, Promise<Workspace | undefined>>()
  readonly #byFile = new Map<string, Promise<Workspace | undefined>>()
  readonly #refuse: (path: string, reason: string) => void

  /**
   * @param fixed the file for all drafts, where the user named one
   * @param refuse told of a workspace file that cannot be read; drafts are then read without it
   */
  constructor(fixed: string | undefined, refuse: (path: string, reason: string) => void) {
    this.#fixed = fixed
    this.#refuse = refuse
  }

  /** The workspace for a draft in a folder: the nearest file upwards. */
  of(folder: string): Promise<Workspace | undefined> {
    if (this.#fixed !== undefined) return this.at(this.#fixed)
    const known = this.#byFolder.get(folder)
    if (known) return known
    const found = this.#search(folder)
    this.#byFolder.set(folder, found)
    return found
  }

  /** The workspace in a file. */
  at(path: string): Promise<Workspace | undefined> {
    const known = this.#byFile.get(path)
    if (known) return known
    const read = this.#read(path)
    this.#byFile.set(path, read)
    return read
  }

  /** Every workspace that was read. */
  async all(): Promise<readonly Workspace[]> {
    const read = await Promise.all(this.#byFile.values())
    return read.filter((workspace) => workspace !== undefined)
  }

  async #search(folder: string): Promise<Workspace | undefined> {
    const path = join(folder, workspaceFileName)
    if (await exists(path)) return this.at(path)
    const parent = dirname(folder)
    return parent === folder ? undefined : this.of(parent)
  }

  async #read(path: string): Promise<Workspace | undefined> {
    const reading = await readText(path)
    if ('text' in reading) return new Workspace(path, reading.text)
    this.#refuse(path, reading.refusal)
    return undefined
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
