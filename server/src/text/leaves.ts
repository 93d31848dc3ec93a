import {type BlockKind, BlockReading, type Container} from './block.ts'
import {type Masked, maskBlock} from './mask.ts'
import type {Matcher} from './matcher.ts'
import type {SentenceProse} from './prose.ts'
import type {Leaf, LeafReader} from './top.ts'

/** What was read of the leaves that stood in one kind of place. */
interface Shelf {
  /** By source; each is taken once. */
  readonly leaves: Map<string, BlockReading[]>
  /** By mask. */
  readonly sentences: Map<string, SentenceProse[]>
}

/** Reads leaves, and takes from the old ones what was read of the same leaf, or of the same sentence in one. */
export const leafReader = (matcher: Matcher, old: readonly Leaf[]): LeafReader => {
  const shelves = shelve(old)
  return (source, node, start, kind, container) => {
    const masked = maskBlock(source, node, start)
    const shelf = shelves.get(placeOf(kind, container))
    const same = shelf?.leaves.get(source) ?? []
    const index = same.findIndex((reading) => isMasked(reading, masked))
    const [taken] = index < 0 ? [] : same.splice(index, 1)
    return taken ?? new BlockReading(source, masked, matcher, shelf?.sentences)
  }
}

const shelve = (old: readonly Leaf[]): ReadonlyMap<string, Shelf> => {
  const shelves = new Map<string, Shelf>()
  for (const {kind, container, reading} of old) {
    const place = placeOf(kind, container)
    const shelf = shelves.get(place) ?? {leaves: new Map(), sentences: new Map()}
    shelves.set(place, shelf)
    put(shelf.leaves, reading.source, reading)
    for (const {prose} of reading.sentences) put(shelf.sentences, prose.mask, prose)
  }
  return shelves
}

/** What is read of a leaf may depend on where it stands. */
const placeOf = (kind: BlockKind, {quote, list, depth}: Container): string => `${kind} ${quote} ${list} ${depth}`

const put = <Item>(shelf: Map<string, Item[]>, key: string, item: Item): void => {
  const known = shelf.get(key)
  if (known) known.push(item)
  else shelf.set(key, [item])
}

const isMasked = (reading: BlockReading, {mask, markup}: Masked): boolean =>
  reading.mask === mask &&
  reading.markup.length === markup.length &&
  markup.every(({kind, from, to}, index) => {
    const other = reading.markup[index]
    return other?.kind === kind && other.from === from && other.to === to
  })
