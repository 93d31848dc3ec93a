import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {clinicalWords, settingWords} from '../../lexicon/ages.ts'
import type {Sentence} from '../../text/sentence.ts'
import {ageBalanceOf} from '../age-balance.ts'
import {isOwnAction} from '../evidence.ts'

/**
 * Where clinical work is told, and nothing says which age group it is about or where it was: the first sentence of each
 * such paragraph of a statement, which has two of them at least, or of a whole entry.
 */
export const unlocatedWork = (draft: Draft): readonly Sentence[] => {
  if (draft.kind === 'experience') {
    const [first] = clinicalWork(draft.paragraphs, undefined)
    return first && !draft.paragraphs.some((paragraph) => isLocated(paragraph, undefined)) ? [first.sentence] : []
  }
  const found: Sentence[] = []
  for (const paragraph of draft.paragraphs) {
    const index = unlocatedIn(paragraph, undefined)
    const sentence = index === undefined ? undefined : paragraph.sentences[index]
    if (sentence) found.push(sentence)
  }
  return found
}

const isClinicalWork = (sentence: Sentence): boolean => sentence.has(clinicalWords) && isOwnAction(sentence)

const clinicalWork = seekInSentences(({sentence}) => (isClinicalWork(sentence) ? [true] : []))

const unlocatedIn = oncePerParagraph((paragraph): number | undefined => {
  const work = paragraph.sentences.filter(isClinicalWork)
  return work[0] && work.length > 1 && !isLocated(paragraph, undefined)
    ? paragraph.sentences.indexOf(work[0])
    : undefined
})

const isLocated = oncePerParagraph((paragraph): boolean => {
  const {adult, child} = ageBalanceOf([paragraph])
  return adult + child > 0 || paragraph.sentences.some((sentence) => sentence.has(settingWords))
})
