import type {Draft} from '../../draft/draft.ts'
import {eventNames, ownTimes, type Season, type SeasonEvent} from '../../lexicon/seasons.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'

/** A day, an hour or a number of rounds that is not the one of the season. */
export interface StaleTime {
  readonly span: Span
  /** As it stands on the page. */
  readonly words: string
  /** What the season says: “Thursday, March 19, 9:00 am ET”. */
  readonly instead: string
}

type EventName = SeasonEvent['id'] | 'rounds'

/** How far from the name of an event its time may stand, in words. */
const reach = 9

/** The first time in each sentence that contradicts the season. */
export const staleTimes = (draft: Draft, season: Season): readonly StaleTime[] => {
  const times: StaleTime[] = []
  for (const {item, answer} of staleIn(draft.blocks, season)) {
    if (!isOwn(draft, item)) continue
    for (const {index, at, instead} of answer) {
      const block = item.sentences[index]?.block
      if (block) times.push({span: block.at(at), words: block.text(at), instead})
    }
  }
  return times
}

/** Whether a block stands in the applicant's own part. */
const isOwn = (draft: Draft, {container, start, span}: Block): boolean => {
  const body = draft.email?.body
  return container.quote === 0 && start < (body?.end ?? draft.text.length) && span.end > (body?.start ?? 0)
}

interface Stale extends Local {
  readonly instead: string
}

/** A stale time, and the index of its sentence. */
interface PlacedStale {
  readonly index: number
  readonly at: Local
  readonly instead: string
}

/** Headings and cells are asked as paragraphs are. */
const staleIn = wherever((block: Block, season: Season): readonly PlacedStale[] => {
  const found: PlacedStale[] = []
  for (const [index, sentence] of block.sentences.entries()) {
    const stale = firstStale(sentence, season)
    if (stale) found.push({index, at: {from: stale.from, to: stale.to}, instead: stale.instead})
  }
  return found
})

const firstStale = (sentence: Sentence, season: Season): Stale | undefined => {
  const names = sentence.hits(eventNames)
  if (names.length === 0) return undefined
  for (const time of timesIn(sentence)) {
    const name = nearest(sentence, names, time)
    const events = name ? eventsOf(season, name.value) : []
    if (events.length > 0 && !events.some((event) => time.fits(event)))
      return {from: time.from, to: time.to, instead: describe(events)}
  }
  return wrongCount(sentence, season)
}

const eventsOf = (season: Season, name: EventName): readonly SeasonEvent[] =>
  season.events.filter(({id}) => (name === 'rounds' ? id.startsWith('round-') : id === name))

/** The event a time belongs to: the nearest in words, if no time of the sender's own is nearer. */
const nearest = (sentence: Sentence, names: readonly Hit<EventName>[], time: Local): Hit<EventName> | undefined => {
  const at = sentence.words.findIndex((word) => word.from >= time.from) + sentence.first
  const far = (hit: Hit): number => (hit.first > at ? hit.first - at : Math.max(0, at - hit.last))
  const [name] = [...names].sort((a, b) => far(a) - far(b))
  if (!name || far(name) > reach) return undefined
  return sentence.hits(ownTimes).some((own) => own.first <= at && far(own) <= far(name)) ? undefined : name
}

interface Time extends Local {
  fits(event: SeasonEvent): boolean
}

const weekdays = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
const dates =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b20\d\d-\d\d-\d\d\b/g
const clocks =
  /\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b\.?(?: ?([A-Z]{2,3})\b)?|\b(\d{1,2}):(\d\d)\b(?: ?([A-Z]{2,3})\b)?|\bnoon\b/g

const timesIn = (sentence: Sentence): readonly Time[] => {
  const text = sentence.block.reading.mask.slice(sentence.from, sentence.to)
  const at = (match: RegExpMatchArray): Local => {
    const from = sentence.from + (match.index ?? 0)
    return {from, to: from + match[0].trimEnd().length}
  }
  return [
    ...[...text.matchAll(weekdays)].map((match) => ({
      ...at(match),
      fits: (event: SeasonEvent) => show(event.at, {weekday: 'long'}) === match[0],
    })),
    ...[...text.matchAll(dates)].map((match) => ({
      ...at(match),
      fits: (event: SeasonEvent) =>
        event.at.startsWith(match[0]) || show(event.at, {month: 'long', day: 'numeric'}) === match[0],
    })),
    ...[...text.matchAll(clocks)].flatMap((match) => {
      const hours = hoursOf(match)
      return hours
        ? [{...at(match), fits: (event: SeasonEvent) => edgesOf(event).some((edge) => hours.includes(edge))}]
        : []
    }),
  ].sort((a, b) => a.from - b.from)
}

/** Hours behind Eastern Time. */
const behind: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ET: 0,
    EST: 0,
    EDT: 0,
    CT: 1,
    CST: 1,
    CDT: 1,
    MT: 2,
    MST: 2,
    MDT: 2,
    PT: 3,
    PST: 3,
    PDT: 3,
  }),
)

/** The minutes of the day in Eastern Time a clock time may mean; undefined in a zone that is none of the United States. */
const hoursOf = ([whole, hour, minute, half, zone, plain, plainMinute, plainZone]: RegExpMatchArray):
  | readonly number[]
  | undefined => {
  const shift = behind.get(zone ?? plainZone ?? 'ET')
  if (shift === undefined) return undefined
  if (whole === 'noon') return [12 * 60]
  const minutes = (Number(hour ?? plain) + shift) * 60 + Number(minute ?? plainMinute ?? 0)
  if (half) return [(Number(hour) % 12) * 60 + Number(minute ?? 0) + (half === 'p' ? 720 : 0) + shift * 60]
  return [minutes, minutes + 720]
}

/** When an event starts and ends, in minutes of the day. */
const edgesOf = ({at, until = at}: SeasonEvent): readonly number[] =>
  [at, until].map((moment) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)))

const show = (moment: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', {...format, timeZone: 'America/New_York'}).format(Date.parse(moment))

/** “Thursday, March 19, 9:00 am”, and for several the hours of each. */
const describe = (events: readonly SeasonEvent[]): string => {
  const day = show(events[0]?.at ?? '', {weekday: 'long', month: 'long', day: 'numeric'})
  const hours = events.map(({at}) => show(at, {hour: 'numeric', minute: '2-digit'}).toLowerCase().replace(/\s/g, ' '))
  return `${day}, ${hours.join(', ')} ET`
}

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** “offers go out in three rounds” where there are four. */
const wrongCount = (sentence: Sentence, season: Season): Stale | undefined => {
  const rounds = eventsOf(season, 'rounds')
  if (rounds.length === 0 || !sentence.hits(eventNames).some(({value}) => value === 'rounds')) return undefined
  for (const match of sentence.text.matchAll(/\b(\w{1,5}) (?:offer |SOAP )?rounds\b/g)) {
    const count = counts.indexOf((match[1] ?? '').toLowerCase())
    const number = count < 0 ? Number(match[1]) : count
    const word = sentence.words.find(({text}) => text === match[1]?.toLowerCase())
    if (word && Number.isInteger(number) && number > 0 && number !== rounds.length)
      return {from: word.from, to: word.to, instead: `${rounds.length} rounds on ${describe(rounds)}`}
  }
  return undefined
}
