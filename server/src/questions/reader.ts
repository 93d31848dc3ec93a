import type {Draft} from '../draft/draft.ts'
import {oncePerParagraph} from '../draft/paragraph.ts'
import {readerProgram} from '../lexicon/emails.ts'
import {toAcquaintance} from '../lexicon/match.ts'
import {isAnywhere} from '../text/lineage.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Word} from '../text/words.ts'

/**
 * Whether an email is written to a program: the front matter names one or what it trains for, the text speaks of the
 * reader's, or the head gives what only a program asks for.
 */
export const addressesProgram = (draft: Draft): boolean =>
  draft.brief.value.target !== undefined || isPlainlyToProgram(draft)

/** Whether an email is to a program by more than what it says it is written for. */
export const isPlainlyToProgram = (draft: Draft): boolean =>
  draft.program !== undefined ||
  /\bAAMC\b/i.test(headText(draft)) ||
  namesReaderProgram(draft.paragraphs, undefined) ||
  /\b(?:program|residency|selection) (?:director|coordinator|committee|team)/i.test(headText(draft))

/** Whether an email is plainly written to somebody the applicant knows, for advice, a letter or comfort. */
export const addressesAcquaintance = (draft: Draft): boolean =>
  !addressesProgram(draft) && speaksToAcquaintance(draft.paragraphs, undefined)

const namesReaderProgram = isAnywhere(
  oncePerParagraph(({sentences}) => sentences.some((sentence) => sentence.has(readerProgram))),
)

const speaksToAcquaintance = isAnywhere(
  oncePerParagraph(({sentences}) => sentences.some((sentence) => sentence.has(toAcquaintance))),
)

/** The first sentences of a draft, so many or all there are. */
export const firstSentences = (draft: Draft, count: number): readonly Sentence[] => {
  const all: Sentence[] = []
  for (const {sentences} of draft.paragraphs) {
    all.push(...sentences.slice(0, count - all.length))
    if (all.length === count) break
  }
  return all
}

/** Whether a word names the reader: “you”, “your”, or a word of “your program”. */
export const isReaderAt = (sentence: Sentence, at: number): boolean =>
  isYouAt(sentence, at) || sentence.hits(readerProgram).some((hit) => hit.first <= at && at < hit.last)

/** Whether a word is “you” or “your”. */
export const isYouAt = (sentence: Sentence, at: number): boolean => /^(?:you|your)$/.test(sentence.word(at)?.text ?? '')

/** Whether a word is the applicant's “my”. */
export const isMineAt = (sentence: Sentence, at: number): boolean =>
  /^(?:my|me|mine|our)$/.test(sentence.word(at)?.text ?? '')

/** Whether a sentence speaks of the one who writes. */
export const speaksOfSelf = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some(({text}) => text === 'i' || text === 'my'),
)

/** The “will” that stands right before a word, unless it hangs on the one before it as “'ll”. */
export const willBefore = (sentence: Sentence, at: number): Word | undefined => {
  const before = sentence.word(at - 1)
  return before && !before.clitic && /^(?:will|would|shall)$/.test(before.text) ? before : undefined
}

/** Whether something holds of a word from one index to before another. */
export const isSomewhere = (
  sentence: Sentence,
  [from, to]: readonly [from: number, to: number],
  is: (sentence: Sentence, at: number) => boolean,
): boolean => Array.from({length: to - from}, (_, step) => from + step).some((at) => is(sentence, at))

const headText = (draft: Draft): string => draft.text.slice(draft.bodyStart, draft.email?.body.start ?? draft.bodyStart)
