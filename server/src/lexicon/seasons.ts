import type {SourceId} from './sources.ts'

/** A moment of Match Week. */
export interface SeasonEvent {
  readonly id: 'status' | 'applications-open' | 'programs-review' | 'soap-ends' | 'match-day'
  /** ISO with the offset of US Eastern Time on that day. */
  readonly at: string
  readonly title: string
  readonly sources: readonly SourceId[]
}

/** The Match Week of one season. */
export interface Season {
  /** The year in which the training begins. */
  readonly season: number
  /** Inferred dates follow the pattern of earlier years; no calendar was published when they were written. */
  readonly status: 'confirmed' | 'inferred'
  readonly note: string
  readonly events: readonly SeasonEvent[]
}

const week = (
  monday: string,
  tuesday: string,
  thursday: string,
  friday: string,
  dates: SourceId,
): readonly SeasonEvent[] => [
  {
    id: 'status',
    at: `${monday}T10:00:00-04:00`,
    title: 'Applicants learn whether they matched; the List of Unfilled Programs opens',
    sources: ['nrmp-match-week', dates],
  },
  {
    id: 'applications-open',
    at: `${monday}T11:00:00-04:00`,
    title: 'SOAP applications can be sent in ERAS',
    sources: ['aamc-soap', dates],
  },
  {
    id: 'programs-review',
    at: `${tuesday}T08:00:00-04:00`,
    title: 'Programs see applications and may call',
    sources: ['aamc-soap', dates],
  },
  {
    id: 'soap-ends',
    at: `${thursday}T21:00:00-04:00`,
    title: 'SOAP ends; contact with unfilled programs is free again',
    sources: ['aamc-soap', dates],
  },
  {id: 'match-day', at: `${friday}T12:00:00-04:00`, title: 'Match Day', sources: ['nrmp-match-week', dates]},
]

/** Known seasons, oldest first. */
export const seasons: readonly Season[] = [
  {
    season: 2026,
    status: 'confirmed',
    note: 'March 16 to 20, 2026, as announced by the NRMP.',
    events: week('2026-03-16', '2026-03-17', '2026-03-19', '2026-03-20', 'nrmp-2026-dates'),
  },
  {
    season: 2027,
    status: 'inferred',
    note: 'The third week of March, with the hours of 2026: inferred, since no calendar was found on 2026-11-22.',
    events: week('2027-03-15', '2027-03-16', '2027-03-18', '2027-03-19', 'house'),
  },
]
