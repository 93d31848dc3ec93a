import {type Season, type SeasonEvent, seasons} from '../../server/src/lexicon/seasons.ts'
import {type Source, type SourceId, sources} from '../../server/src/lexicon/sources.ts'

/** Writes what the calendar says of the newest season into a text: `{{season}}`, `{{soap-ends}}`, `{{sources}}` … */
export const matchWeek = (text: string, season: Season | undefined = seasons.at(-1)): string =>
  season ? text.replace(/\{\{([a-z0-9-]+)\}\}/g, (slot, name: string) => valueFor(name, season) ?? slot) : text

const valueFor = (name: string, season: Season): string | undefined => {
  const event = season.events.find(({id}) => id === name)
  if (event) return `${momentOf(event)}: ${event.title}`
  if (name === 'season') return String(season.season)
  if (name === 'note') return noteOf(season)
  if (name === 'cap') return `At most ${season.applications.most} applications over all rounds`
  return name === 'sources' ? sourcesOf(season) : undefined
}

/** “Thursday, March 18, 9:00 AM to 11:00 AM ET”. */
const momentOf = ({at, until}: SeasonEvent): string => {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return `${day}, ${hour(at)}${until ? ` to ${hour(until)}` : ''} ET`
}

/** The hour as it is written, which is Eastern Time. */
const hour = (iso: string): string => {
  const hours = Number(iso.slice(11, 13))
  return `${hours % 12 || 12}:${iso.slice(14, 16)} ${hours < 12 ? 'AM' : 'PM'}`
}

const noteOf = ({status, note}: Season): string =>
  status === 'confirmed' ? note : `These dates are not official. ${note}`

/** Who announces the dates: nobody else’s page is a calendar. */
const authorities: ReadonlySet<string> = new Set(['NRMP', 'AAMC'])

/** The official pages behind a week, each once. */
const sourcesOf = ({events, applications}: Season): string => {
  const ids = new Set<SourceId>([...events.flatMap((event) => event.sources), applications.source])
  const shelf: Readonly<Record<SourceId, Source>> = sources
  return [...ids]
    .map((id) => shelf[id])
    .flatMap(({title, publisher, url, read}) =>
      url && authorities.has(publisher) ? [`- ${publisher}, ${title}, read ${read}: <${url}>`] : [],
    )
    .join('\n')
}
