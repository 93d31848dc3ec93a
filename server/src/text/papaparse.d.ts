// The published types of papaparse bring those of Node with them, which this room must not know.
declare module 'papaparse' {
  /** What is wrong with a text that was parsed. */
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly code: string
    /** Offset of the first character inside the quotation marks. */
    readonly index?: number
  }

  interface ParseConfig {
    readonly delimiter: string
    readonly newline: '\n'
    /** How many rows to read; all without it. */
    readonly preview?: number
  }

  interface ParseResult {
    readonly data: ReadonlyArray<readonly string[]>
    readonly errors: readonly ParseError[]
  }

  const papa: {parse(text: string, config: ParseConfig): ParseResult}
  export default papa
}
