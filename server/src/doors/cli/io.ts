/** Everything the command line needs of the machine; tests hand in their own. */
export interface Io {
  /** The folder that paths are relative to. */
  readonly cwd: string
  /** Whether what is written is looked at in a terminal that shows colour. */
  readonly hasColor: boolean
  /** The folder that holds `docs/`, where this program stands in it; undefined where that is not known. */
  readonly project?: string
  /** How wide the terminal is, in characters; undefined where what is written goes elsewhere. */
  readonly columns?: number | undefined
  /** The folder GitHub Actions takes the paths of annotations from; only there. */
  readonly repository?: string
  now(): number
  readStdin(): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
  /** Starts the language server on standard input and output. */
  serve(): Promise<void>
}
