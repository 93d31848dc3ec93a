import {type PhraseList, transparentWords} from '../server/src/lexicon/phrases.ts'
import type {Local} from '../server/src/text/span.ts'
import type {Word} from '../server/src/text/words.ts'

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

/** One word of a phrase: the words it may be, or up to so many words of any kind. */
interface Step {
  readonly words: ReadonlySet<string>
  readonly exact: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly gap: number
  readonly optional: boolean
}

/** A phrase as a row of steps. Alternatives stay side by side in a step: their combinations are never written out. */
interface Row {
  readonly order: number
  readonly list: PhraseList
  readonly value: string
  readonly steps: readonly Step[]
}

/** How far a row has come: at which step it waits, and for how many more words if that is a gap. */
interface Wait {
  readonly row: Row
  readonly at: number
  readonly left: number
  /** An adverb that changes nothing was passed: the step itself must come now. */
  readonly isPassing: boolean
}

/** What may stand between two words of one phrase. */
const joint = /^(?:[\s\u2060]{0,40}|\u2060{0,8}[-‐‑–/]\u2060{0,8})$/
const mostRemembered = 4096

/** Builds one matcher over all lists. */
export const compile = (lists: readonly PhraseList[]): Matcher => {
  const start = new Start()
  let order = 0
  for (const list of lists) {
    for (const [phrase, value] of list.entries) {
      for (const steps of rowsOf(phrase)) start.add({order: order++, list, value, steps})
    }
  }
  return {
    find(words, mask, from, to) {
      const keys = words.slice(from, to).map(keyOf)
      const best = new Map<PhraseList, Hit>()
      const found: Hit[] = []
      for (let first = from; first < to; first += 1) {
        let state: State | undefined = start
        for (let at = first; at < to && state; at += 1) {
          const word = words[at]
          if (!word || (at > first && !isJoined(words, mask, at))) break
          state = state.after(word, keys[at - from] ?? '')
          if (!state) break
          for (const {list, value} of state.ends)
            best.set(list, {list, value, first, last: at + 1, from: words[first]?.from ?? 0, to: word.to})
        }
        if (best.size === 0) continue
        for (const hit of best.values()) found.push(hit)
        best.clear()
      }
      return withoutOverlaps(found)
    },
  }
}

/** Words that any phrase takes for the same have the same key. “Can’t” is `ca` and `not`, read as `can` and `not`. */
const keyOf = ({raw, text}: Word): string => (raw.toLowerCase() === text ? raw : `${raw} ${text}`)

/** All rows that the words so far have begun. What comes after it is worked out when first met, then remembered. */
class State {
  readonly ends: readonly Row[]
  readonly #waits: readonly Wait[]
  readonly #after = new Map<string, State | undefined>()

  constructor(ends: readonly Row[], waits: readonly Wait[]) {
    this.ends = ends
    this.#waits = waits
  }

