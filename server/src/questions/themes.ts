import {oncePerParagraph, type Paragraph} from '../draft/paragraph.ts'
import {origins} from '../lexicon/origins.ts'
import type {PhraseList} from '../lexicon/phrases.ts'
import {themesOf} from '../lexicon/themes.ts'
import type {Sentence} from '../text/sentence.ts'
import {isOwnAction} from './evidence.ts'

/** How a draft carries the themes of one specialty. */
export interface ThemeReading {
  /** Distinct themes, in order of appearance. */
  readonly themes: readonly string[]
  /** How often one of them is named. */
  readonly hits: number
  /** Whether one of them stands in a sentence of the applicant's own action. */
  readonly isLived: boolean
}

/** Reads the themes of a list in sentences. A theme counts once however often it is named. */
export const readThemes = (sentences: readonly Sentence[], list: PhraseList): ThemeReading => {
  const themes = new Set<string>()
  let isLived = false
  let count = 0
  for (const sentence of sentences) {
    const hits = sentence.hits(list)
    for (const hit of hits) themes.add(hit.value)
    count += hits.length
    isLived ||= hits.length > 0 && isOwnAction(sentence)
  }
  return {themes: [...themes], hits: count, isLived}
}

const lists = new Set<PhraseList>([...Object.values(themesOf), ...Object.values(origins).map(({bridge}) => bridge)])

/** The lists that are asked for with every letter, each with a question of its own. */
const readings = new Map(
  [...lists].map((list) => [list, oncePerParagraph(({sentences}) => readThemes(sentences, list))]),
)

/** The same over a whole draft: a paragraph is read again when it has changed. */
export const themesIn = (paragraphs: readonly Paragraph[], list: PhraseList): ThemeReading => {
  const read = readings.get(list)
  const themes = new Set<string>()
  let isLived = false
  let count = 0
  for (const paragraph of paragraphs) {
    const reading = read ? read(paragraph, undefined) : readThemes(paragraph.sentences, list)
    for (const theme of reading.themes) themes.add(theme)
    count += reading.hits
    isLived ||= reading.isLived
  }
  return {themes: [...themes], hits: count, isLived}
}
