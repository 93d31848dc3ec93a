import type {CancellationToken, Connection, ServerCapabilities} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import type {Circumstances} from '../lint/circumstances.ts'
import type {Finding} from '../lint/finding.ts'
import type {Workspace} from '../workspace/workspace.ts'
import type {Client} from './client.ts'
import type {Diagnose} from './diagnose.ts'
import type {Documents} from './documents.ts'
import type {Guard} from './guard.ts'
import type {Host} from './host.ts'
import type {Judging} from './judging.ts'
import type {Patience} from './patience.ts'
import type {Portfolios} from './portfolios.ts'
import type {Preferences} from './preferences.ts'
import type {Publisher} from './publisher.ts'
import type {Workspaces} from './workspaces.ts'

/** Everything a conversation with one client is made of, from its hello on. */
export interface Session {
  readonly client: Client
  readonly workspaces: Workspaces
  readonly portfolios: Portfolios
  readonly preferences: Preferences
  readonly diagnose: Diagnose
  readonly judging: Judging
  /** Where the pages of the rules are: a URI that ends in `/`. */
  readonly docsBase: string | undefined
  /** For a client that does not ask for diagnostics. */
  readonly publisher: Publisher | undefined
  readonly patience: Patience
  folders: readonly string[]
}

/** A draft as it stands in the editor at this moment. */
export interface Look {
  readonly session: Session
  readonly document: TextDocument
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** An open document and what it stands under, whatever is written in it. */
export interface Place {
  readonly session: Session
  readonly document: TextDocument
  readonly workspace: Workspace | undefined
  /** The document is the workspace file itself. */
  readonly isWorkspaceFile: boolean
  /** The document read as a draft, from what was read already where nothing has changed. */
  draft(): Draft
}

/** What a server is made of, before and after a client has said hello. */
export interface Running {
  readonly connection: Connection
  readonly guard: Guard
  readonly documents: Documents
  readonly catalogue: Catalogue
  readonly host: Host
  /** Undefined until the client has said hello. */
  session(): Session | undefined
  /** The draft in a document, linted at its latest version; undefined for what is not open or no draft. */
  look(uri: string, token: CancellationToken): Promise<Look | undefined>
  /** Where a document stands, without a look at what it says; undefined for what is not open or never read. */
  place(uri: string, token: CancellationToken): Promise<Place | undefined>
  /** The moment, and the numbers rules go by in a document. */
  circumstances(uri: string, workspace: Workspace | undefined): Promise<Circumstances>
  /** Has everything looked at again, because something that every document depends on has changed. */
  refresh(): Promise<void>
  /** Has a listener called, often several times in a row, when something may be found that was not found before. */
  onChange(listener: () => void): void
}

/** One thing the server can do for a client: what it says of itself, and the handlers behind it. */
export interface Ability {
  capabilities(client: Client): Partial<ServerCapabilities>
  serve(running: Running): void
}
