import type {Heading, Nodes} from 'mdast'
import type {PhraseList} from '../lexicon/phrases.ts'
import {legible, type Markup, type Masked, maskBlock} from './mask.ts'
import type {Hit, Matcher} from './matcher.ts'
import {readQuotes} from './quotes.ts'
import {readSentences} from './sentences.ts'
import {holds, type Local, type Span} from './span.ts'
import {readWords, type Word} from './words.ts'

/** What a leaf of the Markdown tree is. */
export type BlockKind = 'paragraph' | 'heading' | 'cell'

/** Where a block stands: how deep in quotes and lists, and under which heading level it is one. */
export interface Container {
  readonly quote: number
  readonly list: number
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly depth: number
}

/**
 * One leaf block of prose and everything that can be read from its text alone. All offsets in it are relative to the
 * block, so a block whose source has not changed may be kept whatever happens around it.
 */
export class BlockReading {
  readonly mask: string
  readonly markup: readonly Markup[]
  readonly words: readonly Word[]
  readonly quotes: readonly Local[]
  readonly sentences: readonly Local[]
  readonly #matcher: Matcher
  #hits: readonly Hit[] | undefined
  #byList: ReadonlyMap<PhraseList, readonly Hit[]> | undefined

  constructor(
    readonly source: string,
    masked: Masked,
    matcher: Matcher,
  ) {
    this.mask = masked.mask
    this.markup = masked.markup
    this.words = readWords(masked.mask, source)
    this.quotes = readQuotes(masked.mask)
    this.sentences = readSentences(masked.mask)
    this.#matcher = matcher
  }

  /** Every phrase of the shared lexicon in this block, sentence by sentence. */
  get hits(): readonly Hit[] {
    this.#hits ??= this.sentences.flatMap((sentence) => {
      const [first, last] = wordRange(this.words, sentence)
      return this.#matcher.find(this.words, this.mask, first, last)
    })
    return this.#hits
  }

  /** The hits of one list between two words, in order. */
  hitsOf<Value extends string>(list: PhraseList<Value>, first: number, last: number): readonly Hit<Value>[] {
    this.#byList ??= groupByList(this.hits)
    const hits = (this.#byList.get(list) ?? []) as readonly Hit<Value>[]
    const from = lowerBound(hits, first, ({first: at}) => at)
    const found: Hit<Value>[] = []
    for (let at = from; at < hits.length; at += 1) {
      const hit = hits[at]
      if (!hit || hit.first >= last) break
      if (hit.last <= last) found.push(hit)
    }
    return found
  }
}

const groupByList = (hits: readonly Hit[]): ReadonlyMap<PhraseList, readonly Hit[]> => {
  const groups = new Map<PhraseList, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.list)
    if (group) group.push(hit)
    else groups.set(hit.list, [hit])
  }
  return groups
}

/** A block reading at its place in the draft. */
export class Block {
  constructor(
    readonly kind: BlockKind,
    readonly container: Container,
    readonly start: number,
    readonly reading: BlockReading,
  ) {}

  get span(): Span {
    return {start: this.start, end: this.start + this.reading.source.length}
  }

  /** The place in the file of something in the block. */
  at(local: Local): Span {
    return {start: this.start + local.from, end: this.start + local.to}
  }

  /** The prose of a stretch, or of the whole block, as a reader sees it. */
  text(local: Local = {from: 0, to: this.reading.mask.length}): string {
    return legible(this.reading.mask.slice(local.from, local.to))
  }

  /** Whether the stretch is somebody else's words: in quotation marks or in a block quote. */
  isQuoted(local: Local): boolean {
    return this.container.quote > 0 || this.reading.quotes.some((quote) => holds(quote, local))
  }
}

/** Reads one leaf of the tree. `start` is its offset in the parsed text. */
export const readLeaf = (source: string, node: Nodes, start: number, matcher: Matcher): BlockReading =>
  new BlockReading(source, maskBlock(source, node, start), matcher)

/** What kind of block a leaf of the tree makes, or undefined when it holds no prose. */
export const blockKind = (node: Nodes): BlockKind | undefined =>
  node.type === 'paragraph'
    ? 'paragraph'
    : node.type === 'heading'
      ? 'heading'
      : node.type === 'tableCell'
        ? 'cell'
        : undefined

/** The level of a heading. */
export const headingDepth = (node: Nodes): number => (node.type === 'heading' ? (node as Heading).depth : 0)

/** First and after-last index of the words that lie in the stretch. */
export const wordRange = (words: readonly Word[], local: Local): readonly [number, number] => [
  lowerBound(words, local.from, ({from}) => from),
  lowerBound(words, local.to, ({from}) => from),
]

/** Index of the first item whose key is not below the one sought; items are in order of their keys. */
const lowerBound = <Item>(items: readonly Item[], sought: number, key: (item: Item) => number): number => {
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

/** Narrows a hit to the list it came from. */
export const isOf = <Value extends string>(hit: Hit, list: PhraseList<Value>): hit is Hit<Value> => hit.list === list
