import {addressedNames, ownNames} from '../draft/addressee.ts'
import type {Draft} from '../draft/draft.ts'
import type {Paragraph} from '../draft/paragraph.ts'
import {
  calendarNames,
  clockWords,
  courtesyFormulas,
  nameJoints,
  officialNames,
  statusFormulas,
} from '../lexicon/formulas.ts'
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
  const start = (sentences[0]?.span.start ?? block.start) - block.start
  const end = (sentences.at(-1)?.span.end ?? block.start) - block.start
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

/** What a word is to somebody who looks for copies. */
type Role = 'wording' | 'name' | 'formula'

/**
 * Tells how much of a draft is wording. Names and numbers stand in it without counting; a formula, which everybody writes
 * so, ends it: glue between three formulas is nobody's sentence.
 */
export class Wording {
  readonly #names: ReadonlySet<string>
  readonly #roles = new Map<Block, readonly Role[]>()

  constructor(draft: Draft) {
    this.#names = new Set([...ownNames(draft), ...addressedNames(draft)])
  }

  /** How many words of wording follow each other, from one index of a block to before another. */
  count(read: BlockWords, from: number, to: number): number {
    const roles = this.#roles.get(read.block) ?? this.#readRoles(read)
    this.#roles.set(read.block, roles)
    let most = 0
    let count = 0
    for (let at = from; at < to; at += 1) {
      if (roles[at] === 'formula') count = 0
      else if (roles[at] === 'wording') count += 1
      most = Math.max(most, count)
    }
    return most
  }

  #readRoles(read: BlockWords): readonly Role[] {
    const {block, words} = read
    const isInFormula = sweep(block.reading.hits.filter(isFormula))
    const isInName = sweep(this.#namesIn(read))
    let isNumber = false
    return words.map((word) => {
      isNumber = /\p{N}/u.test(word.raw) || (isNumber && clockWords.has(word.text))
      const isName = isInName(word) || isNumber || word.clitic || calendarNames.has(word.raw)
      return isInFormula(word) ? 'formula' : isName ? 'name' : 'wording'
    })
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
      if (first && last && isLong && end - at <= longestName && !isShouted(capitals))
        names.push({from: first.from, to: last.to})
      else names.push(...capitals.filter(({text}) => this.#names.has(text)))
      at = Math.max(end, at + 1)
    }
    return names
  }
}

/** What goes on longer is no name. */
const longestName = 14
/** More words than this, every letter a capital, are shouted. */
const mostShort = 4

const isShouted = (capitals: readonly Word[]): boolean =>
  capitals.length > mostShort && capitals.every(({raw}) => raw === raw.toUpperCase())

const isFormula = (hit: Hit): boolean =>
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

/** Asked of words in order: whether one stands in some of the stretches. */
const sweep = (stretches: readonly Local[]): ((word: Local) => boolean) => {
  const ordered = inOrder(stretches)
  let next = 0
  return ({from, to}) => {
    while ((ordered[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1
    return (ordered[next]?.from ?? Number.POSITIVE_INFINITY) < to
  }
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
