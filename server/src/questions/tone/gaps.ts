import {actorBefore} from '../../draft/actors.ts'
import type {Placed} from '../../draft/paragraph.ts'
import {kinNouns, patientNouns} from '../../lexicon/patients.ts'
import {awayFromWork, namedReasons, vagueReasons} from '../../lexicon/setbacks.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {isReported, speaksOfSelf} from '../own-words.ts'

/**
 * “For some years I was not in the hospital. There were matters at home …”: time without clinical work and a reason that
 * names nothing, in one sentence or in two.
 */
export const vagueGapIn = ({sentence, before, after}: Placed): Local | undefined => {
  const vague = vagueIn(sentence)
  if (!vague) return undefined
  const near = [before, sentence, after].filter((one) => one !== undefined)
  if (!near.some(isAway) || !near.some(tellsTime) || !near.some(speaksOfSelf)) return undefined
  return near.some(namesReason) ? undefined : vague
}

const vagueIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  sentence
    .hits(vagueReasons)
    .find(
      (hit) =>
        !isReported(sentence, hit.first) &&
        actorBefore(sentence, hit.first) !== 'other' &&
        !isListed(sentence, hit.last),
    ),
)

/** “For three reasons: …” */
const isListed = (sentence: Sentence, last: number): boolean => sentence.between(last - 1, last).includes(':')

/** The applicant was away, and nobody in care. */
const isAway = oncePerSentence(
  (sentence: Sentence): boolean =>
    sentence.hits(awayFromWork).some((hit) => actorBefore(sentence, hit.first) !== 'other') &&
    !sentence.words.some(({text}) => patientNouns.has(text) && text !== 'patients'),
)

/** A stretch of time, or the year in which it began. */
const tellsTime = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some(({text}) => times.has(text) || isYear(text)),
)

const times = new Set('year years months time while long'.split(' '))

const isYear = (text: string): boolean => text.length === 4 && (text.startsWith('20') || text.startsWith('19'))

const namesReason = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some(({text}) => namedReasons.has(text) || kinNouns.has(text)),
)
