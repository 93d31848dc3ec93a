import type {styleText} from 'node:util'
import stringWidth from 'string-width'

/** A format of `styleText`. */
export type Format = Parameters<typeof styleText>[0]

/** Puts colour on a text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string

/** A column of a table. */
export interface Column {
  readonly title: string
  readonly isNumber?: true
  /** Its cells may be broken into lines where the table is too wide: first those of the first turn, as far as words allow. */
  readonly turn?: 1 | 2
}

/** A row: cells, or a heading over the rows below it. */
export type Row =
  | {readonly heading: string}
  | {
      readonly cells: readonly string[]
      /** The colour of its last cell. */
      readonly format?: Format
      /** Lines below it, broken at the width of the table. */
      readonly notes?: readonly string[]
    }

const gap = '  '
const indent = '    '

/** A table for people, as lines of at most a width. Widths are those that a terminal shows, also of 漢字, é and emoji. */
export const printTable = (
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): readonly string[] => {
  const body = rows.map((row) => ('cells' in row ? {...row, cells: row.cells.map(clean)} : row))
  const widths = fit(columns, body, width)
  const line = (cells: readonly string[]): readonly string[] => {
    const broken = cells.map((cell, index) => wrap(cellPieces(cell), widths[index] ?? 0))
    const height = Math.max(1, ...broken.map(({length}) => length))
    return Array.from({length: height}, (_, at) =>
      broken.map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 0, columns[index])).join(gap),
    )
  }
  const titles = line(columns.map(({title}) => title)).map((one) => paint('bold', one.trimEnd()))
  const rule = paint('gray', widths.map((one) => '─'.repeat(one)).join(gap))
  return [
    ...titles,
    rule,
    ...body.flatMap((row, index) => {
      if ('heading' in row)
        return [...(index > 0 ? [''] : []), ...paragraph(row.heading, width).map((one) => paint('bold', one))]
      const lines = line(row.cells).map((one) => one.trimEnd())
      const last = row.cells.at(-1)
      if (row.format && last && lines[0]?.endsWith(last))
        lines[0] = lines[0].slice(0, -last.length) + paint(row.format, last)
      return [...lines, ...(row.notes ?? []).flatMap((note) => paragraph(clean(note), width, indent))]
    }),
  ]
}

/** A text as lines of at most a width, each behind an indent. */
export const paragraph = (text: string, width: number, before = ''): readonly string[] =>
  wrap(prosePieces(text), width - before.length).map((line) => before + line)

/** On one line, and without what would move the cursor. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/** In each turn the widest column gives way first; words are broken only when no column can give way otherwise. */
const fit = (columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] => {
  const cells = columns.map(({title}, index) => [
    title,
    ...rows.flatMap((row) => ('cells' in row ? [row.cells[index] ?? ''] : [])),
  ])
  const widths = cells.map((column) => Math.max(...column.map((cell) => stringWidth(cell))))
  const words = cells.map((column) =>
    Math.max(...column.flatMap(cellPieces).map((piece) => stringWidth(piece.trimEnd()))),
  )
  const least = columns.map(({title}) => Math.max(6, stringWidth(title)))
  const total = (): number => widths.reduce((sum, one) => sum + one, gap.length * (widths.length - 1))
  const narrow = (isTurn: (column: Column) => boolean, floor: readonly number[]): void => {
    while (total() > width) {
      const room = columns.map((column, index) => {
        const own = widths[index] ?? 0
        return isTurn(column) && own > (floor[index] ?? 0) ? own : 0
      })
      const widest = Math.max(...room)
      if (widest === 0) return
      widths[room.indexOf(widest)] = widest - 1
    }
  }
  narrow(({turn}) => turn === 1, words)
  narrow(({turn}) => turn === 2, words)
  narrow(({turn}) => turn !== undefined, least)
  return widths
}

const pad = (text: string, width: number, column: Column | undefined): string => {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return column?.isNumber ? blanks + text : text + blanks
}

/** Where a line of a cell may end: after blanks, after the bars of a path and the longer parts of a name in it. */
const cellPieces = (text: string): readonly string[] => text.split(/(?<= )|(?<=\/)|(?<=[^\s-]{4}-)/).filter(Boolean)

/** Prose ends its lines at blanks alone, so that a command in it can be copied. */
const prosePieces = (text: string): readonly string[] => text.split(/(?<= )/).filter(Boolean)

const segments = new Intl.Segmenter('en', {granularity: 'grapheme'})

const wrap = (pieces: readonly string[], width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces.flatMap((one) => broken(one, width))) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

/** A piece that is wider than its line, cut between characters. */
const broken = (piece: string, width: number): readonly string[] => {
  if (stringWidth(piece.trimEnd()) <= width) return [piece]
  const parts = ['']
  for (const {segment} of segments.segment(piece)) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && stringWidth(last + segment) > width) parts.push(segment)
    else parts[parts.length - 1] = last + segment
  }
  return parts
}
