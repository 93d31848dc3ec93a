import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {reasonWords} from '../../lexicon/framing.ts'
import {isAnywhere} from '../../text/lineage.ts'
import {isOwnAction} from '../evidence.ts'

/** Whether a sentence that names a target gives a reason, or something the applicant did stands right beside it. */
export const linksTarget = (draft: Draft): boolean => {
  const specialties = [...draft.targets, ...draft.origin.halves].join(' ')
  return linksOneOf(draft.paragraphs, specialties)
}

/** What is given is the specialties that count as target, a blank between them. */
const linksOneOf = isAnywhere(
  oncePerParagraph(({sentences}, specialties: string): boolean =>
    sentences.some((sentence, index) => {
      const mentions = readPlacedMentions(sentence)
      if (mentions.length === 0) return false
      const targets = specialties.split(' ')
      return (
        mentions.some(({specialty}) => targets.includes(specialty)) &&
        (sentence.has(reasonWords) ||
          [sentences[index - 1], sentence, sentences[index + 1]].some((one) => one !== undefined && isOwnAction(one)))
      )
    }),
  ),
)
