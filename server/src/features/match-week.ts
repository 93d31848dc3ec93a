import {beginsWith, type Stretch, stretches} from '../lexicon/match-week.ts'
import {type Season, type SeasonEvent, seasons} from '../lexicon/seasons.ts'

/** An event of the week, with its beginning and end in milliseconds since 1970. */
export interface Moment {
  readonly event: SeasonEvent
  readonly from: number
  /** The same as `from` for what does not last. */
  readonly until: number
  readonly is: 'past' | 'now' | 'ahead'
}

/** Match Week as it stands at a moment. */
export interface MatchWeek {
  readonly season: Season
  readonly stretch: Stretch
  readonly moments: readonly Moment[]
  /** What comes next; undefined when nothing does. */
  readonly next: Moment | undefined
  /** Whether the week is near enough to be told of unasked. */
  readonly isNear: boolean
}

const day = 86_400_000
/** From so long before its first event to so long after its last one the week is told of unasked. */
const nearBefore = 14 * day
const nearAfter = day

/**
 * Says where in Match Week a moment lies: of the season asked for, else of the one whose week is not over yet.
 *
 * @param now milliseconds since 1970, UTC
 */
export const matchWeekAt = (
  now: number,
  season?: number,
  known: readonly Season[] = seasons,
): MatchWeek | undefined => {
  const chosen =
    known.find((one) => one.season === season) ?? known.find((one) => now < lastOf(one) + nearAfter) ?? known.at(-1)
  if (!chosen) return undefined
  const moments = chosen.events.map((event): Moment => {
    const from = Date.parse(event.at)
    const until = event.until === undefined ? from : Date.parse(event.until)
    return {event, from, until, is: now < from ? 'ahead' : now < until ? 'now' : 'past'}
  })
  const first = moments[0]?.from ?? now
  return {
    season: chosen,
    stretch: stretches[stretchAt(moments)],
    moments,
    next: nextOf(moments, now),
    isNear: first - nearBefore <= now && now < lastOf(chosen) + nearAfter,
  }
}

const lastOf = ({events}: Season): number => Math.max(...events.map(({at}) => Date.parse(at)))

const stretchAt = (moments: readonly Moment[]): Stretch['id'] => {
  const last = moments.findLast(({is}) => is !== 'ahead')
  if (!last) return 'before'
  const begun = beginsWith[last.event.id]
  if (begun !== 'round' || last.is === 'now') return begun
  const following = moments[moments.indexOf(last) + 1]
  return following && beginsWith[following.event.id] === 'round' ? 'between' : 'closing'
}

/** The end of an open round is as much an event as the beginning of the next. */
const nextOf = (moments: readonly Moment[], now: number): Moment | undefined =>
  moments.find(({is}) => is === 'now') ?? moments.find(({from}) => now < from)
