import type {Severity} from '../lexicon/kinds.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Assignments, assign} from './assignments.ts'
import type {Circumstances} from './circumstances.ts'
import {beforeMending} from './mend-first.ts'
import type {Readiness, State} from './readiness.ts'

/** How many there are of what, in one application. */
export interface OverviewSummary {
  readonly drafts: number
  /** Drafts by how far they are; a `residency.yaml` is none. */
  readonly states: Readonly<Record<State, number>>
  readonly placeholders: number
  /** Findings, those in `residency.yaml` among them. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly programs: number
  readonly applied: number
  /** Programs whose statement and letters are in order, and whose emails are written for their track. */
  readonly complete: number
}

/** How far one application is, as plain data. */
export interface Overview extends Assignments {
  /** Those that are shown. */
  readonly drafts: readonly Readiness[]
  readonly summary: OverviewSummary
  /** Where in `drafts` the one is whose `next` is to be mended before all others. */
  readonly first: number | null
}

/**
 * Looks over an application: its drafts, and what each program gets of them.
 *
 * @param shown the drafts asked about, and `residency.yaml` where it is to be shown
 * @param all every draft of the folder, where more than those are in it
 */
export const lookOver = (
  workspace: Workspace | undefined,
  shown: readonly Readiness[],
  circumstances: Circumstances,
  all: readonly Readiness[] = shown,
): Overview => {
  const assignments = assign(workspace, all, circumstances)
  const urgent = shown.flatMap(({next}, index) => (next ? [{next, index}] : []))
  return {
    ...assignments,
    drafts: shown,
    summary: summarize(shown, assignments),
    first: urgent.toSorted((a, b) => beforeMending(a.next, b.next))[0]?.index ?? null,
  }
}

const summarize = (shown: readonly Readiness[], {programs}: Assignments): OverviewSummary => {
  const drafts = shown.filter(({kind}) => kind !== 'workspace')
  const inState = (wanted: State): number => drafts.filter(({state}) => state === wanted).length
  const sum = (of: (one: Readiness) => number): number => shown.reduce((all, one) => all + of(one), 0)
  return {
    drafts: drafts.length,
    states: {ready: inState('ready'), unfinished: inState('unfinished'), 'not-ready': inState('not-ready')},
    placeholders: sum(({placeholders}) => placeholders),
    counts: {
      error: sum(({counts}) => counts.error),
      warning: sum(({counts}) => counts.warning),
      information: sum(({counts}) => counts.information),
      hint: sum(({counts}) => counts.hint),
    },
    programs: programs.length,
    applied: programs.filter(({applied}) => applied).length,
    complete: programs.filter(({missing}) => missing.length === 0).length,
  }
}
