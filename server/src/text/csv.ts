import papa from 'papaparse'
import type {Span} from './span.ts'

/** One cell of a table: what it says, and where it stands with its quotation marks. */
export interface Cell {
  readonly text: string
  readonly span: Span
}

/** A row of a table that says something. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly span: Span
}

/** A mistake in the form of a table, at its place. */
export interface BrokenQuote {
  readonly span: Span
  /** A whole sentence: what is wrong, and what would be right. */
  readonly message: string
}

/** What was read from a text with values separated by commas, semicolons or tabs. */
export interface CsvReading {
  /** Rows that say something; none where quotation marks are broken, because then no cell is certain. */
  readonly rows: readonly Row[]
  readonly broken: readonly BrokenQuote[]
}

const delimiters = [',', ';', '\t'] as const

/** The first line by which spreadsheets tell each other the delimiter. */
const separatorLine = /^"?sep=([,;\t])"?[ ]?\n/i

/**
 * Reads a table. A byte order mark counts as a character, as everywhere.
 *
 * @param text the whole file
 * @param countHeaders how many of the cells of the first row are known headers, which tells the delimiter
 */
export const readCsv = (text: string, countHeaders: (cells: readonly string[]) => number): CsvReading => {
  // Line ends become one character without moving any other: a blank at the end of a cell means nothing.
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r(?=\n)/g, ' ')
    .replaceAll('\r', '\n')
  const [line = '', told] = separatorLine.exec(source) ?? []
  const table = source.slice(line.length)
  const start = text.length - table.length
  const delimiter = told ?? likeliest(table, countHeaders)
  const {data, errors} = papa.parse(table, {delimiter, newline: '\n'})
  const quotes = new Map(errors.flatMap(({index, code}) => (index === undefined ? [] : [[index + start - 1, code]])))
  if (quotes.size > 0) return {rows: [], broken: [...quotes].map(([at, code]) => brokenQuote(at, code))}
  return {rows: place(data, table, delimiter, start), broken: []}
}

/** The delimiter under which the first row has most known headers, or else most cells. */
const likeliest = (table: string, countHeaders: (cells: readonly string[]) => number): string => {
  const end = endOfHeader(table)
  const weighed = delimiters.map((delimiter) => {
    const [cells = []] = papa.parse(table.slice(0, end), {delimiter, newline: '\n', preview: 1}).data
    return {delimiter, known: countHeaders(cells), cells: cells.length}
  })
  return weighed.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.cells > best.cells) ? one : best,
  ).delimiter
}

/** Where the first line that is not inside quotation marks ends. */
const endOfHeader = (table: string): number => {
  let isQuoted = false
  for (let at = 0; at < table.length; at += 1) {
    if (table[at] === '"') isQuoted = !isQuoted
    else if (table[at] === '\n' && !isQuoted) return at
  }
  return table.length
}

/** Finds each cell in the table by the length it must have there. */
const place = (
  data: ReadonlyArray<readonly string[]>,
  table: string,
  delimiter: string,
  start: number,
): readonly Row[] => {
  let at = 0
  const rows: Row[] = []
  for (const texts of data) {
    const from = at
    const cells = texts.map((text) => {
      const isQuoted = table[at] === '"'
      const end = at + (isQuoted ? text.length + text.split('"').length + 1 : text.length)
      const span = {start: at + start, end: end + start}
      at = end
      while (at < table.length && table[at] !== delimiter && table[at] !== '\n') at += 1
      at += 1
      return {text, span}
    })
    if (cells.some(({text}) => text.trim() !== '')) rows.push({cells, span: {start: from + start, end: at - 1 + start}})
  }
  return rows
}

const brokenQuote = (at: number, code: string): BrokenQuote => ({
  span: {start: at, end: at + 1},
  message:
    code === 'MissingQuotes'
      ? 'This quotation mark opens a value that no other one closes. A quotation mark inside a value is written twice.'
      : 'This value goes on behind its closing quotation mark. A quotation mark inside a value is written twice.',
})
