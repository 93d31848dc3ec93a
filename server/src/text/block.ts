import type {Heading, Nodes} from 'mdast'
import type {PhraseList} from '../lexicon/phrases.ts'
import {legible, type Markup, type Masked} from './mask.ts'
import type {Hit, Matcher} from './matcher.ts'
import {readQuotes} from './quotes.ts'
import {groupByList, SentenceReading} from './sentence-reading.ts'
import {readSentences} from './sentences.ts'
import {holds, type Local, type Span} from './span.ts'
import {lowerBound, readWords, type Word} from './words.ts'

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
  readonly sentences: readonly SentenceReading[]
  /** What was asked of the block as a whole, by question: see `oncePerBlock`. */
  readonly answers: unknown[] = []
  readonly #matcher: Matcher
  #hits: readonly Hit[] | undefined
  #byList: ReadonlyMap<PhraseList, readonly Hit[]> | undefined
  #text: string | undefined

  constructor(
    readonly source: string,
    masked: Masked,
    matcher: Matcher,
  ) {
    this.mask = masked.mask
    this.markup = masked.markup
    this.words = readWords(masked.mask, source)
    this.quotes = readQuotes(masked.mask)
    this.sentences = readSentences(masked.mask).map((local) => new SentenceReading(this, local, true))
    this.#matcher = matcher
  }

  /** Every phrase of the shared lexicon in this block, sentence by sentence. */
  get hits(): readonly Hit[] {
    this.#hits ??= this.sentences.flatMap(({hits}) => hits)
    return this.#hits
  }

  /** The phrases between two words that bound a sentence. */
  find(first: number, last: number): readonly Hit[] {
    return this.#matcher.find(this.words, this.mask, first, last)
  }

  /** The whole block as a reader sees it. */
  get text(): string {
    this.#text ??= legible(this.mask)
    return this.#text
  }

  /** The hits of one list between two words, in order. */
  hitsOf<Value extends string>(list: PhraseList<Value>, first: number, last: number): readonly Hit<Value>[] {
    this.#byList ??= groupByList(this.hits)
    const hits = this.#byList.get(list) as readonly Hit<Value>[] | undefined
    if (!hits) return []
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
  text(local?: Local): string {
    return local ? legible(this.reading.mask.slice(local.from, local.to)) : this.reading.text
  }

  /** Whether the stretch is somebody else's words: in quotation marks or in a block quote. */
  isQuoted(local: Local): boolean {
    return this.container.quote > 0 || this.reading.quotes.some((quote) => holds(quote, local))
  }
}

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

/** Narrows a hit to the list it came from. */
export const isOf = <Value extends string>(hit: Hit, list: PhraseList<Value>): hit is Hit<Value> => hit.list === list
