import {legible, type Markup, type Masked} from './mask.ts'
import type {Hit, Matcher} from './matcher.ts'
import {SentenceReading} from './sentence-reading.ts'
import type {Local} from './span.ts'
import {readWords, type Word} from './words.ts'

/** A sentence in the prose it is a part of. */
export interface SentencePart extends Local {
  readonly prose: SentenceProse
}

/**
 * A block, or one of its sentences, and everything that can be read from its text alone. Offsets and word indexes count
 * from its beginning, so it may be kept whatever happens around it.
 */
export abstract class Prose {
  readonly mask: string
  readonly markup: readonly Markup[]
  /** What was asked of it, by question: see `once.ts`. */
  readonly answers: unknown[] = []
  abstract readonly words: readonly Word[]
  /** Every phrase of the shared lexicon, sentence by sentence. */
  abstract readonly hits: readonly Hit[]
  abstract readonly sentences: readonly SentencePart[]
  #text: string | undefined

  constructor(
    readonly source: string,
    {mask, markup}: Masked,
    /** What stands in it between quotation marks, with them. */
    readonly quotes: readonly Local[],
  ) {
    this.mask = mask
    this.markup = markup
  }

  /** All of it as a reader sees it. */
  get text(): string {
    this.#text ??= legible(this.mask)
    return this.#text
  }
}

/** The prose of one sentence: what an edit of its neighbors leaves as it is. */
export class SentenceProse extends Prose {
  readonly words: readonly Word[]
  /** All of it, as a sentence. */
  readonly whole: SentenceReading
  readonly sentences: readonly SentencePart[]
  readonly #matcher: Matcher
  #hits: readonly Hit[] | undefined

  constructor(source: string, masked: Masked, quotes: readonly Local[], matcher: Matcher) {
    super(source, masked, quotes)
    this.words = readWords(this.mask, source)
    this.whole = new SentenceReading(this, {from: 0, to: this.mask.length}, true)
    this.sentences = [{from: 0, to: this.mask.length, prose: this}]
    this.#matcher = matcher
  }

  get hits(): readonly Hit[] {
    this.#hits ??= this.#matcher.find(this.words, this.mask, 0, this.words.length)
    return this.#hits
  }
}
