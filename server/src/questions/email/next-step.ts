import type {Draft} from '../../draft/draft.ts'
import type {Paragraph} from '../../draft/paragraph.ts'
import {availability, nextSteps} from '../../lexicon/emails.ts'
import {isAnywhere} from '../../text/lineage.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Shorter messages carry one thing, and need no step beside it. */
const fewWords = 40

/** The last sentence of a message that neither asks nor offers anything. */
export const endWithoutStep = (draft: Draft): Sentence | undefined => {
  if (draft.words < fewWords) return undefined
  if (takesStep(draft.paragraphs, undefined)) return undefined
  return draft.paragraphs.at(-1)?.sentences.at(-1)
}

const takesStep = isAnywhere(({sentences}: Paragraph) =>
  sentences.some((sentence) => sentence.has(nextSteps) || sentence.has(availability) || sentence.text.endsWith('?')),
)
