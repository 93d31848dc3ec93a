import {FILLER} from './mask.ts'
import type {Local} from './span.ts'

/** One word of a block. Contractions are two words: “don't” is `do` and `not`, the second marked `clitic`. */
export interface Word extends Local {
  /** Lower case, fillers and possessive ending removed, points of an acronym removed: `us` for “U.S.”. */
  readonly text: string
  /** As written, without fillers and possessive ending. */
  readonly raw: string
  /** The second half of a contraction; it does not count as a word. */
  readonly clitic?: true
  /** Carried an apostrophe and s that shows possession. */
  readonly possessive?: true
}

const pattern =
  /(?:\p{L}\.\u2060*){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u2060]*(?:[.,]\p{N}[\p{N}\u2060]*)*(?:['’]\p{L}[\p{L}\u2060]*)?|&/gu

const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', t: 'not'}),
)
const subjectsOfIs = new Set(['it', 'that', 'what', 'there', 'here', 'he', 'she', 'who', 'where', 'let'])
const irregular: ReadonlyMap<string, string> = new Map(Object.entries({ca: 'can', wo: 'will', sha: 'shall', ai: 'is'}))

/** The words of one mask, in order, with offsets relative to it. `source` is what the mask was cut out of. */
export const readWords = (mask: string, source: string = mask): readonly Word[] => {
  const words: Word[] = []
  for (const {0: found, index} of mask.matchAll(pattern)) {
    const end = withoutMarkup(mask, source, index, index + found.length)
    readWord(mask.slice(index, end), index, words)
  }
  return words
}

/** `&CounterClockwiseContourIntegral;` is the longest there is. */
const longestEntity = 40

/** Where a word ends without the marks that close after it; the tail of an entity is the word's own. */
const withoutMarkup = (mask: string, source: string, from: number, to: number): number => {
  let end = to
  while (end > from && mask[end - 1] === FILLER) {
    const near = Math.max(from, end - longestEntity)
    const start = source[end - 1] === ';' ? source.slice(near, end).lastIndexOf('&') : -1
    const isEntity = start >= 0 && isFilled(mask, near + start + 1, end)
    if (isEntity) break
    end -= 1
  }
  return end
}

const isFilled = (mask: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (mask[at] !== FILLER) return false
  return true
}

const readWord = (source: string, from: number, words: Word[]): void => {
  const to = from + source.length
  const raw = source.replaceAll(FILLER, '')
  if (raw === '&') {
    words.push({from, to, raw, text: 'and'})
    return
  }
  if (raw.includes('.') && !/\p{N}/u.test(raw)) {
    const letters = raw.replaceAll('.', '')
    words.push({from, to, raw: letters, text: letters.toLowerCase()})
    return
  }
  const mark = source.search(/['’]/)
  if (mark < 0) {
    pushPlain(raw, from, to, words)
    return
  }
  const head = source.slice(0, mark).replaceAll(FILLER, '')
  const tail = source
    .slice(mark + 1)
    .replaceAll(FILLER, '')
    .toLowerCase()
  const lower = head.toLowerCase()
  if (tail === 's' && !subjectsOfIs.has(lower)) {
    words.push({from, to, raw: head, text: lower, possessive: true})
    return
  }
  const second = tail === 's' ? 'is' : endings.get(tail)
  const negated = tail === 't' && lower.endsWith('n')
  if (second === undefined || (tail === 't' && !negated)) {
    words.push({from, to, raw, text: raw.toLowerCase().replace('’', "'")})
    return
  }
  const cut = negated ? mark - 1 : mark
  const stem = negated ? head.slice(0, -1) : head
  const text = negated ? (irregular.get(stem.toLowerCase()) ?? stem.toLowerCase()) : lower
  words.push({from, to: from + cut, raw: stem, text})
  words.push({from: from + cut, to, raw: second, text: second, clitic: true})
}

const pushPlain = (raw: string, from: number, to: number, words: Word[]): void => {
  if (raw.toLowerCase() !== 'cannot') {
    words.push({from, to, raw, text: raw.toLowerCase()})
    return
  }
  words.push({from, to: to - 3, raw: raw.slice(0, 3), text: 'can'})
  words.push({from: to - 3, to, raw: 'not', text: 'not', clitic: true})
}

/** First and after-last index of the words that lie in the stretch. */
export const wordRange = (words: readonly Word[], local: Local): readonly [number, number] => [
  lowerBound(words, local.from, ({from}) => from),
  lowerBound(words, local.to, ({from}) => from),
]

/** Index of the first item whose key is not below the one sought; items are in order of their keys. */
export const lowerBound = <Item>(items: readonly Item[], sought: number, key: (item: Item) => number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) < sought) low = middle + 1
    else high = middle
  }
  return low
}
