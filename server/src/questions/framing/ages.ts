import {adultWords, childWords, settingWords} from '../../lexicon/ages.ts'
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
    for (const match of sentence.text.matchAll(ageInYears)) {
      if (Number(match[1] ?? match[2]) >= 18) adult += 1
      else child += 1
    }
  }
  return {adult, child}
}

/** Whether sentences say which age group an experience is about, or where it was. */
export const isLocated = (sentences: readonly Sentence[]): boolean => {
  const {adult, child} = ageBalance(sentences)
  return adult + child > 0 || sentences.some((sentence) => sentence.has(settingWords))
}
