import {actorBefore, actorOf, isNegated} from '../../draft/actors.ts'
import {afterBenefaction, benefactions, benefitted, motiveWords} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {hasNumber} from '../evidence.ts'
import {isEndless} from './endless.ts'
import {seekPlaces} from './places.ts'

/** Wishes to do good that everybody has, in sentences that make them the applicant's reason. */
export const stockMotivesIn = seekPlaces(({sentence}) => stockMotiveIn(sentence))

const stockMotiveIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const goods = sentence.hits(benefactions)
  if (goods.length === 0 || isEndless(sentence) || hasNumber(sentence)) return undefined
  for (const good of goods) {
    if (good.value !== 'whole' && !isGeneral(sentence, good)) continue
    const wish = wishBefore(sentence, good)
    if (wish) return coverLocal(wish, good)
    if (isOwnReason(sentence, good)) return good
  }
  return undefined
})

/** How many words a wish may stand before its object. */
const reach = 9

const wishBefore = (sentence: Sentence, good: Hit): Hit | undefined =>
  sentence
    .hits(motiveWords)
    .findLast((wish) => wish.first < good.first && good.first - wish.last < reach && isOwn(sentence, wish, good))

/** Whose wish it is: the nearest person before it, the owner of “my goal”, or nobody else. */
const isOwn = (sentence: Sentence, wish: Hit, good: Hit): boolean => {
  const owner = actorBefore(sentence, wish.first)
  const between = actorBetween(sentence, wish.last, good.first)
  if (between === 'other' || isNegated(sentence, wish.first - 3, good.first)) return false
  const isInside = sentence.words
    .slice(wish.first - sentence.first, wish.last - sentence.first)
    .some((word) => actorOf(word) === 'applicant')
  if (owner === undefined && wish.value === 'wish') return true
  if (wish.value === 'modal')
    return isInside || [1, 2].some((back) => /^(?:i|we)$/.test(textAt(sentence, wish.first - back)))
  return isInside || owner === 'applicant' || between === 'applicant'
}

const actorBetween = (sentence: Sentence, from: number, to: number): ReturnType<typeof actorOf> => {
  for (let at = to - 1; at >= from; at -= 1) {
    const word = sentence.word(at)
    const actor = word && actorOf(word)
    if (actor && !doctors.has(word.text)) return actor
  }
  return undefined
}

/** What the applicant is or becomes: “I became a doctor to …”. */
const doctors = new Set('doctor physician surgeon resident intern who'.split(' '))

/** “To heal the sick is my purpose”: the reason follows, and is the applicant's. */
const isOwnReason = (sentence: Sentence, good: Hit): boolean =>
  sentence
    .hits(motiveWords)
    .some(
      (wish) =>
        wish.value === 'wish' &&
        wish.first >= good.last &&
        /^(?:my|i|why|me)$/.test(textAt(sentence, wish.first - 1)) &&
        !isPersonal(sentence, good),
    ) || opensOnGood(sentence, good)

/** “Helping people has always been important to me.” */
const opensOnGood = (sentence: Sentence, good: Hit): boolean =>
  good.first - sentence.first < 5 &&
  /^(?:is|was|has|gives|brings|makes|drives)$/.test(firstVerbAfter(sentence, good)) &&
  sentence.words.some(({text}, index) => sentence.first + index > good.last && /^(?:i|me|my)$/.test(text))

const firstVerbAfter = (sentence: Sentence, good: Hit): string => {
  for (let at = good.last; at < good.last + 5; at += 1) {
    const text = textAt(sentence, at)
    if (/^(?:is|was|has|gives|brings|makes|drives)$/.test(text)) return text
  }
  return ''
}

const isPersonal = (sentence: Sentence, good: Hit): boolean => actorBefore(sentence, good.first) === 'other'

/** “I want to help people” goes on with nothing particular: who, with what, to do what. */
const isGeneral = (sentence: Sentence, good: Hit): boolean => {
  const next = textAt(sentence, good.last)
  if (isClauseEnd(sentence, good.last) || afterBenefaction.has(next)) return true
  if (!/^(?:in|to|on|for|of)$/.test(next)) return false
  for (let at = good.last + 1; at < good.last + 5; at += 1) {
    if (benefitted.has(textAt(sentence, at))) return true
    if (isClauseEnd(sentence, at + 1)) return false
  }
  return false
}
