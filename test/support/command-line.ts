import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {ExitCode} from '../../server/src/doors/cli/command.ts'
import {run} from '../../server/src/doors/cli/run.ts'
import {quietDay} from './lint-text.ts'

/** What a command left behind. */
export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** The JSON contract, as far as tests look at it. */
export interface Printed {
  readonly version: number
  readonly drafts: ReadonlyArray<{
    readonly path: string
    readonly kind: string | null
    readonly targets: readonly string[]
    readonly words: number
    readonly characters: number
    readonly findings: readonly PrintedFinding[]
  }>
  readonly skipped: ReadonlyArray<{readonly path: string; readonly reason: string}>
  readonly summary: Readonly<Record<string, number>>
}

/** A place in the JSON contract. */
export interface PrintedPlace {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A finding in the JSON contract. */
export interface PrintedFinding {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly start: PrintedPlace
  readonly end: PrintedPlace
  readonly fix: string
  readonly url: string
  readonly related: ReadonlyArray<{
    readonly path: string
    readonly message: string
    readonly start: PrintedPlace
    readonly end: PrintedPlace
  }>
}

/** Runs the command line in this process, in a folder, with a text on its standard input. */
export const runIn = async (cwd: string, argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> => {
  let out = ''
  let err = ''
  const code = await run(argv, {
    cwd,
    hasColor: false,
    now: () => Date.parse(quietDay),
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    serve: async () => {
      out += 'serving'
    },
  })
  return {code, out, err}
}

/** Runs `check --format json` and reads what it printed. */
export const checkIn = async (
  cwd: string,
  argv: readonly string[] = [],
  stdin: string | Uint8Array = '',
): Promise<Ran & {readonly json: Printed}> => {
  const ran = await runIn(cwd, ['check', '--format', 'json', ...argv], stdin)
  return {...ran, json: JSON.parse(ran.out) as Printed}
}

/** Makes a folder of files that is gone after `use`. */
export const withFolder = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'residency-drafts-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    }
    await use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
