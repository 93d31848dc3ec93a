import type {Draft} from '../../draft/draft.ts'
import {outlook} from '../../lexicon/eras.ts'
import {readPlaceholders} from '../placeholders.ts'
import {letterParts} from './letter.ts'

const fewestParagraphs = 3
const fewestWords = 150

/**
 * Whether a statement is plainly finished: several paragraphs, nothing left to fill in, and a last one that looks ahead
 * or takes leave and ends with a full stop. A draft that somebody is still writing is none of that.
 */
export const isFinished = (draft: Draft): boolean => {
  const {closing, paragraphs, words} = draft
  const last = closing?.sentences.at(-1)
  if (!closing || !last || paragraphs.length < fewestParagraphs || words < fewestWords) return false
  if (readPlaceholders(draft).length > 0) return false
  if (letterParts(draft).some(({is}) => is !== 'greeting')) return true
  return /[.!?]["'”’)]?$/.test(last.text) && closing.sentences.some((sentence) => sentence.has(outlook))
}
