import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {
  answeringContact,
  answeringDeeds,
  contactSubjects,
  earlierOccasions,
  openingContact,
  presentOccasions,
} from '../../lexicon/match.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {firstSentences, isSomewhere} from '../reader.ts'

/** The sentence with which an email opens contact, or undefined when it answers the program's own. */
export const openingOf = (draft: Draft): Sentence | undefined => {
  const first = firstSentences(draft, 4)
  if (first.some(answersContact)) return undefined
  return openings(draft.paragraphs, undefined)[0]?.sentence ?? first[0]
}

const openings = seekInSentences(({sentence}) => (sentence.has(openingContact) ? [true] : []))

/** Whether a sentence answers what the program said in SOAP: “thank you for interviewing me in December” does not. */
const answersContact = oncePerSentence((sentence: Sentence): boolean => {
  const answers = [...sentence.hits(answeringContact), ...sentence.hits(answeringDeeds)]
  if (answers.length === 0 || sentence.has(presentOccasions)) return answers.length > 0
  return answers.some((hit) => !isEarlier(sentence, hit))
})

/** Whether what a phrase of contact speaks of was before SOAP. */
const isEarlier = (sentence: Sentence, contact: Hit): boolean =>
  sentence.hits(earlierOccasions).some((hit) => {
    if (hit.last <= contact.first) return hit.first === sentence.first && contact.first - hit.last <= 3
    if (hit.first < contact.last || hit.first - contact.last > 7) return hit.first < contact.last
    return !isSomewhere(sentence, [contact.last, hit.first], changesSubject)
  })

const changesSubject = (sentence: Sentence, at: number): boolean =>
  contactSubjects.has(sentence.word(at)?.text ?? '') || /[,;:—–]/.test(sentence.between(at - 1, at))
