import {dirname, relative, sep} from 'node:path'
import type {Draft} from '../../draft/draft.ts'
import {Portfolio} from '../../portfolio/portfolio.ts'
import {type Workspace, workspaceFileName} from '../../workspace/workspace.ts'
import {readText} from './reading.ts'
import {walkWorkspace} from './walking.ts'
import type {Workspaces} from './workspaces.ts'

/** A path of this machine with `/` between its parts. */
export const slashed = (path: string): string => path.replaceAll(sep, '/')

/** The path of a file as the drafts of a workspace know it. */
export const pathIn = (workspace: Workspace, file: string): string => slashed(relative(dirname(workspace.path), file))

/** Reads the folder of each workspace file once, so that a draft can be held against those beside it. */
export class Portfolios {
  readonly #workspaces: Workspaces
  readonly #read = new Map<string, Promise<Portfolio>>()

  constructor(workspaces: Workspaces) {
    this.#workspaces = workspaces
  }

  /**
   * All drafts of a workspace.
   *
   * @param known drafts that were read already, by absolute path: they are taken as they are
   */
  of(workspace: Workspace, known: ReadonlyMap<string, Draft>): Promise<Portfolio> {
    const read = this.#read.get(workspace.path) ?? this.#readFolder(workspace, known)
    this.#read.set(workspace.path, read)
    return read
  }

  async #readFolder(workspace: Workspace, known: ReadonlyMap<string, Draft>): Promise<Portfolio> {
    const portfolio = new Portfolio(workspace)
    const folder = dirname(workspace.path)
    for (const path of await walkWorkspace(folder)) {
      if (known.has(path) || path.endsWith(sep + workspaceFileName)) continue
      // A folder inside may have a workspace file of its own.
      if ((await this.#workspaces.of(dirname(path))) !== workspace) continue
      const reading = await readText(path)
      if ('text' in reading) portfolio.read({file: path, path: pathIn(workspace, path), text: reading.text})
    }
    for (const [path, draft] of known) if (draft.workspace === workspace) portfolio.add(path, draft)
    return portfolio
  }
}
