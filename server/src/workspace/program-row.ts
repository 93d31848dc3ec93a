import type {ProgramColumn} from '../lexicon/program-columns.ts'
import {specialtyLabels, type Target} from '../lexicon/specialties.ts'
import {counted} from '../text/counted.ts'
import type {Cell, Row} from '../text/csv.ts'
import type {Span} from '../text/span.ts'
import {
  lineOf,
  listOf,
  quoted,
  readFlag,
  readPlace,
  readState,
  readTrack,
  readVisas,
  type Said,
} from './program-cells.ts'
import {codeFor, isAcgmeId, type ProgramCode, readProgramCode} from './program-code.ts'
import {headerAt, type ProgramTable} from './program-table.ts'
import type {Program} from './shape.ts'

/** Something said about a place in the table: whole sentences. */
export interface Remark {
  readonly span: Span
  /** The header of the column, in quotation marks; undefined for a whole row or table. */
  readonly column?: string
  readonly message: string
}

/** A row as it was read: a program, where nothing is wrong with it. */
export interface ReadRow {
  readonly span: Span
  readonly program: Partial<Program>
  readonly mistakes: readonly Remark[]
  readonly notes: readonly Remark[]
}

type Written = {-readonly [Key in keyof Program]?: Program[Key]}

/** Reads a row of a table of programs. */
export const readRow = (row: Row, table: ProgramTable): ReadRow => new RowReader(row, table).read()

class RowReader {
  readonly #row: Row
  readonly #table: ProgramTable
  readonly #mistakes: Remark[] = []
  readonly #notes: Remark[] = []

  constructor(row: Row, table: ProgramTable) {
    this.#row = row
    this.#table = table
  }

  read(): ReadRow {
    const malformed = this.#malformed()
    const program = malformed === undefined ? this.#program() : {}
    if (malformed !== undefined) this.#mistakes.push({span: this.#row.span, message: malformed})
    const mistakes = this.#mistakes.sort((a, b) => a.span.start - b.span.start)
    return {span: this.#row.span, program, mistakes, notes: this.#notes}
  }

  /** What keeps the row from being read cell by cell. */
  #malformed(): string | undefined {
    const {cells} = this.#row
    const {width} = this.#table
    if (cells.some(isHalfQuoted))
      return 'A blank before a quotation mark keeps it from opening a value: without the blank it does.'
    const isLonger = cells.slice(width).some(({text}) => text.trim() !== '')
    if (cells.length >= width && !isLonger) return undefined
    const why = isLonger
      ? 'A value with the delimiter in it needs quotation marks round it.'
      : 'A value that is empty keeps its delimiter.'
    return `This row has ${counted(cells.length, 'value')}, and the header has ${width}. ${why}`
  }

