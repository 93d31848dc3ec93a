import writeGood from 'write-good'
import {engineWords, irregularParticiples} from '../lexicon/engine-words.ts'
import {FILLER} from './mask.ts'
import {numberQuestion} from './once.ts'
import {type Prose, SentenceProse} from './prose.ts'
import type {Local} from './span.ts'
import type {Word} from './words.ts'

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

const questions = Object.fromEntries(checks.map((check) => [check, numberQuestion()])) as Readonly<
  Record<Check, number>
>
const flatQuestion = numberQuestion()

/** What one check of the engine says about a block or a sentence, sentence by sentence; kept as long as that is. */
export const readRemarks = (prose: Prose, check: Check): readonly Remark[] => {
  const question = questions[check]
  prose.answers[question] ??= prose instanceof SentenceProse ? ask(prose, check) : gather(prose, check)
  return prose.answers[question] as readonly Remark[]
}

const gather = ({sentences}: Prose, check: Check): readonly Remark[] =>
  sentences.flatMap(({from: shift, prose}) =>
    readRemarks(prose, check).map(({from, to, text}) => ({from: from + shift, to: to + shift, text})),
  )

const ask = (sentence: SentenceProse, check: Check): readonly Remark[] => {
  if (!isWorthAsking(check, sentence.words)) return []
  const flat = check === 'illusion' ? flatten(sentence.mask, true) : plainOf(sentence)
  return windows(flat).flatMap((part) => remarks(part, check))
}

const plainOf = (sentence: SentenceProse): Flat => {
  sentence.answers[flatQuestion] ??= flatten(sentence.mask, false)
  return sentence.answers[flatQuestion] as Flat
}

/** Whether the check could find anything: far cheaper than asking, and right for most sentences. */
const isWorthAsking = (check: Check, words: readonly Word[]): boolean => {
  if (check === 'so' || check === 'thereIs') return words[0]?.text === (check === 'so' ? 'so' : 'there')
  if (check === 'passive') return words.some(({text}, at) => at > 0 && isPassive(words[at - 1]?.text, text))
  if (check === 'illusion') return words.some(({text}, at) => at > 0 && words[at - 1]?.text === text)
  return holdsKey(check, words)
}

const formsOfBe: ReadonlySet<string> = new Set(['am', 'are', 'were', 'being', 'is', 'been', 'was', 'be'])
const irregular: ReadonlySet<string> = new Set(irregularParticiples.split(' '))

const isPassive = (before: string | undefined, text: string): boolean =>
  before !== undefined && formsOfBe.has(before) && (text.endsWith('ed') || irregular.has(text))

/** By a word of its phrases: the words of which one has to stand in the same sentence; none where the word is enough. */
type Keys = ReadonlyMap<string, readonly string[]>

const readKeys = (list: string): Keys => {
  const keys = new Map<string, string[]>()
  for (const key of list.split(' ')) {
    const [word = '', other] = key.split(':')
    const known = keys.get(word)
    if (other === undefined) keys.set(word, [])
    else if (!known) keys.set(word, [other])
    else if (known.length > 0) known.push(other)
  }
  return keys
}

const keysOf: Readonly<Record<keyof typeof engineWords, Keys>> = {
  weasel: readKeys(engineWords.weasel),
  adverb: readKeys(engineWords.adverb),
  tooWordy: readKeys(engineWords.tooWordy),
  cliches: readKeys(engineWords.cliches),
}

const holdsKey = (check: keyof typeof engineWords, words: readonly Word[]): boolean =>
  words.some(({text}) => {
    const others = keysOf[check].get(text)
    return others && (others.length === 0 || words.some((word) => others.includes(word.text)))
  })

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
const flatten = (mask: string, parted: boolean): Flat => {
  const places: number[] = []
  let text = ''
  let wasBlank = false
  for (let at = 0; at < mask.length; at += 1) {
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
