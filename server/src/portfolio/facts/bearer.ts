import {otherBearers} from '../../lexicon/facts.ts'
import {kinNouns, learnedTitles, patientNouns, workRoles} from '../../lexicon/patients.ts'
import {wordSet} from '../../lexicon/phrases.ts'
import type {Sentence} from '../../text/sentence.ts'

/** Of whom something is said; `nobody` where the sentence names none, as a line of a list does. */
export type Bearer = 'applicant' | 'other' | 'nobody'

const own = wordSet('i we')
const owners = wordSet('my our')
const others = wordSet('you he she they someone somebody anyone')
const otherOwners = wordSet('your his her their its')
const relatives = wordSet('who which whose that')
const prepositions = wordSet(
  'in at of from with for to by on under through between among about during near as like into onto over around across',
)
const articles = wordSet('a an the')
const beings = wordSet('am as was been become became being be is')

/** Of whom the words from one index to before another are said. */
export const bearerOf = (sentence: Sentence, first: number, last: number): Bearer => {
  for (let at = first - 1; at >= sentence.first; at -= 1) {
    if (isStop(sentence, at)) break
    const bearer = bearerAt(sentence, at, first)
    if (bearer) return bearer
  }
  for (let at = last; at < sentence.last; at += 1) {
    if (isStop(sentence, at - 1)) break
    const bearer = places.has(sentence.word(at)?.text ?? '')
      ? undefined
      : bearerAt(sentence, at, Number.POSITIVE_INFINITY)
    if (bearer) return bearer
  }
  return 'nobody'
}

/** Behind what is said these tell where, and not who. */
const places = wordSet('program programme hospital institution department clinic university universities center school')

/** A stop behind a word: what follows has a subject of its own. */
const isStop = (sentence: Sentence, at: number): boolean => /[;:]/.test(sentence.between(at, at + 1))

const bearerAt = (sentence: Sentence, at: number, first: number): Bearer | undefined => {
  const word = sentence.word(at)
  if (!word) return undefined
  const {text} = word
  const distance = first - at
  if (own.has(text)) return 'applicant'
  if (owners.has(text)) return isGoverned(sentence, at) && (distance > 3 || distance < 0) ? undefined : 'applicant'
  if (others.has(text)) return isGoverned(sentence, at) ? undefined : 'other'
  if (otherOwners.has(text)) return isGoverned(sentence, at) && distance > 3 ? undefined : 'other'
  if (relatives.has(text) && at > sentence.first) return isOwnRelative(sentence, at) ? undefined : 'other'
  if (text === 'all' && distance === 1) return 'other'
  if (word.possessive) return distance <= 3 ? 'other' : undefined
  if (!isPerson(sentence, at)) return undefined
  return isGoverned(sentence, at) || isPredicate(sentence, at) || !opensClause(sentence, at) ? undefined : 'other'
}

const joints = wordSet(
  'and or but when while because so that if whether where since after before until than though although as',
)
const determiners = wordSet(
  'a an the my our his her their your this these those two three some many most half every each no',
)

/** A noun at the head of its clause does something; behind a verb, as in “ran a clinic”, something is done to it. */
const opensClause = (sentence: Sentence, at: number): boolean => {
  let head = at
  for (let back = at - 1; back >= Math.max(sentence.first, at - 3); back -= 1)
    if (determiners.has(sentence.word(back)?.text ?? '') || sentence.word(back)?.possessive) head = back
  const isOpening = (index: number): boolean =>
    index <= sentence.first ||
    /[,;:—–(]/.test(sentence.between(index - 1, index)) ||
    joints.has(sentence.word(index - 1)?.text ?? '')
  return isOpening(head) || (head === at && isOpening(at - 1))
}

const isPerson = (sentence: Sentence, at: number): boolean => {
  const {text = '', raw = ''} = sentence.word(at) ?? {}
  if (learnedTitles.has(raw)) return /^\p{Lu}/u.test(sentence.word(at + 1)?.raw ?? '')
  return patientNouns.has(text) || kinNouns.has(text) || workRoles.has(text) || otherBearers.has(text)
}

/** “In our hospital”, “with two tired residents”: nobody who does anything. */
const isGoverned = (sentence: Sentence, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 4); back -= 1) {
    if (/[,;:—–()]/.test(sentence.between(back, back + 1))) return false
    const text = sentence.word(back)?.text ?? ''
    if (prepositions.has(text)) return true
    if (own.has(text) || others.has(text) || articles.has(sentence.word(back + 1)?.text ?? '')) return false
  }
  return false
}

/** “I am a physician”, “as an international applicant”: the applicant again. */
const isPredicate = (sentence: Sentence, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 5); back -= 1) {
    if (/[,;:()]/.test(sentence.between(back, back + 1))) return false
    if (beings.has(sentence.word(back)?.text ?? '')) return articles.has(sentence.word(back + 1)?.text ?? '')
  }
  return false
}

/** “I am a physician who …”, “I know that …”. */
const isOwnRelative = (sentence: Sentence, at: number): boolean => {
  if (sentence.word(at)?.text === 'that' && thoughts.has(sentence.word(at - 1)?.text ?? '')) return true
  for (let back = at - 1; back >= Math.max(sentence.first, at - 6); back -= 1) {
    const text = sentence.word(back)?.text ?? ''
    if (isPerson(sentence, back)) return isPredicate(sentence, back)
    if (text === 'am' || text === 'as') return true
  }
  return false
}

const thoughts = wordSet('know confirm say add mention note state report glad happy pleased sure mean me you fact')
