/** Client → server, in `initializationOptions`; every key is optional. */
export interface ClientOptions {
  /** The client answers `residencyDrafts/readFile` and `residencyDrafts/listFiles`, so the server needs no disk. */
  readonly clientFiles?: boolean
  /** The client wants to be told what came of each document. */
  readonly status?: boolean
  /** Where the pages of the rules are: a URI that ends in `/`. */
  readonly docsBase?: string
  /** The client has the commands of the extension and of VS Code, so lenses and completions may ask for them. */
  readonly commands?: boolean
}
