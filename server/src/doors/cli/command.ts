import type {Command} from 'commander'
import type {Io} from './io.ts'

/** 0: no error was found. 1: one was, or too many warnings. 2: the command or what it reads is not in order. */
export type ExitCode = 0 | 1 | 2

/** Takes the exit code of a command that ran. */
export type End = (code: ExitCode) => void

/** Adds a command to the command line. */
export type AddCommand = (root: Command, io: Io, end: End) => void

/** The name people type. */
export const program = 'residency-drafts'

/** Says on one line why a command ends as it does. */
export const refuse = (io: Io, reason: string): 2 => {
  io.err(`${program}: ${reason.replace(/\s+/g, ' ')}\n`)
  return 2
}