  #program(): Partial<Program> {
    const program: Written = {}
    const set = <Key extends keyof Program>(key: Key, value: Program[Key] | undefined): void => {
      if (value !== undefined) program[key] = value
    }
    const place = this.#take('place', readPlace)
    const track = this.#track()
    const code = this.#code(track)
    set('id', this.#take('id', readId))
    set('name', this.#name())
    set('aliases', this.#list('aliases'))
    set('city', this.#take('city', readLine) ?? place?.city)
    set('state', this.#take('state', readState) ?? place?.state)
    set('track', track)
    set('code', code?.code)
    set('director', this.#take('director', readLine))
    set('visas', this.#visas())
    set('applied', this.#take('applied', readFlag))
    // Paths have slashes here on every machine.
    set('statement', this.#take('statement', readLine)?.replaceAll('\\', '/'))
    set('specifics', this.#list('specifics'))
    return program
  }

  #name(): string | undefined {
    const name = this.#take('name', readLine) ?? this.#take('institution', readLine)
    const [index = 0] = this.#indexes('name').concat(this.#indexes('institution'))
    if (name === undefined)
      this.#blame(index, 'No name stands here. Every row needs the name that the program goes by.')
    return name
  }

  #track(): Target | undefined {
    const indexes = this.#indexes('track')
    const hints = this.#indexes('position').map((index) => this.#text(index))
    const {value, mistake} = readTrack(
      indexes.map((index) => this.#text(index)),
      hints,
    )
    const at = indexes.find((index) => this.#text(index) !== '') ?? this.#indexes('position')[0]
    if (mistake !== undefined && at !== undefined) this.#blame(at, mistake)
    return value
  }

  #code(track: Target | undefined): ProgramCode | undefined {
    const [index] = this.#indexes('code')
    const text = index === undefined ? '' : this.#text(index)
    if (index === undefined || text === '') return undefined
    const code = readProgramCode(text)
    if (!code) {
      this.#blame(index, notACode(text))
      return undefined
    }
    const {specialty, tracks} = code
    if (!track || !specialty || tracks.includes(track)) return code
    const right = codeFor(code, track)
    const such = right === undefined ? '' : ` Its code would be like ${right}.`
    this.#blame(
      index,
      `${quoted(text)} is a code of ${specialty.label}, and the row says ${specialtyLabels[track]}.${such}`,
    )
    return undefined
  }

  #visas(): readonly string[] | undefined {
    const named = this.#take('visas', readVisas)
    const flags = (['j-1', 'h-1b'] as const).map((column) => [column, this.#take(column, readFlag)] as const)
    const sponsored = flags.flatMap(([column, isYes]) => (isYes ? [column === 'j-1' ? 'J-1' : 'H-1B'] : []))
    if (named || sponsored.length > 0) return [...new Set([...(named ?? []), ...sponsored])]
    return flags.every(([, isYes]) => isYes === false) ? [] : undefined
  }

  #list(column: ProgramColumn): readonly string[] | undefined {
    const items = this.#indexes(column).flatMap((index) => listOf(this.#cell(index)?.text ?? ''))
    return items.length === 0 ? undefined : [...new Set(items)]
  }

  /** Reads the cell of a column by what it must be; notes what is wrong with it. */
  #take<Value>(column: ProgramColumn, read: (text: string) => Said<Value>): Value | undefined {
    const [index] = this.#indexes(column)
    if (index === undefined) return undefined
    const {value, mistake, note} = read(this.#text(index))
    if (mistake !== undefined) this.#blame(index, mistake)
    if (note !== undefined) this.#notes.push(this.#remark(index, note))
    return value
  }

  #blame(index: number, message: string): void {
    this.#mistakes.push(this.#remark(index, message))
  }

  #remark(index: number, message: string): Remark {
    const span = this.#cell(index)?.span ?? this.#row.span
    return {span, column: headerAt(this.#table.header, index), message}
  }

  #indexes(column: ProgramColumn): readonly number[] {
    return this.#table.columns.get(column) ?? []
  }

  #text(index: number): string {
    return lineOf(this.#cell(index)?.text ?? '')
  }

  #cell(index: number): Cell | undefined {
    return this.#row.cells[index]
  }
}

/** A cell such as ` "Toledo`, of which the rest, ` OH"`, was taken for the next one. */
const isHalfQuoted = ({text, span}: Cell): boolean =>
  span.end - span.start === text.length && text.trimStart().startsWith('"') && text.trim().lastIndexOf('"') === 0

const readLine = (text: string): Said<string> => (text === '' ? {} : {value: text})

const readId = (text: string): Said<string> => {
  if (text === '') return {}
  if (isAcgmeId(text))
    return {mistake: `${quoted(text)} is an ACGME id, and this is the place for a short name such as lakeshore.`}
  if (/^[\p{L}\p{N}._-]+$/u.test(text)) return {value: text}
  return {
    mistake: `${quoted(text)} cannot be an id. It is one word of letters, digits and hyphens, such as st-brendan.`,
  }
}

const notACode = (text: string): string =>
  isAcgmeId(text)
    ? `${quoted(text)} is an ACGME id, 10 digits. The NRMP code is another: 7 digits, a letter and a digit, such as 1234140C0.`
    : `${quoted(text)} is no NRMP code. It has 7 digits, a letter and a digit, such as 1234140C0.`
