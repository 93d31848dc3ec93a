import type {Paragraph} from '../../draft/paragraph.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {inParagraph, seekInParagraphs} from './places.ts'

/** Questions of the applicant's own: not what somebody asked in the scene. */
export const ownQuestions = seekInParagraphs((paragraph) =>
  paragraph.block.reading.mask.includes('?')
    ? paragraph.sentences
        .filter((sentence, index, all) => isOwnQuestion(paragraph, sentence) && !continuesAsking(all, index))
        .map((sentence) => inParagraph(paragraph, sentence, sentence))
    : [],
)

/** “We asked three things: Did they come? How long did it take?” The first says of all that they were put to somebody. */
const continuesAsking = (all: readonly Sentence[], index: number): boolean => {
  let at = index - 1
  while (at >= 0 && all[at]?.text.trimEnd().endsWith('?') && !isAsking(all[at])) at -= 1
  const opening = all[at]
  return opening !== undefined && isAsking(opening) && /:/.test(opening.text)
}

const isAsking = (sentence: Sentence | undefined): boolean =>
  sentence?.words.some(({text}) => asking.has(text)) === true

const isOwnQuestion = (paragraph: Paragraph, sentence: Sentence): boolean => {
  const {mask} = paragraph.block.reading
  const whole = inParagraph(paragraph, sentence, sentence)
  const from = Math.max(whole.from, whole.to - tail)
  const mark = mask.slice(from, whole.to).lastIndexOf('?')
  if (mark < 0 || /[\p{L}\p{N}]/u.test(mask.slice(from + mark, whole.to))) return false
  const at = {from: from + mark, to: from + mark + 1}
  return sentence.length > 1 && !isSpoken(paragraph, at) && !isAsking(sentence)
}

/** How much may follow a question mark that ends its sentence: quotation marks and emphasis. */
const tail = 8

/** Verbs and nouns by which a question is one that was put to somebody. */
const asking = new Set(
  'asked asks ask asking question questions wondered inquired replied said says answered wrote'.split(' '),
)

/** In quotation marks, be it one word, or in emphasis, which stands for thought and for titles. */
const isSpoken = ({block}: Paragraph, at: Local): boolean => {
  const {mask, source} = block.reading
  return block.isQuoted(at) || isMarked(source, at) || /^["”’'»“]/.test(mask.slice(at.to, at.to + 1))
}

/** Single emphasis closes behind it: a title or a thought. */
const isMarked = (source: string, at: Local): boolean => /^[*_](?![*_])/.test(source.slice(at.to, at.to + 2))

/** Whether a word or two of a paragraph stand between quotation marks; longer speech is known to the block. */
export const isBetweenMarks = ({block}: Paragraph, at: Local): boolean => {
  const {mask} = block.reading
  return /["”“»«]/.test(mask.charAt(at.from - 1)) && /^[.,!?]?["”“»«]/.test(mask.slice(at.to, at.to + 2))
}

/** Runs of exclamation marks in the applicant's own words, each once. */
export const ownExclamations = seekInParagraphs((paragraph) => {
  const {mask} = paragraph.block.reading
  if (!mask.includes('!')) return []
  return paragraph.sentences.flatMap((sentence) => {
    const {from, to} = inParagraph(paragraph, sentence, sentence)
    return [...mask.slice(from, to).matchAll(/!+/g)]
      .map(({0: run, index}) => ({from: from + index, to: from + index + run.length}))
      .filter((at) => isExclaimed(paragraph, at))
  })
})

/** Behind a word; not the name of a show, not `!=`. */
const isExclaimed = (paragraph: Paragraph, at: Local): boolean => {
  const {mask} = paragraph.block.reading
  if (isSpoken(paragraph, at) || !/[\p{L}\p{N}?)\u2060]/u.test(mask.charAt(at.from - 1))) return false
  const goesOn = /^\s+\p{Ll}/u.test(mask.slice(at.to, at.to + 3))
  return !(goesOn && /(?:^|\P{L})\p{Lu}\p{L}{0,30}$/u.test(mask.slice(Math.max(0, at.from - 32), at.from)))
}
