import {type Target, targets} from '../lexicon/specialties.ts'
import type {Template} from '../lexicon/template.ts'
import {factFor, type Known, targetOf, trackName} from './facts.ts'
import {parseSnippet, printPlain, printSnippet, type SnippetPiece, type Stop, stopsOf} from './snippet.ts'

/** A template with the known facts in it. */
export interface Filled {
  /** In snippet syntax: the slots that are still open, numbered anew. */
  readonly snippet: string
  /** As text: an open slot stands there in its brackets, a choice with its first option. */
  readonly text: string
  /** How many slots are still open; choices are not counted. */
  readonly open: number
}

/** Puts the facts that are known into a template; what is not known, or not certain, stays a slot. */
export const fillTemplate = ({body}: Pick<Template, 'body'>, known: Known): Filled => {
  const {pieces} = parseSnippet(body)
  const stops = stopsOf(pieces)
  const values = new Map<number, string>()
  for (const stop of stops) {
    const value = stop.options.length > 0 ? chosen(stop, known) : factFor(stop.label, known, beforeStop(pieces, stop))
    if (value !== undefined) values.set(stop.number, value)
  }
  const left = stops.filter(({number}) => number > 0 && !values.has(number))
  const numbers = new Map(left.map(({number}, index) => [number, index + 1]))
  const filled = putIn(pieces, values, numbers)
  return {
    snippet: printSnippet(filled),
    text: printPlain(filled),
    open: left.filter(({options}) => options.length === 0).length,
  }
}

/** The option that the target decides, of a choice between targets or between their names. */
const chosen = ({options}: Stop, known: Known): string | undefined => {
  const target = targetOf(known)
  if (target === undefined) return undefined
  if (options.every(isTarget)) return options.includes(target) ? target : undefined
  const name = trackName(target)
  const isOfNames = options.every((option) => targets.some((one) => trackName(one) === option))
  return isOfNames && name !== undefined && options.includes(name) ? name : undefined
}

/** The targets a template lets choose from, where a slot of it is filled by the choice: `[track]`. */
export const targetsAsked = ({body}: Pick<Template, 'body'>): readonly Target[] => {
  const stops = stopsOf(parseSnippet(body).pieces)
  const asked = stops.map(({options}) => options).find((options) => options.length > 0 && options.every(isTarget))
  const [target, ...others] = asked?.filter(isTarget) ?? []
  const isFilledBy = ({label, options}: Stop): boolean => options.length === 0 && factFor(label, {target}) !== undefined
  return target !== undefined && stops.some(isFilledBy) ? [target, ...others] : []
}

const isTarget = (option: string): option is Target => (targets as readonly string[]).includes(option)

/** What stands before a slot on its line, where it stands first. */
const beforeStop = (pieces: readonly SnippetPiece[], stop: Stop): string => {
  const at = pieces.findIndex((piece) => piece.kind !== 'text' && piece.number === stop.number)
  const text = printPlain(pieces.slice(0, Math.max(0, at)))
  return text.slice(text.lastIndexOf('\n') + 1)
}

/** The pieces with values for slots, the slots that are left numbered anew. */
const putIn = (
  pieces: readonly SnippetPiece[],
  values: ReadonlyMap<number, string>,
  numbers: ReadonlyMap<number, number>,
): readonly SnippetPiece[] => {
  let text = ''
  return pieces.map((piece): SnippetPiece => {
    const before = text
    text += printPlain([piece])
    if (piece.kind === 'text') return piece
    const value = values.get(piece.number)
    if (value !== undefined) return {kind: 'text', text: isInQuotes(before) ? escapeQuoted(value) : value}
    const number = numbers.get(piece.number) ?? piece.number
    if (piece.kind === 'choice') return {...piece, number}
    return {...piece, number, inside: piece.inside && putIn(piece.inside, values, numbers)}
  })
}

/** Whether what comes next stands in a quoted value of front matter. */
const isInQuotes = (before: string): boolean =>
  /^---\r?\n/.test(before) && !/\n---\r?\n/.test(before) && /"[^"\n]*$/.test(before)

const escapeQuoted = (value: string): string => value.replace(/[\\"]/g, '\\$&')
