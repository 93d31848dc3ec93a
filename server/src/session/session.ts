import type {CancellationToken, Connection, ServerCapabilities} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import type {Catalogue} from '../lint/catalogue.ts'
import type {Finding} from '../lint/finding.ts'
import type {Client} from './client.ts'
import type {Diagnose} from './diagnose.ts'
import type {Documents} from './documents.ts'
import type {Guard} from './guard.ts'
import type {Host} from './host.ts'
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
  /** Where the pages of the rules are: a URI that ends in `/`. */
  readonly docsBase: string | undefined
  /** For a client that does not ask for diagnostics. */
  readonly publisher: Publisher | undefined
  folders: readonly string[]
}

/** A draft as it stands in the editor at this moment. */
export interface Look {
  readonly session: Session
  readonly document: TextDocument
  readonly draft: Draft
  readonly findings: readonly Finding[]
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
  /** Has everything looked at again, because something that every document depends on has changed. */
  refresh(): Promise<void>
}

/** One thing the server can do for a client: what it says of itself, and the handlers behind it. */
export interface Ability {
  capabilities(client: Client): Partial<ServerCapabilities>
  serve(running: Running): void
}
