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

/** Where words lead from a place. Most places have one way on: it needs no table. */
class Ways {
  #word = ''
  #behind: readonly Node[] | undefined
  #more: Map<string, Node[]> | undefined

  /** The places behind a word. */
  get(word: string): readonly Node[] | undefined {
    return word === this.#word ? this.#behind : this.#more?.get(word)
  }

  add(word: string, to: Node): void {
    if (!this.#behind || word === this.#word) {
      this.#word = word
      this.#behind = [...(this.#behind ?? []), to]
      return
    }
    this.#more ??= new Map()
    const known = this.#more.get(word)
    if (known) known.push(to)
    else this.#more.set(word, [to])
  }
}

/** A place inside phrases: what may come next, and which phrases end here. Alternatives share the place behind them. */
class Node {
  /** By lower-case word. */
  words: Ways | undefined
  /** By word as written. */
  exact: Ways | undefined
  /** Beginnings of words, by their first letter. */
  stems: Map<string, Array<readonly [stem: string, behind: Node]>> | undefined
  gaps: Gap[] | undefined
  ends: Array<readonly [PhraseList, string]> | undefined
}

/** Up to so many words of any kind, and what follows them. */
interface Gap {
  readonly most: number
  readonly node: Node
}

/** By place, what a step as written in the lexicon leads to, so that phrases that begin alike share their beginning. */
type Steps = Map<Node, Map<string, Node>>

/** What may stand between two words of one phrase. */
const joint = /^(?:[\s\u2060]{0,40}|\u2060{0,8}[-‐‑–/]\u2060{0,8})$/

/** Builds one matcher over all lists. */
export const compile = (lists: readonly PhraseList[]): Matcher => {
  const root = new Node()
  const steps: Steps = new Map()
  for (const list of lists) {
    for (const [phrase, value] of list.entries) {
      for (const node of plant(root, phrase, steps)) {
        node.ends ??= []
        if (!node.ends.some(([known]) => known === list)) node.ends.push([list, value])
      }
    }
  }
  return {find: (words, mask, from, to) => new Walk(root, words, mask, from, to).hits()}
}

/** One walk over the words of a sentence. */
class Walk {
  readonly #root: Node
  readonly #words: readonly Word[]
  readonly #from: number
  readonly #to: number
  /** By word, counted from the first: whether a phrase may go on from the word before it. */
  readonly #joined: Uint8Array
  readonly #best = new Map<PhraseList, Hit>()

  constructor(root: Node, words: readonly Word[], mask: string, from: number, to: number) {
    this.#root = root
    this.#words = words
    this.#from = from
    this.#to = to
    this.#joined = new Uint8Array(Math.max(0, to - from))
    for (let at = from + 1; at < to; at += 1) if (isJoined(words, mask, at)) this.#joined[at - from] = 1
  }

  hits(): readonly Hit[] {
    const found: Hit[] = []
    for (let first = this.#from; first < this.#to; first += 1) {
      if (this.#isIdle(first)) continue
      this.#step(this.#root, first, first)
      if (this.#best.size === 0) continue
      for (const hit of this.#best.values()) found.push(hit)
      this.#best.clear()
    }
    return withoutOverlaps(found)
  }

  /** Whether no phrase begins with the word. */
  #isIdle(at: number): boolean {
    const {words, exact, stems} = this.#root
    const word = this.#words[at]
    return !word || !(words?.get(word.text) || exact?.get(word.raw) || stems?.has(word.text.charAt(0)))
  }

  #step(node: Node, first: number, at: number): void {
    if (node.ends) this.#keep(node.ends, first, at)
    const word = this.#words[at]
    if (at >= this.#to || !word) return
    if (at > first && this.#joined[at - this.#from] !== 1) return
    this.#goOn(node, word, first, at)
    if (node.stems) this.#stems(node.stems, word, first, at)
    if (at === first) return
    // A phrase neither begins with words of any kind nor with an adverb that changes nothing.
    if (node.gaps) this.#gaps(node.gaps, first, at)
    if (transparentWords.has(word.text)) this.#pass(node, first, at + 1)
  }

  #goOn(node: Node, word: Word, first: number, at: number): void {
    const next = node.words?.get(word.text)
    if (next) for (let index = 0; index < next.length; index += 1) this.#into(next[index], first, at + 1)
    const exact = node.exact?.get(word.raw)
    if (exact) for (let index = 0; index < exact.length; index += 1) this.#into(exact[index], first, at + 1)
  }

  #into(node: Node | undefined, first: number, at: number): void {
    if (node) this.#step(node, first, at)
  }

  #stems(stems: NonNullable<Node['stems']>, {text}: Word, first: number, at: number): void {
    for (const [stem, next] of stems.get(text.charAt(0)) ?? none) {
      if (text.startsWith(stem)) this.#step(next, first, at + 1)
    }
  }

  /** Goes on behind an adverb that changes nothing: “my heart still lies in”. The phrase does not end on it. */
  #pass(node: Node, first: number, at: number): void {
    const word = this.#words[at]
    if (at < this.#to && word && this.#joined[at - this.#from] === 1) this.#goOn(node, word, first, at)
  }

  #gaps(gaps: readonly Gap[], first: number, at: number): void {
    for (const gap of gaps) {
      for (let count = 0; count <= gap.most && at + count < this.#to; count += 1) {
        if (this.#joined[at + count - this.#from] !== 1) break
        this.#step(gap.node, first, at + count)
      }
    }
  }

  #keep(ends: NonNullable<Node['ends']>, first: number, last: number): void {
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index]
      if (!end) continue
      const [list, value] = end
      const before = this.#best.get(list)
      if (before && before.last >= last) continue
      const from = this.#words[first]?.from ?? 0
      this.#best.set(list, {list, value, first, last, from, to: this.#words[last - 1]?.to ?? 0})
    }
  }
}

const none: readonly never[] = []

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
const plant = (root: Node, phrase: string, steps: Steps): readonly Node[] => {
  let places: readonly Node[] = [root]
  for (const token of phrase.split(/\s+/)) {
    const isOptional = token.startsWith('(') && token.endsWith(')')
    const step = isOptional ? token.slice(1, -1) : token
    const after = places.map((place) => behind(place, step, steps))
    places = isOptional ? [...new Set([...after, ...places])] : after
  }
  return places.filter((place) => place !== root)
}

/** The place behind a step: one word, several alternatives, or a gap. */
const behind = (place: Node, step: string, steps: Steps): Node => {
  const shared = steps.get(place) ?? new Map<string, Node>()
  const known = shared.get(step)
  if (known) return known
  const next = new Node()
  steps.set(place, shared.set(step, next))
  if (/^~\d$/.test(step)) {
    place.gaps ??= []
    place.gaps.push({most: Number(step.slice(1)), node: next})
    return next
  }
  for (const choice of step.split('|')) {
    const words = choice.split(/[/-]/)
    let from = place
    for (const [index, word] of words.entries()) {
      const to = index === words.length - 1 ? next : new Node()
      link(from, word, to)
      from = to
    }
  }
  return next
}

const link = (from: Node, word: string, to: Node): void => {
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1).toLowerCase()
    from.stems ??= new Map()
    const known = from.stems.get(stem.charAt(0))
    if (known) known.push([stem, to])
    else from.stems.set(stem.charAt(0), [[stem, to]])
    return
  }
  if (/\p{Lu}/u.test(word)) {
    from.exact ??= new Ways()
    from.exact.add(word, to)
    return
  }
  from.words ??= new Ways()
  from.words.add(word, to)
}
