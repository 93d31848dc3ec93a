import {type CsvReading, type Row, readCsv} from '../text/csv.ts'
import type {Span} from '../text/span.ts'
import {addToList, type Entry, type Insertion} from '../text/yaml-list.ts'
import {ProgramIds} from './program-names.ts'
import {type ReadRow, type Remark, readRow} from './program-row.ts'
import {countHeaders, type ProgramTable, readTable} from './program-table.ts'
import {type Difference, differencesOf, KnownPrograms, type Sameness} from './same-program.ts'
import type {Program} from './shape.ts'
import {Workspace, workspaceFileName} from './workspace.ts'

/** What is to be imported, and into what. */
export interface ImportRequest {
  /** The whole text of the table, decoded without regard to what is no UTF-8. */
  readonly csv: string
  /** The text of `residency.yaml`; empty where there is none. */
  readonly workspace: string
  /** Rows with a mistake are left out; otherwise nothing is imported when one has any. */
  readonly skipsBadRows?: boolean
}

/** A mistake in one of the two files. */
export interface Mistake extends Remark {
  readonly in: 'csv' | 'workspace'
}

/** A program that is added. */
export interface AddedProgram {
  readonly program: Partial<Program>
  /** Its row. */
  readonly span: Span
}

/** A program of the table that is there already and stays as it is. */
export interface KnownProgram {
  /** What the table calls it. */
  readonly name: string
  /** The short name of the one that is there, or its name. */
  readonly as: string
  readonly by: Sameness
  readonly span: Span
  /** Its first row, where the same table holds it twice; otherwise it stands in `residency.yaml`. */
  readonly first: Span | undefined
  readonly differences: readonly Difference[]
}

/** What comes of an import that can be done. */
export interface Imported {
  readonly is: 'imported'
  /** What goes where in `residency.yaml`; undefined where nothing is to be added. */
  readonly insertion: Insertion | undefined
  /** The whole new text. */
  readonly text: string
  readonly added: readonly AddedProgram[]
  readonly known: readonly KnownProgram[]
  /** What was left out or left open. */
  readonly notes: ReadonlyArray<Omit<Remark, 'span'> & {readonly span?: Span}>
  /** Why rows were left out, where that was asked for. */
  readonly skipped: readonly Mistake[]
}

/** Why nothing is imported. */
export interface Refused {
  readonly is: 'refused'
  readonly mistakes: readonly Mistake[]
}

/** Above so many characters neither file is read. */
const mostCharacters = 1_048_576

const mostRows = 5000

/**
 * Adds the programs of a table to the text of a `residency.yaml`. Nothing that is there is changed: a program that is
 * known stays as it is. What cannot be read as meant is refused, each mistake at its place.
 */
export const importPrograms = (request: ImportRequest): Imported | Refused => {
  const {csv, workspace: text, skipsBadRows = false} = request
  const unreadable = refuseText(csv)
  if (unreadable) return refused([{in: 'csv', ...unreadable}])
  const workspace = new Workspace(workspaceFileName, text)
  const [malformed] = workspace.troubles.filter(({kind}) => kind === 'malformed-yaml')
  if (malformed) return refused([{in: 'workspace', span: malformed.span, message: malformed.message}])
  const table = readProgramTable(readCsv(csv, countHeaders))
  if (Array.isArray(table)) return refused(table)
  const rows = table.rows.map((row) => readRow(row, table))
  const mistakes = rows.flatMap((row) => row.mistakes.map((mistake): Mistake => ({in: 'csv', ...mistake})))
  if (mistakes.length > 0 && !skipsBadRows) return refused(mistakes)
  const good = rows.filter((row) => row.mistakes.length === 0)
  const {added, known} = sift(good, workspace)
  const fresh = new Set(added.map(({span}) => span))
  const notes = [
    ...table.remarks.map((message) => ({message})),
    ...good.flatMap((row) => (fresh.has(row.span) ? row.notes : [])),
  ]
  const outcome = write(workspace, added)
  if ('is' in outcome) return outcome
  return {is: 'imported', ...outcome, added, known, notes, skipped: mistakes}
}

const refused = (mistakes: readonly Mistake[]): Refused => ({is: 'refused', mistakes})

/** Why a text is none that could be a table. */
const refuseText = (csv: string): Omit<Mistake, 'in'> | undefined => {
  const start = {start: 0, end: 0}
  if (csv.length > mostCharacters)
    return {span: start, message: 'The file has more than 1 MiB; no list of programs comes near it.'}
  if (csv.startsWith('PK\u0003\u0004'))
    return {
      span: start,
      message: 'This is an Excel workbook. “Save As” with the type “CSV UTF-8” makes a file that can be read.',
    }
  const at = csv.search(/[\0\uFFFD]/)
  if (at < 0) return undefined
  const isWide = csv.slice(0, 200).includes('\0')
  const what = isWide ? 'The file is in UTF-16, or no text' : 'This character is not in UTF-8'
  return {
    span: {start: at, end: at + 1},
    message: `${what}, so names could be spoiled. “Save As” with the type “CSV UTF-8” makes a file that can be read.`,
  }
}

