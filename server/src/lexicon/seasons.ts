import {phrases, spellings} from './phrases.ts'
import type {SourceId} from './sources.ts'

/** A moment of Match Week. */
export interface SeasonEvent {
  readonly id:
    | 'status'
    | 'applications-open'
    | 'programs-review'
    | 'round-1'
    | 'round-2'
    | 'round-3'
    | 'round-4'
    | 'soap-ends'
    | 'match-day'
  /** ISO with the offset of US Eastern Time on that day. */
  readonly at: string
  /** When it ends, for what lasts. */
  readonly until?: string
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
  /** How many programs may be applied to in SOAP, and who says so. */
  readonly applications: {readonly most: number; readonly source: SourceId}
  readonly events: readonly SeasonEvent[]
}

const round = (id: `round-${1 | 2 | 3 | 4}`, day: string, from: string, to: string, dates: SourceId): SeasonEvent => ({
  id,
  at: `${day}T${from}:00-04:00`,
  until: `${day}T${to}:00-04:00`,
  title: `Offer round ${id.slice(-1)}: offers go out at the start and lapse at the end`,
  sources: ['soap-hours', 'nrmp-soap-faq', dates],
})

const cap = {most: 45, source: 'nrmp-application-cap'} as const

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
  round('round-1', thursday, '09:00', '11:00', dates),
  round('round-2', thursday, '12:00', '14:00', dates),
  round('round-3', thursday, '15:00', '17:00', dates),
  round('round-4', thursday, '18:00', '20:00', dates),
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
    applications: cap,
    events: week('2026-03-16', '2026-03-17', '2026-03-19', '2026-03-20', 'nrmp-2026-dates'),
  },
  {
    season: 2027,
    status: 'inferred',
    note: 'The third week of March, with the hours of 2026: inferred, since no calendar was found on 2026-11-22.',
    applications: cap,
    events: week('2027-03-15', '2027-03-16', '2027-03-18', '2027-03-19', 'house'),
  },
]

/** Words by which a text speaks of an event: `rounds` are all the offer rounds together. */
export const eventNames = spellings<SeasonEvent['id'] | 'rounds'>('season/event', {
  status: [
    'list (of) (unfilled) (programs|positions) comes|opens|appears|arrives|posted|published|released',
    'list of unfilled (programs|positions)',
    'unfilled list|positions (comes|opens|appears|published|released)',
    'match|Match status',
    'status|result|results (email|emails|mail) comes|come|arrives|arrive|appears',
    'learn|hear|know|told|find whether|if (out) i|we (have) matched',
    'soap|SOAP starts|begins|opens|start',
  ],
  'applications-open': [
    'applications|application open|opens|start|starts|begin',
    'can|may (first|start|begin) apply|applying (in|through|to|from)',
    'start|begin|submit|send (my|the|to) (soap|SOAP|45) applications|applying',
    'eras|ERAS opens (for)',
  ],
  'programs-review': [
    'programs (can|may|will|start|begin|to) (to) see|review|read|call|contact|interview|reviewing|calling|interviewing',
    'reviews|interviews|calls by|from programs (start|begin)',
  ],
  'round-1': ['first (offer) round (of) (offers)', 'round one|1', '1st (offer) round'],
  'round-2': ['second (offer) round (of) (offers)', 'round two|2', '2nd (offer) round'],
  'round-3': ['third (offer) round (of) (offers)', 'round three|3', '3rd (offer) round'],
  'round-4': ['fourth|last|final (offer) round (of) (offers)', 'round four|4', '4th (offer) round'],
  rounds: [
    'offer|offers (go|goes|come|comes|are|is|start|starts|begin|begins|will) (be) (out|sent|made|extended|released)',
    'soap|SOAP offers|offer',
    'offer|offers|soap|SOAP round|rounds',
    'rounds of offers',
  ],
  'soap-ends': [
    'soap|SOAP ends|closes|finishes|is|end (over|closed|finished)',
    'end|close of (the) soap|SOAP',
    'contact is free|allowed (again)',
  ],
  'match-day': ['match|Match day|Day'],
})

/** Times of the sender's own: when to call, when to meet. */
export const ownTimes = phrases(
  'season/own-time',
  'i am|can|could|will (be) free|available|reachable|speak|talk|be|call|meet|interview',
  'available|reachable|reach me|free to|from|on|at|for|between|until',
  'call me|us',
  'interview|call|slot|appointment|meeting on|at|for|from',
)
