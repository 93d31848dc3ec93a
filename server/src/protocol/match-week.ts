/** Client → server, a request: Match Week as it stands; null where no season is known. */
export const matchWeekRequest = 'residencyDrafts/matchWeek'

/** Which Match Week, seen from where. */
export interface MatchWeekParams {
  /** A draft or folder whose `residency.yaml` names the season. */
  readonly uri?: string
  /** Milliseconds since 1970: another moment than this one. */
  readonly now?: number
  /** IANA name of the reader's time zone. */
  readonly timeZone?: string
}

/** Match Week in words. */
export interface MatchWeekView {
  /** Whether it is near enough to be told of unasked. */
  readonly isNear: boolean
  /** What holds now, in a few words. */
  readonly short: string
  readonly tooltip: readonly string[]
  /** When something else will hold, in milliseconds since 1970; null when nothing changes any more. */
  readonly changesAt: number | null
  /** The page, as HTML without scripts. */
  readonly html: string
}
