import {adultWords, ageNames, childWords, settingWords} from '../../lexicon/ages.ts'
import type {Sentence} from '../../text/sentence.ts'

/** How often a text speaks of adults and of children. */
export interface AgeBalance {
  readonly adult: number
  readonly child: number
}

const ageInYears = /\b(\d{1,3})[- ](?:years?|yrs?)[- ]old\b|\bage(?:d)? (?:of )?(\d{1,3})\b/gi

/** Counts the words of age in sentences; an age in years counts for its group. */
export const ageBalance = (sentences: readonly Sentence[]): AgeBalance => {
  let adult = 0
  let child = 0
  for (const sentence of sentences) {
    adult += sentence.hits(adultWords).length
    child += sentence.hits(childWords).length
    for (const years of agesOf(sentence)) {
      if (years >= 18) adult += 1
      else child += 1
    }
    for (const match of sentence.text.matchAll(ageInYears)) {
      if (Number(match[1] ?? match[2]) >= 18) adult += 1
      else child += 1
    }
  }
  return {adult, child}
}

const somebody = new Set('he she who boy girl man woman child patient son daughter'.split(' '))

/** “He was six”, “a boy of nine”: ages without the word for years. “She was six weeks old” is no age in years. */
const agesOf = (sentence: Sentence): readonly number[] =>
  sentence.words.flatMap(({text}, index, all) => {
    const years = ageNames[text] ?? (/^\d{1,2}$/.test(text) ? Number(text) : undefined)
    if (years === undefined || !['was', 'is', 'of', 'turned'].includes(all[index - 1]?.text ?? '')) return []
    if (!somebody.has(all[index - 2]?.text ?? '')) return []
    const unit = years >= 20 && (ageNames[all[index + 1]?.text ?? ''] ?? 10) < 10 ? 1 : 0
    const last = sentence.first + index + unit
    const next = sentence.word(last + 1)?.text ?? ''
    const closes = /[,.;:)]/.test(sentence.between(last, last + 1)) || ['', 'and', 'when', 'who', 'with'].includes(next)
    return closes ? [years] : []
  })

/** Whether sentences say which age group an experience is about, or where it was. */
export const isLocated = (sentences: readonly Sentence[]): boolean => {
  const {adult, child} = ageBalance(sentences)
  return adult + child > 0 || sentences.some((sentence) => sentence.has(settingWords))
}
