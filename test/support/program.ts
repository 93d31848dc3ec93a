import {execFile} from 'node:child_process'
import {root} from './project.ts'

/** What a program left behind. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** How a program is run: in the project's folder unless told otherwise; `env` comes on top of this process's own. */
export interface ProgramOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What it is given on its standard input. */
  readonly input?: string
}

/** Runs a program to its end. */
export const runProgram = (
  command: string,
  args: readonly string[],
  {cwd = root, env, input}: ProgramOptions = {},
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      command,
      [...args],
      {cwd, env: {...process.env, ...env}, maxBuffer: 2 ** 26},
      (error, out, err) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 128 : 0
        resolve({code, out, err: error && code === 128 ? `${err}${error.message}` : err})
      },
    )
    // A program may end without having read what it was told.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input ?? '')
  })

/** Runs one of the project's TypeScript files. */
export const runScript = (script: string, args: readonly string[], options: ProgramOptions = {}): Promise<Ended> =>
  runProgram(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}${script}`, ...args], options)
