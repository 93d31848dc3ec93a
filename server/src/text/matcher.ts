import {type PhraseList, transparentWords} from '../lexicon/phrases.ts'
import type {Local} from './span.ts'
import type {Word} from './words.ts'

/** A phrase found in a block. */
export interface Hit<Value extends string = string> extends Local {
  readonly list: PhraseList<Value>
  readonly value: Value
  /** Index of the first word among the block's words. */
  readonly first: number
  /** Index after the last word. */
  readonly last: number
}

/** Seeks every phrase of every list in one walk over the words. */
export interface Matcher {
  /**
   * @param words the block's words
   * @param mask the block's mask, looked at between words
   * @param from index of the first word to look at
   * @param to index after the last
   * @returns hits in order of their first word; within one list they do not overlap, the longest wins
   */
  find(words: readonly Word[], mask: string, from: number, to: number): readonly Hit[]
}

/** A place inside phrases: what may come next, and which phrases end here. Alternatives share the place behind them. */
interface Node {
  /** By lower-case word. */
  readonly words: Map<string, Node[]>
  /** By word as written. */
  readonly exact: Map<string, Node[]>
  /** Beginnings of words, by their first letter. */
  readonly stems: Map<string, Array<readonly [stem: string, behind: Node]>>
  readonly gaps: Gap[]
  readonly ends: Array<readonly [PhraseList, string]>
  /** By step as written in the lexicon, so that phrases that begin alike share their beginning. */
  readonly steps: Map<string, Node>
}

/** Up to so many words of any kind, and what follows them. */
interface Gap {
  readonly most: number
  readonly node: Node
}

const createNode = (): Node => ({
  words: new Map(),
  exact: new Map(),
  stems: new Map(),
  gaps: [],
  ends: [],
  steps: new Map(),
})

/** What may stand between two words of one phrase. */
const joint = /^(?:[\s\u2060]{0,40}|\u2060{0,8}[-‐‑–/]\u2060{0,8})$/

/** Builds one matcher over all lists. */
export const compile = (lists: readonly PhraseList[]): Matcher => {
  const root = createNode()
  for (const list of lists) {
    for (const [phrase, value] of list.entries) {
      for (const node of plant(root, phrase)) {
        if (!node.ends.some(([known]) => known === list)) node.ends.push([list, value])
      }
    }
  }
  return {
    find(words, mask, from, to) {
      const best = new Map<PhraseList, Hit>()
      const found: Hit[] = []
      for (let first = from; first < to; first += 1) {
        best.clear()
        walk(root, words, mask, first, first, to, best)
        for (const hit of best.values()) found.push(hit)
      }
      return withoutOverlaps(found)
    },
  }
}

const none: readonly never[] = []

const walk = (
  node: Node,
  words: readonly Word[],
  mask: string,
  first: number,
  at: number,
  to: number,
  best: Map<PhraseList, Hit>,
): void => {
  for (const [list, value] of node.ends) {
    const before = best.get(list)
    if (before && before.last >= at) continue
    best.set(list, {list, value, first, last: at, from: words[first]?.from ?? 0, to: words[at - 1]?.to ?? 0})
  }
  const word = words[at]
  if (at >= to || !word) return
  const joined = at === first || isJoined(words, mask, at)
  if (joined) {
    for (const next of node.words.get(word.text) ?? none) walk(next, words, mask, first, at + 1, to, best)
    for (const next of node.exact.get(word.raw) ?? none) walk(next, words, mask, first, at + 1, to, best)
    if (node.stems.size > 0) {
      for (const [stem, next] of node.stems.get(word.text.charAt(0)) ?? none) {
        if (word.text.startsWith(stem)) walk(next, words, mask, first, at + 1, to, best)
      }
    }
  }
  for (const gap of node.gaps) skip(gap, words, mask, first, at, to, best)
  if (joined && at > first && transparentWords.has(word.text)) pass(node, words, mask, first, at + 1, to, best)
}

/** Goes on behind an adverb that changes nothing: “my heart still lies in”. The phrase does not end on it. */
const pass = (
  node: Node,
  words: readonly Word[],
  mask: string,
  first: number,
  at: number,
  to: number,
  best: Map<PhraseList, Hit>,
): void => {
  const word = words[at]
  if (at >= to || !word || !isJoined(words, mask, at)) return
  for (const next of node.words.get(word.text) ?? none) walk(next, words, mask, first, at + 1, to, best)
  for (const next of node.exact.get(word.raw) ?? none) walk(next, words, mask, first, at + 1, to, best)
}

const skip = (
  gap: Gap,
  words: readonly Word[],
  mask: string,
  first: number,
  at: number,
  to: number,
  best: Map<PhraseList, Hit>,
): void => {
  for (let count = 0; count <= gap.most && at + count < to; count += 1) {
    if (!isJoined(words, mask, at + count)) return
    walk(gap.node, words, mask, first, at + count, to, best)
  }
}

const isJoined = (words: readonly Word[], mask: string, at: number): boolean => {
  const before = words[at - 1]
  const word = words[at]
  if (!before || !word) return false
  if (word.from === before.to || (word.from === before.to + 1 && mask[before.to] === ' ')) return true
  return joint.test(mask.slice(before.to, word.from))
}

const withoutOverlaps = (found: readonly Hit[]): readonly Hit[] => {
  const ends = new Map<PhraseList, number>()
  return found.filter((hit) => {
    if (hit.first < (ends.get(hit.list) ?? 0)) return false
    ends.set(hit.list, hit.last)
    return true
  })
}

/** Lays a phrase below the root, step by step, and answers the places where it may end. */
const plant = (root: Node, phrase: string): readonly Node[] => {
  let places: readonly Node[] = [root]
  for (const token of phrase.split(/\s+/)) {
    const isOptional = token.startsWith('(') && token.endsWith(')')
    const step = isOptional ? token.slice(1, -1) : token
    const after = places.map((place) => behind(place, step))
    places = isOptional ? [...new Set([...after, ...places])] : after
  }
  return places.filter((place) => place !== root)
}

/** The place behind a step: one word, several alternatives, or a gap. */
const behind = (place: Node, step: string): Node => {
  const known = place.steps.get(step)
  if (known) return known
  const next = createNode()
  place.steps.set(step, next)
  if (/^~\d$/.test(step)) {
    place.gaps.push({most: Number(step.slice(1)), node: next})
    return next
  }
  for (const choice of step.split('|')) {
    const words = choice.split(/[/-]/)
    let from = place
    for (const [index, word] of words.entries()) {
      const to = index === words.length - 1 ? next : createNode()
      link(from, word, to)
      from = to
    }
  }
  return next
}

const link = (from: Node, word: string, to: Node): void => {
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1).toLowerCase()
    const known = from.stems.get(stem.charAt(0))
    if (known) known.push([stem, to])
    else from.stems.set(stem.charAt(0), [[stem, to]])
    return
  }
  const shelf = /\p{Lu}/u.test(word) ? from.exact : from.words
  const known = shelf.get(word)
  if (known) known.push(to)
  else shelf.set(word, [to])
}
