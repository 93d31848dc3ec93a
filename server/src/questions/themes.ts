import type {PhraseList} from '../lexicon/phrases.ts'
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