  after(word: Word, key: string): State | undefined {
    const known = this.#after.get(key)
    if (known !== undefined || this.#after.has(key)) return known
    if (this.#after.size >= mostRemembered) this.#after.clear()
    const next = this.next(word)
    this.#after.set(key, next)
    return next
  }

  protected next(word: Word): State | undefined {
    const reached = new Reached()
    for (const wait of this.#waits) {
      const {row, at, left, isPassing} = wait
      const step = row.steps[at]
      if (!step) continue
      if (step.gap > 0) {
        if (left > 0) reached.wait({...wait, left: left - 1})
        continue
      }
      if (isOne(step, word) || (!isPassing && isStemmed(step, word))) reached.arrive(row, at + 1)
      // “My heart still lies in”: an adverb that changes nothing may stand inside.
      if (!isPassing && transparentWords.has(word.text)) reached.wait({...wait, isPassing: true})
    }
    return reached.state()
  }
}

/** Where every row begins: too many to be asked one by one, so they are looked up by the words they begin with. */
class Start extends State {
  readonly #words = new Map<string, Wait[]>()
  readonly #exact = new Map<string, Wait[]>()
  readonly #stems = new Map<string, Wait[]>()

  constructor() {
    super([], [])
  }

  add(row: Row): void {
    for (const [at, step] of row.steps.entries()) {
      const wait = {row, at, left: 0, isPassing: false}
      for (const word of step.words) push(this.#words, word, wait)
      for (const word of step.exact) push(this.#exact, word, wait)
      for (const stem of step.stems) push(this.#stems, stem, wait)
      if (!step.optional) return
    }
  }

  protected override next({text, raw}: Word): State | undefined {
    const stemmed = [...this.#stems].flatMap(([stem, waits]) => (text.startsWith(stem) ? waits : []))
    const reached = new Reached()
    for (const {row, at} of [...(this.#words.get(text) ?? []), ...(this.#exact.get(raw) ?? []), ...stemmed])
      reached.arrive(row, at + 1)
    return reached.state()
  }
}

/** Gathers where one word leads. */
class Reached {
  readonly #ends = new Map<PhraseList, Row>()
  readonly #waits = new Map<string, Wait>()

  /** The row waits at a step, and behind it where the step may be left out; or it is at its end. */
  arrive(row: Row, at: number): void {
    const step = row.steps[at]
    if (!step) {
      const before = this.#ends.get(row.list)
      if (!before || before.order > row.order) this.#ends.set(row.list, row)
      return
    }
    this.wait({row, at, left: step.gap, isPassing: false})
    if (step.gap === 0 && step.optional) this.arrive(row, at + 1)
  }

  wait(wait: Wait): void {
    const {row, at, left, isPassing} = wait
    const key = `${row.order} ${at} ${left} ${isPassing}`
    if (this.#waits.has(key)) return
    this.#waits.set(key, wait)
    if ((row.steps[at]?.gap ?? 0) > 0) this.arrive(row, at + 1)
  }

  state(): State | undefined {
    if (this.#ends.size === 0 && this.#waits.size === 0) return undefined
    return new State([...this.#ends.values()], [...this.#waits.values()])
  }
}

const push = (shelf: Map<string, Wait[]>, key: string, wait: Wait): void => {
  const waits = shelf.get(key)
  if (waits) waits.push(wait)
  else shelf.set(key, [wait])
}

const isOne = ({words, exact}: Step, {text, raw}: Word): boolean => words.has(text) || exact.has(raw)

const isStemmed = ({stems}: Step, {text}: Word): boolean => stems.some((stem) => text.startsWith(stem))

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

/** A phrase as rows: one, and one more for each alternative that is itself of several words, as `well-rounded` is. */
const rowsOf = (phrase: string): ReadonlyArray<readonly Step[]> => {
  let rows: ReadonlyArray<readonly Step[]> = [[]]
  for (const token of phrase.split(/\s+/)) {
    const optional = token.startsWith('(') && token.endsWith(')')
    const choices = (optional ? token.slice(1, -1) : token).split('|').map((choice) => choice.split(/[/-]/))
    const single = choices.flatMap((choice) => (choice.length === 1 ? choice : []))
    const ways: ReadonlyArray<readonly Step[]> = [
      ...(single.length > 0 ? [[stepOf(single, optional)]] : []),
      ...choices.filter((choice) => choice.length > 1).map((choice) => choice.map((word) => stepOf([word], false))),
      ...(optional && single.length === 0 ? [[]] : []),
    ]
    rows = rows.flatMap((row) => ways.map((way) => [...row, ...way]))
  }
  return rows
}

const stepOf = (choices: readonly string[], optional: boolean): Step => {
  const gap = /^~(\d)$/.exec(choices[0] ?? '')
  const stems = choices.filter((choice) => choice.endsWith('*'))
  const whole = gap ? [] : choices.filter((choice) => !choice.endsWith('*'))
  return {
    words: new Set(whole.filter((choice) => !/\p{Lu}/u.test(choice))),
    exact: new Set(whole.filter((choice) => /\p{Lu}/u.test(choice))),
    stems: stems.map((stem) => stem.slice(0, -1).toLowerCase()),
    gap: Number(gap?.[1] ?? 0),
    optional,
  }
}
