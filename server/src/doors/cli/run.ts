import {Command, CommanderError} from 'commander'
import {type AddCommand, type ExitCode, program, refuse} from './command.ts'
import {addCheck} from './commands/check.ts'
import {addExplain} from './commands/explain.ts'
import {addImport} from './commands/import.ts'
import {addLsp} from './commands/lsp.ts'
import {addNew} from './commands/new.ts'
import {addPlain} from './commands/plain.ts'
import {addReport} from './commands/report.ts'
import {addRules} from './commands/rules.ts'
import type {Io} from './io.ts'
import {version} from './version.ts'

const commands: readonly AddCommand[] = [addCheck, addReport, addExplain, addRules, addPlain, addNew, addImport, addLsp]

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
  const end = (ended: ExitCode): void => {
    code = ended
  }
  for (const add of commands) add(root, io, end)
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
