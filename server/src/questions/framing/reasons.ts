import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {reasonWords} from '../../lexicon/framing.ts'
import {isOwnAction} from '../evidence.ts'

/** Whether a sentence that names a target gives a reason, or something the applicant did stands right beside it. */
export const linksTarget = (draft: Draft): boolean => {
  const specialties = [...draft.targets, ...draft.origin.halves].join(' ')
  return draft.paragraphs.some((paragraph) => linksOneOf(paragraph, specialties))
}

/** The same for one paragraph and the specialties that count as target, a blank between them. */
const linksOneOf = oncePerParagraph(({sentences}, specialties: string): boolean => {
  const targets = specialties.split(' ')
  return sentences.some(
    (sentence, index) =>
      readPlacedMentions(sentence).some(({specialty}) => targets.includes(specialty)) &&
      (sentence.has(reasonWords) ||
        [sentences[index - 1], sentence, sentences[index + 1]].some((one) => one !== undefined && isOwnAction(one))),
  )
})
