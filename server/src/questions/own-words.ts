import {actorBefore, actorOf} from '../draft/actors.ts'
import {type Paragraph, type Placed, type Sighting, seekInSentences} from '../draft/paragraph.ts'
import {careMarks} from '../lexicon/patients.ts'
import type {PhraseList} from '../lexicon/phrases.ts'
import {setback} from '../lexicon/setbacks.ts'
import {bedside} from '../lexicon/tone.ts'
import type {Hit} from '../text/matcher.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'
import {textAt} from './addressing.ts'

const longest = 600

/** Whether a sentence is one; what is longer than six hundred words is a file without full stops. */
export const isPlain = ({first, last}: Sentence): boolean => last - first < longest

/** What was found in sentences: at most one place in each. */
export type Places = (paragraphs: readonly Paragraph[], given: undefined) => ReadonlyArray<Sighting<Local>>

/** Seeks one place in each plain sentence; the small words it ends on are left out. */
export const seekOwnWords = (find: (placed: Placed) => Local | undefined): Places =>
  seekInSentences((placed) => {
    const at = isPlain(placed.sentence) ? find(placed) : undefined
    return at ? [withoutTail(placed.sentence, at)] : []
  })

const saying = new Set(
  'said say says told tells wrote writes called calls joked thinks thought believed asked insisted complained shouted feared'.split(
    ' ',
  ),
)

/** Whether somebody else is said to have said what stands at an index: “Her mother said that I was lazy”. */
export const isReported = (sentence: Sentence, index: number): boolean => {
  for (let at = index - 1; at >= sentence.first; at -= 1) {
    const text = textAt(sentence, at)
    if (!saying.has(text)) continue
    return ![1, 2, 3].some((back) => selves.has(textAt(sentence, at - back)))
  }
  return false
}

const selves = new Set(['i', 'we'])

/** Whether the applicant says it, of now, and nothing denies it. */
export const ownHits = <Value extends string>(sentence: Sentence, list: PhraseList<Value>): readonly Hit<Value>[] => {
  const hits = sentence.hits(list)
  if (hits.length === 0) return hits
  return hits.filter((hit) => !isDenied(sentence, hit.first) && !isReported(sentence, hit.first))
}

const denials = new Set('not never without nor no neither hardly rarely nobody'.split(' '))
const joints = new Set('because since and so but which when if while as after before'.split(' '))

/** A denial right before a phrase, or in the clause that leads to it: “I do not believe that I deserve”. */
export const isDenied = (sentence: Sentence, index: number): boolean => {
  const isOfThought = sentence.words.some(({text}) => thinking.has(text))
  for (let at = index - 1; at >= Math.max(sentence.first, index - (isOfThought ? 6 : 3)); at -= 1) {
    const text = textAt(sentence, at)
    if (/[,;:—–]/.test(sentence.between(at, at + 1)) || joints.has(text)) return false
    if (denials.has(text)) return true
  }
  return false
}

const thinking = new Set('think believe claim say pretend mean blame'.split(' '))

/** Whether the sentence speaks of care: somebody in bed, a ward, a disease. */
export const isOfCare = (sentence: Sentence): boolean => sentence.has(bedside) || sentence.has(careMarks)

/** The applicant's own setback in a sentence: a failed examination, a lost season. */
export const setbackIn = oncePerSentence((sentence: Sentence): Hit | undefined =>
  sentence.hits(setback).find((hit) => {
    if (isDenied(sentence, hit.first) && !/^(?:not|never|no)$/.test(textAt(sentence, hit.first))) return false
    return actorBefore(sentence, hit.first + 1) !== 'other' || isMine(sentence, hit)
  }),
)

const isMine = (sentence: Sentence, hit: Hit): boolean => {
  for (let at = hit.first; at < hit.last; at += 1) {
    const word = sentence.word(at)
    if (word && actorOf(word) === 'applicant') return true
  }
  return false
}

/** Whether the writer is a person of the sentence. */
export const speaksOfSelf = oncePerSentence((sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'applicant'),
)

/** Whether only words, and no stop of a clause, stand between two words. */
export const isOneClause = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (/[;:—–()]/.test(sentence.between(at, at + 1))) return false
  return true
}

/** Whether any word from one index to before another is in a set. */
export const hasWord = (sentence: Sentence, from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let at = Math.max(from, sentence.first); at < Math.min(to, sentence.last); at += 1)
    if (words.has(textAt(sentence, at))) return true
  return false
}

/** The stretch without the small words it ends on: “I am entitled”, and not “I am entitled to”. */
export const withoutTail = (sentence: Sentence, at: Local): Local => {
  const words = sentence.words.filter(({from, to}) => from >= at.from && to <= at.to)
  const last = words.findLastIndex(({text}) => !tails.has(text))
  const end = words[last]
  return end && last > 0 ? {from: at.from, to: end.to} : at
}

const tails = new Set('my our the a an of for to that and so as you your i in on with at by if'.split(' '))
