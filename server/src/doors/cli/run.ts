import {Command, CommanderError} from 'commander'
import {severities} from '../../lexicon/kinds.ts'
import {
  type Format,
  formats,
  readCount,
  readFormat,
  readKind,
  readMoment,
  readSeverity,
  readTargets,
} from './arguments.ts'
import {check} from './check.ts'
import {explain} from './explain.ts'
import type {Io} from './io.ts'
import {printJson} from './json.ts'
import {plain} from './plain.ts'
import {decode} from './reading.ts'
import {type Report, summarize} from './report.ts'
import {printRules} from './rules.ts'
import {printText} from './text.ts'
import {version} from './version.ts'

/** 0: no error was found. 1: one was, or too many warnings. 2: the command or what it reads is not in order. */
export type ExitCode = 0 | 1 | 2

const program = 'residency-drafts'

/** The command line: takes the arguments after the program's name, gives the exit code. Never throws. */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = 0
  const root = new Command(program)
    .description(
      'Reads residency statements, emails and interview answers for what a program director would trip over.',
    )
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({writeOut: io.out, writeErr: io.err, outputError: () => undefined})
  addCheck(root, io, (result) => {
    code = result
  })
  root
    .command('explain')
    .description('say what a rule finds, why, and what to do instead')
    .argument('<rule>', 'a rule, such as tone/desperation, or a family, such as tone/*')
    .action((id: string) => {
      const explained = explain(id)
      if ('text' in explained) io.out(explained.text)
      else code = refuse(io, explained.refusal)
    })
  root
    .command('rules')
    .description('list every rule')
    .option('--format <format>', formats.join(' or '), readFormat, 'text')
    .action(({format}: {readonly format: Format}) => io.out(printRules(format)))
  root
    .command('plain')
    .description('print a draft as the plain text that the ERAS form would receive')
    .argument('<file>', 'a draft in Markdown')
    .option('--changes', 'say on standard error what is different from the file')
    .action(async (file: string, {changes}: {readonly changes?: true}) => {
      const read = await plain(io.cwd, file)
      if ('refusal' in read) {
        code = refuse(io, read.refusal)
        return
      }
      io.out(read.text)
      if (changes) io.err(read.changes)
    })
  root
    .command('lsp')
    .description('speak the Language Server Protocol with an editor')
    .requiredOption('--stdio', 'over standard input and output')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => io.serve())
  try {
    await root.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError && error.code === 'commander.help')
      return refuse(io, `A command is missing: ${root.commands.map((command) => command.name()).join(', ')}.`)
    return refuse(io, error instanceof Error ? error.message.replace(/^error: /, '') : String(error))
  }
}

const addCheck = (root: Command, io: Io, end: (code: ExitCode) => void): void => {
  root
    .command('check')
    .description('check drafts, and the drafts in folders')
    .argument('[path...]', 'files and folders; the current folder without any')
    .option('--format <format>', formats.join(' or '), readFormat, 'text')
    .option('--severity <severity>', `print findings of at least this: ${severities.join(', ')}`, readSeverity, 'hint')
    .option('--max-warnings <count>', 'end with 1 when there are more warnings than this', readCount)
    .option('--kind <kind>', 'take the drafts for this kind', readKind)
    .option('--target <target>', 'take the drafts as written for this; may be repeated', readTargets)
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
}

const runCheck = async (paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> => {
  const hasStdin = options.stdin ?? options.stdinFilename !== undefined
  if (hasStdin && paths.length > 0) return refuse(io, 'Give either paths or --stdin, not both.')
  const report = await check({
    cwd: io.cwd,
    paths: hasStdin ? [] : paths.length > 0 ? paths : ['.'],
    ...(hasStdin ? {stdin: {reading: decode(await io.readStdin()), filename: options.stdinFilename}} : {}),
    kind: options.kind,
    targets: options.target ?? [],
    now: options.now ?? io.now(),
    workspace: options.workspace,
  })
  const shown = atLeast(report, options.severity)
  const style = {hasColor: io.hasColor, isQuiet: options.quiet ?? false}
  io.out(options.format === 'json' ? printJson(shown) : printText(shown, style))
  for (const refusal of report.refusals) refuse(io, refusal)
  return exitCode(report, options.maxWarnings, io)
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

/** Says on one line why a command ends as it does. */
const refuse = (io: Io, reason: string): 2 => {
  io.err(`${program}: ${reason.replace(/\s+/g, ' ')}\n`)
  return 2
}
