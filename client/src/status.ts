import * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import {type Status, statusNotification} from '../../server/src/protocol/status.ts'
import {describe, type InFront, totalWords} from './status-words.ts'

/** The command behind the status item. */
export const showStatusCommand = 'residencyDrafts.showStatus'

const name = 'Residency Drafts'
const maxKept = 200

/** The item in the status bar: what the Markdown in front is taken for, and what was found, or why nothing is said. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('residencyDrafts.status', vscode.StatusBarAlignment.Right, 90)
  readonly #statuses = new Map<string, Status>()
  readonly #disposables: readonly vscode.Disposable[]
  #hasFailed = false
  readonly #changed = new vscode.EventEmitter<Status | undefined>()

  /** Told what is known of the file in front, whenever that may have changed. */
  readonly onDidChange = this.#changed.event

  constructor(client: BaseLanguageClient) {
    this.#item.name = name
    this.#item.command = showStatusCommand
    this.#disposables = [
      this.#item,
      this.#changed,
      client.onNotification(statusNotification, (status: Status) => this.#keep(status)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(({uri}) => this.#statuses.delete(uri.toString())),
    ]
    this.#show()
  }

  /** Says that there is no server to tell anything. */
  serverFailed(): void {
    this.#hasFailed = true
    this.#show()
  }

  /** What is known of a file. */
  look(document: vscode.TextDocument | undefined): InFront {
    return {
      name: document?.uri.path.slice(document.uri.path.lastIndexOf('/') + 1),
      isRead: document !== undefined && isOurs(document),
      status: document && this.#statuses.get(document.uri.toString()),
      hasFailed: this.#hasFailed,
    }
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  #keep(status: Status): void {
    this.#hasFailed = false
    const key = vscode.Uri.parse(status.uri).toString()
    this.#statuses.delete(key)
    this.#statuses.set(key, status)
    for (const oldest of this.#statuses.keys()) {
      if (this.#statuses.size <= maxKept) break
      this.#statuses.delete(oldest)
    }
    this.#show()
  }

  #current(): Status | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    return uri === undefined ? undefined : this.#statuses.get(uri)
  }

  #show(): void {
    this.#changed.fire(this.#current())
    const document = vscode.window.activeTextEditor?.document
    if (!document || !isOurs(document)) {
      this.#item.hide()
      return
    }
    const status = this.#current()
    this.#item.text = this.#text(status)
    this.#item.tooltip = this.#tooltip(status)
    this.#item.show()
  }

  #text(status: Status | undefined): string {
    if (this.#hasFailed) return '$(warning) drafts: off'
    if (!status) return '$(edit) draft …'
    if (status.is === 'silent') return '$(edit) not a draft'
    if (status.is === 'workspace') return `$(edit) residency.yaml · ${totalWords(status.counts)}`
    const targets = status.targets.map(({label}) => label).join(', ')
    return `$(edit) ${status.kind.label}${targets ? ` → ${targets}` : ''} · ${totalWords(status.counts)}`
  }

  #tooltip(status: Status | undefined): vscode.MarkdownString {
    const text = new vscode.MarkdownString()
    const lines = status && status.is !== 'silent' ? describe(status) : this.#silence(status)
    // Reasons quote file names and globs, which are not to be read as Markdown.
    for (const [index, line] of [name, ...lines].entries()) {
      if (index > 0) text.appendMarkdown('\n\n')
      text.appendText(line)
    }
    return text
  }

  #silence(status: Status | undefined): readonly string[] {
    if (this.#hasFailed) return ['The language server is not running; the log says why.']
    if (status?.is === 'silent')
      return [`Nothing is said about this file: ${status.reason}.`, 'Click to see what would make it a draft.']
    return ['This file has not been read yet.']
  }
}

const isOurs = ({languageId, uri}: vscode.TextDocument): boolean =>
  languageId === 'markdown' || uri.path.endsWith('/residency.yaml')
