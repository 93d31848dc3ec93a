import type {Kind, Severity} from '../../lexicon/kinds.ts'
import type {Target} from '../../lexicon/specialties.ts'
import type {Finding} from '../../lint/finding.ts'

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

/** Everything a check has to say. */
export interface Report {
  readonly drafts: readonly Checked[]
  readonly skipped: readonly Skipped[]
  /** Whole sentences about what could not be read. */
  readonly refusals: readonly string[]
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
