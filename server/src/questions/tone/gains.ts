import {actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, seekInSentences} from '../../draft/paragraph.ts'
import {brings, courtesies, gains, givers} from '../../lexicon/courtesy.ts'
import {isAnywhere, wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local, type Span} from '../../text/span.ts'
import {textAt} from '../addressing.ts'
import {isOwnAction} from '../evidence.ts'
import {hasWord, isPlain, isReported} from '../own-words.ts'
import {spanOf} from './places.ts'

/** What a draft wants from the reader, and whether it says what comes in return. */
export interface Exchange {
  readonly gains: readonly Span[]
  readonly brings: number
  /** Whether the applicant has done something in one of the sentences. */
  readonly isActive: boolean
}

/** Weighs what the program is to give against what the applicant brings; undefined where it is to give nothing. */
export const readExchange = ({paragraphs}: Draft): Exchange | undefined => {
  const gains = gainsSought(paragraphs, undefined).map(spanOf)
  if (gains.length === 0) return undefined
  let brings = 0
  for (const {answer} of bringings(paragraphs, undefined)) brings += answer
  return {gains, brings, isActive: areActive(paragraphs, undefined)}
}

const gainsSought = seekInSentences(({sentence, before}) =>
  isPlain(sentence) ? gainsIn(sentence, before).map((hit) => coverLocal(subjectOf(sentence, hit) ?? hit, hit)) : [],
)

const isBringing = (sentence: Sentence): boolean =>
  sentence.hits(brings).some((hit) => !isReported(sentence, hit.first))

/** How many sentences of a paragraph say what the applicant brings. */
const bringings = wherever(
  oncePerParagraph(({sentences}): number => {
    let count = 0
    for (const sentence of sentences) if (isPlain(sentence) && isBringing(sentence)) count += 1
    return count
  }),
)

const areActive = isAnywhere(
  oncePerParagraph(({sentences}) => sentences.some((sentence) => isPlain(sentence) && isOwnAction(sentence))),
)

/** “Your program” right before “will give me”. */
const subjectOf = (sentence: Sentence, {first}: Hit): Local | undefined => {
  const noun = sentence.word(first - 1)
  if (!noun || !givers.has(noun.text)) return undefined
  const owner = sentence.word(first - 2)
  return owner && ['your', 'the', 'this'].includes(owner.text) ? owner : noun
}

const gainsIn = (sentence: Sentence, before: Sentence | undefined): readonly Hit[] => {
  const hits = sentence.hits(gains)
  if (hits.length === 0) return hits
  const found = hits.filter((hit) => !isReported(sentence, hit.first) && isOfReader(sentence, hit, before))
  return found.filter((hit, index) => !found.slice(0, index).some((other) => hit.first - other.last < 3))
}

/** Whether it is the reader's program that gives: the subject left of it, and nobody else nearer. */
const isOfReader = (sentence: Sentence, hit: Hit<'giving' | 'getting'>, before: Sentence | undefined): boolean => {
  if (hasWord(sentence, hit.last, hit.last + 3, courtesies)) return false
  if (hit.value === 'getting') return speaksOfReader(sentence) || (before !== undefined && speaksOfReader(before))
  for (let at = hit.first; at >= Math.max(sentence.first, hit.first - 9); at -= 1) {
    const word = sentence.word(at)
    if (!word) break
    if (givers.has(word.text) && at < hit.first) return isProgram(sentence, word.text, before)
    if (actorOf(word) === 'other') return false
  }
  return before !== undefined && speaksOfReader(before) && textAt(sentence, sentence.first) !== 'i'
}

/** A pronoun stands for the program where the sentence, or the one before it, speaks of one. */
const isProgram = (sentence: Sentence, text: string, before: Sentence | undefined): boolean =>
  !pronouns.has(text) || speaksOfReader(sentence) || (before !== undefined && speaksOfReader(before))

const pronouns = new Set(['it', 'that', 'which', 'this', 'here', 'opportunity', 'year'])

const speaksOfReader = (sentence: Sentence): boolean =>
  sentence.words.some((word) => actorOf(word) === 'reader' || programWords.has(word.text))

const programWords = new Set('program residency institution fellowship'.split(' '))
