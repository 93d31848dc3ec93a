import type {Stretch} from './import-programs.ts'
import type {Named} from './status.ts'

/** Client → server, a request: what an open document could be declared to be; null for one that is not read. */
export const declarationRequest = 'residencyDrafts/declaration'

/** What a document is now, and could be. */
export interface DeclarationView {
  readonly kinds: readonly DeclarationChoice[]
  readonly targets: readonly DeclarationChoice[]
}

/** A word of front matter. */
export interface DeclarationChoice extends Named {
  readonly detail: string
  readonly isNow: boolean
}

/** Client → server, a request: what to change in an open document so that it declares something; null if it cannot be. */
export const declareRequest = 'residencyDrafts/declare'

/** What is declared. */
export interface DeclareParams {
  readonly uri: string
  readonly key: 'kind' | 'target'
  /** Empty takes the key back. */
  readonly values: readonly string[]
}

/** What to change: offsets hold for one version of the document. */
export interface DeclareView {
  readonly version: number
  readonly at: Stretch
  readonly text: string
}
