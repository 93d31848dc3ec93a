/** A document. */
export interface DocumentParams {
  readonly uri: string
}
