import {numberQuestion} from './once.ts'

/** Something that was told of the item at an index. */
interface Entry {
  readonly index: number
  readonly answer: unknown
}

/** What a question came to in a whole list. */
interface Kept {
  readonly given: unknown
  readonly entries: readonly Entry[]
}

/** A list, and how it came of the list before an edit. */
interface Lineage {
  readonly answers: Array<Kept | undefined>
  earlier: Lineage | undefined
  /** How many items are the same as before, from the beginning and from the end. */
  readonly ahead: number
  readonly behind: number
  readonly length: number
}

const lineages = new WeakMap<readonly object[], Lineage>()

/**
 * Says that a list has come of an earlier one by an edit, so that what is asked of all its items is asked of the new
 * ones alone.
 *
 * @param isSame whether the same can be told of both, wherever they stand
 */
export const descend = <Item extends object>(
  list: readonly Item[],
  before: readonly Item[] | undefined,
  isSame: (item: Item, old: Item) => boolean,
): void => {
  const earlier = before && lineages.get(before)
  // Whoever asks for an older version still gets an answer, though a slower one.
  if (earlier) earlier.earlier = undefined
  const [ahead, behind] = before ? common(list, before, isSame) : [0, 0]
  lineages.set(list, {answers: [], earlier, ahead, behind, length: list.length})
}

const common = <Item>(
  list: readonly Item[],
  before: readonly Item[],
  isSame: (item: Item, old: Item) => boolean,
): readonly [ahead: number, behind: number] => {
  const isSameAt = (index: number, old: number): boolean => {
    const item = list[index]
    const was = before[old]
    return item !== undefined && was !== undefined && isSame(item, was)
  }
  const most = Math.min(list.length, before.length)
  let ahead = 0
  while (ahead < most && isSameAt(ahead, ahead)) ahead += 1
  let behind = 0
  while (behind < most - ahead && isSameAt(list.length - 1 - behind, before.length - 1 - behind)) behind += 1
  return [ahead, behind]
}

/** An item of which there is something to tell. */
export interface Told<Item, Answer> {
  readonly item: Item
  readonly index: number
  readonly answer: Answer
}

/**
 * A question about one item of a list, asked of them all. Of most items there is nothing to tell (no answer, “no”, an
 * empty list, zero), and an edit asks again only where it changed something. Made once for each question.
 *
 * @param ask follows the terms of `oncePerBlock`: nothing that moves goes into its answer
 * @returns what is told, in the order of the list
 */
export const wherever = <Item extends object, Answer, Given = undefined>(
  ask: (item: Item, given: Given) => Answer,
): ((list: readonly Item[], given: Given) => ReadonlyArray<Told<Item, Answer>>) => {
  const question = numberQuestion()
  return (list, given) => {
    const entries = entriesOf(list, given, question, ask)
    const told: Array<Told<Item, Answer>> = []
    for (const {index, answer} of entries) {
      const item = list[index]
      if (item) told.push({item, index, answer: answer as Answer})
    }
    return told
  }
}

/** The same question, where it is enough to know whether anything is told. */
export const isAnywhere = <Item extends object, Given = undefined>(
  ask: (item: Item, given: Given) => boolean,
): ((list: readonly Item[], given: Given) => boolean) => {
  const question = numberQuestion()
  return (list, given) => entriesOf(list, given, question, ask).length > 0
}

const nothing: readonly never[] = []

const entriesOf = <Item extends object, Answer, Given>(
  list: readonly Item[],
  given: Given,
  question: number,
  ask: (item: Item, given: Given) => Answer,
): readonly Entry[] => {
  const lineage = lineages.get(list)
  const read = (from: number, to: number): readonly Entry[] => readEntries(list, from, to, (item) => ask(item, given))
  if (!lineage) return read(0, list.length)
  const known = lineage.answers[question]
  if (known && Object.is(known.given, given)) return known.entries
  const before = lineage.earlier?.answers[question]
  const isKept = before !== undefined && Object.is(before.given, given)
  const entries = isKept ? carried(before.entries, lineage, read) : read(0, list.length)
  lineage.answers[question] = isKept && entries === before.entries ? before : {given, entries}
  return entries
}

const carried = (
  before: readonly Entry[],
  {earlier, ahead, behind, length}: Lineage,
  read: (from: number, to: number) => readonly Entry[],
): readonly Entry[] => {
  const fresh = read(ahead, length - behind)
  if (before.length === 0) return fresh.length === 0 ? before : fresh
  const moved = length - (earlier?.length ?? 0)
  const rest = (earlier?.length ?? 0) - behind
  const entries: Entry[] = []
  for (const entry of before) if (entry.index < ahead) entries.push(entry)
  for (const entry of fresh) entries.push(entry)
  for (const entry of before)
    if (entry.index >= rest) entries.push(moved === 0 ? entry : {index: entry.index + moved, answer: entry.answer})
  return entries
}

const readEntries = <Item>(
  list: readonly Item[],
  from: number,
  to: number,
  ask: (item: Item) => unknown,
): readonly Entry[] => {
  let entries: Entry[] | undefined
  for (let index = from; index < to; index += 1) {
    const item = list[index]
    const answer = item && ask(item)
    if (!answer || (Array.isArray(answer) && answer.length === 0)) continue
    entries ??= []
    entries.push({index, answer})
  }
  return entries ?? nothing
}
