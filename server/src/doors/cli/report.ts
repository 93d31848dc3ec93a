import type {Kind, Severity} from '../../lexicon/kinds.ts'
import type {Target} from '../../lexicon/specialties.ts'
import type {Finding} from '../../lint/finding.ts'
import type {Readiness} from '../../lint/readiness.ts'
import type {Workspace} from '../../workspace/workspace.ts'

/** Another file a finding speaks of, by the `path` it gives: its name in the report, and its text. */
export type Elsewhere = (file: string) => {readonly path: string; readonly text: string} | undefined

/** A draft, or a workspace file with something wrong in it, after it was checked. */
export interface Checked {
  /** From the folder of the command line, with `/`. */
  readonly path: string
  /** Null: the front matter asks for a kind there is not. */
  readonly kind: Kind | 'workspace' | null
  readonly kindReason: string
  readonly targets: readonly Target[]
  readonly targetReason: string
  readonly words: number
  readonly characters: number
  readonly text: string
  readonly findings: readonly Finding[]
  readonly elsewhere: Elsewhere
  readonly readiness: Readiness
}

/** A file that was seen and not checked. */
export interface Skipped {
  readonly path: string
  readonly reason: string
}

/** How many there are of each. */
export interface Summary {
  readonly drafts: number
  readonly errors: number
  readonly warnings: number
  readonly information: number
  readonly hints: number
}

/** What `--fix` came to. */
export interface Fixes {
  readonly applied: number
  /** How many drafts were mended. */
  readonly drafts: number
  /** The text of standard input as it is now; undefined if there was none. */
  readonly text?: string
}

/** Everything a check has to say. */
export interface Report {
  readonly drafts: readonly Checked[]
  readonly skipped: readonly Skipped[]
  /** Every workspace file that was read, also one with nothing wrong in it. */
  readonly workspaces: readonly Workspace[]
  /** Whole sentences about what could not be read. */
  readonly refusals: readonly string[]
  /** Only where fixes were asked for. */
  readonly fixes?: Fixes
}

/** Counts drafts and findings. */
export const summarize = (drafts: readonly Checked[]): Summary => {
  const count = (severity: Severity): number =>
    drafts.reduce((sum, {findings}) => sum + findings.filter((finding) => finding.severity === severity).length, 0)
  return {
    drafts: drafts.filter(({kind}) => kind !== 'workspace').length,
    errors: count('error'),
    warnings: count('warning'),
    information: count('information'),
    hints: count('hint'),
  }
}
