import {type ListFormat, listFormats, readListFormat, readMoment} from '../arguments.ts'
import {type AddCommand, type ExitCode, refuse} from '../command.ts'
import type {Io} from '../io.ts'
import {lookOverFolder} from '../readiness.ts'
import {printReadinessJson} from '../readiness-json.ts'
import {printReadinessText} from '../readiness-text.ts'

/** Adds `report`. */
export const addReport: AddCommand = (root, io, end) => {
  root
    .command('report')
    .description('say how far an application is: its drafts, what each program gets, and what is missing')
    .argument('[path...]', 'files and folders of one application; the current folder without any')
    .option('--format <format>', listFormats.join(' or '), readListFormat, 'text')
    .option('--now <moment>', 'the moment to judge by, in ISO form', readMoment)
    .option('--workspace <file>', 'the residency.yaml for all drafts')
    .addHelpText(
      'after',
      `
A draft is ready when nothing in it is an error and nothing is left to write; warnings are
counted and stand in nobody's way.

Ends with 0, ready or not, and with 2 where something could not be read. To stop a script at
an error, use \`check\`.`,
    )
    .action(async (paths: readonly string[], options: ReportOptions) => end(await runReport(paths, options, io)))
}

interface ReportOptions {
  readonly format: ListFormat
  readonly now?: number
  readonly workspace?: string
}

/** A line is no longer, however wide the window; and where nothing tells, it fits most. */
const widths = {least: 60, most: 120, unknown: 100}

const runReport = async (paths: readonly string[], options: ReportOptions, io: Io): Promise<ExitCode> => {
  const application = await lookOverFolder({
    cwd: io.cwd,
    paths: paths.length > 0 ? paths : ['.'],
    kind: undefined,
    targets: [],
    now: options.now ?? io.now(),
    workspace: options.workspace,
  })
  if ('refusal' in application) return refuse(io, application.refusal)
  const width = Math.min(widths.most, Math.max(widths.least, io.columns ?? widths.unknown))
  io.out(
    options.format === 'json'
      ? printReadinessJson(application)
      : printReadinessText(application, {hasColor: io.hasColor, width}),
  )
  for (const refusal of application.refusals) refuse(io, refusal)
  return application.refusals.length > 0 ? 2 : 0
}
