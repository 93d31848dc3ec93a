import {slang, soberSlang} from '../lexicon/cliches.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local, Span} from '../text/span.ts'
import type {Draft} from './draft.ts'
import {isBetweenMarks} from './own-marks.ts'

/** Words of the corridor in the applicant's own sentences, and in the salutation of an email. */
export const slangOf = (draft: Draft): readonly Span[] => [
  ...greetingSlang(draft),
  ...draft.sentences.flatMap((sentence) => slangIn(sentence).map((at) => sentence.block.at(at))),
]

const slangIn = (sentence: Sentence): readonly Local[] => {
  const sober = sentence.words.some(({text}) => soberSlang.has(text))
  const found: readonly Local[] = sentence.hits(slang).filter((hit) => (!sober || hit.last - hit.first > 2) && !isBetweenMarks(sentence, hit))
  const contracted = sentence.words.filter((word) => word.raw.toLowerCase() === 'ai' && word.text === 'is')
  return [...found, ...contracted.filter((word) => !sentence.block.isQuoted(word))]
}

/** A salutation is no sentence of the message: “Hi there,”. */
const greetingSlang = (draft: Draft): readonly Span[] => {
  const salutation = draft.email?.salutation
  if (!salutation) return []
  return draft.blocks.flatMap((block) =>
    block.reading.hits
      .filter((hit) => hit.list === slang)
      .map((hit) => block.at(hit))
      .filter(({start, end}) => start >= salutation.start && end <= salutation.end),
  )
}
