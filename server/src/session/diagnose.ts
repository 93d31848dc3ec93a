import type {CancellationToken, Diagnostic} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import {bounded, toDiagnostic} from '../features/diagnostics.ts'
import type {Finding} from '../lint/finding.ts'
import {lint} from '../lint/lint.ts'
import {lintWorkspace} from '../lint/lint-workspace.ts'
import {sizeLimit} from '../protocol/files.ts'
import type {Status} from '../protocol/status.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Documents} from './documents.ts'
import {stopIfCancelled} from './guard.ts'
import type {Host} from './host.ts'
import type {Linting, Surrounding} from './linting.ts'
import type {Portfolios} from './portfolios.ts'
import type {EditorSettings, Preferences} from './preferences.ts'
import {draftStatus, silentStatus, workspaceStatus} from './status.ts'
import {nameOf, schemeOf} from './uris.ts'
import {isWorkspaceFile, type Workspaces} from './workspaces.ts'

/** What came of one look at a document. */
export interface Outcome {
  /** Two outcomes with the same id hold the same diagnostics. */
  readonly id: string
  readonly version: number
  readonly findings: readonly Finding[]
  readonly diagnostics: readonly Diagnostic[]
  readonly status: Status
}

/** What an outcome depends on besides the text; compared by identity. */
interface Basis extends Surrounding {
  readonly version: number
  /** A client may count versions as it likes, or open a document twice. */
  readonly text: string
  /** The calendar of the Match turns on full hours. */
  readonly hour: number
}

/** What diagnosing needs. */
export interface Diagnosing {
  readonly host: Host
  readonly linting: Linting
  readonly documents: Documents
  readonly workspaces: Workspaces
  readonly portfolios: Portfolios
  readonly preferences: Preferences
  readonly docsBase: string | undefined
  /** Told of every new outcome. */
  readonly onOutcome: (outcome: Outcome) => void
  /** Told when what one draft says has changed what may be said of another that is open. */
  readonly onOthers: () => void
}

/** Old versions, shown beside a draft, and text that no person writes. */
const otherSchemes: ReadonlySet<string> = new Set(['git', 'gitlens', 'vscode-local-history', 'vscode-scm', 'output'])
const markdownName = /\.(?:md|markdown|mdown|mkd)$/i
const hour = 3_600_000
/** Turns in which a document must stay as it is before it is linted, and how many are waited for at most. */
const quietTurns = 2
const mostTurns = 40

/** Lints what is open. Whoever asks while a document is waiting to be linted gets the answer for its latest version. */
export class Diagnose {
  readonly #needs: Diagnosing
  readonly #running = new Map<string, Promise<Outcome | undefined>>()
  readonly #kept = new Map<string, {readonly basis: Basis; readonly outcome: Outcome}>()
  #count = 0

  constructor(needs: Diagnosing) {
    this.#needs = needs
  }

  /** Lints a document, or gives the last outcome if nothing it depends on has changed; undefined if it is not open. */
  async of(uri: string, token?: CancellationToken): Promise<Outcome | undefined> {
    const running = this.#running.get(uri) ?? this.#start(uri)
    const outcome = await running
    stopIfCancelled(token)
    return outcome
  }

  /** The last outcome, if the document has not changed since. */
  latest(document: TextDocument): Outcome | undefined {
    const outcome = this.#kept.get(document.uri)?.outcome
    return outcome?.version === document.version ? outcome : undefined
  }

  /** What was found last, whatever was typed since. */
  lastFindings(uri: string): readonly Finding[] {
    return this.#kept.get(uri)?.outcome.findings ?? []
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#kept.delete(uri)
  }

