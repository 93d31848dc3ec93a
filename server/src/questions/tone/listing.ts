import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {creditNouns, notCredits} from '../../lexicon/heroics.ts'
import {wherever} from '../../text/lineage.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {isEndless} from './endless.ts'
import {inParagraph} from './places.ts'

/** A stretch that repeats the CV: its place, and what is listed. */
export interface Listing {
  readonly span: Span
  readonly what: 'items' | 'years'
  readonly count: number
}

const most = 3

/** Where a draft lists four or more credits in a sentence, or names more than three years in a paragraph. */
export const listingsOf = (draft: Draft): readonly Listing[] => {
  const found: Listing[] = []
  for (const {item, answer: listing} of listingsIn(draft.paragraphs, undefined))
    if (listing) found.push({span: item.block.at(listing.at), what: listing.what, count: listing.count})
  return found
}

const listingIn = oncePerParagraph((paragraph): (Omit<Listing, 'span'> & {readonly at: Local}) | undefined => {
  const years = yearsIn(paragraph)
  const [first] = years
  const last = years.at(-1)
  if (first && last && years.length > most) return {at: coverLocal(first, last), what: 'years', count: years.length}
  for (const sentence of paragraph.sentences) {
    const list = creditsIn(sentence)
    if (list) return {at: inParagraph(paragraph, sentence, list.at), what: 'items', count: list.count}
  }
  return undefined
})

const listingsIn = wherever(listingIn)

/** The first place of each year. */
const yearsIn = (paragraph: Paragraph): readonly Local[] => {
  const seen = new Set<string>()
  const years: Local[] = []
  for (const sentence of paragraph.sentences) {
    for (const word of yearWords(sentence)) {
      if (seen.has(word.raw)) continue
      seen.add(word.raw)
      years.push(inParagraph(paragraph, sentence, word))
    }
  }
  return years
}

const yearWords = oncePerSentence((sentence) =>
  sentence.words.filter(
    ({raw, from, to}) => raw.length === 4 && /^(?:19|20)\d\d$/.test(raw) && !sentence.block.isQuoted({from, to}),
  ),
)

/** A row of four or more short items, with a credit before it or in most of its items. */
const creditsIn = (sentence: Sentence): {readonly at: Local; readonly count: number} | undefined => {
  const credits = sentence.hits(creditNouns)
  if (credits.length === 0 || sentence.isQuoted || isEndless(sentence)) return undefined
  const items = itemsOf(sentence)
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last || items.length <= most) return undefined
  const named = items.filter((item) => credits.some((hit) => hit.first < item.last && hit.last > item.first)).length
  const head = credits.some((hit) => hit.value === 'head' && hit.last <= first.last && hit.first >= first.first)
  if (!(named > most - 1 || head) || isOthers(sentence, first.first)) return undefined
  return {at: coverLocal(from(sentence, first.first), from(sentence, last.last - 1)), count: items.length}
}

const from = (sentence: Sentence, index: number): Local => sentence.word(index) ?? sentence

interface Item {
  readonly first: number
  readonly last: number
}

/** The longest row of commas with “and”: the first item reaches back to the start of its clause. */
const itemsOf = (sentence: Sentence): readonly Item[] => {
  const cuts: number[] = []
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    if (/[,;]/.test(sentence.between(at - 1, at))) cuts.push(at)
  }
  const edges = [sentence.first, ...cuts, sentence.last]
  const all = edges.slice(1).map((last, index): Item => ({first: edges[index] ?? sentence.first, last}))
  const end = all.findIndex(({first}, index) => index > 0 && clauseOpeners.has(textAt(sentence, first)))
  const parts = end < 0 ? all : all.slice(0, end)
  const isPlaced = /^(?:in|at|on)$/.test(textAt(sentence, parts[1]?.first ?? sentence.last))
  const row = parts
    .filter(({first, last}, index) => index === 0 || last - first <= longestItem)
    .filter(({first}, index) => !(index === 0 && isPlaced) && !(index > 1 && textAt(sentence, first) === 'at'))
  const final = row.at(-1)
  const ands = final ? andIn(sentence, final) : undefined
  if (!final || ands === undefined || ands === final.first) return row
  return [...row.slice(0, -1), {first: final.first, last: ands}, {first: ands, last: final.last}]
}

/** Behind the list the sentence goes on: “, where I met the same story”. */
const clauseOpeners = new Set(['where', 'which', 'who', 'when', 'while', 'because', 'but', 'so', 'since'])

const longestItem = 9

const andIn = (sentence: Sentence, {first, last}: Item): number | undefined => {
  for (let at = first; at < last; at += 1) if (textAt(sentence, at) === 'and') return at
  return undefined
}

const isOthers = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < from + 3; at += 1) if (notCredits.has(textAt(sentence, at))) return true
  return false
}
