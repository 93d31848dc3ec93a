import type {PhraseList} from '../lexicon/phrases.ts'
import {type Block, wordRange} from './block.ts'
import type {Hit} from './matcher.ts'
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

  constructor(
    readonly block: Block,
    local: Local,
  ) {
    this.from = local.from
    this.to = local.to
    ;[this.first, this.last] = wordRange(block.reading.words, local)
  }

  get span(): Span {
    return this.block.at(this)
  }

  /** As a reader sees it. */
  get text(): string {
    return this.block.text(this)
  }

  get words(): readonly Word[] {
    return this.block.reading.words.slice(this.first, this.last)
  }

  /** How many words a reader counts. */
  get length(): number {
    let count = 0
    for (let at = this.first; at < this.last; at += 1) if (!this.block.reading.words[at]?.clitic) count += 1
    return count
  }

  /** Whether the whole sentence is somebody else's words. */
  get isQuoted(): boolean {
    return this.block.isQuoted(this)
  }

  /** The phrases of a list in the applicant's own words. */
  hits<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    return this.allHits(list).filter((hit) => !this.block.isQuoted(hit))
  }

  /** The phrases of a list, in quoted speech too. */
  allHits<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    return this.block.reading.hitsOf(list, this.first, this.last)
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