  #start(uri: string): Promise<Outcome | undefined> {
    const running = this.#run(uri).finally(() => this.#running.delete(uri))
    this.#running.set(uri, running)
    return running
  }

  async #run(uri: string): Promise<Outcome | undefined> {
    const {documents, workspaces, preferences} = this.#needs
    let version: number | undefined
    let around: {readonly workspace: Workspace | undefined; readonly path: string}
    let settings: EditorSettings
    do {
      await this.#quiet(uri)
      version = documents.get(uri)?.version
      around = isWorkspaceFile(uri)
        ? {workspace: await workspaces.at(uri), path: nameOf(uri)}
        : await workspaces.around(uri)
      settings = await preferences.of(uri)
    } while (documents.get(uri)?.version !== version)
    const document = documents.get(uri)
    if (!document) return undefined
    const silence = silenceOf(document)
    const isDraft = !silence && !isWorkspaceFile(uri)
    const draft = isDraft ? documents.draft(document, around.path, around.workspace) : undefined
    const basis = {
      version: document.version,
      text: document.getText(),
      workspace: around.workspace,
      view: around.workspace && !silence ? this.#needs.portfolios.view(around.workspace, uri, draft) : undefined,
      settings,
      hour: Math.floor(this.#needs.host.now() / hour),
    }
    const kept = this.#kept.get(uri)
    if (kept && isSame(kept.basis, basis)) return kept.outcome
    const outcome = silence
      ? this.#outcome(document, [], silentStatus(document, silence), around.workspace)
      : this.#look(document, draft, basis)
    this.#kept.set(uri, {basis, outcome})
    this.#needs.onOutcome(outcome)
    if (this.#hasStale(uri)) this.#needs.onOthers()
    return outcome
  }

  /** Whether another open document knew something of the folder that is not so any more. */
  #hasStale(uri: string): boolean {
    return [...this.#kept].some(([other, {basis}]) => {
      const {workspace, view} = basis
      return other !== uri && workspace && view && !this.#needs.portfolios.isCurrent(workspace, other, view)
    })
  }

  /** While keys are pressed faster than a draft is linted, only the last version is worth the work. */
  async #quiet(uri: string): Promise<void> {
    const {documents, host} = this.#needs
    let version = documents.get(uri)?.version
    let quiet = 0
    for (let turn = 0; turn < mostTurns && quiet < quietTurns; turn += 1) {
      await host.turn()
      const now = documents.get(uri)?.version
      quiet = now === version ? quiet + 1 : 0
      version = now
    }
  }

  #look(document: TextDocument, draft: Draft | undefined, basis: Basis): Outcome {
    const {workspace} = basis
    const options = this.#needs.linting.optionsFor(basis)
    if (!draft) {
      const found = workspace ? lintWorkspace(workspace, options) : []
      return this.#outcome(document, found, workspaceStatus(document, found), workspace)
    }
    const found = lint(draft, options)
    return this.#outcome(document, found, draftStatus(document, draft, found), workspace)
  }

  #outcome(
    document: TextDocument,
    found: readonly Finding[],
    status: Status,
    workspace: Workspace | undefined,
  ): Outcome {
    const {docsBase, documents, portfolios} = this.#needs
    const findings = bounded(found)
    const elsewhere = (file: string): TextDocument | undefined => {
      const open = documents.get(file)
      const text = open || !workspace ? undefined : portfolios.of(workspace).textOf(file)
      return text === undefined ? open : TextDocument.create(file, 'markdown', 0, text)
    }
    this.#count += 1
    return {
      id: String(this.#count),
      version: document.version,
      findings,
      diagnostics: findings.map((finding) => toDiagnostic(finding, {document, docsBase, elsewhere})),
      status,
    }
  }
}

/** Why a document is left alone, if it is. */
export const silenceOf = (document: TextDocument): string | undefined => {
  if (otherSchemes.has(schemeOf(document.uri))) return 'it is not the file itself but another view of it'
  if (document.getText().length > sizeLimit) return 'it is larger than 1 MiB'
  if (isWorkspaceFile(document.uri) || document.languageId === 'markdown' || markdownName.test(nameOf(document.uri)))
    return undefined
  return 'only Markdown is read'
}

const isSame = (a: Basis, b: Basis): boolean =>
  a.version === b.version &&
  a.text === b.text &&
  a.workspace === b.workspace &&
  a.view === b.view &&
  a.settings === b.settings &&
  a.hour === b.hour
