import * as vscode from 'vscode'
import {State} from 'vscode-languageclient'
import {
  type OverviewParams,
  type OverviewRow,
  type OverviewView,
  overviewNotification,
  overviewRequest,
} from '../../server/src/protocol/overview.ts'
import type {Given} from './part.ts'

/** How long nothing may change before an application is looked over again, in milliseconds. */
const calm = 500
const workspaceFile = 'residency.yaml'

/** The application in the window. It is looked over when somebody sees what comes of it, and again when that may have changed. */
export class Application implements vscode.Disposable {
  readonly #given: Given
  readonly #isSeen: () => boolean
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: readonly vscode.Disposable[]
  #kept: OverviewView | undefined
  #isStale = true
  #asking: Promise<OverviewView | undefined> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Told when there is another overview. */
  readonly onDidChange = this.#changed.event

  constructor(given: Given, isSeen: () => boolean) {
    this.#given = given
    this.#isSeen = isSeen
    const {client} = given
    const soon = (): void => this.#soon()
    this.#disposables = [
      this.#changed,
      client.onNotification(overviewNotification, soon),
      client.onDidChangeState(({newState}) => newState === State.Running && soon()),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.workspace.onDidCloseTextDocument(soon),
      vscode.workspace.onDidChangeWorkspaceFolders(soon),
    ]
  }

  /** The overview as it stands. */
  async overview(): Promise<OverviewView | undefined> {
    return this.#isStale ? this.refresh() : this.#kept
  }

  /** Looks again now. */
  refresh(): Promise<OverviewView | undefined> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined
    })
    return this.#asking
  }

  /** Looks again if something has changed since: somebody has come to see. */
  seen(): void {
    if (this.#isStale) void this.refresh()
  }

  /** Whether a file is one that the last overview speaks of. */
  has(uri: string): boolean {
    const isIn = ({opens, next, rows}: OverviewRow): boolean =>
      opens?.uri === uri || next?.uri === uri || rows.some(isIn)
    return this.#kept?.groups.some(isIn) ?? false
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }

  #soon(): void {
    this.#isStale = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#isSeen()) void this.refresh()
    }, calm)
  }

  async #ask(): Promise<OverviewView | undefined> {
    const {client, log} = this.#given
    // What changes from here on is not in the answer.
    this.#isStale = false
    try {
      const [uri, ...others] = await this.#places()
      const params: OverviewParams = {uri: uri ?? 'untitled:nowhere', others}
      const view = await client.sendRequest<OverviewView | null>(overviewRequest, params)
      if (view) this.#keep(view)
    } catch (error) {
      this.#isStale = true
      log.debug(`The drafts could not be looked over: ${error instanceof Error ? error.name : 'no answer'}`)
    }
    return this.#kept
  }

  #keep(view: OverviewView): void {
    const isSame = JSON.stringify(view) === JSON.stringify(this.#kept)
    this.#kept = view
    if (!isSame) this.#changed.fire()
  }

  /** Where an application may be: around what is in front, where it was, at the top of the folders, below them. */
  async #places(): Promise<readonly string[]> {
    const document = vscode.window.activeTextEditor?.document
    const isOurs = document?.languageId === 'markdown' || document?.uri.path.endsWith(`/${workspaceFile}`)
    const folders = vscode.workspace.workspaceFolders ?? []
    const near = [
      ...(document && isOurs ? [document.uri.toString()] : []),
      ...(this.#kept?.workspace ? [this.#kept.workspace] : []),
      ...folders.map(({uri}) => vscode.Uri.joinPath(uri, workspaceFile).toString()),
    ]
    return this.#kept?.workspace ? near : [...near, ...(await filesBelow())]
  }
}

/** Not every window can search its files. */
const filesBelow = async (): Promise<readonly string[]> => {
  try {
    const found = await vscode.workspace.findFiles(`**/${workspaceFile}`, '**/node_modules/**', 1)
    return found.map((uri) => uri.toString())
  } catch {
    return []
  }
}
