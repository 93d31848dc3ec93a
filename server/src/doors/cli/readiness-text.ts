import {styleText} from 'node:util'
import {trackAbbreviations, trackLabels} from '../../lexicon/specialties.ts'
import type {Allocation} from '../../lint/allocation.ts'
import type {AssignedEmail, Assignment} from '../../lint/assignments.ts'
import {type State, stateLabels} from '../../lint/readiness.ts'
import {
  allocationWords,
  byKind,
  emailWords,
  headingWords,
  lengthWords,
  looseWords,
  summaryWords,
} from '../../lint/readiness-words.ts'
import {counted, grouped} from '../../text/counted.ts'
import {workspaceFileName} from '../../workspace/workspace.ts'
import {program as programName} from './command.ts'
import type {Application, LookedOver} from './readiness.ts'
import {type Column, type Format, type Paint, paragraph, printTable, type Row} from './table.ts'

/** How an overview is to look. */
export interface ReadinessStyle {
  readonly hasColor: boolean
  /** How many characters a line may have. */
  readonly width: number
}

/** The readiness of an application for a person: its drafts, what each program gets, and how applications are spread. */
export const printReadinessText = (application: Application, {hasColor, width}: ReadinessStyle): string => {
  const paint: Paint = (format, text) => (hasColor ? styleText(format, text, {validateStream: false}) : text)
  const {drafts, overview} = application
  const {programs, allocation} = overview
  const folder = folderOf(application)
  const short = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path)
  const sections = [
    folder === '' ? [] : [paint('bold', `In ${folder}`)],
    drafts.length > 0 ? draftTable(drafts, short, width, paint) : paragraph(noDraft, width),
    programs.length > 0 ? programTable(programs, short, width, paint) : paragraph(noProgram, width),
    paragraph(looseWords(overview, short).join(' '), width),
    programs.length > 0 ? allocationTable(allocation, width, paint) : [],
    closing(application, width, paint),
  ]
  const filled = sections.map((lines) => lines.join('\n')).filter((section) => section !== '')
  return `${filled.join('\n\n')}\n`
}

const noDraft = `No draft was found here. \`${programName} new personal-statement\` begins one; \`kind:\` in the front matter makes a draft of any Markdown file.`
const noProgram = `No programs are kept in a ${workspaceFileName} here. With \`programs:\` in it, this report says which statement, letters and emails each one gets.`

/** The folder of `residency.yaml` below the current one, if every draft is in it: then it need not be said of each. */
const folderOf = ({file, drafts}: Application): string => {
  const folder = file?.slice(0, file.lastIndexOf('/') + 1) ?? ''
  return drafts.every(({path}) => path.startsWith(folder)) && !folder.startsWith('..') ? folder : ''
}

/** Makes paths short. */
type Short = (path: string) => string

/** Narrower than this, titles of columns are shortened. */
const roomy = 96
const none = '–'
const stateFormats: Readonly<Record<State, Format>> = {ready: 'green', unfinished: 'yellow', 'not-ready': 'red'}

const draftTable = (drafts: readonly LookedOver[], short: Short, width: number, paint: Paint): readonly string[] => {
  const isRoomy = width >= roomy
  const columns: readonly Column[] = [
    {title: 'Draft', turn: 2},
    {title: 'For', turn: 1},
    {title: 'Words', isNumber: true},
    {title: 'Length', isNumber: true},
    {title: isRoomy ? 'To fill' : 'Fill', isNumber: true},
    {title: isRoomy ? 'Errors' : 'Err', isNumber: true},
    {title: isRoomy ? 'Warnings' : 'Warn', isNumber: true},
    {title: 'State'},
  ]
  const rows = byKind(drafts, ({readiness}) => readiness).flatMap(({kind, own}): readonly Row[] => [
    {heading: headingWords(kind, own[0].readiness)},
    ...own.map((one) => draftRow(one, short)),
  ])
  return printTable(columns, rows, width, paint)
}

const draftRow = ({path, readiness, at}: LookedOver, short: Short): Row => {
  const {targets, words, placeholders, errorsToMend, counts, state, reasons, next, kind} = readiness
  const weigh = counts.warning > 0 && state === 'ready' ? [`${counted(counts.warning, 'warning')} to weigh`] : []
  const isFile = kind === 'workspace'
  return {
    cells: [
      short(path),
      targets.map((target) => trackAbbreviations[target]).join(', ') || none,
      isFile ? none : grouped(words),
      lengthWords(readiness) ?? none,
      String(placeholders),
      String(errorsToMend),
      String(counts.warning),
      stateLabels[state],
    ],
    format: stateFormats[state],
    notes: [
      ...[...reasons, ...weigh].slice(0, 1).map(() => `${[...reasons, ...weigh].join(', ')}.`),
      ...(next && at ? [`${at.start.line}:${at.start.column} ${next.message} (${next.rule})`] : []),
    ],
  }
}

const programTable = (
  programs: readonly Assignment[],
  short: Short,
  width: number,
  paint: Paint,
): readonly string[] => {
  const columns: readonly Column[] = [
    {title: 'Program', turn: 2},
    {title: 'Track'},
    {title: 'Applied'},
    {title: 'Statement', turn: 2},
    {title: 'Letters', isNumber: true},
    {title: 'Email', turn: 2},
  ]
  const rows = programs.map(
    ({name, track, applied, statement, letters, emails, missing}): Row => ({
      cells: [
        name,
        track ? trackAbbreviations[track] : none,
        applied ? 'yes' : 'no',
        statement ? short(statement.path) : none,
        letters ? String(letters.length) : none,
        emails.map(({path}) => short(path)).join(', ') || none,
      ],
      notes: [
        ...(missing.length > 0 ? [`To settle: ${missing.map(({words}) => words).join('; ')}.`] : []),
        ...emails.flatMap((email) => emailNote(email, short)),
      ],
    }),
  )
  return printTable(columns, rows, width, paint)
}

/** An email that may not be sent as it is. */
const emailNote = (email: AssignedEmail, short: Short): readonly string[] => {
  const said = emailWords(email)
  return said.length > 0 ? [`${short(email.path)}: ${said.join(', ')}.`] : []
}

const allocationTable = (allocation: Allocation, width: number, paint: Paint): readonly string[] => {
  const columns: readonly Column[] = [
    {title: 'Applications'},
    {title: 'Applied', isNumber: true},
    {title: 'Planned', isNumber: true},
  ]
  const rows = allocation.tracks.map(
    (one): Row => ({
      cells: [one.track ? trackLabels[one.track] : 'Track not given', String(one.applied), String(one.planned)],
    }),
  )
  return [
    ...printTable(columns, rows, width, paint),
    ...allocationWords(allocation).flatMap((sentence) => paragraph(sentence, width)),
  ]
}

const closing = ({first, overview, skipped}: Application, width: number, paint: Paint): readonly string[] => {
  const lines = [
    ...(first?.at && first.readiness.next
      ? [
          `Mend first: ${first.path}:${first.at.start.line}:${first.at.start.column}. \`${programName} explain ${first.readiness.next.rule}\` says why.`,
        ]
      : []),
    ...(skipped.length > 0
      ? [`${counted(skipped.length, 'other file')} left alone; \`${programName} check\` says why.`]
      : []),
  ]
  return [
    ...lines.flatMap((line) => paragraph(line, width)),
    ...paragraph(summaryWords(overview.summary).join(' '), width).map((line) => paint('bold', line)),
  ]
}
