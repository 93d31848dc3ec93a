import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {adultWords, childWords} from '../../lexicon/ages.ts'
import {openEnded} from '../../lexicon/first-wish.ts'
import type {Origin} from '../../lexicon/origins.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {hasWord, isReported} from '../own-words.ts'
import {tellsPast} from './outlook.ts'
import {voiceBefore} from './voice.ts'

/** “I am open to whichever track”, “whether of children or of adults I leave to the years”: a choice left open today. */
export const openIn = (sentence: Sentence, after: Sentence | undefined, origin: Origin): Hit | undefined =>
  origin.halves.length === 0
    ? undefined
    : sentence
        .hits(openEnded)
        .find(
          (hit) =>
            voiceBefore(sentence, hit.first) !== 'other' &&
            !isReported(sentence, hit.first) &&
            !tellsPast(sentence) &&
            isWhole(sentence, hit) &&
            isOfTracks(sentence, after, hit, origin),
        )

/** “Happy with both my months”: more is said of both. */
const isWhole = (sentence: Sentence, {last}: Hit): boolean =>
  !['both', 'either', 'them'].includes(sentence.word(last - 1)?.text ?? '') ||
  last >= sentence.last ||
  /[,.;:!?)]/.test(sentence.between(last - 1, last)) ||
  ['and', 'or', 'but', 'because', 'of', 'as'].includes(sentence.word(last)?.text ?? '')

/** What is left open is for whom to train: a track, or both halves. */
const isOfTracks = (sentence: Sentence, after: Sentence | undefined, hit: Hit, origin: Origin): boolean => {
  if (hasWord(sentence, hit.first - 2, hit.last + 2, otherChoices)) return false
  if (hasWord(sentence, hit.first, hit.last, trackWords)) return true
  const near = hit.last === sentence.last ? [sentence, after] : [sentence]
  return near.some((one) => one !== undefined && namesBoth(one, origin))
}

const trackWords = new Set(['track', 'specialty', 'half', 'department'])
const otherChoices = new Set(
  'geographic geographical location state city region schedule start date patient therapy'.split(' '),
)

const namesBoth = (sentence: Sentence, {halves}: Origin): boolean => {
  const named = new Set(readPlacedMentions(sentence).map(({specialty}) => specialty))
  const [grown = false, young = false] = halves.map((half) => named.has(half))
  return (grown || isOfAdults(sentence)) && (young || sentence.has(childWords) || hasSmall(sentence))
}

const isOfAdults = (sentence: Sentence): boolean =>
  sentence.has(adultWords) || hasWord(sentence, sentence.first, sentence.last, grownWords)

const hasSmall = (sentence: Sentence): boolean => hasWord(sentence, sentence.first, sentence.last, smallWords)

const grownWords = new Set(['grown', 'big', 'medicine', 'old'])
const smallWords = new Set(['small', 'young', 'little', 'kids'])
