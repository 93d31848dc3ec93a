import {sources} from '../lexicon/sources.ts'
import type {MatchWeekView} from '../protocol/match-week.ts'
import {escapeHtml, listOf} from './html.ts'
import type {MatchWeek, Moment} from './match-week.ts'

const eastern = 'America/New_York'

/**
 * Match Week as the status bar and the page show it.
 *
 * @param timeZone IANA name of the reader's time zone; Eastern alone is shown where it is not known
 */
export const viewMatchWeek = (week: MatchWeek, timeZone: string | undefined): MatchWeekView => {
  const zone = ownZone(timeZone)
  const {stretch, next, isNear, season} = week
  const sure = season.status === 'confirmed' ? '' : ' (expected dates)'
  return {
    isNear,
    short: stretch.short,
    tooltip: [
      `${stretch.title}${sure}.`,
      ...(next ? [nextWords(next, zone)] : []),
      ...stretch.may.map((line) => `You may: ${line}`),
      ...stretch.mayNot.map((line) => `Do not: ${line}`),
    ],
    changesAt: next ? (next.is === 'now' ? next.until : next.from) : null,
    html: page(week, zone),
  }
}

const nextWords = ({is, event, from, until}: Moment, zone: string | undefined): string =>
  is === 'now' ? `Until ${timeWords(until, zone)}: ${event.title}.` : `${timeWords(from, zone)}: ${event.title}.`

const timeWords = (at: number, zone: string | undefined): string =>
  `${clock(at, eastern)} Eastern${zone === undefined ? '' : ` (${clock(at, zone)} where you are)`}`

const clock = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at)

const hour = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {hour: 'numeric', minute: '2-digit', timeZone}).format(at)

/** The reader's zone where it is one, and another than that of the week. */
const ownZone = (timeZone: string | undefined): string | undefined => {
  try {
    const known = timeZone && new Intl.DateTimeFormat('en-US', {timeZone}).resolvedOptions().timeZone
    return known === eastern ? undefined : timeZone
  } catch {
    return undefined
  }
}

const page = ({season, stretch, moments, next}: MatchWeek, zone: string | undefined): string => {
  const zones = zone === undefined ? [eastern] : [eastern, zone]
  const rows = moments.map(({event, from, until, is}) => {
    const times = zones.map(
      (one) => `<td>${escapeHtml(clock(from, one) + (until > from ? ` to ${hour(until, one)}` : ''))}</td>`,
    )
    const name = is === 'now' ? ' class="now" aria-current="time"' : is === 'past' ? ' class="past"' : ''
    return `<tr${name}>${times.join('')}<td>${escapeHtml(event.title)}</td></tr>`
  })
  const cited = [...new Set([...stretch.sources, ...moments.flatMap(({event}) => event.sources)])].map(
    (id) => sources[id],
  )
  return `<h1>Match Week ${season.season}</h1>
<p class="lead">${escapeHtml(stretch.title)}.${next ? ` Next: ${escapeHtml(nextWords(next, zone))}` : ''}</p>
${season.status === 'confirmed' ? '' : `<p class="weigh"><strong>These dates are expected, not announced.</strong> ${escapeHtml(season.note)}</p>`}
<h2>You may now</h2>
${listOf(stretch.may, 'may')}
${stretch.mayNot.length > 0 ? `<h2>Not now</h2>\n${listOf(stretch.mayNot, 'may-not')}` : ''}
<h2>The week</h2>
<table>
<thead><tr><th scope="col">Eastern</th>${zone === undefined ? '' : `<th scope="col">${escapeHtml(zone)}</th>`}<th scope="col">What happens</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>At most ${season.applications.most} applications in SOAP.</p>
<footer>
<p><strong>Check the official calendar before you act.</strong> Read for this page: ${cited
    .map((source) => `${escapeHtml(source.publisher)}, “${escapeHtml(source.title)}” (${source.read})`)
    .join('; ')}.</p>
</footer>`
}
