import type {Draft} from '../../draft/draft.ts'
import {type Fill, fills, listedTracks} from '../../lexicon/criteria.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import type {Block} from '../../text/block.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Lot} from '../leaning.ts'
import {wholeOf} from './clauses.ts'
import {readOutline} from './outline.ts'
import {readPrograms} from './programs.ts'

/** How many of the applications go to one specialty. */
export interface Allocation extends Lot {
  /** The number and the specialty, or the first program of it. */
  readonly span: Span
}

/** A number of applications planned for a track. */
interface Share {
  readonly track: Specialty
  readonly count: number
  readonly total: number | undefined
  readonly span: Span
}

/** What the plan of a draft gives a specialty; without a plan, what its list of programs does. */
export const allocationOf = (draft: Draft, specialty: Specialty, most: number): Allocation | undefined =>
  plannedFor(draft, specialty, most) ?? listedFor(draft, specialty)

/** What the programs of a workspace file give a specialty. */
export const sharedAllocation = (workspace: Workspace, specialty: Specialty): Allocation | undefined => {
  const tracks = workspace.programs.flatMap(({track, applied}, index) => (track ? [{track, applied, index}] : []))
  const sent = tracks.filter(({applied}) => applied)
  const counted = sent.length > 0 ? sent : tracks
  const own = counted.filter(({track}) => track === specialty)
  const span = workspace.at(`programs.${own[0]?.index}.track`)
  return span && {count: own.length, total: counted.length, span}
}

/** What the latest Match up to a season left open of a specialty. */
export const leftOpen = (specialty: Specialty, season: number | undefined): Fill | undefined => {
  const known = fills[specialty] ?? []
  return known.findLast(({year}) => season === undefined || year <= season) ?? known.at(-1)
}

const listedFor = (draft: Draft, specialty: Specialty): Allocation | undefined => {
  const listed = readPrograms(draft).filter(({status}) => status !== 'dropped')
  const own = listed.filter(({track}) => track === specialty)
  return own[0] && {count: own.length, total: listed.length, span: own[0].name.span}
}

const plannedFor = (draft: Draft, specialty: Specialty, most: number): Allocation | undefined => {
  const {entries, tables} = readOutline(draft)
  const lines = entries.filter(
    ({under, shape}) => shape !== 'heading' && under.part !== 'flexible' && under.part !== 'must-have',
  )
  const rows = tables.flatMap(({rows: all}) => all.flatMap(rowShare))
  const shares = [...lines.flatMap(({line}) => sharesIn(line)), ...rows]
  const own = shares.find(({track}) => track === specialty)
  if (!own) return undefined
  const sum = shares.reduce((all, {count}) => all + count, 0)
  const isAlone = shares.every(({track}) => track === specialty)
  return {count: own.count, total: own.total ?? (isAlone ? Math.max(most, own.count) : sum), span: own.span}
}

/** “30 Med-Peds, 10 Pediatrics”, “Med-Peds: 30”, “22 to Pediatrics”, “30 of 45 for Med-Peds”. */
const sharesIn = (line: Sentence): readonly Share[] =>
  localShares(line).map(({track, count, total, at}) => ({track, count, total, span: line.block.at(at)}))

/** A share at its place in a line. */
type LocalShare = Omit<Share, 'span'> & {readonly at: Local}

const localShares = oncePerSentence((line): readonly LocalShare[] =>
  line.hits(listedTracks).flatMap((hit): LocalShare[] => {
    const behind = numberNear(line, hit.last, 1)
    const before = numberNear(line, hit.first - 1, -1)
    const number = before ?? behind
    if (!number) return []
    const from = Math.min(number.from, hit.from)
    const at = {from, to: Math.max(number.to, hit.to)}
    return [{track: hit.value, count: number.count, total: number.total, at}]
  }),
)

const rowShare = (row: readonly Block[]): readonly Share[] => {
  const [first, ...others] = row.map(wholeOf)
  const track = first?.hits(listedTracks)[0]
  const number = track && others.find(({text}) => /^\d{1,2}$/.test(text))
  if (!number || first.length > track.last - track.first + 1) return []
  return [{track: track.value, count: Number(number.text), total: undefined, span: first.span}]
}

/** The number beside a track, with nothing but small words between them. */
const numberNear = (line: Sentence, start: number, step: 1 | -1) => {
  for (let at = start, left = 4; left > 0; at += step, left -= 1) {
    const word = line.word(at)
    if (!word || /[,;.]/.test(step > 0 ? line.between(at - 1, at) : line.between(at, at + 1))) return undefined
    if (/^\d{1,3}$/.test(word.text)) {
      const isTotal = line.word(at - 1)?.text === 'of'
      const part = line.word(at - 2)
      if (isTotal && part && /^\d{1,3}$/.test(part.text))
        return {count: Number(part.text), total: Number(word.text), from: part.from, to: word.to}
      return {count: Number(word.text), total: undefined, from: word.from, to: word.to}
    }
    if (
      !/^(?:to|for|in|are|will|be|of|applications?|programs?|go|goes|going|at|about|around|most|maybe|up|x|the|my|only|categorical|percent)$/.test(
        word.text,
      )
    )
      return undefined
  }
  return undefined
}
