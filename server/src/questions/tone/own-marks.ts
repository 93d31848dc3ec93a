import type {Draft} from '../../draft/draft.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local, Span} from '../../text/span.ts'

/** Questions of the applicant's own: not what somebody asked in the scene. */
export const ownQuestions = (draft: Draft): readonly Span[] =>
  draft.sentences
    .filter((sentence, index, all) => isOwnQuestion(sentence) && !continuesAsking(all, index))
    .map((sentence) => sentence.span)

/** “We asked three things: Did they come? How long did it take?” The first says of all that they were put to somebody. */
const continuesAsking = (all: readonly Sentence[], index: number): boolean => {
  const block = all[index]?.block
  let at = index - 1
  while (at >= 0 && all[at]?.block === block && all[at]?.text.trimEnd().endsWith('?') && !isAsking(all[at])) at -= 1
  const opening = all[at]
  return opening !== undefined && opening.block === block && isAsking(opening) && /:/.test(opening.text)
}

const isAsking = (sentence: Sentence | undefined): boolean =>
  sentence?.words.some(({text}) => asking.has(text)) === true

const isOwnQuestion = (sentence: Sentence): boolean => {
  const from = Math.max(sentence.from, sentence.to - tail)
  const mark = sentence.block.reading.mask.slice(from, sentence.to).lastIndexOf('?')
  if (mark < 0 || /[\p{L}\p{N}]/u.test(sentence.block.reading.mask.slice(from + mark, sentence.to))) return false
  const at = {from: from + mark, to: from + mark + 1}
  return sentence.length > 1 && !isSpoken(sentence, at) && !isAsking(sentence)
}

/** How much may follow a question mark that ends its sentence: quotation marks and emphasis. */
const tail = 8

/** Verbs and nouns by which a question is one that was put to somebody. */
const asking = new Set(
  'asked asks ask asking question questions wondered inquired replied said says answered wrote'.split(' '),
)

/** In quotation marks, be it one word, or in emphasis, which stands for thought and for titles. */
const isSpoken = (sentence: Sentence, at: Local): boolean => {
  const {mask} = sentence.block.reading
  return sentence.block.isQuoted(at) || isMarked(sentence, at) || /^["”’'»“]/.test(mask.slice(at.to, at.to + 1))
}

/** Single emphasis closes behind it: a title or a thought. */
const isMarked = (sentence: Sentence, at: Local): boolean =>
  /^[*_](?![*_])/.test(sentence.block.reading.source.slice(at.to, at.to + 2))

/** Whether a word or two stand between quotation marks; longer speech is known to the block. */
export const isBetweenMarks = (sentence: Sentence, at: Local): boolean => {
  const {mask} = sentence.block.reading
  return /["”“»«]/.test(mask.charAt(at.from - 1)) && /^[.,!?]?["”“»«]/.test(mask.slice(at.to, at.to + 2))
}

/** Runs of exclamation marks in the applicant's own words, each once. */
export const ownExclamations = (draft: Draft): readonly Span[] =>
  draft.sentences.flatMap((sentence) =>
    [...sentence.block.reading.mask.slice(sentence.from, sentence.to).matchAll(/!+/g)]
      .map(({0: run, index}) => ({from: sentence.from + index, to: sentence.from + index + run.length}))
      .filter((at) => isExclaimed(sentence, at))
      .map((at) => sentence.block.at(at)),
  )

/** Behind a word; not the name of a show, not `!=`. */
const isExclaimed = (sentence: Sentence, at: Local): boolean => {
  const {mask} = sentence.block.reading
  if (isSpoken(sentence, at) || !/[\p{L}\p{N}?)\u2060]/u.test(mask.charAt(at.from - 1))) return false
  const goesOn = /^\s+\p{Ll}/u.test(mask.slice(at.to, at.to + 3))
  return !(goesOn && /(?:^|\P{L})\p{Lu}\p{L}{0,30}$/u.test(mask.slice(Math.max(0, at.from - 32), at.from)))
}
