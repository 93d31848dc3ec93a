import type {CancellationToken} from 'vscode-languageserver'
import {readDraft} from '../draft/draft.ts'
import {type Balance, balanceOf} from '../lint/balance.ts'
import type {Finding} from '../lint/finding.ts'
import {lint} from '../lint/lint.ts'
import {lintWorkspace} from '../lint/lint-workspace.ts'
import {type Readiness, readiness, workspaceReadiness} from '../lint/readiness.ts'
import type {Entry} from '../portfolio/entry.ts'
import type {View} from '../portfolio/view.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Diagnose} from './diagnose.ts'
import type {Documents} from './documents.ts'
import {stopIfCancelled} from './guard.ts'
import type {Host} from './host.ts'
import type {Linting} from './linting.ts'
import type {Portfolios} from './portfolios.ts'
import type {EditorSettings, Preferences} from './preferences.ts'
import {nameOf} from './uris.ts'

/** A draft of a folder, or its `residency.yaml`, after it was linted: open or not. */
export interface Judged {
  /** Its URI. */
  readonly file: string
  readonly path: string
  readonly text: string
  readonly findings: readonly Finding[]
  readonly readiness: Readiness
  /** Null for what is no statement. */
  readonly balance: Balance | null
}

/** What judging needs. */
export interface JudgingNeeds {
  readonly host: Host
  readonly documents: Documents
  readonly diagnose: Diagnose
  readonly portfolios: Portfolios
  readonly preferences: Preferences
  readonly linting: Linting
}

/** How far the work is. */
export type Progress = (done: number, total: number) => void

interface Kept {
  readonly entry: Entry
  readonly view: View
  readonly settings: EditorSettings
  readonly judged: Judged
}

/** Lints every draft of a folder, one at a time between messages; what has not changed is not linted again. */
export class Judging {
  readonly #needs: JudgingNeeds
  readonly #kept = new Map<string, Kept>()

  constructor(needs: JudgingNeeds) {
    this.#needs = needs
  }

  /** Every draft under a workspace file in order of path, and last the workspace file. Stops when it is cancelled. */
  async all(workspace: Workspace, token: CancellationToken, progress: Progress = () => undefined): Promise<Judged[]> {
    const {host, portfolios} = this.#needs
    const portfolio = await portfolios.whole(workspace)
    const {entries} = portfolio
    const judged: Judged[] = []
    for (const entry of entries) {
      progress(judged.length, entries.length)
      await host.turn()
      stopIfCancelled(token)
      judged.push((await this.#openDraft(entry, token)) ?? (await this.#closedDraft(entry, workspace)))
    }
    this.#forgetOthers(new Set(entries.map(({file}) => file)))
    return [...judged, await this.#workspaceFile(workspace)]
  }

  /** Every draft that is open, for a window without a workspace file. */
  async open(token: CancellationToken): Promise<Judged[]> {
    const judged: Judged[] = []
    for (const {uri} of this.#needs.documents.all()) {
      const one = await this.#openDraft({file: uri, path: nameOf(uri)}, token)
      if (one && one.readiness.kind !== null) judged.push(one)
    }
    return judged
  }

  async #openDraft({file, path}: Pick<Entry, 'file' | 'path'>, token: CancellationToken): Promise<Judged | undefined> {
    const {documents, diagnose} = this.#needs
    const document = documents.get(file)
    const outcome = document && (await diagnose.of(document.uri, token))
    const draft = document && documents.draftAsRead(document)
    if (!outcome || !draft) return undefined
    const {findings} = outcome
    return {file, path, text: draft.text, findings, readiness: readiness(draft, findings), balance: balanceOf(draft)}
  }

  async #closedDraft(entry: Entry, workspace: Workspace): Promise<Judged> {
    const {portfolios, preferences, linting} = this.#needs
    const {file, path, text} = entry
    const view = portfolios.seen(workspace, file)
    // One folder, one set of settings: nobody is asked five hundred times.
    const settings = await preferences.of(workspace.path)
    const kept = this.#kept.get(file)
    if (kept?.entry === entry && kept.view === view && kept.settings === settings) return kept.judged
    const draft = readDraft({text, path, workspace})
    const findings = lint(draft, linting.optionsFor({workspace, view, settings}))
    const judged: Judged = {
      file,
      path,
      text,
      findings,
      readiness: readiness(draft, findings),
      balance: balanceOf(draft),
    }
    this.#kept.set(file, {entry, view, settings, judged})
    return judged
  }

  async #workspaceFile(workspace: Workspace): Promise<Judged> {
    const {portfolios, preferences, linting} = this.#needs
    const view = portfolios.seen(workspace, workspace.path)
    const settings = await preferences.of(workspace.path)
    const findings = lintWorkspace(workspace, linting.optionsFor({workspace, view, settings}))
    const path = workspace.path.slice(workspace.path.lastIndexOf('/') + 1)
    return {
      file: workspace.path,
      path,
      text: workspace.text,
      findings,
      readiness: workspaceReadiness(path, findings),
      balance: null,
    }
  }

  #forgetOthers(files: ReadonlySet<string>): void {
    for (const file of this.#kept.keys()) if (!files.has(file)) this.#kept.delete(file)
  }
}
