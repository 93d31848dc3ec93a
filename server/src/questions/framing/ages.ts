import {settingWords} from '../../lexicon/ages.ts'
import type {Sentence} from '../../text/sentence.ts'
import {ageBalance} from '../age-balance.ts'

/** Whether sentences say which age group an experience is about, or where it was. */
export const isLocated = (sentences: readonly Sentence[]): boolean => {
  const {adult, child} = ageBalance(sentences)
  return adult + child > 0 || sentences.some((sentence) => sentence.has(settingWords))
}
