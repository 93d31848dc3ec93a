import type {Draft} from '../../draft/draft.ts'
import {slang, soberSlang} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {textAt} from '../addressing.ts'
import {isBetweenMarks} from './own-marks.ts'
import {inParagraph, seekInParagraphs} from './places.ts'

/** Words of the corridor in the applicant's own sentences, and in the salutation of an email. */
export const slangOf = (draft: Draft): readonly Span[] => [
  ...greetingSlang(draft),
  ...slangInParagraphs(draft.paragraphs),
]

const slangInParagraphs = seekInParagraphs((paragraph) =>
  paragraph.sentences.flatMap((sentence): readonly Local[] => {
    const hits = slangIn(sentence)
    const aints = aintsIn(sentence)
    if (hits.length === 0 && aints.length === 0) return hits
    const words = hits.map((at) => inParagraph(paragraph, sentence, at)).filter((at) => !isBetweenMarks(paragraph, at))
    return [...words, ...aints.map((at) => inParagraph(paragraph, sentence, at))].filter(
      (at) => !paragraph.block.isQuoted(at),
    )
  }),
)

const slangIn = (sentence: Sentence): readonly Local[] => {
  const hits = sentence.hits(slang)
  if (hits.length === 0) return hits
  const sober = sentence.words.some(({text}) => soberSlang.has(text))
  return hits.filter((hit) => (!sober || hit.last - hit.first > 2) && !isKindled(sentence, hit))
}

/** “We lit another”, “the room was lit by a lamp”: “lit” is slang as praise alone, at the end of its clause. */
const isKindled = (sentence: Sentence, {first, last}: Hit): boolean =>
  textAt(sentence, first) === 'lit' &&
  last === first + 1 &&
  !(praises.has(textAt(sentence, first - 1)) && !/^[\s\u2060]+$/.test(sentence.between(last - 1, last)))

const praises = new Set(['is', 'was', 'were', 'are', 'so', 'super', 'pretty', 'really', 'totally', 'absolutely'])

const aintsIn = oncePerSentence((sentence: Sentence): readonly Local[] =>
  sentence.words
    .filter(isAint)
    .map((word) => coverLocal(word, sentence.words[sentence.words.indexOf(word) + 1] ?? word)),
)

/** “ain’t”, which the reader of words takes for “is not”. */
const isAint = ({raw, text}: Word): boolean => text === 'is' && raw.length === 2 && raw.toLowerCase() === 'ai'

/** A salutation is no sentence of the message: “Hi there,”. */
const greetingSlang = (draft: Draft): readonly Span[] => {
  const salutation = draft.email?.salutation
  if (!salutation) return []
  return draft.blocks
    .filter(({start, reading}) => start < salutation.end && start + reading.source.length > salutation.start)
    .flatMap((block) => block.sentences)
    .flatMap((sentence) => sentence.allHits(slang).map((hit) => sentence.block.at(hit)))
    .filter(({start, end}) => start >= salutation.start && end <= salutation.end)
}
