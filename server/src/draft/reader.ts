import {readerProgram} from '../lexicon/emails.ts'
import {answeringContact, openingContact} from '../lexicon/match.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Draft} from './draft.ts'

/** Whether an email is written to a program: the front matter names one, or the text speaks of the reader's. */
export const addressesProgram = (draft: Draft): boolean =>
  draft.program !== undefined ||
  draft.sentences.some((sentence) => sentence.has(readerProgram)) ||
  /\b(?:program|residency|selection) (?:director|coordinator|committee|team)/i.test(headText(draft))

/** The sentence with which an email opens contact, or undefined when it answers the program's own. */
export const openingOf = (draft: Draft): Sentence | undefined => {
  const first = draft.sentences.slice(0, 4)
  if (first.some((sentence) => sentence.has(answeringContact))) return undefined
  return draft.sentences.find((sentence) => sentence.has(openingContact)) ?? draft.sentences[0]
}

const headText = (draft: Draft): string => draft.text.slice(draft.bodyStart, draft.email?.body.start ?? draft.bodyStart)
