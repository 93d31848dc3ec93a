/** Everything the command line needs of the machine; tests hand in their own. */
export interface Io {
  /** The folder that paths are relative to. */
  readonly cwd: string
  /** Whether what is written is looked at in a terminal that shows colour. */
  readonly hasColor: boolean
  now(): number
  readStdin(): Promise<Uint8Array>
  out(text: string): void
  err(text: string): void
  /** Starts the language server on standard input and output. */
  serve(): Promise<void>
}
