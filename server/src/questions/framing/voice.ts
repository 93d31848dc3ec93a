import {bystanders, otherPeople} from '../../lexicon/aims.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Who is named last before a word of a sentence, and so speaks or acts there; nobody in a fragment. */
export const voiceBefore = (sentence: Sentence, before: number): 'applicant' | 'other' | undefined => {
  for (let at = before; at >= sentence.first; at -= 1) {
    const text = sentence.word(at)?.text ?? ''
    if (isBystander(sentence, at)) return 'other'
    if (text === 'my' && isBystander(sentence, at + 1) && at + 1 < before) return 'other'
    if (text === 'i' || text === 'my' || text === 'me') return 'applicant'
  }
  return undefined
}

/** “family medicine” is nobody, and “some day” is a time. */
const isBystander = (sentence: Sentence, at: number): boolean => {
  const text = sentence.word(at)?.text ?? ''
  if (!bystanders.has(text) && !otherPeople.has(text)) return false
  return !['medicine', 'day', 'time', 'years', 'months', 'weeks'].includes(sentence.word(at + 1)?.text ?? '')
}
