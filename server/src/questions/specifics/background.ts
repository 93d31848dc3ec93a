import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {
  asksConsideration,
  certificationWords,
  clinicalBackground,
  knownAlready,
  schedulingWords,
  thanksForTalk,
  visaWords,
} from '../../lexicon/background.ts'
import {answeringContact} from '../../lexicon/match.ts'
import type {PhraseList} from '../../lexicon/phrases.ts'
import type {Block} from '../../text/block.ts'
import {type Told, wherever} from '../../text/lineage.ts'
import type {Local} from '../../text/span.ts'
import {isToMentor} from '../mentor.ts'
import {addressesProgram, firstSentences} from '../reader.ts'

/** What a program needs to place an applicant, and the email does not give. */
export type Lacking = 'clinical background' | 'certification and visa'

/** Messages shorter than this answer one question. */
const fewWords = 40
/** Replies shorter than this, in a thread the program began, are about the next step. */
const shortReply = 110

/** Whether an email is one that has to introduce the applicant: it goes to a program and asks to be considered. */
export const introduces = (draft: Draft): boolean => {
  if (!draft.email || draft.words < fewWords || !addressesProgram(draft) || isToMentor(draft)) return false
  const isAnswer =
    draft.brief.value.contacted !== undefined ||
    firstSentences(draft, 3).some((sentence) => sentence.has(answeringContact)) ||
    /^re:/i.test(headerOf(draft.email, 'subject')?.value ?? '')
  if (!isAnswer) return !says(draft, said.knownAlready)
  if (says(draft, said.thanksForTalk)) return false
  if (says(draft, said.asksConsideration)) return true
  return draft.words >= shortReply && !says(draft, said.schedulingWords)
}

/** What is missing of background, certification and visa; of a US graduate only the first is asked. */
export const lackingBackground = (draft: Draft): readonly Lacking[] => {
  const lacking: Lacking[] = []
  if (!says(draft, said.clinicalBackground)) lacking.push('clinical background')
  const isImg = draft.brief.value.applicant !== 'us'
  if (isImg && !says(draft, said.certificationWords) && !says(draft, said.visaWords))
    lacking.push('certification and visa')
  return lacking
}

type Said = (blocks: readonly Block[], given: undefined) => ReadonlyArray<Told<Block, readonly Local[]>>

/** Where blocks have a phrase of the list in the applicant's own words. */
const saidIn = (list: PhraseList): Said =>
  wherever((block: Block) =>
    block.reading.hits.filter((hit) => hit.list === list && !block.isQuoted(hit)).map(({from, to}) => ({from, to})),
  )

const said = {
  thanksForTalk: saidIn(thanksForTalk),
  asksConsideration: saidIn(asksConsideration),
  knownAlready: saidIn(knownAlready),
  schedulingWords: saidIn(schedulingWords),
  clinicalBackground: saidIn(clinicalBackground),
  certificationWords: saidIn(certificationWords),
  visaWords: saidIn(visaWords),
} as const

/** Whether the applicant's own part of the email, from subject to signature, says something. */
const says = (draft: Draft, where: Said): boolean => {
  const from = draft.bodyStart
  const to = draft.email?.reply?.start ?? draft.text.length
  return where(draft.blocks, undefined).some(({item, answer}) =>
    answer.some((local) => {
      const {start, end} = item.at(local)
      return start >= from && end <= to
    }),
  )
}
