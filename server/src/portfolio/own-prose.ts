import {addressedNames, ownNames} from '../draft/addressee.ts'
import type {Draft, Paragraph} from '../draft/draft.ts'
import {
  calendarNames,
  clockWords,
  courtesyFormulas,
  nameJoints,
  officialNames,
  statusFormulas,
} from '../lexicon/common-words.ts'
import {type Block, isOf} from '../text/block.ts'
import type {Hit} from '../text/matcher.ts'
import {findPlaceholders} from '../text/placeholders.ts'
import {holds, type Local} from '../text/span.ts'
import type {Word} from '../text/words.ts'
import {plainWords} from './fold.ts'

/** The words of a block, and the indexes of those that open a sentence. */
interface BlockWords {
  readonly block: Block
  readonly words: readonly Word[]
  readonly openers: ReadonlySet<number>
}

/** Words of the applicant that follow each other in a block, with nothing quoted and no open slot between them. */
export interface Stretch extends BlockWords {
  /** Index of the first word among those of the block. */
  readonly first: number
  /** Index after the last. */
  readonly last: number
}

/** The applicant's own prose in stretches: no front matter, headings, header lines, signature, quotations or code. */
export const ownProse = (draft: Draft): readonly Stretch[] => draft.paragraphs.flatMap(stretchesOf)

const stretchesOf = (paragraph: Paragraph): readonly Stretch[] => {
  const {block, sentences} = paragraph
  const start = sentences[0]?.from ?? 0
  const end = sentences.at(-1)?.to ?? 0
  if (isLabel(paragraph)) return []
  const read = readBlock(block)
  const foreign = foreignIn(block)
  const stretches: Stretch[] = []
  let first = -1
  let next = 0
  const close = (last: number): void => {
    if (first >= 0) stretches.push({...read, first, last})
    first = -1
  }
  for (const [at, word] of read.words.entries()) {
    const before = next
    while ((foreign[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1
    const isOwn = word.from >= start && word.to <= end && (foreign[next]?.from ?? Number.POSITIVE_INFINITY) >= word.to
    if (next > before || !isOwn) close(at)
    if (isOwn && first < 0) first = at
  }
  close(read.words.length)
  return stretches
}

const readBlock = (block: Block): BlockWords => {
  const words = plainWords(block.reading)
  const openers = new Set<number>()
  let at = 0
  for (const {from} of block.reading.sentences) {
    while ((words[at]?.from ?? Number.POSITIVE_INFINITY) < from) at += 1
    openers.add(at)
  }
  return {block, words, openers}
}

/** A question in bold over its answer is a heading in all but its marks. */
const isLabel = ({block, sentences}: Paragraph): boolean => {
  if (sentences.length !== 1) return false
  const {words, markup} = block.reading
  const at = {from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0}
  return markup.some((one) => one.kind === 'strong' && holds(one, at))
}

/** What is quoted, and what waits to be filled, in order. */
const foreignIn = (block: Block): readonly Local[] => {
  const {mask, words, quotes} = block.reading
  const slots = findPlaceholders(mask, words, {brackets: 'slots', marks: false, isQuoted: (at) => block.isQuoted(at)})
  return inOrder([...quotes, ...slots])
}

/** Tells how many words of a draft are wording: no names, which must be written so, and no formulas, which all write. */
export class Wording {
  readonly #names: ReadonlySet<string>
  /** For each word of a block, how much wording stands before it. */
  readonly #before = new Map<Block, Uint32Array>()

  constructor(draft: Draft) {
    this.#names = new Set([...ownNames(draft), ...addressedNames(draft)])
  }

  /** How many words of a block, from one index to before another, are wording. */
  count(read: BlockWords, from: number, to: number): number {
    const before = this.#before.get(read.block) ?? this.#measure(read)
    this.#before.set(read.block, before)
    return (before[to] ?? 0) - (before[from] ?? 0)
  }

  #measure(read: BlockWords): Uint32Array {
    const {block, words} = read
    const common = inOrder([...block.reading.hits.filter(isCommon), ...this.#namesIn(read)])
    const before = new Uint32Array(words.length + 1)
    let next = 0
    let isNumber = false
    for (const [at, word] of words.entries()) {
      while ((common[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1
      const isNamed = (common[next]?.from ?? Number.POSITIVE_INFINITY) < word.to
      isNumber = /\p{N}/u.test(word.raw) || (isNumber && clockWords.has(word.text))
      const isWording = !isNamed && !word.clitic && !isNumber && !calendarNames.has(word.raw)
      before[at + 1] = (before[at] ?? 0) + (isWording ? 1 : 0)
    }
    return before
  }

  /** Names of people, places and institutions: those the draft has to do with, and any of three capitals in a row. */
  #namesIn(read: BlockWords): readonly Local[] {
    const {words, openers} = read
    const names: Local[] = []
    for (let at = 0; at < words.length; ) {
      const end = nameEnd(read, at)
      const capitals = words.slice(at, end).filter(isCapital)
      const [first, last] = [words[at], words[end - 1]]
      const isLong = capitals.length > 2 || (capitals.length === 2 && end - at > 2 && !openers.has(at))
      if (first && last && isLong && end - at <= longestName) names.push({from: first.from, to: last.to})
      else names.push(...capitals.filter(({text}) => this.#names.has(text)))
      at = Math.max(end, at + 1)
    }
    return names
  }
}

/** What goes on longer in capitals is shouted. */
const longestName = 14

const isCommon = (hit: Hit): boolean =>
  isOf(hit, officialNames) || isOf(hit, statusFormulas) || isOf(hit, courtesyFormulas)

const isCapital = ({raw}: Word): boolean => /^\p{Lu}/u.test(raw) && raw !== 'I'

/** Index after the last capital of a name that begins at a word; the index itself where none does. */
const nameEnd = ({block: {reading}, words}: BlockWords, from: number): number => {
  let end = from
  for (let at = from; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (!word || (at > from && before && /[.,;:!?()]/.test(reading.mask.slice(before.to, word.from)))) break
    if (isCapital(word)) end = at + 1
    else if (at === from || !nameJoints.has(word.text)) break
  }
  return end
}

/** In order, those that overlap made one. */
const inOrder = (stretches: readonly Local[]): readonly Local[] => {
  const merged: Array<{from: number; to: number}> = []
  for (const {from, to} of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else merged.push({from, to})
  }
  return merged
}
