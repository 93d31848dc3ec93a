import type {PhraseList} from '../lexicon/phrases.ts'
import {legible} from './mask.ts'
import type {Hit} from './matcher.ts'
import type {Prose} from './prose.ts'
import {holds, type Local} from './span.ts'
import {type Word, wordRange} from './words.ts'

const none: readonly never[] = []

/** A stretch of prose, and what can be read from it wherever it stands: it is kept as the prose is. */
export class SentenceReading implements Local {
  readonly from: number
  readonly to: number
  /** Index of its first word in the prose it is a stretch of. */
  readonly first: number
  /** Index after its last word. */
  readonly last: number
  /** What was asked of it, by question: see `oncePerSentence`. */
  readonly answers: unknown[]
  readonly #prose: Prose
  readonly #isWhole: boolean
  #words: readonly Word[] | undefined
  #length: number | undefined
  #text: string | undefined
  #hits: readonly Hit[] | undefined
  #byList: ReadonlyMap<PhraseList, readonly Hit[]> | undefined
  #own: ReadonlyMap<PhraseList, readonly Hit[]> | undefined

  /** @param isWhole whether it is all of a sentence, not a part of one or several */
  constructor(prose: Prose, local: Local, isWhole: boolean) {
    this.#prose = prose
    this.#isWhole = isWhole
    this.answers = isWhole ? prose.answers : []
    this.from = local.from
    this.to = local.to
    ;[this.first, this.last] = isWhole ? [0, prose.words.length] : wordRange(prose.words, local)
  }

  get words(): readonly Word[] {
    this.#words ??= this.#isWhole ? this.#prose.words : this.#prose.words.slice(this.first, this.last)
    return this.#words
  }

  /** How many words a reader counts. */
  get length(): number {
    if (this.#length === undefined) {
      this.#length = 0
      for (const {clitic} of this.words) if (!clitic) this.#length += 1
    }
    return this.#length
  }

  /** As a reader sees it. */
  get text(): string {
    this.#text ??= legible(this.#prose.mask.slice(this.from, this.to))
    return this.#text
  }

  /** Every phrase in it. A phrase that begins or ends outside is none of its own. */
  get hits(): readonly Hit[] {
    this.#hits ??= this.#isWhole
      ? this.#prose.hits
      : this.#prose.hits.filter(({first, last}) => first >= this.first && last <= this.last)
    return this.#hits
  }

  /** The phrases of a list, in quoted speech too. */
  hitsOf<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    this.#byList ??= groupByList(this.hits)
    return (this.#byList.get(list) ?? none) as readonly Hit<Value>[]
  }

  /** The phrases of a list outside quotation marks. */
  unquotedHitsOf<Value extends string>(list: PhraseList<Value>): readonly Hit<Value>[] {
    if (this.#prose.quotes.length === 0) return this.hitsOf(list)
    this.#own ??= groupByList(this.hits.filter((hit) => !this.#prose.quotes.some((quote) => holds(quote, hit))))
    return (this.#own.get(list) ?? none) as readonly Hit<Value>[]
  }
}

/** Hits by the list they are of. */
export const groupByList = (hits: readonly Hit[]): ReadonlyMap<PhraseList, readonly Hit[]> => {
  const groups = new Map<PhraseList, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.list)
    if (group) group.push(hit)
    else groups.set(hit.list, [hit])
  }
  return groups
}
