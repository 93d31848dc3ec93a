import type {Outcome} from './outcome.ts'

/** One run of the suite: absolute paths of the extension, of the bundled suite inside it and of the workspace. */
export interface SuiteRun {
  readonly extension: string
  readonly suite: string
  readonly workspace: string
  /** Milliseconds after which the run counts as hung. */
  readonly limit: number
}

/** A VS Code that is ready to run the suite. */
export interface ReadyHost {
  /** What it is, for people: the build and where it came from. */
  readonly description: string
  /** Runs the suite and gives what came of it; rejects when the editor itself failed or the limit passed. */
  run(run: SuiteRun): Promise<Outcome>
}

/** A kind of VS Code the suite can run in. */
export interface Host {
  readonly name: string
  /** Gets the editor ready, installing it when needed; rejects with `HostMissing` when it cannot be had here. */
  prepare(): Promise<ReadyHost>
}

/** Says in one sentence, as its message, why an editor host cannot be had on this machine. */
export class HostMissing extends Error {
  override readonly name = 'HostMissing'
}
