import type {Draft} from '../draft/draft.ts'
import {templates} from '../lexicon/templates.ts'
import {parseSnippet, printPlain} from '../templates/snippet.ts'
import type {Matcher} from '../text/matcher.ts'
import {readPage} from '../text/page.ts'
import type {Span} from '../text/span.ts'
import {fold, plainWords} from './fold.ts'
import {ownProse, type Stretch, Wording} from './own-prose.ts'
import {type Hashed, hashRuns, type Run, RunIndex, runLength} from './runs.ts'

/** A text that must not be copied. */
export interface Source {
  /** As the door names the file, or the id of a template. */
  readonly file: string
  readonly title: string
  readonly text: string
  /** One of the bundled texts; anything else is a file of `samples/`. */
  readonly isTemplate?: true
}

/** Words that stand in a draft as they stand in a source. */
export interface Passage {
  readonly span: Span
  readonly title: string
  /** How many words the two have in common there. */
  readonly words: number
  /** Where the source has them; undefined for a template, which is no file of the applicant's. */
  readonly origin: {readonly file: string; readonly span: Span} | undefined
}

/** What is kept of a source: its words, and where each stands. */
interface Kept extends Hashed {
  readonly file: string
  readonly title: string
  readonly text: string
  readonly isTemplate: boolean
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** An index of the runs of eight words of texts that must not be copied; never changed, only replaced. */
export class Passages {
  readonly #kept: ReadonlyMap<string, () => Kept>
  #index: RunIndex<Kept> | undefined

  /** @param kept by file; what is bundled is read when the first draft is looked at, so that starting up is quick */
  private constructor(kept: ReadonlyMap<string, () => Kept>) {
    this.#kept = kept
  }

  /** An index of some sources. */
  static of(sources: readonly Source[]): Passages {
    return new Passages(new Map(sources.map((source) => [source.file, once(() => keep(source))])))
  }

  /** The same with a source added, or replaced if one of its file is there; only this one is read. */
  with(source: Source): Passages {
    const before = this.#kept.get(source.file)?.()
    if (before?.text === source.text && before.title === source.title) return this
    const kept = keep(source)
    return new Passages(new Map([...this.#kept, [source.file, () => kept]]))
  }

  /** The same without the source of a file. */
  without(file: string): Passages {
    return this.#kept.has(file) ? new Passages(new Map([...this.#kept].filter(([known]) => known !== file))) : this
  }

  /** The text of a source, for whoever shows where a passage comes from; undefined for a file that is none. */
  textOf(file: string): string | undefined {
    return this.#kept.get(file)?.().text
  }

  /** The copied passages of a draft, in order. Names, numbers and formulas do not make a passage. */
  find(draft: Draft): readonly Passage[] {
    this.#index ??= new RunIndex([...this.#kept.values()].map((read) => read()))
    const index = this.#index
    let wording: Wording | undefined
    return ownProse(draft).flatMap((stretch) => {
      const {block, words, first, last} = stretch
      if (last - first < runLength) return []
      return index.find(words.slice(first, last).map(fold)).flatMap((run): readonly Passage[] => {
        wording ??= new Wording(draft)
        const at = trim(stretch, first + run.from, first + run.to)
        const {from, to} = wording.count(stretch, at.from, at.to) < runLength ? at.whole : at
        if (wording.count(stretch, from, to) < runLength) return []
        const span = block.at({from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0})
        const count = words.slice(from, to).filter(({clitic}) => !clitic).length
        return [{span, title: run.text.title, words: count, origin: originOf(run, from - first, to - first)}]
      })
    })
  }
}

/** Words of a block, from one index to before another. */
interface Stretched {
  readonly from: number
  readonly to: number
}

/** A word or two over the end of a sentence are the same by chance: “… as a visiting graduate. I”. */
const chance = 2

const trim = ({openers}: Stretch, start: number, end: number): Stretched & {readonly whole: Stretched} => {
  const from = [start + 1, start + chance].findLast((at) => openers.has(at)) ?? start
  const to = [end - 1, end - chance].findLast((at) => openers.has(at)) ?? end
  return {from, to, whole: {from: start, to: end}}
}

/** Where the words from one index to before another of the stretch stand in the source. */
const originOf = ({text, at, from}: Run<Kept>, start: number, end: number): Passage['origin'] => {
  if (text.isTemplate) return undefined
  const last = Math.min(at + end - from, text.words.length) - 1
  return {file: text.file, span: {start: text.starts[at + start - from] ?? 0, end: text.ends[last] ?? 0}}
}

const once = <T>(make: () => T): (() => T) => {
  let made: {readonly value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Nothing is sought in a source but its words. */
const blind: Matcher = {find: () => []}

const keep = ({file, title, text, isTemplate}: Source): Kept => {
  const found = isPlain(file)
    ? plainWords({mask: text}).map((word) => ({word, shift: 0}))
    : readPage(text, blind)
        .blocks.filter(({kind}) => kind !== 'heading')
        .flatMap(({start, reading}) => plainWords(reading).map((word) => ({word, shift: start})))
  const words = found.map(({word}) => fold(word))
  return {
    file,
    title,
    text,
    isTemplate: isTemplate ?? false,
    words,
    hashes: hashRuns(words),
    starts: Uint32Array.from(found, ({word, shift}) => word.from + shift),
    ends: Uint32Array.from(found, ({word, shift}) => word.to + shift),
  }
}

const isPlain = (file: string): boolean => /\.txt$/i.test(file)

/** The bundled templates alone. Whoever takes the brackets off a slot and leaves its words has copied them too. */
export const templatePassages = Passages.of(
  templates.map(({id, title, body}) => ({
    file: id,
    title,
    isTemplate: true,
    get text() {
      return printPlain(parseSnippet(body).pieces)
    },
  })),
)
