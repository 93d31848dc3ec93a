import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Season, seasons} from '../../server/src/lexicon/seasons.ts'
import {type Source, type SourceId, sources} from '../../server/src/lexicon/sources.ts'
import type {Rule} from '../../server/src/lint/rule.ts'

/** What has to be read again before a season. */
export interface Stale {
  /** Sources read before the season began, each with the rules that cite it. */
  readonly sources: ReadonlyArray<{readonly id: SourceId; readonly source: Source; readonly rules: readonly string[]}>
  /** The calendar of the season, as far as there is one. */
  readonly calendar: Season['status'] | 'missing'
  /** Rules that ask the calendar what day it is, or how many applications there may be. */
  readonly onCalendar: readonly string[]
}

/** The first day of a season: June of the year before its Match Week, when applicants can begin to prepare in ERAS. */
export const startOf = (season: number): string => `${season - 1}-06-01`

/** Lists what is stale for a season; a source is when it was read before the day. */
export const staleFor = (season: number, since: string, rules: readonly Rule[], root: string): Stale => {
  const shelf: Readonly<Record<SourceId, Source>> = sources
  const ids = (Object.keys(shelf) as SourceId[]).filter((id) => id !== 'house' && shelf[id].read < since)
  return {
    sources: ids.map((id) => ({
      id,
      source: shelf[id],
      rules: rules.filter((rule) => rule.sources.includes(id)).map((rule) => rule.id),
    })),
    calendar: seasons.find((one) => one.season === season)?.status ?? 'missing',
    onCalendar: rules.filter(({id}) => asksCalendar(id, root)).map(({id}) => id),
  }
}

const asksCalendar = (id: string, root: string): boolean =>
  /\/(?:soap|schedule)\.ts'|\b(?:seasonOf|mostApplications|isInsideSoap|timeOf)\b/.test(
    readFileSync(resolve(root, `server/src/rules/${id}.ts`), 'utf8'),
  )

/** What is stale, as lines for a person. */
export const printStale = (season: number, since: string, stale: Stale): string => {
  const calendars = {
    confirmed: `The calendar of ${season} is confirmed.`,
    inferred: `The calendar of ${season} is inferred: no published one had been found. Look for it first.`,
    missing: `There is no calendar of ${season} in server/src/lexicon/seasons.ts.`,
  }
  const counted = stale.sources.length === 1 ? 'One source was' : `${stale.sources.length} sources were`
  return [
    calendars[stale.calendar],
    ...(stale.calendar === 'confirmed' ? [] : [`  rules that ask it: ${stale.onCalendar.join(', ')}`]),
    '',
    stale.sources.length === 0 ? `No source was read before ${since}.` : `${counted} read before ${since}:`,
    ...stale.sources.flatMap(({id, source, rules}) => [
      `  ${source.read} ${id}: ${source.title} (${source.publisher})`,
      ...(source.url === undefined ? [] : [`    ${source.url}`]),
      `    rules: ${rules.length === 0 ? 'none; the calendar or a page rests on it' : rules.join(', ')}`,
    ]),
    '',
  ].join('\n')
}
