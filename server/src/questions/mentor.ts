import type {Draft} from '../draft/draft.ts'
import type {Paragraph} from '../draft/paragraph.ts'
import {mentorRequest} from '../lexicon/emails.ts'
import {isAnywhere} from '../text/lineage.ts'
import {addressesAcquaintance} from './reader.ts'

/** Whether an email asks somebody who teaches or knows the applicant for a letter, a reading or advice. */
export const isToMentor = (draft: Draft): boolean => {
  const {program, phase, contacted} = draft.brief.value
  if (program !== undefined || contacted !== undefined) return false
  if (phase === 'soap') return addressesAcquaintance(draft)
  return asksMentor(draft.paragraphs, undefined)
}

const asksMentor = isAnywhere(({sentences}: Paragraph) => sentences.some((sentence) => sentence.has(mentorRequest)))

/** Shorter messages without a signature are pieces of one. */
const fewWords = 50

/** Whether an email is plainly a piece of one: nobody has signed it, and there is little of it. */
export const isFragment = (draft: Draft): boolean => draft.email?.signature === undefined && draft.words < fewWords
