import type {Draft} from '../draft/draft.ts'
import {isSample} from '../draft/kind.ts'
import {Portfolio} from '../portfolio/portfolio.ts'
import type {View} from '../portfolio/view.ts'
import {sizeLimit} from '../protocol/files.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {asFolder, foldersOf, keyOf, pathFrom} from './uris.ts'

/** What is asked about the files of a folder. */
export interface FolderFiles {
  /** The Markdown files, and the samples, under a folder, however deep; the number is bounded by who lists. */
  list(folder: string): Promise<readonly string[]>
  /** The text of a file as the editor shows it, else as it is on the disk; undefined if there is none. */
  read(uri: string): Promise<string | undefined>
  /** The workspace file over a draft. */
  workspaceOf(uri: string): Promise<Workspace | undefined>
  /** Settles after the messages that are already waiting have had their turn. */
  turn(): Promise<void>
  /** Told when the folder has been read, or read again: drafts may now be told of each other. */
  settled(): void
}

/** A folder as it is known so far. */
interface Folder {
  portfolio: Portfolio
  /** What the kinds and targets of drafts depend on in the workspace file. */
  basis: string
  /** Files that wait to be read. */
  readonly waiting: Set<string>
  reading: boolean
  /** How many lists of files are being waited for. */
  listing: number
  /** The draft last taken from the editor, by file. */
  readonly taken: Map<string, Draft>
}

/** More text than this is not kept of one folder: it is then no folder of drafts. */
const mostText = 32 * sizeLimit

/** Keeps what the drafts of each workspace say together, reading files one at a time between messages. */
export class Portfolios {
  readonly #files: FolderFiles
  readonly #folders = new Map<string, Folder>()
  /** One spelling for each file. */
  readonly #spelled = new Map<string, string>()

  constructor(files: FolderFiles) {
    this.#files = files
  }

  /**
   * What a document may know of the others of its folder: those that have been read so far.
   *
   * @param draft what the document holds now; undefined for the workspace file itself
   */
  view(workspace: Workspace, uri: string, draft?: Draft): View {
    const folder = this.#folderOf(workspace)
    const file = this.#spell(uri)
    if (draft && folder.taken.get(file) !== draft) {
      folder.taken.set(file, draft)
      folder.waiting.delete(file)
      folder.portfolio.add(file, draft)
    }
    return folder.portfolio.view(draft ? file : workspace.path)
  }

  /** What a file may know of the others as they stand, whatever it holds itself. */
  seen(workspace: Workspace, uri: string): View {
    const {portfolio} = this.#folderOf(workspace)
    return portfolio.view(keyOf(uri) === keyOf(workspace.path) ? workspace.path : this.#spell(uri))
  }

  /**
   * Whether a view is still what a file may know of the others. Where the workspace file itself says something else by
   * now, everything is asked for anew anyway.
   */
  isCurrent(workspace: Workspace, uri: string, view: View): boolean {
    const portfolio = this.#folders.get(keyOf(workspace.path))?.portfolio
    if (portfolio?.workspace !== workspace) return true
    return portfolio.view(keyOf(uri) === keyOf(workspace.path) ? workspace.path : this.#spell(uri)) === view
  }

  /** All drafts of a workspace that have been read so far. */
  of(workspace: Workspace): Portfolio {
    return this.#folderOf(workspace).portfolio
  }

  /** Settles when every file that is known to wait has been read. */
  async whole(workspace: Workspace): Promise<Portfolio> {
    const folder = this.#folderOf(workspace)
    while (folder.reading || folder.listing > 0) await this.#files.turn()
    return folder.portfolio
  }

  /** Files that came, changed or went, or that the editor opened or let go of. */
  changed(uris: readonly string[]): void {
    for (const file of uris.map((uri) => this.#spell(uri))) {
      for (const [key, folder] of this.#folders) {
        if (pathFrom(folderOf(key), file) === undefined) continue
        folder.taken.delete(file)
        folder.waiting.add(file)
        this.#start(folder)
      }
    }
  }

  /** Forgets a document that is on no disk. */
  forget(uri: string): void {
    for (const {portfolio, taken} of this.#folders.values()) {
      const file = this.#spell(uri)
      portfolio.delete(file)
      taken.delete(file)
    }
  }

  /** Forgets the folder of a workspace file that is gone. */
  drop(uri: string): void {
    this.#folders.delete(keyOf(uri))
  }

  #folderOf(workspace: Workspace): Folder {
    const key = keyOf(workspace.path)
    const known = this.#folders.get(key)
    if (!known) return this.#open(key, workspace)
    if (known.portfolio.workspace !== workspace) this.#renew(known, workspace)
    return known
  }

  #open(key: string, workspace: Workspace): Folder {
    const folder: Folder = {
      portfolio: new Portfolio(workspace),
      basis: basisOf(workspace),
      waiting: new Set(),
      reading: false,
      listing: 0,
      taken: new Map(),
    }
    this.#folders.set(key, folder)
    void this.#list(folder)
    return folder
  }

  /** The workspace file says something else: drafts stay as they are unless it changes what they are. */
  #renew(folder: Folder, workspace: Workspace): void {
    const before = folder.portfolio
    folder.portfolio = before.under(workspace)
    const basis = basisOf(workspace)
    if (basis === folder.basis) return
    folder.basis = basis
    for (const {file} of before.entries) folder.waiting.add(file)
    // A file that was no draft may be one now.
    void this.#list(folder)
  }

  #start(folder: Folder): void {
    if (folder.reading) return
    folder.reading = true
    void this.#readAll(folder)
  }

  async #list(folder: Folder): Promise<void> {
    folder.listing += 1
    const at = folderOf(folder.portfolio.workspace.path)
    const found = await this.#files.list(at).catch((): readonly string[] => [])
    for (const uri of found) folder.waiting.add(this.#spell(uri))
    folder.listing -= 1
    this.#start(folder)
  }

  async #readAll(folder: Folder): Promise<void> {
    let characters = 0
    for (;;) {
      const [file] = folder.waiting
      if (file === undefined) break
      folder.waiting.delete(file)
      // One draft costs some milliseconds; whoever types meanwhile comes first.
      await this.#files.turn()
      if (characters > mostText || folder.taken.has(file)) continue
      // A file that cannot be read is a file that is not there; the others still are.
      characters += await this.#readFile(folder, file).catch(() => 0)
      folder.portfolio.prepare(file)
    }
    folder.reading = false
    this.#files.settled()
  }

  async #readFile(folder: Folder, file: string): Promise<number> {
    const path = pathFrom(folderOf(folder.portfolio.workspace.path), file)
    const owner = await this.#files.workspaceOf(file)
    const text = path === undefined ? undefined : await this.#files.read(file)
    const {portfolio} = folder
    const isOurs = owner && keyOf(owner.path) === keyOf(portfolio.workspace.path)
    if (path === undefined || text === undefined || text.length > sizeLimit || !(isOurs || isSample(path)))
      portfolio.delete(file)
    else if (!folder.taken.has(file)) portfolio.read({file, path, text: text.replace(/^\uFEFF/, '')})
    return text?.length ?? 0
  }

  #spell(uri: string): string {
    const key = keyOf(uri)
    const known = this.#spelled.get(key) ?? uri
    this.#spelled.set(key, known)
    return known
  }
}

const folderOf = (uri: string): string => asFolder(foldersOf(uri)[0] ?? uri)

/** What decides of a draft's kind and targets. */
const basisOf = ({file: {drafts, programs = []}}: Workspace): string =>
  JSON.stringify([drafts, programs.map(({id, name, aliases, track}) => [id, name, aliases, track])])
