import writeGood from 'write-good'
import {wornCompany, wornWords} from '../lexicon/prose.ts'
import type {BlockReading} from './block.ts'
import {FILLER} from './mask.ts'
import type {Local} from './span.ts'
import {type Word, wordRange} from './words.ts'

const checks = ['passive', 'weasel', 'adverb', 'tooWordy', 'cliches', 'so', 'thereIs', 'illusion'] as const

/** One of the engine's checks, by the engine's own name. */
export type Check = (typeof checks)[number]

/** What the engine remarks on, at its verified place in the block. */
export interface Remark extends Local {
  /** The words as a reader sees them, on one line. */
  readonly text: string
}

/** Prose without markup, and the place in the block of each of its characters. */
interface Flat {
  readonly text: string
  readonly places: readonly number[]
}

/** The engine's time grows with the square of an unpunctuated run, so it never gets a longer one. */
const longest = 2000

const onlyOne = Object.fromEntries(
  checks.map((check) => [check, Object.fromEntries(checks.map((other) => [other, other === check]))]),
) as Readonly<Record<Check, Readonly<Record<Check, boolean>>>>

/** What has been read of one block. */
class Remarks {
  readonly #reading: BlockReading
  readonly #byCheck = new Map<Check, readonly Remark[]>()
  readonly #flats = new Map<Local, Flat>()

  constructor(reading: BlockReading) {
    this.#reading = reading
  }

  of(check: Check): readonly Remark[] {
    const known = this.#byCheck.get(check)
    if (known) return known
    const found = this.#reading.sentences.flatMap((sentence) => this.#ask(sentence, check))
    this.#byCheck.set(check, found)
    return found
  }

  #ask(sentence: Local, check: Check): readonly Remark[] {
    const {words, mask} = this.#reading
    const [first, last] = wordRange(words, sentence)
    if (!isWorthAsking(check, words, first, last)) return []
    if (check === 'illusion') return windows(flatten(mask, sentence, true)).flatMap((flat) => remarks(flat, check))
    const flat = this.#flats.get(sentence) ?? flatten(mask, sentence, false)
    this.#flats.set(sentence, flat)
    return windows(flat).flatMap((part) => remarks(part, check))
  }
}

const kept = new WeakMap<BlockReading, Remarks>()

/** What one check of the engine says about a block, sentence by sentence; kept as long as the block is. */
export const readRemarks = (reading: BlockReading, check: Check): readonly Remark[] => {
  const remarks = kept.get(reading) ?? new Remarks(reading)
  kept.set(reading, remarks)
  return remarks.of(check)
}

/** Whether the check could find anything: far cheaper than asking, and right for most sentences. */
const isWorthAsking = (check: Check, words: readonly Word[], first: number, last: number): boolean => {
  if (check === 'so') return words[first]?.text === 'so'
  if (check === 'thereIs') return words[first]?.text === 'there'
  if (check === 'passive') return words.slice(first, last).some(({text}) => formsOfBe.has(text))
  if (check === 'cliches') return mayBeWorn(words.slice(first, last))
  if (check !== 'illusion') return true
  for (let at = first + 1; at < last; at += 1) if (words[at - 1]?.text === words[at]?.text) return true
  return false
}

const formsOfBe: ReadonlySet<string> = new Set(['am', 'are', 'were', 'being', 'is', 'been', 'was', 'be'])
const company = new Map(Object.entries(wornCompany).map(([word, others]) => [word, others.split(' ')]))

const mayBeWorn = (words: readonly Word[]): boolean => {
  let all: ReadonlySet<string> | undefined
  return words.some(({text}) => {
    if (wornWords.has(text)) return true
    const others = company.get(text)
    if (!others) return false
    all ??= new Set(words.map((word) => word.text))
    return others.some((other) => all?.has(other))
  })
}

/** The engine's index can be off by a blank and its `offset` is a length: what does not read as it says is dropped. */
const remarks = (flat: Flat, check: Check): readonly Remark[] =>
  writeGood(`${flat.text} .`, {...onlyOne[check]}).flatMap(({index, offset, reason}) => {
    const text = flat.text.slice(index, index + offset)
    const from = flat.places[index]
    const last = flat.places[index + offset - 1]
    const isSaid = isWhole(flat.text, index, offset) && reason.startsWith(`"${text}" `)
    return isSaid && from !== undefined && last !== undefined ? [{from, to: last + 1, text}] : []
  })

const isWhole = (text: string, index: number, length: number): boolean =>
  length > 0 &&
  text.slice(index, index + length).trim().length === length &&
  !isLetter(text.charAt(index - 1)) &&
  !isLetter(text.charAt(index + length))

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/**
 * The sentence as one line of plain text. Where words are compared with each other, punctuation is parted from them,
 * so that “the the.” is a repetition and “very, very” is none.
 */
const flatten = (mask: string, {from, to}: Local, parted: boolean): Flat => {
  const places: number[] = []
  let text = ''
  let wasBlank = false
  for (let at = from; at < to; at += 1) {
    const char = mask.charAt(at)
    if (char === FILLER) continue
    const blank = char === ' ' || char === '\u00A0' || char === '\n' || char === '\t'
    if (blank && wasBlank) continue
    wasBlank = blank
    if (parted && /[,.;:!?()“”"]/.test(char)) {
      text += ' '
      places.push(at)
    }
    text += blank ? ' ' : char === '’' ? "'" : char
    places.push(at)
  }
  return {text, places}
}

/** Stretches of bounded length, cut at blanks. */
const windows = (flat: Flat): readonly Flat[] => {
  if (flat.text.length <= longest) return [flat]
  const parts: Flat[] = []
  for (let from = 0; from < flat.text.length; ) {
    const most = Math.min(flat.text.length, from + longest)
    const blank = most < flat.text.length ? flat.text.lastIndexOf(' ', most) : most
    const to = blank > from ? blank : most
    parts.push({text: flat.text.slice(from, to), places: flat.places.slice(from, to)})
    from = to
  }
  return parts
}
