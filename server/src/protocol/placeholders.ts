/** Client → server, a request: the slots of an open document that are still open, in order. */
export const placeholdersRequest = 'residencyDrafts/placeholders'

/** A slot that is still open. */
export interface PlaceholderView {
  /** Where it stands, as a range of the Language Server Protocol. */
  readonly range: unknown
  /** Facts that could fill it. */
  readonly facts: readonly string[]
}
