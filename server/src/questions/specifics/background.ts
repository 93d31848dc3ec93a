import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {
  asksConsideration,
  certificationWords,
  clinicalBackground,
  schedulingWords,
  thanksForTalk,
  visaWords,
} from '../../lexicon/background.ts'
import {answeringContact} from '../../lexicon/match.ts'
import type {PhraseList} from '../../lexicon/phrases.ts'
import {addressesProgram} from '../reader.ts'

/** What a program needs to place an applicant, and the email does not give. */
export type Lacking = 'clinical background' | 'certification and visa'

/** Messages shorter than this answer one question. */
const fewWords = 40
/** Replies shorter than this, in a thread the program began, are about the next step. */
const shortReply = 110

/** Whether an email is one that has to introduce the applicant: it goes to a program and asks to be considered. */
export const introduces = (draft: Draft): boolean => {
  if (!draft.email || draft.words < fewWords || !addressesProgram(draft)) return false
  const isAnswer =
    draft.brief.value.contacted !== undefined ||
    draft.sentences.slice(0, 3).some((sentence) => sentence.has(answeringContact)) ||
    /^re:/i.test(headerOf(draft.email, 'subject')?.value ?? '')
  if (!isAnswer) return true
  if (says(draft, thanksForTalk)) return false
  if (says(draft, asksConsideration)) return true
  return draft.words >= shortReply && !says(draft, schedulingWords)
}

/** What is missing of background, certification and visa; of a US graduate only the first is asked. */
export const lackingBackground = (draft: Draft): readonly Lacking[] => {
  const lacking: Lacking[] = []
  if (!says(draft, clinicalBackground)) lacking.push('clinical background')
  const isImg = draft.brief.value.applicant !== 'us'
  if (isImg && !says(draft, certificationWords) && !says(draft, visaWords)) lacking.push('certification and visa')
  return lacking
}

/** Whether the applicant's own part of the email, from subject to signature, has a phrase of the list. */
const says = (draft: Draft, list: PhraseList): boolean => {
  const from = draft.bodyStart
  const to = draft.email?.reply?.start ?? draft.text.length
  return draft.blocks.some((block) =>
    block.reading.hits.some((hit) => {
      if (hit.list !== list || block.isQuoted(hit)) return false
      const {start, end} = block.at(hit)
      return start >= from && end <= to
    }),
  )
}
