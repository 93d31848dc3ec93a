import {actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {dramaWords, goreWords, soberBlood, soberCode, soundWords} from '../../lexicon/heroics.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {cover, type Local, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {openingSentences} from './childhood.ts'

/** The first lines of a film: noises, screams and a racing heart in the first sentences. */
export const dramaOpening = (draft: Draft): Span | undefined => {
  const opening = [...new Set([...draft.sentences.slice(0, 3).filter(isSoundOrScrap), ...openingSentences(draft)])]
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

const marksIn = (sentence: Sentence, value: 'loud' | 'dim'): readonly Local[] =>
  sentence.allHits(dramaWords).filter((hit) => hit.value === value && !soberCode.has(textAt(sentence, hit.last)))

/** “Beep.”, “Silence.” */
const isSound = (sentence: Sentence): boolean =>
  sentence.words.length > 0 && sentence.words.length < 4 && sentence.words.every(({text}) => soundWords.has(text))

const isSoundOrScrap = (sentence: Sentence): boolean => isSound(sentence) || isScrap(sentence)

/** “Red lights.”, “A stretcher.”: no verb, no person. */
const isScrap = (sentence: Sentence): boolean => sentence.length < 4 && !sentence.words.some((word) => actorOf(word))

/** What belongs to the chart and not to a statement; blood in a tube is none of it. */
export const goreIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  if (sentence.words.some(({text}) => soberBlood.has(text))) return undefined
  return sentence.hits(goreWords)[0]
})
