import {actorOf} from '../../draft/actors.ts'
import {fieldSubjects, generalNouns, lecturing} from '../../lexicon/heroics.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import {isClauseEnd, textAt} from '../addressing.ts'
import {hasNumber} from '../evidence.ts'
import {isEndless} from './endless.ts'
import {seekPerParagraph} from './places.ts'

/** General truths about a specialty, told to those who practice it. */
export const lecturesIn = seekPerParagraph(({sentence}) => lectureIn(sentence))

const lectureIn = oncePerSentence((sentence: Sentence): Local | undefined => {
  const subjects = sentence.hits(fieldSubjects)
  if (subjects.length === 0 || isEndless(sentence) || hasNumber(sentence)) return undefined
  for (const subject of subjects) {
    if (!isAtStart(sentence, subject)) continue
    const verb = verbOf(sentence, subject)
    if (verb) return coverLocal(subject, verb)
  }
  return undefined
})

/** The subject of the sentence: at its start, or after “as a specialty,” or “I believe that”. */
const isAtStart = (sentence: Sentence, subject: Hit): boolean => {
  for (let at = sentence.first; at < subject.first; at += 1) {
    if (!leads.has(textAt(sentence, at))) return false
  }
  return true
}

const leads = new Set(
  'as a an the specialty field in my to me for us i believe think feel that because view opinion mind known well we all know however indeed moreover furthermore today and but'.split(
    ' ',
  ),
)

/** How far a verb may stand from its subject: “Internal medicine, the queen of specialties, is …”. */
const reach = 7

const verbOf = (sentence: Sentence, subject: Hit): Local | undefined => {
  for (const verb of sentence.hits(lecturing)) {
    if (verb.first < subject.last || verb.first - subject.last > reach) continue
    if (isInterrupted(sentence, subject.last, verb.first)) return undefined
    const from = verb.value === 'teaching' ? verb : generalAfter(sentence, verb)
    if (from && !isMine(sentence, verb.last)) return from
  }
  return undefined
}

/** Words between subject and verb that make it another sentence: “at our hospital”, “on call”. */
const isInterrupted = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (!word || actorOf(word) === 'applicant' || /^(?:on|at|here|there|was|were|had|did|who|with)$/.test(word.text))
      return true
  }
  return false
}

/** “… is a vast field”, “… are the detectives”: the noun, within the clause. */
const generalAfter = (sentence: Sentence, verb: Hit): Local | undefined => {
  for (let at = verb.last; at < verb.last + 7; at += 1) {
    const word = sentence.word(at)
    if (!word || (at > verb.last && /[;:.]/.test(sentence.between(at - 1, at)))) return undefined
    if (generalNouns.has(word.text)) return coverLocal(verb, word)
  }
  return undefined
}

/** “… is my first choice”, “… is where I belong”, “asks me”. */
const isMine = (sentence: Sentence, from: number): boolean => {
  for (let at = from; at < Math.min(from + 5, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (word && /^(?:i|my|me|mine)$/.test(word.text)) return true
    if (isClauseEnd(sentence, at + 1)) return false
  }
  return false
}
