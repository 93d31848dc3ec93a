import {actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {dramaWords, goreWords, soberBlood, soberCode, soundWords} from '../../lexicon/heroics.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {cover, type Local, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {openingSentences} from './childhood.ts'
import {seekPlaces} from './places.ts'

/** The first lines of a film: noises, screams and a racing heart in the first sentences. */
export const dramaOpening = (draft: Draft): Span | undefined => {
  const early = firstSentences(draft).filter((sentence) => isSound(sentence) || isScrap(sentence))
  const opening = [...new Set([...early, ...openingSentences(draft)])]
  if (!opening.some(isFilm)) return undefined
  const loud = opening.flatMap((sentence) => marksIn(sentence, 'loud').map((at) => sentence.block.at(at)))
  const sounds = opening.filter(isSound).map((sentence) => sentence.span)
  const dim = opening.flatMap((sentence) => marksIn(sentence, 'dim').map((at) => sentence.block.at(at)))
  const [first] = [...loud, ...sounds]
  if (first) return first
  const scraps = opening.filter(isScrap)
  const [scrap] = scraps
  if (scrap && scraps.length > 1 && dim.length > 0) return scrap.span
  const [one, two] = dim
  return one && two && dim.length > 1 ? cover(one, two) : undefined
}

const firstLength = 3

const firstSentences = ({paragraphs}: Draft): readonly Sentence[] =>
  paragraphs
    .slice(0, firstLength)
    .flatMap(({sentences}) => sentences)
    .slice(0, firstLength)

/** Whether a sentence has anything of a film in it. */
const isFilm = oncePerSentence(
  (sentence: Sentence): boolean => sentence.allHits(dramaWords).length > 0 || isSound(sentence),
)

const marksIn = (sentence: Sentence, value: 'loud' | 'dim'): readonly Local[] =>
  sentence.allHits(dramaWords).filter((hit) => hit.value === value && !soberCode.has(textAt(sentence, hit.last)))

/** “Beep.”, “Silence.” */
const isSound = oncePerSentence(
  ({words}): boolean => words.length > 0 && words.length < 4 && words.every(({text}) => soundWords.has(text)),
)

/** “Red lights.”, “A stretcher.”: no verb, no person. */
const isScrap = oncePerSentence(({length, words}): boolean => length < 4 && !words.some((word) => actorOf(word)))

/** What belongs to the chart and not to a statement; blood in a tube is none of it. */
export const goresIn = seekPlaces(({sentence}) => {
  const [gore] = sentence.hits(goreWords)
  return gore && sentence.words.some(({text}) => soberBlood.has(text)) ? undefined : gore
})
