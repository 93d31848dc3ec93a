import {styleText} from 'node:util'
import {trackLabels} from '../../lexicon/specialties.ts'
import {counted} from '../../text/counted.ts'
import type {Span} from '../../text/span.ts'
import type {Imported, KnownProgram} from '../../workspace/import-programs.ts'
import type {Difference} from '../../workspace/same-program.ts'
import {type Column, type Paint, paragraph, printTable, type Row} from './table.ts'

/** What an import is called, and how what it did is to look. */
export interface ImportStyle {
  /** The file of the table, as it was named. */
  readonly csv: string
  /** The workspace file, as it is named to the user. */
  readonly workspace: string
  readonly isNew: boolean
  readonly isDryRun: boolean
  readonly hasColor: boolean
  /** How many characters a line may have. */
  readonly width: number
  /** The line of the table on which something begins. */
  lineOf(span: Span): number
}

const columns: readonly Column[] = [
  {title: 'Line', isNumber: true},
  {title: 'Program'},
  {title: 'Name', turn: 1},
  {title: 'Track', turn: 2},
  {title: 'Code'},
]

/** What an import did, for a person: what was added, what was left as it is and where the files differ. */
export const printImport = (imported: Imported, style: ImportStyle): string => {
  const {added, known, notes, insertion} = imported
  const {width, isDryRun} = style
  const paint: Paint = (format, text) => (style.hasColor ? styleText(format, text, {validateStream: false}) : text)
  const rows = [...addedRows(imported, style), ...knownRows(known, style)]
  const remarks = notes.map(({span, column, message}) => {
    const place = span === undefined ? '' : `Line ${style.lineOf(span)}, column ${column}: `
    return paragraph(place + message, width).join('\n')
  })
  const sections = [
    rows.length > 0 ? printTable(columns, rows, width, paint).join('\n') : '',
    remarks.join('\n'),
    isDryRun && insertion ? `To be added:\n\n${insertion.text.trimEnd().replace(/^[\r\n]+/, '')}` : '',
    paint('bold', `${total(imported, style)}`),
  ]
  return added.length + known.length + notes.length === 0 ? '' : `${sections.filter(Boolean).join('\n\n')}\n`
}

const addedRows = ({added}: Imported, {isDryRun, lineOf}: ImportStyle): readonly Row[] =>
  added.length === 0
    ? []
    : [
        {heading: isDryRun ? 'Would be added' : 'Added'},
        ...added.map(({program: {id = '', name = '', track, code = ''}, span}) => ({
          cells: [String(lineOf(span)), id, name, track ? trackLabels[track] : '', code],
        })),
      ]

const knownRows = (known: readonly KnownProgram[], style: ImportStyle): readonly Row[] =>
  known.length === 0
    ? []
    : [
        {heading: 'Already there, left as they are'},
        ...known.map((one) => ({
          cells: [String(style.lineOf(one.span)), one.as, one.name, '', ''],
          notes: [
            ...(one.first ? [`The same ${one.by} stands on line ${style.lineOf(one.first)} of ${style.csv}.`] : []),
            ...one.differences.map((difference) => describe(difference, one, style)),
          ],
        })),
      ]

const describe = ({key, kept, read}: Difference, {first, span}: KnownProgram, style: ImportStyle): string => {
  const here = first ? `line ${style.lineOf(first)}` : style.workspace
  const there = first ? `line ${style.lineOf(span)}` : style.csv
  return `${key}: ${here} has ${kept === undefined ? 'nothing' : `“${kept}”`}, ${there} has “${read}”.`
}

const total = ({added, known, skipped}: Imported, {workspace, isNew, isDryRun, lineOf}: ImportStyle): string => {
  const target = isNew && added.length > 0 ? `${workspace}, which is new` : workspace
  const verb = isDryRun ? 'would be added' : added.length === 1 ? 'was added' : 'were added'
  const first =
    added.length === 0
      ? `Nothing is to be added to ${target}`
      : `${counted(added.length, 'program')} ${verb} to ${target}`
  const rows = new Set(skipped.map(({span}) => lineOf(span))).size
  const there = known.length > 0 ? `; ${known.length} already there` : ''
  return `${first}${there}${rows > 0 ? `; ${counted(rows, 'row')} left out` : ''}.${isDryRun ? ' Nothing was written.' : ''}`
}
