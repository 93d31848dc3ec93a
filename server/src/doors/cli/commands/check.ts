import {severities} from '../../../lexicon/kinds.ts'
import {
  type Format,
  formats,
  readCount,
  readFormat,
  readKind,
  readMoment,
  readSeverity,
  readTargets,
} from '../arguments.ts'
import {check} from '../check.ts'
import {type AddCommand, type ExitCode, refuse} from '../command.ts'
import {printGithub} from '../github.ts'
import type {Io} from '../io.ts'
import {printJson} from '../json.ts'
import {decode} from '../reading.ts'
import {type Report, summarize} from '../report.ts'
import {printSarif} from '../sarif.ts'
import {printText} from '../text.ts'

/** Adds `check`. */
export const addCheck: AddCommand = (root, io, end) => {
  root
    .command('check')
    .description('check drafts, and the drafts in folders')
    .argument('[path...]', 'files and folders; the current folder without any')
    .option(
      '--format <format>',
      `${formats.join(', ')}: for people, for programs, for code scanning, for annotations on GitHub`,
      readFormat,
      'text',
    )
    .option('--severity <severity>', `print findings of at least this: ${severities.join(', ')}`, readSeverity, 'hint')
    .option('--max-warnings <count>', 'end with 1 when there are more warnings than this', readCount)
    .option('--kind <kind>', 'take the drafts for this kind', readKind)
    .option('--target <target>', 'take the drafts as written for this; may be repeated', readTargets)
    .option(
      '--fix',
      'apply mechanical fixes to the drafts, never suggestions, and report what is left; with --stdin, print the mended draft, and the findings on standard error',
    )
    .option('--stdin', 'read one draft from standard input')
    .option('--stdin-filename <file>', 'the name it goes by: decides its kind and its residency.yaml')
    .option('--now <moment>', 'the moment to judge by, in ISO form', readMoment)
    .option('--workspace <file>', 'the residency.yaml for all drafts')
    .option('--quiet', 'findings only: no summary, nothing about files left alone')
    .action(async (paths: readonly string[], options: CheckOptions) => end(await runCheck(paths, options, io)))
}

interface CheckOptions {
  readonly format: Format
  readonly severity: ReturnType<typeof readSeverity>
  readonly maxWarnings?: number
  readonly kind?: ReturnType<typeof readKind>
  readonly target?: ReturnType<typeof readTargets>
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly now?: number
  readonly workspace?: string
  readonly quiet?: true
  readonly fix?: true
}

const runCheck = async (paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> => {
  const hasStdin = options.stdin ?? options.stdinFilename !== undefined
  if (hasStdin && paths.length > 0) return refuse(io, 'Give either paths or --stdin, not both.')
  if (hasStdin && options.fix && options.format !== 'text')
    return refuse(io, `With --stdin, --fix prints the mended draft, so --format ${options.format} has no place to go.`)
  const report = await check({
    cwd: io.cwd,
    paths: hasStdin ? [] : paths.length > 0 ? paths : ['.'],
    ...(hasStdin ? {stdin: {reading: decode(await io.readStdin()), filename: options.stdinFilename}} : {}),
    kind: options.kind,
    targets: options.target ?? [],
    now: options.now ?? io.now(),
    workspace: options.workspace,
    fix: options.fix && options.severity,
  })
  const shown = atLeast(report, options.severity)
  if (hasStdin && options.fix) {
    io.out(report.fixes?.text ?? '')
    io.err(print(shown, options, io, false))
  } else io.out(print(shown, options, io, io.hasColor))
  for (const refusal of report.refusals) refuse(io, refusal)
  return exitCode(report, options.maxWarnings, io)
}

const print = (report: Report, {format, quiet}: CheckOptions, {cwd, repository}: Io, hasColor: boolean): string => {
  switch (format) {
    case 'text':
      return printText(report, {hasColor, isQuiet: quiet ?? false})
    case 'json':
      return printJson(report)
    case 'sarif':
      return printSarif(report, cwd)
    case 'github':
      return printGithub(report, cwd, repository)
  }
}

const atLeast = (report: Report, severity: CheckOptions['severity']): Report => {
  const least = severities.indexOf(severity)
  const drafts = report.drafts.map((draft) => ({
    ...draft,
    findings: draft.findings.filter((finding) => severities.indexOf(finding.severity) <= least),
  }))
  return {...report, drafts: drafts.filter(({kind, findings}) => kind !== 'workspace' || findings.length > 0)}
}

const exitCode = ({drafts, refusals}: Report, maxWarnings: number | undefined, io: Io): ExitCode => {
  const {errors, warnings} = summarize(drafts)
  const isOver = maxWarnings !== undefined && warnings > maxWarnings
  if (isOver) refuse(io, `There are ${warnings} warnings, and --max-warnings allows ${maxWarnings}.`)
  if (refusals.length > 0) return 2
  return errors > 0 || isOver ? 1 : 0
}
