import {type PhraseList, transparentWords} from '../server/src/lexicon/phrases.ts'
import type {Local} from '../server/src/text/span.ts'
import type {Word} from '../server/src/text/words.ts'

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

/** Up to so many words of any kind, and what follows them. */
interface Gap {
  readonly most: number
  readonly node: Node
}

interface Node {
  readonly words: Map<string, Node>
  readonly exact: Map<string, Node>
  readonly stems: Array<readonly [string, Node]>
  readonly gaps: Gap[]
  readonly ends: Array<readonly [PhraseList, string]>
}

const createNode = (): Node => ({words: new Map(), exact: new Map(), stems: [], gaps: [], ends: []})

/** What may stand between two words of one phrase. */
const joint = /^(?:[\s\u2060]{0,40}|\u2060{0,8}[-‐‑–/]\u2060{0,8})$/

/** Builds one matcher over all lists. */
export const compile = (lists: readonly PhraseList[]): Matcher => {
  const root = createNode()
  for (const list of lists) {
    for (const [phrase, value] of list.entries) {
      for (const path of expand(phrase)) plant(root, path, list, value)
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
    const plain = node.words.get(word.text)
    if (plain) walk(plain, words, mask, first, at + 1, to, best)
    const exact = node.exact.get(word.raw)
    if (exact) walk(exact, words, mask, first, at + 1, to, best)
    for (const [stem, next] of node.stems) {
      if (word.text.startsWith(stem)) walk(next, words, mask, first, at + 1, to, best)
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
  const next = node.words.get(word.text) ?? node.exact.get(word.raw)
  if (next) walk(next, words, mask, first, at + 1, to, best)
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

/** All plain paths of a phrase: optional words left out or in, alternatives one by one, hyphens as blanks. */
const expand = (phrase: string): string[][] => {
  let paths: string[][] = [[]]
  for (const token of phrase.split(/\s+/)) {
    const optional = token.startsWith('(') && token.endsWith(')')
    const choices = (optional ? token.slice(1, -1) : token).split('|').map((choice) => choice.split(/[/-]/))
    paths = paths.flatMap((path) => [...choices.map((choice) => [...path, ...choice]), ...(optional ? [path] : [])])
  }
  return paths.filter((path) => path.length > 0)
}

const plant = (root: Node, path: readonly string[], list: PhraseList, value: string): void => {
  let node = root
  for (const step of path) node = child(node, step)
  if (!node.ends.some(([known]) => known === list)) node.ends.push([list, value])
}

const child = (node: Node, step: string): Node => {
  if (/^~\d$/.test(step)) {
    const most = Number(step.slice(1))
    const known = node.gaps.find((gap) => gap.most === most)
    if (known) return known.node
    const next = createNode()
    node.gaps.push({most, node: next})
    return next
  }
  if (step.endsWith('*')) {
    const stem = step.slice(0, -1).toLowerCase()
    const known = node.stems.find(([text]) => text === stem)?.[1]
    if (known) return known
    const next = createNode()
    node.stems.push([stem, next])
    return next
  }
  const exact = /\p{Lu}/u.test(step)
  const shelf = exact ? node.exact : node.words
  const known = shelf.get(step)
  if (known) return known
  const next = createNode()
  shelf.set(step, next)
  return next
}
