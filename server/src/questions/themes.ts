import {oncePerParagraph, type Paragraph} from '../draft/paragraph.ts'
import {origins} from '../lexicon/origins.ts'
import type {PhraseList} from '../lexicon/phrases.ts'
import {themesOf} from '../lexicon/themes.ts'
import {wherever} from '../text/lineage.ts'
import type {Sentence} from '../text/sentence.ts'
import {isOwnAction} from './evidence.ts'

/** How a draft carries the themes of one specialty. */
export interface ThemeReading {
  /** Distinct themes, in order of appearance. */
  readonly themes: readonly string[]
  /** How often one of them is named. */
  readonly hits: number
  /** Whether one of them stands in a sentence of the applicant's own action, or right beside it. */
  readonly isLived: boolean
}

/** Reads the themes of a list in sentences. A theme counts once however often it is named. */
export const readThemes = (sentences: readonly Sentence[], list: PhraseList): ThemeReading => {
  const themes = new Set<string>()
  let isLived = false
  let count = 0
  for (const [index, sentence] of sentences.entries()) {
    const hits = sentence.hits(list)
    for (const hit of hits) themes.add(hit.value)
    count += hits.length
    isLived ||= hits.length > 0 && [sentences[index - 1], sentence, sentences[index + 1]].some(acts)
  }
  return {themes: [...themes], hits: count, isLived}
}

/** A patient comes in one sentence, and what was done in the next. */
const acts = (sentence: Sentence | undefined): boolean => sentence !== undefined && isOwnAction(sentence)

const lists = new Set<PhraseList>([...Object.values(themesOf), ...Object.values(origins).map(({bridge}) => bridge)])

/** What a paragraph has of the themes of a list; undefined where it has none. */
const readingOf =
  (list: PhraseList) =>
  ({sentences}: Paragraph): ThemeReading | undefined =>
    sentences.some((sentence) => sentence.has(list)) ? readThemes(sentences, list) : undefined

/** The lists that are asked for with every letter, each with a question of its own. */
const readings = new Map([...lists].map((list) => [list, wherever(oncePerParagraph(readingOf(list)))]))

const readIn = (paragraphs: readonly Paragraph[], list: PhraseList) =>
  (readings.get(list) ?? wherever(readingOf(list)))(paragraphs, undefined)

/** Whether a draft has so many themes of a list, and, where that is asked, one of them in what the applicant did. */
export const carries = (
  paragraphs: readonly Paragraph[],
  list: PhraseList,
  least: number,
  mustBeLived = false,
): boolean => {
  const themes = new Set<string>()
  let isLived = !mustBeLived
  for (const {answer: reading} of readIn(paragraphs, list)) {
    if (!reading) continue
    for (const theme of reading.themes) themes.add(theme)
    isLived ||= reading.isLived
    if (isLived && themes.size >= least) return true
  }
  return false
}

/** The same over a whole draft: a paragraph is read again when it has changed. */
export const themesIn = (paragraphs: readonly Paragraph[], list: PhraseList): ThemeReading => {
  const themes = new Set<string>()
  let isLived = false
  let count = 0
  for (const {answer: reading} of readIn(paragraphs, list)) {
    if (!reading) continue
    for (const theme of reading.themes) themes.add(theme)
    count += reading.hits
    isLived ||= reading.isLived
  }
  return {themes: [...themes], hits: count, isLived}
}
