import {actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import {calledObjects, fateWords, lifelongTime, lifelongWish, medicalLife} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {isEndless} from './endless.ts'
import {seekPlaces} from './places.ts'

/** The words by which sentences make medicine the applicant's calling, fate or lifelong wish. */
export const callingsIn = seekPlaces(({sentence}) => callingIn(sentence))

const callingIn = oncePerSentence((sentence: Sentence): Local | undefined =>
  isEndless(sentence) ? undefined : (readFate(sentence) ?? readLifelong(sentence)),
)

/** How far a wish and its object may stand apart. */
const reach = 9

/** “I have always wanted to be a doctor”: a time, a wish in it, and a medical life behind the wish. */
const readLifelong = oncePerSentence((sentence: Sentence): Local | undefined => {
  const times = sentence.hits(lifelongTime)
  if (times.length === 0) return undefined
  const lives = sentence.hits(medicalLife)
  for (const wish of sentence.hits(lifelongWish)) {
    const time = times.find((hit) => Math.abs(hit.first - wish.first) < reach)
    const life = lives.find((hit) => hit.first >= wish.last && hit.first - wish.last < reach) ?? lifeBefore(lives, wish)
    if (time && life && isOwnWish(sentence, wish)) return coverLocal(coverLocal(time, wish), life)
  }
  return readWhole(sentence, times, lives)
})

/** “Medicine has been my first love”: a time that leaves no room for anything else needs no wish. */
const readWhole = (
  sentence: Sentence,
  times: ReadonlyArray<Hit<'plain' | 'whole'>>,
  lives: readonly Hit[],
): Local | undefined => {
  for (const time of times) {
    if (time.value === 'plain' || isAhead(sentence, time)) continue
    const life = lives.find((hit) => hit.first >= time.last && hit.first - time.last < reach) ?? lifeBefore(lives, time)
    if (life && isAboutMe(sentence, time)) return coverLocal(time, life)
  }
  return undefined
}

/** “Rural medicine, where I intend to spend my life”: a life to come. */
const isAhead = (sentence: Sentence, {first}: Hit): boolean => {
  if (/^(?:spend|spending|devote|dedicate|give)$/.test(textAt(sentence, first - 1))) return true
  return [1, 2, 3, 4, 5, 6].some((back) => /^(?:intend|plan|hope|will|would)$/.test(textAt(sentence, first - back)))
}

/** “Becoming an internist has always been my dream.” */
const lifeBefore = (lives: readonly Hit[], wish: Hit): Hit | undefined =>
  lives.find((hit) => hit.last <= wish.first && wish.first - hit.last < 6)

const isOwnWish = (sentence: Sentence, wish: Hit): boolean => {
  const owner = actorBefore(sentence, wish.first)
  return owner === 'applicant' && !isNegated(sentence, wish.first - 4, wish.first)
}

/** “I was born to heal”, “medicine is my calling”. */
const readFate = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const hit of sentence.hits(fateWords)) {
    if (isDenied(sentence, hit) || !isAboutMe(sentence, hit)) continue
    if (hit.value === 'fate') {
      const life = lifeNear(sentence, hit)
      if (life) return coverLocal(hit, life)
    } else if (hit.value === 'whole' || !isTelephone(sentence, hit)) return hit
  }
  return undefined
})

const lifeNear = (sentence: Sentence, hit: Hit): Hit | undefined => {
  const lives = sentence.hits(medicalLife)
  const behind = lives.find((life) => life.first >= hit.last - 1 && life.first - hit.last < 7)
  return behind ?? lives.find((life) => life.last <= hit.first && hit.first - life.last < 6)
}

/** The applicant is the nearest to it on the left, or the only one in the sentence. */
const isAboutMe = (sentence: Sentence, hit: Hit): boolean => {
  const inside = sentence.words.slice(hit.first - sentence.first, hit.last - sentence.first)
  if (inside.some((word) => actorOf(word) === 'applicant')) return true
  const before = personBefore(sentence, hit.first)
  return before ? before === 'applicant' : sentence.words.some((word) => actorOf(word) === 'applicant')
}

/** The nearest person; children and wards are where a calling leads, not whose it is. */
const personBefore = (sentence: Sentence, index: number): ReturnType<typeof actorOf> => {
  const before = actorBefore(sentence, index)
  if (before !== 'other') return before
  const hasMe = sentence.words.some((word, at) => sentence.first + at < index && actorOf(word) === 'applicant')
  return hasMe && !sentence.words.some(({text}) => /^(?:he|she|his|her)$/.test(text)) ? 'applicant' : before
}

/** “I was not born to be a doctor”; the negation inside “never a choice” is part of the phrase. */
const isDenied = (sentence: Sentence, hit: Hit): boolean =>
  isNegated(sentence, hit.first - 3, hit.first) && !isContrast(sentence, hit)

/** “not a job but a calling” */
const isContrast = (sentence: Sentence, hit: Hit): boolean =>
  textAt(sentence, hit.first - 1) === 'but' || textAt(sentence, hit.first) === 'but'

const isTelephone = (sentence: Sentence, hit: Hit): boolean =>
  textAt(sentence, hit.last - 1) === 'calling' &&
  hit.last - hit.first === 2 &&
  calledObjects.has(textAt(sentence, hit.last))
