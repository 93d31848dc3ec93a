import {type Connection, TextDocuments} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Draft, readDraft} from '../draft/draft.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Guard} from './guard.ts'
import {keyOf} from './uris.ts'

/** How many drafts are kept read; more than anybody has in sight. */
const keptDrafts = 24

interface Kept {
  readonly workspace: Workspace | undefined
  readonly path: string
  readonly draft: Draft
}

/** Told what happens to the text in the editor's tabs. */
export interface DocumentEvents {
  opened(document: TextDocument): void | Promise<void>
  /** Opened, or edited. */
  changed(document: TextDocument): void | Promise<void>
  saved(document: TextDocument): void | Promise<void>
  closed(document: TextDocument): void | Promise<void>
}

/** The text that is open in the editor, and the drafts read from it. */
export class Documents {
  readonly #open = new TextDocuments(TextDocument)
  /** By URI, the least recently used first. */
  readonly #drafts = new Map<string, Kept>()

  /** Follows the editor; handlers are wrapped, because a client may say anything. */
  listen(connection: Connection, guard: Guard, events: DocumentEvents): void {
    this.#open.onDidOpen(guard.notification('open', ({document}) => events.opened(document)))
    this.#open.onDidChangeContent(guard.notification('change', ({document}) => events.changed(document)))
    this.#open.onDidSave(guard.notification('save', ({document}) => events.saved(document)))
    this.#open.onDidClose(
      guard.notification('close', ({document}) => {
        this.#drafts.delete(document.uri)
        return events.closed(document)
      }),
    )
    this.#open.listen({
      onDidOpenTextDocument: (handler) =>
        connection.onDidOpenTextDocument(
          guard.notification('didOpen', (params) => {
            const {uri, text} = params.textDocument
            // What has no name or no text would stand in the way of the others.
            if (typeof uri === 'string' && typeof text === 'string') handler(params)
          }),
        ),
      onDidChangeTextDocument: (handler) =>
        connection.onDidChangeTextDocument(guard.notification('didChange', handler)),
      onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(guard.notification('didClose', handler)),
      onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(guard.notification('didSave', handler)),
      // Never asked for: nothing is written to a draft while it is saved.
      onWillSaveTextDocument: () => ({dispose: () => undefined}),
      onWillSaveTextDocumentWaitUntil: () => ({dispose: () => undefined}),
    })
  }

  /** The open document of a URI, however the client spells it. */
  get(uri: string): TextDocument | undefined {
    const exact = this.#open.get(uri)
    if (exact) return exact
    const key = keyOf(uri)
    return this.#open.all().find((document) => keyOf(document.uri) === key)
  }

  all(): readonly TextDocument[] {
    return this.#open.all()
  }

  /** The document read as a draft; read once for each text and workspace file: clients count versions as they like. */
  draft(document: TextDocument, path: string, workspace: Workspace | undefined): Draft {
    const kept = this.#drafts.get(document.uri)
    this.#drafts.delete(document.uri)
    const isSame = kept?.draft.text === document.getText() && kept.workspace === workspace && kept.path === path
    const fresh = isSame ? kept : {workspace, path, draft: this.#read(document, path, workspace, kept?.draft)}
    this.#drafts.set(document.uri, fresh)
    for (const oldest of this.#drafts.keys()) {
      if (this.#drafts.size <= keptDrafts) break
      this.#drafts.delete(oldest)
    }
    return fresh.draft
  }

  #read(document: TextDocument, path: string, workspace: Workspace | undefined, before: Draft | undefined): Draft {
    return readDraft({text: document.getText(), path, workspace, before})
  }

  /** The draft as last read, if the document has not changed since. */
  draftAsRead(document: TextDocument): Draft | undefined {
    const kept = this.#drafts.get(document.uri)
    return kept?.draft.text === document.getText() ? kept.draft : undefined
  }
}
