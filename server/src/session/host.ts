/** What the machine a server runs on has to offer; a door supplies it, and nothing below a door asks for more. */
export interface Host {
  /** Milliseconds since 1970. */
  now(): number
  /** Settles after the messages that are already waiting have had their turn. */
  turn(): Promise<void>
  /** Settles after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
  readonly files: {
    /** The text of a file, or undefined if there is none that can be read. */
    read(uri: string): Promise<string | undefined>
    /** The Markdown files and samples under a folder, as URIs; a number that a session can keep. */
    list(folder: string): Promise<readonly string[]>
  }
  /** Where the pages of the rules are, as a URI that ends in `/`; a client may say otherwise. */
  readonly docsBase: string | undefined
}
