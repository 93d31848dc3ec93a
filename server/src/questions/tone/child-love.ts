import {actorOf} from '../../draft/actors.ts'
import {
  affection,
  childPraise,
  childrenAtLarge,
  clinicalInnocence,
  particularChildren,
  theirPraise,
} from '../../lexicon/cliches.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {hasNumber} from '../evidence.ts'
import {isEndless} from './endless.ts'
import {seekPlaces} from './places.ts'

/** Love of children, or what all children are, where an encounter could stand. */
export const childLovesIn = seekPlaces(({sentence, before}) =>
  isEndless(sentence) ? undefined : (praiseIn(sentence, before) ?? ownLoveIn(sentence)),
)

const praiseIn = (sentence: Sentence, before: Sentence | undefined): Local | undefined => {
  const praise = sentence.hits(childPraise).find((hit) => isGeneral(sentence, hit))
  if (praise) return praise
  const isAfter = before?.has(childrenAtLarge) ?? false
  return isAfter ? sentence.hits(theirPraise)[0] : undefined
}

const isGeneral = (sentence: Sentence, hit: Hit): boolean => {
  if (clinicalInnocence.has(textAt(sentence, hit.last))) return false
  const isSubject = sentence.hits(childrenAtLarge).some(({first}) => first === hit.first)
  return !(isSubject && owned.has(textAt(sentence, hit.first - 1)))
}

/** How many words may part children from the affection. */
const reach = 5

/** “I am crazy about kids”: children in general, affection near them, and the applicant. */
const ownLoveIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const loves = sentence.hits(affection)
  if (loves.length === 0 || hasNumber(sentence) || !isOwn(sentence)) return undefined
  for (const children of sentence.hits(childrenAtLarge)) {
    if (!isAtLarge(sentence, children)) continue
    const love = loves.find((hit) => gapBetween(hit, children) <= reach && !isParted(sentence, hit, children))
    if (love) return coverLocal(love, children)
  }
  return undefined
})

const gapBetween = (a: Hit, b: Hit): number => (a.first < b.first ? b.first - a.last : a.first - b.last)

/** A clause ends between the two. */
const isParted = (sentence: Sentence, a: Hit, b: Hit): boolean => {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first]
  for (let at = from; at <= to; at += 1)
    if (/[,;:—–]/.test(sentence.between(at - 1, at)) || clauseWords.has(textAt(sentence, at))) return true
  return false
}

const clauseWords = new Set('which where when while before until'.split(' '))

/** Not “my children”, “forty children”, “children with asthma”, “the children’s ward”. */
const isAtLarge = (sentence: Sentence, hit: Hit): boolean => {
  if (owned.has(textAt(sentence, hit.first - 1)) || sentence.word(hit.last - 1)?.possessive) return false
  return !particularChildren.has(textAt(sentence, hit.last))
}

const owned = new Set('my his her their our these those the two three some'.split(' '))

/** The applicant is in it, and nobody else is whose love it could be. */
const isOwn = (sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'applicant') && !sentence.words.some(({text}) => others.has(text))

const others = new Set('he she his her mothers mother fathers father parents nurse nurses aunt grandmother'.split(' '))
