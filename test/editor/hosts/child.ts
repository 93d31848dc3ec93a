import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {createInterface} from 'node:readline'
import {atExit} from './exit.ts'

/** How a process is started; `env` is added to this process's environment and a key set to undefined is taken out. */
export interface ChildOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Called with each line of output; without it the process writes to this process's own output. */
  readonly onLine?: (line: string) => void
}

/** A process started by this one that cannot outlive it. */
export interface Child {
  /** Settles with the exit code when the process has ended (128 when a signal ended it); rejects if it never started. */
  readonly exited: Promise<number>
  /** Ends the process and everything it started; settles when it is gone. */
  stop(): Promise<void>
}

const patience = 3000

/** Takes a command with its arguments and starts it in its own process group, its input closed. */
export function startChild(command: string, args: readonly string[], options: ChildOptions = {}): Child {
  const {cwd, env, onLine} = options
  const child = spawn(command, args, {
    stdio: ['ignore', onLine ? 'pipe' : 'inherit', onLine ? 'pipe' : 'inherit'],
    // Its own group on POSIX, so that one signal reaches what it starts as well; Windows ends trees by itself.
    detached: process.platform !== 'win32',
    // Only there are commands such as npm.cmd scripts, which need a shell.
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
    windowsHide: true,
    env: {...process.env, ...env},
    ...(cwd === undefined ? {} : {cwd}),
  })
  const forget = atExit(() => signal(child, 'SIGKILL'))
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => {
      forget()
      reject(error)
    })
    // "close" and not "exit": the last lines of output come before it.
    child.once(onLine ? 'close' : 'exit', (code) => {
      // What the process left behind in its group goes with it.
      signal(child, 'SIGKILL')
      forget()
      resolve(code ?? 128)
    })
  })
  // A caller that only wants stop() need not handle this one.
  exited.catch(() => undefined)
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && onLine) createInterface({input: stream}).on('line', onLine)
  }
  return {
    exited,
    async stop() {
      const timer = setTimeout(() => signal(child, 'SIGKILL'), patience)
      signal(child, 'SIGTERM')
      await exited.catch(() => undefined)
      clearTimeout(timer)
    },
  }
}

function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], {stdio: 'ignore'})
    return
  }
  try {
    process.kill(-child.pid, name)
  } catch {
    // The whole group is gone already.
  }
}

/**
 * Takes a command with its arguments, runs it to its end and gives its output as lines; rejects with the command's
 * name and its last lines when it cannot be started or its exit code is not 0.
 */
export async function runChild(
  command: string,
  args: readonly string[],
  options: Omit<ChildOptions, 'onLine'> = {},
): Promise<readonly string[]> {
  const lines: string[] = []
  const code = await startChild(command, args, {...options, onLine: (line) => lines.push(line)}).exited
  if (code === 0) return lines
  throw new Error([`${command} ${args[0] ?? ''} ended with exit code ${code}:`, ...lines.slice(-12)].join('\n  '))
}
