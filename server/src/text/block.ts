import type {Heading, Nodes} from 'mdast'
import type {PhraseList} from '../lexicon/phrases.ts'
import {detached} from './detached.ts'
import {legible, type Masked} from './mask.ts'
import type {Hit, Matcher} from './matcher.ts'
import {Prose, type SentencePart, SentenceProse} from './prose.ts'
import {readQuotes} from './quotes.ts'
import {Sentence} from './sentence.ts'
import {readSentences} from './sentences.ts'
import {holds, type Local, type Span} from './span.ts'
import type {Word} from './words.ts'

/** What a leaf of the Markdown tree is. */
export type BlockKind = 'paragraph' | 'heading' | 'cell'

/** Where a block stands: how deep in quotes and lists, and under which heading level it is one. */
export interface Container {
  readonly quote: number
  readonly list: number
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly depth: number
}

/** Sentences that were read before, by their masks: what was read of them is taken where the same stands again. */
export type KnownSentences = ReadonlyMap<string, readonly SentenceProse[]>

/** The prose of one leaf of the Markdown tree. */
export class BlockReading extends Prose {
  readonly sentences: readonly SentencePart[]
  #words: readonly Word[] | undefined
  #hits: readonly Hit[] | undefined

  constructor(source: string, masked: Masked, matcher: Matcher, known?: KnownSentences) {
    super(source, masked, readQuotes(masked.mask))
    this.sentences = readSentences(this.mask).map((local) => ({
      from: local.from,
      to: local.to,
      prose: readSentence(this, local, matcher, known),
    }))
  }

  get words(): readonly Word[] {
    this.#words ??= this.sentences.flatMap(({from: shift, prose}) =>
      prose.words.map((word) => ({...word, from: word.from + shift, to: word.to + shift})),
    )
    return this.#words
  }

  get hits(): readonly Hit[] {
    this.#hits ??= this.#readHits()
    return this.#hits
  }

  #readHits(): readonly Hit[] {
    let words = 0
    return this.sentences.flatMap(({from: shift, prose}) => {
      const before = words
      words += prose.words.length
      return prose.hits.map((hit) => ({
        ...hit,
        first: hit.first + before,
        last: hit.last + before,
        from: hit.from + shift,
        to: hit.to + shift,
      }))
    })
  }
}

const readSentence = (
  block: Prose,
  local: Local,
  matcher: Matcher,
  known: KnownSentences | undefined,
): SentenceProse => {
  const mask = block.mask.slice(local.from, local.to)
  const source = block.source.slice(local.from, local.to)
  const markup = inside(block.markup, local)
  const quotes = inside(block.quotes, local)
  const same = known
    ?.get(mask)
    ?.find((old) => old.source === source && isSame(old.markup, markup) && isSame(old.quotes, quotes))
  return same ?? new SentenceProse(detached(source), {mask: detached(mask), markup}, quotes, matcher)
}

/** What lies in a stretch, at its place there; what reaches beyond it ends with it. */
const inside = <Item extends Local>(items: readonly Item[], {from, to}: Local): readonly Item[] =>
  items
    .filter((item) => item.from < to && item.to > from)
    .map((item) => ({...item, from: Math.max(item.from, from) - from, to: Math.min(item.to, to) - from}))

const isSame = <Item extends Local & {readonly kind?: string}>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length &&
  one.every(({kind, from, to}, index) => {
    const item = other[index]
    return item?.from === from && item.to === to && item.kind === kind
  })

/** Prose at its place in the draft: a block, or a sentence of one as a frame of its own. */
export class Block {
  #sentences: readonly Sentence[] | undefined

  constructor(
    readonly kind: BlockKind,
    readonly container: Container,
    readonly start: number,
    readonly reading: Prose,
  ) {}

  get span(): Span {
    return {start: this.start, end: this.start + this.reading.source.length}
  }

  /** Its sentences, each in a frame of its own. */
  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.reading.sentences.map(
      ({from, prose}) => new Sentence(new Block(this.kind, this.container, this.start + from, prose), prose.whole),
    )
    return this.#sentences
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

/** Whether the same can be told of two blocks, wherever they stand. */
export const isSameBlock = (one: Block, other: Block): boolean =>
  one.reading === other.reading &&
  one.kind === other.kind &&
  one.container.quote === other.container.quote &&
  one.container.list === other.container.list &&
  one.container.depth === other.container.depth

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
