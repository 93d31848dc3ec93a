import type {Draft} from '../draft/draft.ts'
import type {Paragraph} from '../draft/paragraph.ts'
import {mentorRequest} from '../lexicon/emails.ts'
import {sharedPast} from '../lexicon/letter-writers.ts'
import {isAnywhere} from '../text/lineage.ts'
import {addressesAcquaintance, isPlainlyToProgram} from './reader.ts'

/** Whether an email is to somebody who teaches or knows the applicant: it asks for a letter, a reading or advice, or tells how it went. */
export const isToMentor = (draft: Draft): boolean => {
  const {program, phase, contacted} = draft.brief.value
  if (program !== undefined || contacted !== undefined) return false
  if (phase === 'soap') return addressesAcquaintance(draft)
  return (
    asksMentor(draft.paragraphs, undefined) || (!isPlainlyToProgram(draft) && sharesPast(draft.paragraphs, undefined))
  )
}

const asksMentor = isAnywhere(({sentences}: Paragraph) => sentences.some((sentence) => sentence.has(mentorRequest)))

const sharesPast = isAnywhere(({sentences}: Paragraph) => sentences.some((sentence) => sentence.has(sharedPast)))

/** Shorter messages without a signature are pieces of one. */
const fewWords = 50

/** Whether an email is plainly a piece of one: nobody has signed it, and there is little of it. */
export const isFragment = (draft: Draft): boolean => draft.email?.signature === undefined && draft.words < fewWords
