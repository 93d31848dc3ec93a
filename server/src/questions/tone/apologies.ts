import {actorOf} from '../../draft/actors.ts'
import type {Placed} from '../../draft/paragraph.ts'
import {pardons, pardonTopics} from '../../lexicon/courtesy.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {hasWord, isDenied, isOfCare, isReported, seekOwnWords} from '../own-words.ts'

const apologyIn = ({sentence, before}: Placed): Local | undefined => {
  for (const pardon of sentence.hits(pardons)) {
    if (isReported(sentence, pardon.first) || isOfOthers(sentence, pardon)) continue
    if (isDenied(sentence, pardon.first) || isDeniedInside(sentence, pardon)) continue
    const topic = sentence.hits(pardonTopics).find((hit) => hit.first > pardon.first && isNear(sentence, pardon, hit))
    if (topic) return coverLocal(pardon, topic)
    if (isPointing(sentence, pardon) && sentence.has(pardonTopics)) return pardon
    if (isBare(sentence, pardon) && !(before && isOfCare(before))) return pardon
  }
  return undefined
}

/** Where sentences ask the reader's pardon for the applicant: the record, the language, the time taken. */
export const apologiesIn = seekOwnWords(apologyIn)

/** “I am not ashamed of my gap”, “I have no reason to be sorry for it”. */
const isDeniedInside = (sentence: Sentence, {first, last}: Hit): boolean =>
  (/^(?:i|we)$/.test(textAt(sentence, first)) && hasWord(sentence, first, last, denials)) ||
  [2, 3, 4].some(
    (back) => groundless.has(textAt(sentence, first - back)) && denials.has(textAt(sentence, first - back - 1)),
  )

const groundless = new Set('reason need cause wish intention'.split(' '))

const denials = new Set('not never no neither hardly'.split(' '))

/** Learning to apologize, or apologizing to a family, is not asking the reader. */
const isOfOthers = (sentence: Sentence, {first, last}: Hit): boolean => {
  if (teaching.has(textAt(sentence, first - 1)) || teaching.has(textAt(sentence, first - 2))) return true
  for (let at = first + 1; at < Math.min(last + 4, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'other') return true
  }
  return false
}

const teaching = new Set('learned learnt learn taught how when'.split(' '))

const isNear = (sentence: Sentence, pardon: Hit, topic: Hit): boolean => {
  if (topic.first - pardon.last > 8) return false
  for (let at = pardon.last; at < topic.first; at += 1) if (/[;:—–]/.test(sentence.between(at, at + 1))) return false
  return true
}

/** “…; I am sorry about it.” */
const isPointing = (sentence: Sentence, pardon: Hit): boolean =>
  isClauseEnd(sentence, pardon.last) ||
  [pardon.last, pardon.last + 1].some((at) => textAt(sentence, at) === 'it' && isClauseEnd(sentence, at + 1))

/** “I am sorry.” and nothing else. */
const isBare = (sentence: Sentence, pardon: Hit): boolean =>
  pardon.first === sentence.first && isClauseEnd(sentence, pardon.last) && sentence.last - sentence.first < 6
