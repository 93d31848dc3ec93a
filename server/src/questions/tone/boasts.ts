import {actorBefore, isNegated} from '../../draft/actors.ts'
import {kinNouns} from '../../lexicon/patients.ts'
import {boasts, reportedPraise, superlativeTraits, wishWords} from '../../lexicon/self-regard.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {hasWord, isDenied, ownHits, seekOwnWords, speaksOfSelf} from '../own-words.ts'

/** Where sentences set the applicant above the others. */
export const boastsIn = seekOwnWords(({sentence}) => boastIn(sentence))

const boastIn = oncePerSentence(
  (sentence: Sentence): Local | undefined =>
    ownHits(sentence, boasts).find((hit) => isClaimed(sentence, hit) && !isDisclaimed(sentence, hit)) ??
    traitIn(sentence) ??
    praiseIn(sentence),
)

/** “I cannot tell you that I am better than the others.” */
const isDisclaimed = (sentence: Sentence, {first}: Hit): boolean =>
  hasWord(sentence, first - 6, first, claiming) && isNegated(sentence, first - 7, first)

const claiming = new Set('tell say claim think believe pretend promise know argue swear imagine'.split(' '))

/** Claimed and not wished for, and of the applicant. */
const isClaimed = (sentence: Sentence, hit: Hit<'best' | 'above' | 'flawless' | 'luck'>): boolean => {
  const next = textAt(sentence, hit.last)
  if (hit.value === 'best' && (hasWord(sentence, hit.first, hit.last - 1, wishWords) || next === 'i')) return false
  if (hit.value === 'best' && isPastSelf(sentence, hit)) return false
  if (hit.value === 'luck' && hasWord(sentence, sentence.first, hit.first, hopes)) return false
  if (hit.value === 'luck' && isGladPast(sentence, hit)) return false
  if (hit.value === 'flawless' && ['that', 'this'].includes(textAt(sentence, hit.last - 2))) return false
  return hit.value === 'above' && textAt(sentence, hit.first) !== 'i'
    ? speaksOfSelf(sentence)
    : hasOnlySelf(sentence, hit)
}

/** “The patients were glad to have me back”: told, and of one day. */
const isGladPast = (sentence: Sentence, hit: Hit): boolean =>
  textAt(sentence, hit.first) === 'glad' && ['was', 'were'].includes(textAt(sentence, hit.first - 1))

/** “I hope that they would be glad to have me” claims nothing yet. */
const hopes = new Set(['hope', 'hoped', 'hoping', 'wish', 'want'])

/** “I am a stronger applicant than I was in October”: the applicant compared with nobody else. */
const isPastSelf = (sentence: Sentence, hit: Hit): boolean =>
  ['i', 'me', 'myself'].includes(textAt(sentence, hit.last - 1)) &&
  textAt(sentence, hit.last - 2) === 'than' &&
  actorBefore(sentence, hit.first) === 'applicant'

/** Nobody else stands inside the phrase: “I watched her become the best resident” is about her. */
const hasOnlySelf = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first; at < hit.last - 1; at += 1) {
    const word = sentence.word(at)
    if (word && ['he', 'she', 'her', 'his', 'him', 'they', 'their', 'who'].includes(word.text)) return false
  }
  return true
}

/** “My seniors used to say that I was the best intern …”: a boast in another's mouth; “best at losing” and a mother's are none. */
const praiseIn = (sentence: Sentence): Local | undefined =>
  sentence
    .hits(reportedPraise)
    .find(
      (hit) =>
        !isDenied(sentence, hit.first) &&
        !hasWord(sentence, hit.first, hit.last, notOutright) &&
        !hasWord(sentence, sentence.first, hit.first, kinNouns) &&
        !hasWord(sentence, hit.last, sentence.last, jokes),
    )

const jokes = new Set('at house family home kitchen not never laughed joked wrong lied'.split(' '))

const notOutright = new Set('not never if whether second worst hardly'.split(' '))

/** “My outstanding skills”, “I have flawless judgment”. */
const traitIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  for (const trait of ownHits(sentence, superlativeTraits)) {
    if (actorBefore(sentence, trait.first) !== 'applicant' || !isOwned(sentence, trait.first)) continue
    return trait
  }
  return undefined
})

const owners = new Set('my have possess bring offer with am own and has'.split(' '))

const isOwned = (sentence: Sentence, index: number): boolean => hasWord(sentence, index - 4, index, owners)
