import type {PhraseList} from '../lexicon/phrases.ts'
import type {Block} from './block.ts'
import type {Hit} from './matcher.ts'
import {SentenceReading} from './sentence-reading.ts'
import type {Local, Span} from './span.ts'
import type {Word} from './words.ts'

/** A sentence of the applicant's prose, at its place in the draft. Word indexes are those of its block. */
export class Sentence implements Local {
  readonly from: number
  readonly to: number
  /** Index in the block's words of its first word. */
  readonly first: number
  /** Index after its last word. */
  readonly last: number
  /** What can be said of it wherever it stands. */
  readonly reading: SentenceReading

  constructor(
    readonly block: Block,
    local: Local,
  ) {
    this.reading = local instanceof SentenceReading ? local : new SentenceReading(block.reading, local, false)
    this.from = this.reading.from
    this.to = this.reading.to
    this.first = this.reading.first
    this.last = this.reading.last
  }

  get span(): Span {
    return this.block.at(this)
  }

  /** As a reader sees it. */
  get text(): string {
    return this.reading.text
  }

  get words(): readonly Word[] {
    return this.reading.words
  }

  /** How many words a reader counts. */
  get length(): number {
    return this.reading.length
  }

  /** Whether the whole sentence is somebody else's words. */
  get isQuoted(): boolean {
    return this.block.isQuoted(this)
  }

  /** The phrases of a list in the applicant's own words. */
  hits<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    return this.block.container.quote > 0 ? [] : this.reading.unquotedHitsOf(list)
  }

  /** The phrases of a list, in quoted speech too. */
  allHits<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    return this.reading.hitsOf(list)
  }

  /** Whether a phrase of the list stands in the applicant's own words. */
  has(list: PhraseList): boolean {
    return this.hits(list).length > 0
  }

  /** The word at an index of the block, if it is in this sentence. */
  word(index: number): Word | undefined {
    return index >= this.first && index < this.last ? this.block.reading.words[index] : undefined
  }

  /** The mask between two words of the block: what punctuation parts them. */
  between(before: number, after: number): string {
    const {words, mask} = this.block.reading
    return mask.slice(words[before]?.to ?? this.from, words[after]?.from ?? this.to)
  }
}
