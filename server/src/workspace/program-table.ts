import {type ProgramColumn, programColumns} from '../lexicon/program-columns.ts'
import type {Cell, Row} from '../text/csv.ts'
import {lineOf, quoted, trackIn} from './program-cells.ts'
import {isAcgmeId, readProgramCode} from './program-code.ts'

/** The columns of a table of programs: which of them holds what. */
export interface ProgramTable {
  /** As many as its headers go. */
  readonly width: number
  readonly header: Row
  readonly rows: readonly Row[]
  /** Indexes by what the columns hold; of what can be said once there is one. */
  readonly columns: ReadonlyMap<ProgramColumn, readonly number[]>
  /** Sentences on columns that were left out. */
  readonly remarks: readonly string[]
}

/** Of these a program has many, so that all columns that hold them are read. */
const manifold: ReadonlySet<ProgramColumn> = new Set(['aliases', 'specifics', 'track', 'position'])

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** By header, what the column holds and how likely this header holds it: 0 is likeliest. */
const known: ReadonlyMap<string, {readonly column: ProgramColumn; readonly rank: number}> = new Map(
  (Object.keys(programColumns) as ProgramColumn[]).flatMap((column) =>
    programColumns[column].map((name, rank) => [squeezed(name), {column, rank}] as const),
  ),
)

/** What a header says that its column holds: “Director/PD”, “Visa(s)” and “NRMP Code #” included. */
const look = (header: string): {readonly column: ProgramColumn; readonly rank: number} | undefined => {
  const plain = header.replace(/\(s\)/gi, 's').replace(/\([^()]*\)/g, ' ')
  const whole = known.get(squeezed(header)) ?? known.get(squeezed(plain))
  if (whole) return whole
  const parts = plain.split(/[/|]/).map((part) => known.get(squeezed(part)))
  const [first] = parts
  return first && parts.every((part) => part && kin(part.column) === kin(first.column)) ? first : undefined
}

/** “Program/Institution” is a name in either case. */
const kin = (column: ProgramColumn): ProgramColumn =>
  column === 'institution' ? 'name' : column === 'position' ? 'track' : column

/** How many of the cells are headers that are known. */
export const countHeaders = (cells: readonly string[]): number => cells.filter((cell) => look(cell)).length

/** Finds out which column of a table holds what, by the headers and, where those may mean two things, by the cells. */
export const readTable = ([header, ...rows]: readonly [Row, ...Row[]]): ProgramTable => {
  const width = header.cells.findLastIndex(({text}) => text.trim() !== '') + 1
  const columns = new Map<ProgramColumn, number[]>()
  const ranks = new Map<number, number>()
  const strangers: number[] = []
  for (const [index, cell] of header.cells.slice(0, width).entries()) {
    const found = look(cell.text)
    const cells = rows.flatMap((row) => row.cells[index] ?? []).filter(({text}) => text.trim() !== '')
    if (!found) {
      if (cells.length > 0 || cell.text.trim() !== '') strangers.push(index)
      continue
    }
    const column = byCells(found.column, squeezed(cell.text), cells)
    ranks.set(index, found.rank)
    columns.set(column, [...(columns.get(column) ?? []), index])
  }
  const institution = columns.get('institution')
  const named = columns.get('name')
  if (institution && named && isAllTracks(named, rows)) {
    columns.set('track', [...(columns.get('track') ?? []), ...named])
    columns.delete('name')
  }
  const doubles = settle(columns, ranks)
  const spare = columns.has('name') ? (columns.get('institution') ?? []) : []
  return {
    width,
    header,
    rows,
    columns,
    remarks: remarks(header, {strangers, doubles, spare, acgme: columns.get('acgme') ?? []}),
  }
}

/** “Program ID” and “ID” may be the code of one body or of the other, or a short name. */
const byCells = (column: ProgramColumn, header: string, cells: readonly Cell[]): ProgramColumn => {
  if (header !== 'id' && header !== 'programid' && header !== 'programnumber') return column
  if (cells.length === 0) return column
  if (cells.every(({text}) => isAcgmeId(text))) return 'acgme'
  return cells.every(({text}) => readProgramCode(text)) ? 'code' : column
}

/** In some lists “Program” is the specialty and “Institution” the name. */
const isAllTracks = (indexes: readonly number[], rows: readonly Row[]): boolean =>
  rows.every((row) =>
    indexes.every((index) => {
      const text = row.cells[index]?.text.trim() ?? ''
      return text === '' || trackIn(text) !== undefined
    }),
  )

/** Keeps the likeliest column of what can be said once; gives the others. */
const settle = (columns: Map<ProgramColumn, number[]>, ranks: ReadonlyMap<number, number>): readonly number[] => {
  const left: number[] = []
  for (const [column, indexes] of columns) {
    if (manifold.has(column) || column === 'acgme' || indexes.length < 2) continue
    const [best = 0, ...others] = [...indexes].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    columns.set(column, [best])
    for (const other of others) left.push(other)
  }
  return left.sort((a, b) => a - b)
}

/** Indexes of columns that are not read, or not always. */
interface Unread {
  readonly strangers: readonly number[]
  readonly doubles: readonly number[]
  readonly spare: readonly number[]
  readonly acgme: readonly number[]
}

const remarks = (header: Row, {strangers, doubles, spare, acgme}: Unread): readonly string[] => {
  const names = (indexes: readonly number[]): string => indexes.map((index) => headerAt(header, index)).join(', ')
  const remark = (indexes: readonly number[], reason: string): readonly string[] =>
    indexes.length === 0
      ? []
      : [`Left out: ${indexes.length === 1 ? 'column' : 'columns'} ${names(indexes)}. ${reason}`]
  return [
    ...remark(strangers, 'No key of a program is called so.'),
    ...remark(doubles, 'Another column holds the same.'),
    ...remark(acgme, 'An ACGME id of 10 digits is no NRMP code, which is what `code:` holds.'),
    ...(spare.length === 0 ? [] : [`Column ${names(spare)} is read only where no program name stands.`]),
  ]
}

/** What a column is called, for a message. */
export const headerAt = ({cells}: Row, index: number): string => {
  const text = lineOf(cells[index]?.text ?? '')
  return text === '' ? `number ${index + 1}, which has no header` : quoted(text)
}
