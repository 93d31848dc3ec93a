import {type Season, type SeasonEvent, seasons} from '../lexicon/seasons.ts'
import type {View} from '../portfolio/view.ts'
import {defaultThresholds, type Thresholds} from '../workspace/shape.ts'
import type {Allow} from './allow.ts'
import type {Lookup} from './catalogue.ts'

/** What a rule may know beside the draft. Doors supply the clock; nothing below a door asks for the time. */
export interface Circumstances {
  /** Milliseconds since 1970, UTC. */
  readonly now: number
  readonly seasons: readonly Season[]
  readonly thresholds: Thresholds
  /** What an id in `allow:` or `rules:` means; the runner knows it, because rules do not know each other. */
  readonly look?: (id: string) => Lookup
  /** What the draft may know of the others of its folder; undefined where nobody has read the folder. */
  readonly view?: View | undefined
  /** Allows that silenced nothing; the runner knows them once every other rule has run. */
  readonly unused?: readonly Allow[]
}

/** Circumstances at a moment, with the shipped seasons; thresholds nobody moved are the default ones. */
export const circumstancesAt = (now: number, moved: Partial<Thresholds> = {}, view?: View): Circumstances => ({
  now,
  seasons,
  thresholds: {...defaultThresholds, ...moved},
  view,
})

/** The season a draft belongs to: the declared one, else the one whose Match Week ends next; undefined if unknown. */
export const seasonOf = (declared: number | undefined, {now, seasons: known}: Circumstances): Season | undefined =>
  declared === undefined
    ? known.find((season) => now < timeOf(season, 'match-day'))
    : known.find(({season}) => season === declared)

/** How many programs SOAP lets one apply to; a season that is not known is taken to be like the latest one. */
export const mostApplications = (declared: number | undefined, circumstances: Circumstances): number | undefined =>
  (seasonOf(declared, circumstances) ?? circumstances.seasons.at(-1))?.applications.most

/** When an event of the season is, in milliseconds since 1970. */
export const timeOf = (season: Season, id: SeasonEvent['id']): number => {
  const event = season.events.find((one) => one.id === id)
  return event ? Date.parse(event.at) : Number.NaN
}

/** Whether the moment lies inside SOAP, when contact must not be opened; only confirmed calendars can say so. */
export const isInsideSoap = ({now, seasons: known}: Circumstances): boolean =>
  known.some(
    (season) => season.status === 'confirmed' && timeOf(season, 'status') <= now && now < timeOf(season, 'soap-ends'),
  )
