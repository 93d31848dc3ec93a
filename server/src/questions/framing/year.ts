import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {contribution, yearFormality, yearPurpose, yearWords} from '../../lexicon/framing.ts'
import {isSingleYear} from '../../lexicon/specialties.ts'
import {singleYearThemes} from '../../lexicon/themes.ts'
import type {Sentence} from '../../text/sentence.ts'
import {isOwnAction, ownActionAt} from '../evidence.ts'

/** Whether a draft says what a single year is for, be it as an answer to its own question. */
export const saysPurpose = (draft: Draft): boolean => {
  let isAsked = false
  for (const paragraph of draft.paragraphs) {
    const {isSaid, opensWithAnswer, endsWithQuestion} = purposeIn(paragraph, undefined)
    if (isSaid || (isAsked && opensWithAnswer)) return true
    isAsked = endsWithQuestion
  }
  return false
}

/** Whether a draft says what the applicant brings to a single year. */
export const saysContribution = (draft: Draft): boolean =>
  draft.paragraphs.some((paragraph) => bringsIn(paragraph, undefined))

/** The sentences that name a single year. */
export const namedYears = seekInSentences(({sentence}) => (namesYear(sentence) ? [true] : []))

const purposeIn = oncePerParagraph(({sentences}) => {
  const [first, last] = [sentences[0], sentences.at(-1)]
  return {
    isSaid: sentences.some((sentence, index) => {
      const before = sentences[index - 1]
      return isPurpose(sentence) || (before !== undefined && asksOfYear(before) && canAnswer(sentence))
    }),
    opensWithAnswer: first !== undefined && canAnswer(first),
    endsWithQuestion: last !== undefined && asksOfYear(last),
  }
})

const bringsIn = oncePerParagraph(({sentences}) => sentences.some(brings))

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
const asksOfYear = (sentence: Sentence): boolean => sentence.text.trimEnd().endsWith('?') && sentence.has(yearWords)

const canAnswer = (sentence: Sentence): boolean => sentence.has(yearPurpose) && !sentence.has(yearFormality)

const workOfTheYear = new Set(['wards', 'reliability', 'team'])

/** It says what the applicant brings, or tells of such work already done. */
const brings = (sentence: Sentence): boolean =>
  sentence.has(contribution) ||
  (isOwnAction(sentence) && sentence.hits(singleYearThemes).some(({value}) => workOfTheYear.has(value)))
