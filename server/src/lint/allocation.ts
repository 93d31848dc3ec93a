import {origins} from '../lexicon/origins.ts'
import {type Specialty, type Target, targets} from '../lexicon/specialties.ts'
import {isHeavy, type Lot} from '../questions/leaning.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Circumstances, mostApplications} from './circumstances.ts'

/** The programs of one track. */
export interface TrackCount {
  /** Null: programs whose track is not given. */
  readonly track: Target | null
  readonly applied: number
  /** On the list, and no application sent. */
  readonly planned: number
}

/** What the original specialty gets, where that is more than is wise. */
export interface Leaning extends Lot {
  readonly specialty: Specialty
}

/** How the applications are spread over the tracks. */
export interface Allocation {
  readonly applied: number
  readonly planned: number
  /** How many SOAP allows over all rounds; null where no season is known. */
  readonly most: number | null
  /** How many are still to be sent; below nothing there is nothing. Null where no season is known. */
  readonly left: number | null
  /** Every track, and the programs without one where there are any. */
  readonly tracks: readonly TrackCount[]
  /** Counted as `criteria/med-peds-heavy` counts: what was sent, or the whole list where nothing was sent yet. */
  readonly leaning: Leaning | null
}

/** Counts the programs of a `residency.yaml` by track. */
export const allocate = (workspace: Workspace | undefined, circumstances: Circumstances): Allocation => {
  const programs = workspace?.programs ?? []
  const applied = programs.filter((program) => program.applied).length
  const most = mostApplications(workspace?.file.season, circumstances) ?? null
  const untracked = countOf(programs, null)
  return {
    applied,
    planned: programs.length - applied,
    most,
    left: most === null ? null : Math.max(0, most - applied),
    tracks: [
      ...targets.map((track) => countOf(programs, track)),
      ...(untracked.applied + untracked.planned > 0 ? [untracked] : []),
    ],
    leaning: leaningOf(programs, origins[workspace?.file.applicant?.origin ?? 'med-peds'].specialty),
  }
}

const countOf = (programs: readonly Partial<Program>[], track: Target | null): TrackCount => {
  const own = programs.filter((program) => (program.track ?? null) === track)
  const applied = own.filter((program) => program.applied).length
  return {track, applied, planned: own.length - applied}
}

const leaningOf = (programs: readonly Partial<Program>[], specialty: Specialty): Leaning | null => {
  const tracked = programs.filter(({track}) => track !== undefined)
  const sent = tracked.filter(({applied}) => applied)
  const counted = sent.length > 0 ? sent : tracked
  const lot = {count: counted.filter(({track}) => track === specialty).length, total: counted.length}
  return isHeavy(lot) ? {specialty, ...lot} : null
}