const readProgramTable = ({rows, broken}: CsvReading): ProgramTable | Mistake[] => {
  if (broken.length > 0) return broken.map((mistake) => ({in: 'csv', ...mistake}))
  const [header, ...others] = rows
  if (!header)
    return [
      {
        in: 'csv',
        span: {start: 0, end: 0},
        message: 'The file is empty: a row of headers and a row for each program belong here.',
      },
    ]
  const table = readTable([header, ...others] as [Row, ...Row[]])
  if (!table.columns.has('name') && !table.columns.has('institution'))
    return [
      {
        in: 'csv',
        span: header.span,
        message: 'No header says which column holds the names. It can be Program, Program Name or Institution.',
      },
    ]
  if (others.length === 0) return [{in: 'csv', span: header.span, message: 'Below the headers stands no program.'}]
  if (others.length > mostRows)
    return [
      {
        in: 'csv',
        span: header.span,
        message: `The file has ${others.length} rows; up to ${mostRows} programs are read at once.`,
      },
    ]
  return table
}

interface Known {
  readonly program: Partial<Program>
  /** Its row, where it comes from the table. */
  readonly row?: ReadRow
}

/** Parts the programs that are new from those that are known; gives the new ones their short names. */
const sift = (
  rows: readonly ReadRow[],
  {programs}: Workspace,
): {readonly added: readonly AddedProgram[]; readonly known: readonly KnownProgram[]} => {
  const everyone = new KnownPrograms<Known>()
  for (const program of programs) everyone.add({program})
  const fresh: ReadRow[] = []
  const known: KnownProgram[] = []
  for (const row of rows) {
    const {program, span} = row
    const found = everyone.find(program)
    if (!found) {
      fresh.push(row)
      everyone.add({program, row})
      continue
    }
    const {entry, by} = found
    known.push({
      name: program.name ?? '',
      as: entry.program.id ?? entry.program.name ?? '',
      by,
      span,
      first: entry.row?.span,
      differences: differencesOf(entry.program, program),
    })
  }
  // Short names come last, so that none that the table gives itself is taken by another program.
  const given = rows.flatMap(({program: {id}}) => (id === undefined ? [] : [{id}]))
  const ids = new ProgramIds([...programs, ...fresh.map(({program}) => program), ...given])
  const added = fresh.map(({program, span}) => ({program: {id: ids.of(program), ...program}, span}))
  return {added, known}
}

/** Writes the new programs and reads the outcome, which must hold all that was there, and them. */
const write = (
  workspace: Workspace,
  added: readonly AddedProgram[],
): Refused | {readonly insertion: Insertion | undefined; readonly text: string} => {
  const {text} = workspace
  if (added.length === 0) return {insertion: undefined, text}
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const insertable = addToList(
    text.slice(shift),
    'programs',
    added.map(({program}) => entryOf(program)),
  )
  if (!('insertion' in insertable)) {
    const {span, message} = insertable
    return refused([{in: 'workspace', span: shifted(span, shift), message}])
  }
  const insertion = {span: shifted(insertable.insertion.span, shift), text: insertable.insertion.text}
  const {start, end} = insertion.span
  const after = text.slice(0, start) + insertion.text + text.slice(end)
  if (after.length > mostCharacters)
    return refused([
      {in: 'workspace', span: insertion.span, message: 'With these programs the file would have more than 1 MiB.'},
    ])
  const isWhole = holds(new Workspace(workspace.path, after), workspace, added)
  return isWhole
    ? {insertion, text: after}
    : refused([
        {
          in: 'workspace',
          span: insertion.span,
          message: '“programs” is written in a way that nothing can be added to without changing it.',
        },
      ])
}

const shifted = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

const keys: ReadonlyArray<keyof Program> = [
  'id',
  'name',
  'aliases',
  'city',
  'state',
  'track',
  'code',
  'director',
  'visas',
  'applied',
  'statement',
  'specifics',
]

const entryOf = (program: Partial<Program>): Entry =>
  Object.fromEntries(keys.flatMap((key) => (program[key] === undefined ? [] : [[key, program[key]]])))

const holds = (after: Workspace, before: Workspace, added: readonly AddedProgram[]): boolean => {
  const wanted = [...before.programs, ...added.map(({program}) => program)]
  return (
    plain(after.programs) === plain(wanted) &&
    plain({...after.file, programs: []}) === plain({...before.file, programs: []}) &&
    after.troubles.length === before.troubles.length
  )
}

/** The same for two values that hold the same, whatever the order of their keys. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
