import {
  answers,
  preliminaryWords,
  trackFiller,
  trackSpellings,
  visaConsents,
  visaFiller,
  visaRefusals,
  visaSpellings,
} from '../lexicon/program-cells.ts'
import {specialtyLabels, type Target, targets} from '../lexicon/specialties.ts'
import {stateNames, states} from '../lexicon/states.ts'
import {nearest} from '../text/nearest.ts'

/** What a cell says; or, in a whole sentence, why it cannot be that; or neither, where it says nothing that is kept. */
export interface Said<Value> {
  readonly value?: Value
  readonly mistake?: string
  /** What was left open, for the applicant to settle. */
  readonly note?: string
}

/** A word of the table inside a message, which has to stay short. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`

/** One line of text: a table may break lines inside a cell. */
export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A list as cells hold it: parted by semicolons or line ends, because names have commas in them. */
export const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;\n\r]/)
      .map(lineOf)
      .filter(Boolean),
  ),
]

/** Reads a cell that says yes or no. */
export const readFlag = (text: string): Said<boolean> => {
  const word = lineOf(text).toLowerCase()
  if (answers.yes.has(word)) return {value: true}
  if (answers.no.has(word)) return {value: false}
  if (answers.unknown.has(word)) return {}
  return {mistake: `${quoted(lineOf(text))} is neither yes nor no. It can be yes, no, x, ✓ or blank.`}
}

/** Reads a state by its name or letters, as its two letters. */
export const readState = (text: string): Said<string> => {
  const line = lineOf(text)
  if (line === '') return {}
  const code = stateCodes.get(squeezed(line))
  if (code !== undefined) return {value: code}
  const near = nearest(line, Object.values(states))
  const hint = near === undefined ? 'Two letters or the whole name belong here, such as OH or Ohio.' : `Is it ${near}?`
  return {mistake: `${quoted(line)} is no state or territory of the United States. ${hint}`}
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

const stateCodes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(states).flatMap(
    ([code, name]): Array<[string, string]> => [
      [squeezed(code), code],
      [squeezed(name), code],
    ],
  ),
  ...Object.entries(stateNames).map(([name, code]): [string, string] => [squeezed(name), code]),
])

/** What a cell says of a track: which one, or that it does not say, as “Categorical” does; undefined if it is unknown. */
export const trackIn = (text: string): Target | 'open' | undefined => {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const isPreliminary = all.some((word) => preliminaryWords.has(word))
  const rest = all.filter((word) => !trackFiller.has(word) && !preliminaryWords.has(word)).join(' ')
  const track = rest === '' ? undefined : trackNames.get(rest)
  if (rest !== '' && track === undefined) return undefined
  if (!isPreliminary) return track ?? 'open'
  return track === 'med-peds' || track === 'transitional-year' ? undefined : 'preliminary-medicine'
}

const trackNames: ReadonlyMap<string, Target> = new Map(
  targets.flatMap((target) => (trackSpellings[target] ?? []).map((spelling): [string, Target] => [spelling, target])),
)

/**
 * Reads the track of a program from the cells that may name it.
 *
 * @param texts cells that must be readable
 * @param hints cells that are looked at only for a preliminary or transitional year
 */
export const readTrack = (texts: readonly string[], hints: readonly string[]): Said<Target> => {
  const found = new Set<Target>()
  for (const text of texts.map(lineOf).filter(Boolean)) {
    const track = trackIn(text)
    const parts = text.split(/[;,|]/).flatMap((part) => categorical(trackIn(part)))
    if (new Set(parts).size > 1)
      return {mistake: `${quoted(text)} are several tracks. Each is a program with a row of its own.`}
    if (track === undefined) return {mistake: unknownTrack(text)}
    if (track !== 'open') found.add(track)
  }
  for (const text of hints) {
    const track = trackIn(text)
    if (track === 'preliminary-medicine' || track === 'transitional-year') found.add(track)
  }
  const [first, second] = found
  if (first === undefined || second === undefined) return first === undefined ? {} : {value: first}
  const isPreliminary = found.has('preliminary-medicine') && found.size === 2
  if (isPreliminary && (found.has('internal-medicine') || found.has('pediatrics')))
    return {value: 'preliminary-medicine'}
  return {
    mistake: `The row names two tracks: ${specialtyLabels[first]} and ${specialtyLabels[second]}. Each is a program of its own.`,
  }
}

