import type * as vscode from 'vscode'
import type {BaseLanguageClient} from 'vscode-languageclient'
import type {StatusItem} from './status.ts'

/** What every part of the extension is given. */
export interface Given {
  readonly client: BaseLanguageClient
  readonly log: vscode.LogOutputChannel
  readonly status: StatusItem
  readonly context: vscode.ExtensionContext
}

/** One thing the extension does in the window: registers what it needs, and gives what is to be disposed of. */
export type Part = (given: Given) => readonly vscode.Disposable[]
