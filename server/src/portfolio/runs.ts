/** How many identical words in a row are a copy. */
export const runLength = 8

/** A text as words, each in the form in which equal words are equal text, with the hash of the run at each word. */
export interface Hashed {
  readonly words: readonly string[]
  readonly hashes: Uint32Array
}

/** Words of a text that stand in one of the texts of an index: `from` to before `to`. */
export interface Run<Text extends Hashed> {
  readonly from: number
  readonly to: number
  readonly text: Text
  /** Index of the run's first word in that text. */
  readonly at: number
}

const prime = 0x01000193

const hashWord = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}

/** The hash of each run of words, by the index of its first word; each is made of the one before it. */
export const hashRuns = (words: readonly string[], length: number = runLength): Uint32Array => {
  const single = Int32Array.from(words, hashWord)
  const hashes = new Uint32Array(Math.max(0, single.length - length + 1))
  let weight = 1
  for (let step = 1; step < length; step += 1) weight = Math.imul(weight, prime)
  let hash = 0
  for (let at = 0; at < single.length; at += 1) {
    if (at >= length) hash -= Math.imul(single[at - length] ?? 0, weight)
    hash = (Math.imul(hash, prime) + (single[at] ?? 0)) | 0
    if (at + 1 >= length) hashes[at + 1 - length] = hash
  }
  return hashes
}

/**
 * The runs of eight words of some texts. Built in time linear in the texts; a run that a text repeats is kept once. Equal
 * hashes only propose: what is found has been compared word by word.
 */
export class RunIndex<Text extends Hashed> {
  readonly #texts: readonly Text[]
  /** Head of the chain for the low bits of a hash, as an index of the arrays below; -1 is the end of a chain. */
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #owner: Int32Array
  readonly #at: Int32Array
  #size = 0

  constructor(texts: readonly Text[]) {
    this.#texts = texts
    const count = texts.reduce((sum, {hashes}) => sum + hashes.length, 0)
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1)
    this.#next = new Int32Array(count)
    this.#owner = new Int32Array(count)
    this.#at = new Int32Array(count)
    // The last text goes in first: a chain then names the texts in their order.
    for (let owner = texts.length - 1; owner >= 0; owner -= 1) this.#add(owner)
  }

  /**
   * The runs of a text that stand in the index, in order and without overlap: from the first word on that begins one, the
   * longest. A run is as long as every eight words of it stand in one and the same text.
   */
  find(words: readonly string[]): ReadonlyArray<Run<Text>> {
    const hashes = hashRuns(words)
    const runs: Array<Run<Text>> = []
    for (let from = 0; from < hashes.length; ) {
      let live = this.#places(words, hashes, from)
      let to = from
      while (live.length > 0) {
        to += 1
        const still = to < hashes.length ? both(live, this.#places(words, hashes, to)) : []
        if (still.length === 0) break
        live = still
      }
      const [place] = live
      const text = place && this.#texts[place.owner]
      if (place && text) runs.push({from, to: to - 1 + runLength, text, at: place.at})
      from = to === from ? from + 1 : to - 1 + runLength
    }
    return runs
  }

  #add(owner: number): void {
    const text = this.#texts[owner]
    if (!text) return
    for (let at = 0; at < text.hashes.length; at += 1) {
      if (this.#isKnown(owner, text, at)) continue
      const slot = this.#slot(text.hashes[at] ?? 0)
      this.#next[this.#size] = this.#heads[slot] ?? -1
      this.#owner[this.#size] = owner
      this.#at[this.#size] = at
      this.#heads[slot] = this.#size
      this.#size += 1
    }
  }

  /** What a text has put in stands at the head of a chain until the next text is added. */
  #isKnown(owner: number, text: Text, at: number): boolean {
    const hash = text.hashes[at] ?? 0
    for (let entry = this.#heads[this.#slot(hash)] ?? -1; entry >= 0; entry = this.#next[entry] ?? -1) {
      if (this.#owner[entry] !== owner) return false
      if (isSame(text, this.#at[entry] ?? 0, text.words, hash, at)) return true
    }
    return false
  }

  /** Where the run at a word stands: at most one place in each text, in the order of the texts. */
  #places(words: readonly string[], hashes: Uint32Array, at: number): readonly Place[] {
    const hash = hashes[at] ?? 0
    const places: Place[] = []
    for (let entry = this.#heads[this.#slot(hash)] ?? -1; entry >= 0; entry = this.#next[entry] ?? -1) {
      const owner = this.#owner[entry] ?? 0
      const text = this.#texts[owner]
      const place = this.#at[entry] ?? 0
      if (text && isSame(text, place, words, hash, at)) places.push({owner, at: place})
    }
    return places
  }

  #slot(hash: number): number {
    return hash & (this.#heads.length - 1)
  }
}

interface Place {
  readonly owner: number
  readonly at: number
}

const isSame = (text: Hashed, place: number, words: readonly string[], hash: number, at: number): boolean => {
  if (text.hashes[place] !== hash) return false
  for (let step = 0; step < runLength; step += 1) if (text.words[place + step] !== words[at + step]) return false
  return true
}

/** The places whose text also holds one of the others; both are in the order of the texts. */
const both = (places: readonly Place[], others: readonly Place[]): readonly Place[] => {
  let other = 0
  return places.filter(({owner}) => {
    while ((others[other]?.owner ?? Number.POSITIVE_INFINITY) < owner) other += 1
    return others[other]?.owner === owner
  })
}
