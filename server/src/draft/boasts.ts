import {boasts, superlativeTraits, wishWords} from '../lexicon/character.ts'
import type {Hit} from '../text/matcher.ts'
import type {Sentence} from '../text/sentence.ts'
import {coverLocal, type Local} from '../text/span.ts'
import {actorBefore, actorOf} from './actors.ts'
import {textAt} from './addressing.ts'
import {hasWord, ownHits} from './own-words.ts'

/** Where a sentence sets the applicant above the others. */
export const boastIn = (sentence: Sentence): Local | undefined =>
  ownHits(sentence, boasts).find((hit) => isClaimed(sentence, hit)) ?? traitIn(sentence)

/** Claimed and not wished for, and of the applicant. */
const isClaimed = (sentence: Sentence, hit: Hit<keyof Lists>): boolean => {
  if (hit.value !== 'flawless' && hasWord(sentence, hit.first, hit.last, deniers)) return false
  if (hit.value === 'best' && hasWord(sentence, hit.first, hit.last - 1, wishWords)) return false
  if (hit.value === 'best' && ['i', 'possible', 'to'].includes(textAt(sentence, hit.last))) return false
  if (hit.value === 'above' && textAt(sentence, hit.first) !== 'i') return actorIn(sentence) === 'applicant'
  if (hit.value === 'flawless') return hasOnlySelf(sentence, hit) && !['that', 'this'].includes(textAt(sentence, hit.last - 2))
  return hasOnlySelf(sentence, hit)
}

interface Lists {
  readonly best: unknown
  readonly above: unknown
  readonly flawless: unknown
  readonly luck: unknown
}

const deniers = new Set(['hardly', 'neither'])

const actorIn = (sentence: Sentence): 'applicant' | undefined =>
  sentence.words.some((word) => actorOf(word) === 'applicant') ? 'applicant' : undefined

/** Nobody else stands inside the phrase: “I watched her become the best resident” is about her. */
const hasOnlySelf = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first; at < hit.last - 1; at += 1) {
    const word = sentence.word(at)
    if (word && ['he', 'she', 'her', 'his', 'him', 'they', 'their', 'who'].includes(word.text)) return false
  }
  return true
}

/** “My outstanding skills”, “I have flawless judgment”. */
const traitIn = (sentence: Sentence): Local | undefined => {
  for (const trait of ownHits(sentence, superlativeTraits)) {
    if (actorBefore(sentence, trait.first) !== 'applicant' || !isOwned(sentence, trait.first)) continue
    return coverLocal(sentence.word(trait.first) ?? trait, trait)
  }
  return undefined
}

const owners = new Set('my have possess bring offer with am own and has'.split(' '))

const isOwned = (sentence: Sentence, index: number): boolean => hasWord(sentence, index - 4, index, owners)
