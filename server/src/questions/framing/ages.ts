import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {clinicalWords, settingWords} from '../../lexicon/ages.ts'
import {isAnywhere, wherever} from '../../text/lineage.ts'
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
    return first && !areLocated(draft.paragraphs, undefined) ? [first.sentence] : []
  }
  const found: Sentence[] = []
  for (const {item, answer} of unlocatedIn(draft.paragraphs, undefined)) {
    const sentence = answer && item.sentences[answer.index]
    if (sentence) found.push(sentence)
  }
  return found
}

const isClinicalWork = (sentence: Sentence): boolean => sentence.has(clinicalWords) && isOwnAction(sentence)

const clinicalWork = seekInSentences(({sentence}) => (isClinicalWork(sentence) ? [true] : []))

/** Where the work begins in a paragraph that tells of it twice. */
const unlocatedIn = wherever(
  oncePerParagraph((paragraph): {readonly index: number} | undefined => {
    let first: number | undefined
    for (const [index, sentence] of paragraph.sentences.entries()) {
      if (!isClinicalWork(sentence)) continue
      if (first !== undefined) return isLocated(paragraph, undefined) ? undefined : {index: first}
      first = index
    }
    return undefined
  }),
)

const isLocated = oncePerParagraph((paragraph): boolean => {
  const {adult, child} = ageBalanceOf([paragraph])
  return adult + child > 0 || paragraph.sentences.some((sentence) => sentence.has(settingWords))
})

const areLocated = isAnywhere(isLocated)