const categorical = (track: Target | 'open' | undefined): readonly Target[] =>
  track === 'internal-medicine' || track === 'pediatrics' || track === 'med-peds' ? [track] : []

const unknownTrack = (text: string): string => {
  const names = ['Internal Medicine', 'Pediatrics', 'Med-Peds', 'Preliminary', 'Transitional Year']
  const near = nearest(text, names)
  const all = 'It can be Internal Medicine, Pediatrics, Med-Peds, Preliminary or Transitional Year.'
  return `${quoted(text)} is no track that drafts are written for. ${near === undefined ? all : `Is it ${near}?`}`
}

/** A city and its state, as “Toledo, OH”. */
export const readPlace = (text: string): Said<{readonly city: string; readonly state: string}> => {
  const line = lineOf(text)
  if (line === '') return {}
  const comma = line.lastIndexOf(',')
  const city = line.slice(0, Math.max(0, comma)).trim()
  const state = readState(line.slice(comma + 1)).value
  if (city !== '' && state !== undefined) return {value: {city, state}}
  return {mistake: `${quoted(line)} is no city with its state behind a comma, such as Toledo, OH.`}
}

const visaName = /\b(?:[fjo][- ]?1|h[- ]?1[- ]?b?|e[- ]?3|tn|opt|ead|green card)s?\b/g

interface Clause {
  readonly visas: readonly string[]
  readonly isRefused: boolean
  readonly isPlain: boolean
  readonly isStrange: boolean
}

const readClause = (text: string): Clause => {
  const lower = text.toLowerCase().replace(/['’]/g, '')
  const visas = [...lower.matchAll(visaName)].flatMap(([name]) => {
    const known = visaSpellings.get(name.replace(/[- ]/g, '').replace(/s$/, ''))
    return known === undefined ? [] : [known]
  })
  const words = lower.replace(visaName, ' ').match(/[\p{L}\p{N}✓✔✅]+/gu) ?? []
  const isRefused = words.some((word) => visaRefusals.has(word))
  const isPlain = words.some((word) => visaConsents.has(word))
  const isKnown = (word: string): boolean => visaRefusals.has(word) || visaConsents.has(word) || visaFiller.has(word)
  const saysNothing = visas.length === 0 && (words.length === 0 || !words.every(isKnown))
  const isStrange = saysNothing || (isRefused && isPlain)
  return {visas, isRefused, isPlain, isStrange}
}

/** Reads which visas a program sponsors: “J1; H1-B”, “J-1 only”, “J-1 yes, H-1B no”, “no”. */
export const readVisas = (text: string): Said<readonly string[]> => {
  const line = lineOf(text)
  const word = line.toLowerCase()
  if (answers.unknown.has(word)) return {}
  if (answers.yes.has(word)) return {note: unnamedVisas}
  const clauses = line
    .split(/[;,|]|\bbut\b/i)
    .filter((part) => part.trim() !== '')
    .map(readClause)
  const isUnclear = clauses.some(
    ({visas, isRefused, isPlain, isStrange}, index) =>
      isStrange ||
      // “Does not sponsor J-1, H-1B” may refuse one or both.
      (!isRefused && !isPlain && clauses.slice(0, index).some((before) => before.isRefused)) ||
      (isRefused && visas.length === 0 && clauses.length > 1),
  )
  if (isUnclear)
    return {mistake: `${quoted(line)} does not say plainly which visas are sponsored. It can be J-1; H-1B, or no.`}
  const refused = new Set(clauses.flatMap(({isRefused, visas}) => (isRefused ? visas : [])))
  const sponsored = [...new Set(clauses.flatMap(({isRefused, visas}) => (isRefused ? [] : visas)))]
  if (sponsored.some((visa) => refused.has(visa))) return {mistake: `${quoted(line)} says yes and no to the same visa.`}
  if (sponsored.length > 0) return {value: sponsored}
  const isNone = clauses.some(({isRefused, visas}) => isRefused && visas.length === 0)
  if (isNone || (refused.has('J-1') && refused.has('H-1B'))) return {value: []}
  return {note: refused.size > 0 ? otherVisas : unnamedVisas}
}

const unnamedVisas = 'It sponsors visas, and does not say which: `visas:` was left out. It can be J-1, H-1B or both.'
const otherVisas = 'Only what is not sponsored is said: `visas:` was left out. It can be J-1, H-1B, both or none.'
