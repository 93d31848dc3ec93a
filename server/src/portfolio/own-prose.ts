import {addressedNames, ownNames} from '../draft/addressee.ts'
import type {Draft, Paragraph} from '../draft/draft.ts'
import {courtesyFormulas, nameJoints, officialNames, statusFormulas} from '../lexicon/common-words.ts'
import {type Block, isOf} from '../text/block.ts'
import {findPlaceholders} from '../text/placeholders.ts'
import {holds, type Local, overlaps} from '../text/span.ts'
import type {Word} from '../text/words.ts'
import {plainWords} from './fold.ts'

/** Words of the applicant that follow each other in a block, with nothing quoted and no open slot between them. */
export interface Stretch {
  readonly block: Block
  readonly words: readonly Word[]
}

/** The applicant's own prose in stretches: no front matter, headings, header lines, signature, quotations or code. */
export const ownProse = (draft: Draft): readonly Stretch[] => draft.paragraphs.flatMap(stretchesOf)

const stretchesOf = (paragraph: Paragraph): readonly Stretch[] => {
  const {block, sentences} = paragraph
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last || isLabel(paragraph)) return []
  const foreign = foreignIn(block)
  const stretches: Stretch[] = []
  let words: Word[] = []
  let next = 0
  for (const word of plainWords(block.reading)) {
    if (word.from < first.from || word.to > last.to) continue
    const before = next
    while ((foreign[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1
    const isForeign = (foreign[next]?.from ?? Number.POSITIVE_INFINITY) < word.to
    if (next > before || isForeign) {
      if (words.length > 0) stretches.push({block, words})
      words = []
    }
    if (!isForeign) words.push(word)
  }
  if (words.length > 0) stretches.push({block, words})
  return stretches
}

/** A question in bold over its answer is a heading in all but its marks. */
const isLabel = ({block, sentences}: Paragraph): boolean =>
  sentences.length === 1 &&
  block.reading.markup.some((markup) => markup.kind === 'strong' && holds(markup, textOf(block)))

const textOf = ({reading: {mask}}: Block): Local => ({
  from: mask.search(/[\p{L}\p{N}]/u),
  to: mask.replace(/[^\p{L}\p{N}]+$/u, '').length,
})

/** What is quoted, and what waits to be filled, in order. */
const foreignIn = (block: Block): readonly Local[] => {
  const {mask, words, quotes} = block.reading
  const slots = findPlaceholders(mask, words, {brackets: 'slots', marks: false, isQuoted: (at) => block.isQuoted(at)})
  return [...quotes, ...slots].sort((a, b) => a.from - b.from)
}

/** Tells of the words of a draft which of them a reader would count as somebody's wording, and not as a name or a formula. */
export class Wording {
  readonly #names: ReadonlySet<string>

  constructor(draft: Draft) {
    this.#names = new Set([...ownNames(draft), ...addressedNames(draft)])
  }

  /** How many words of a stretch, from one index to before another, are wording. */
  count(stretch: Stretch, from: number, to: number): number {
    const common = this.#commonIn(stretch, from, to)
    let next = 0
    return stretch.words.slice(from, to).filter((word) => {
      while ((common[next]?.to ?? Number.POSITIVE_INFINITY) <= word.from) next += 1
      return !word.clitic && !/\p{N}/u.test(word.raw) && (common[next]?.from ?? Number.POSITIVE_INFINITY) >= word.to
    }).length
  }

  #commonIn({block, words}: Stretch, from: number, to: number): readonly Local[] {
    const at = {start: words[from]?.from ?? 0, end: words[to - 1]?.to ?? 0}
    const hits = block.reading.hits.filter((hit) => {
      if (!overlaps(at, {start: hit.from, end: hit.to})) return false
      return isOf(hit, officialNames) || isOf(hit, statusFormulas) || isOf(hit, courtesyFormulas)
    })
    return merge([...hits, ...this.#namesIn(block, words, from, to)])
  }

  /** Names of people, places and institutions: those the draft has to do with, and any of three capitals in a row. */
  #namesIn(block: Block, words: readonly Word[], from: number, to: number): readonly Local[] {
    const names: Local[] = []
    const starts = new Set(block.reading.sentences.map((sentence) => sentence.from))
    for (let at = from; at < to; ) {
      const end = nameEnd(block, words, at, to)
      const name = words.slice(at, end).filter(isCapital)
      const [first] = name
      const last = words[end - 1]
      if (first && last && (name.length > 2 || (name.length === 2 && end - at > 2 && !starts.has(first.from))))
        names.push({from: first.from, to: last.to})
      else names.push(...name.filter(({text}) => this.#names.has(text)))
      at = Math.max(end, at + 1)
    }
    return names
  }
}

const isCapital = ({raw}: Word): boolean => /^\p{Lu}/u.test(raw) && raw !== 'I'

/** Index after the last capital of a name that begins at a word; the index itself where none does. */
const nameEnd = ({reading: {mask}}: Block, words: readonly Word[], from: number, to: number): number => {
  let end = from
  for (let at = from; at < to; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (!word || (at > from && before && /[.,;:!?()]/.test(mask.slice(before.to, word.from)))) break
    if (isCapital(word)) end = at + 1
    else if (at === from || !nameJoints.has(word.text)) break
  }
  return end
}

/** Stretches in order, those that overlap made one. */
const merge = (stretches: readonly Local[]): readonly Local[] => {
  const merged: Array<{from: number; to: number}> = []
  for (const {from, to} of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({from, to})
  }
  return merged
}
