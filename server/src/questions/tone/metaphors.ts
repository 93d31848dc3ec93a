import {actorOf} from '../../draft/actors.ts'
import {
  innerFire,
  innerFires,
  inwardJourney,
  journeyWords,
  kindlingVerbs,
  realFires,
  travelWords,
} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {isEndless} from './endless.ts'
import {seekPlaces} from './places.ts'

/** A life or a training that is called a journey; a journey by road is one. */
export const journeysIn = seekPlaces(({sentence}) => journeyIn(sentence))

const journeyIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  isEndless(sentence) ? undefined : sentence.hits(journeyWords).find((hit) => isInward(sentence, hit)),
)

const isInward = (sentence: Sentence, hit: Hit): boolean => {
  const owner = ownerOf(sentence, hit.first)
  if (owner === 'other' || sentence.hits(travelWords).some((one) => isBeside(one, hit))) return false
  const isTold = sentence.hits(inwardJourney).some((one) => one.first <= hit.first && one.last >= hit.last)
  if (isTold) return true
  if (owner === 'applicant') return !isTrip(sentence, hit)
  const isMine = sentence.words.some((word) => actorOf(word) === 'applicant')
  return isMine && !sentence.words.some(({text}) => travelers.has(text)) && !isTrip(sentence, hit)
}

/** Whose journey it is: a possessive at most three words before, with nothing but adjectives between. */
const ownerOf = (sentence: Sentence, index: number): 'applicant' | 'other' | undefined => {
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const word = sentence.word(at)
    if (!word || /^(?:a|an|the|this|that|of|in|on|by|each|every)$/.test(word.text)) return undefined
    if (word.text === 'my' || word.text === 'our') return 'applicant'
    if (word.possessive || /^(?:his|her|their|patient|patients)$/.test(word.text)) return 'other'
  }
  return undefined
}

/** Others who may be on the road. */
const travelers = new Set(
  'he she they him her them his their patient patients mother father family child baby boy girl'.split(' '),
)

const isBeside = (one: Hit, hit: Hit): boolean => one.first < hit.last + 8 && one.last > hit.first - 8

/** “my journey to Lucknow”, “my journey was a boat and a motorcycle”. */
const isTrip = (sentence: Sentence, hit: Hit): boolean => {
  const next = textAt(sentence, hit.last)
  const place = sentence.word(hit.last + 1)
  return (next === 'to' || next === 'from') && /^\p{Lu}/u.test(place?.raw ?? '')
}

/** An interest that is sparked, a desire that is fueled; real fires, and other people's interest, are left alone. */
export const sparksIn = seekPlaces(({sentence}) => sparkIn(sentence))

const sparkIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  if (isEndless(sentence)) return undefined
  const whole = sentence.hits(innerFire).find((hit) => !hasOwner(sentence, hit.first))
  if (whole) return whole
  for (const verb of sentence.hits(kindlingVerbs)) {
    const lit = litBy(sentence, verb)
    if (lit) return coverLocal(verb, lit)
  }
  return undefined
})

/** How far what is lit may stand from its verb. */
const reach = 7

const litBy = (sentence: Sentence, verb: Hit): Local | undefined => {
  for (let step = 0; step < reach; step += 1) {
    for (const at of [verb.last + step, verb.first - 1 - step]) {
      const word = sentence.word(at)
      if (!word || hasOwner(sentence, at) || isParted(sentence, verb, at)) continue
      if (innerFires.has(word.text)) return word
      if (realFires.has(word.text) && isInside(sentence)) return word
    }
  }
  return undefined
}

/** A clause ends between the verb and the word. */
const isParted = (sentence: Sentence, verb: Hit, index: number): boolean => {
  const [from, to] = index < verb.first ? [index + 1, verb.first] : [verb.last, index]
  for (let at = from; at <= to; at += 1) if (/[,;:—–]/.test(sentence.between(at - 1, at))) return true
  return false
}

/** “her curiosity”, “the nurse’s interest” */
const hasOwner = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= index - 2; at -= 1) {
    if (/^(?:his|her|their|your)$/.test(textAt(sentence, at)) || sentence.word(at)?.possessive) return true
  }
  return false
}

/** “within me”, “my heart” */
const isInside = (sentence: Sentence): boolean =>
  sentence.words.some(
    ({text}, index, all) =>
      (text === 'me' && /^(?:in|inside|within|of)$/.test(all[index - 1]?.text ?? '')) ||
      (text === 'my' && /^(?:heart|soul|mind|imagination)$/.test(all[index + 1]?.text ?? '')),
  )
