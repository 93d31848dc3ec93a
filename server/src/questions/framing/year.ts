import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {contribution, yearFormality, yearPurpose, yearWords} from '../../lexicon/framing.ts'
import {isSingleYear} from '../../lexicon/specialties.ts'
import {singleYearThemes} from '../../lexicon/themes.ts'
import {isAnywhere, wherever} from '../../text/lineage.ts'
import type {Sentence} from '../../text/sentence.ts'
import {isOwnAction, ownActionAt} from '../evidence.ts'

/** Whether a draft says what a single year is for, be it as an answer to its own question. */
export const saysPurpose = (draft: Draft): boolean => {
  let asked = -2
  for (const {index, answer} of purposes(draft.paragraphs, undefined)) {
    if (!answer) continue
    if (answer.isSaid || (asked === index - 1 && answer.opensWithAnswer)) return true
    if (answer.endsWithQuestion) asked = index
  }
  return false
}

/** Whether a draft says what the applicant brings to a single year. */
export const saysContribution = (draft: Draft): boolean => contributions(draft.paragraphs, undefined)

/** The sentences that name a single year. */
export const namedYears = seekInSentences(({sentence}) => (namesYear(sentence) ? [true] : []))

const purposes = wherever(
  oncePerParagraph(({sentences}) => {
    const first = sentences[0]
    const last = sentences.at(-1)
    const isSaid = sentences.some((sentence, index) => {
      const before = sentences[index - 1]
      return isPurpose(sentence) || (before !== undefined && asksOfYear(before) && canAnswer(sentence))
    })
    const opensWithAnswer = first !== undefined && canAnswer(first)
    const endsWithQuestion = last !== undefined && asksOfYear(last)
    return isSaid || opensWithAnswer || endsWithQuestion ? {isSaid, opensWithAnswer, endsWithQuestion} : undefined
  }),
)

const contributions = isAnywhere(oncePerParagraph(({sentences}) => sentences.some((sentence) => brings(sentence))))

/** About the year, with a wish or a reason in it, and not as a formality; a year of work behind the applicant is no purpose. */
const isPurpose = (sentence: Sentence): boolean => {
  const [purpose] = sentence.hits(yearPurpose)
  if (!purpose || !sentence.has(yearWords) || sentence.has(yearFormality)) return false
  const action = ownActionAt(sentence)
  return action === undefined || purpose.first < action || namesYear(sentence)
}

const namesYear = (sentence: Sentence): boolean =>
  readPlacedMentions(sentence).some(({specialty}) => isSingleYear(specialty))

/** “Why a preliminary year? To become safe with sick adults at night.” */
const asksOfYear = (sentence: Sentence): boolean => sentence.has(yearWords) && sentence.text.trimEnd().endsWith('?')

const canAnswer = (sentence: Sentence): boolean => sentence.has(yearPurpose) && !sentence.has(yearFormality)

const workOfTheYear = new Set(['wards', 'reliability', 'team'])

/** It says what the applicant brings, or tells of such work already done. */
const brings = (sentence: Sentence): boolean =>
  sentence.has(contribution) ||
  (isOwnAction(sentence) && sentence.hits(singleYearThemes).some(({value}) => workOfTheYear.has(value)))
