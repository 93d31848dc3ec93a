import type {TextDocument} from 'vscode-languageserver-textdocument'
import {sizeLimit} from '../protocol/files.ts'
import {Workspace, workspaceFileName} from '../workspace/workspace.ts'
import type {Patience} from './patience.ts'
import {asFolder, foldersOf, keyOf, nameOf, pathFrom, pathOf, schemeOf} from './uris.ts'

/** Where a draft stands: the workspace file over it, and its path as the file's globs see it. */
export interface Surroundings {
  readonly workspace: Workspace | undefined
  /** From the workspace file's folder, or the whole path without one. */
  readonly path: string
}

/** What is asked about files. */
export interface WorkspaceFiles {
  /** The text of a file that is not open; undefined if there is none. */
  read(uri: string): Promise<string | undefined>
  /** The document of a file that is open. */
  open(uri: string): TextDocument | undefined
  /** The folders of the editor's window. */
  folders(): readonly string[]
  readonly patience: Patience
  /** Told when a file was read after everybody had gone on without it. */
  late(): void
}

/** Whether a URI is that of a workspace file. */
export const isWorkspaceFile = (uri: string): boolean => nameOf(uri) === workspaceFileName

/** Finds and keeps the workspace files. What the editor shows of one is stronger than what the disk holds. */
export class Workspaces {
  readonly #files: WorkspaceFiles
  readonly #read = new Map<string, Promise<Workspace | undefined>>()
  readonly #opened = new Map<string, {readonly version: number; readonly workspace: Workspace}>()
  /** The last one made for each URI, so that the same text is the same object again. */
  readonly #made = new Map<string, Workspace>()

  constructor(files: WorkspaceFiles) {
    this.#files = files
  }

  /** Finds the nearest workspace file over a draft; an unsaved draft belongs to the window's first folder. */
  async around(uri: string): Promise<Surroundings> {
    const folders = foldersOf(this.#place(uri))
    for (const folder of folders) {
      const workspace = await this.at(folder + workspaceFileName)
      if (workspace) return {workspace, path: pathFrom(folder, this.#place(uri)) ?? nameOf(uri)}
    }
    return {workspace: undefined, path: schemeOf(uri) === 'untitled' ? nameOf(uri) : pathOf(uri)}
  }

  /** The workspace file of a URI, if there is one; the same object as long as its text is the same. */
  async at(uri: string): Promise<Workspace | undefined> {
    const document = this.#files.open(uri)
    return document ? this.#fromEditor(document) : this.#fromFile(uri)
  }

  /** Forgets what was read of a workspace file. */
  forget(uri: string): void {
    this.#read.delete(keyOf(uri))
    this.#opened.delete(keyOf(uri))
  }

  /** Forgets everything that was read, for clients that do not say when files change. */
  forgetFiles(): void {
    this.#read.clear()
  }

  /** An untitled draft has a name or a path of its own, but no folder that can be read under its scheme. */
  #place(uri: string): string {
    const [first] = this.#files.folders()
    if (schemeOf(uri) !== 'untitled' || first === undefined) return uri
    const folder = asFolder(first)
    const path = pathOf(uri)
    const under = asFolder(pathOf(folder))
    return path.startsWith(under) ? folder + path.slice(under.length) : folder + nameOf(uri)
  }

  #fromEditor(document: TextDocument): Workspace | undefined {
    const key = keyOf(document.uri)
    const kept = this.#opened.get(key)
    if (kept?.version === document.version) return kept.workspace
    const text = document.getText()
    if (text.length > sizeLimit) return undefined
    const workspace = this.#make(document.uri, text)
    this.#opened.set(key, {version: document.version, workspace})
    return workspace
  }

  #fromFile(uri: string): Promise<Workspace | undefined> {
    const key = keyOf(uri)
    const kept = this.#read.get(key)
    if (kept) return kept
    const made = this.#files.read(uri).then(
      // An editor shows no byte order mark, and places in the file are counted as it shows them.
      (text) => (text === undefined ? undefined : this.#make(uri, text.replace(/^\uFEFF/, ''))),
      () => undefined,
    )
    const reading = this.#files.patience.answer(made, undefined, (workspace) => {
      if (!workspace || this.#read.get(key) !== reading) return
      this.#read.set(key, Promise.resolve(workspace))
      this.#files.late()
    })
    this.#read.set(key, reading)
    return reading
  }

  #make(uri: string, text: string): Workspace {
    const key = keyOf(uri)
    const last = this.#made.get(key)
    if (last?.text === text) return last
    const workspace = new Workspace(uri, text)
    this.#made.set(key, workspace)
    return workspace
  }
}
