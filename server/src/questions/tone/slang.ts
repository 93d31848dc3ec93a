import type {Draft} from '../../draft/draft.ts'
import {slang, soberSlang} from '../../lexicon/cliches.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {isBetweenMarks} from './own-marks.ts'

/** Words of the corridor in the applicant's own sentences, and in the salutation of an email. */
export const slangOf = (draft: Draft): readonly Span[] => [
  ...greetingSlang(draft),
  ...draft.sentences.flatMap((sentence) => slangIn(sentence).map((at) => sentence.block.at(at))),
]

const slangIn = oncePerSentence((sentence: Sentence): readonly Local[] => {
  const sober = sentence.words.some(({text}) => soberSlang.has(text))
  const found: readonly Local[] = sentence
    .hits(slang)
    .filter((hit) => (!sober || hit.last - hit.first > 2) && !isBetweenMarks(sentence, hit))
  return [
    ...found,
    ...sentence.words.flatMap((word, index, all) => (isAint(word) ? [coverLocal(word, all[index + 1] ?? word)] : [])),
  ].filter((at) => !sentence.block.isQuoted(at))
})

/** “ain’t”, which the reader of words takes for “is not”. */
const isAint = ({raw, text}: Word): boolean => raw.toLowerCase() === 'ai' && text === 'is'

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
