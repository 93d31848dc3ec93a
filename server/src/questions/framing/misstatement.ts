import {seekInSentences} from '../../draft/paragraph.ts'
import {readPlacedMentions} from '../../draft/specialty-mentions.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import type {Origin} from '../../lexicon/origins.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'

/** Something said of a specialty that is not so, and how it is: “takes four years”. */
export interface Misstatement {
  readonly at: Local
  readonly fact: string
}

const numbers: ReadonlyMap<string, number> = new Map([...numberWords, ['single', 1], ['both', 2]])
const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const lengthVerbs = /^(?:takes?|lasts?|is|are|requires?|runs?|of|a|the|an|long|needs?|in|over|combined|whole|full)$/

/** Finds what sentences that name the specialty say wrongly of the length, boards and kind of its training. */
export const misstatements = seekInSentences<Misstatement, Origin>(({sentence}, origin) => {
  const wrong = readMisstatement(origin, sentence)
  return wrong ? [wrong] : []
})

const readMisstatement = (origin: Origin, sentence: Sentence): Misstatement | undefined => {
  const mention = readPlacedMentions(sentence).find(
    ({specialty, isCompany}) => specialty === origin.specialty && !isCompany,
  )
  if (!mention) return undefined
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = sentence.word(at)
    const next = sentence.word(at + 1)
    if (!word) continue
    const count = numbers.get(word.text) ?? (/^\d$/.test(word.text) ? Number(word.text) : undefined)
    if (
      next &&
      count !== undefined &&
      /^years?$/.test(next.text) &&
      isOf(sentence, at, mention.first, mention.last) &&
      count !== origin.years
    ) {
      return {at: {from: word.from, to: next.to}, fact: `takes ${names[origin.years] ?? origin.years} years`}
    }
    const board = count === 1 && origin.boards > 1 ? boardAfter(sentence, at) : undefined
    if (board)
      return {at: {from: word.from, to: board.to}, fact: `leads to ${names[origin.boards] ?? origin.boards} boards`}
    if (word.text === 'board' && origin.boards > 1 && isItsBoard(sentence, at, mention.last))
      return {at: coverLocal(mention, word), fact: `leads to ${names[origin.boards] ?? origin.boards} boards`}
    const isFellowship =
      /^fellowships?$/.test(word.text) &&
      (at === mention.last ||
        (sentence.word(at + 1)?.text === 'in' && at + 2 <= mention.first && mention.first - at <= 3))
    if (isFellowship) return {at: word, fact: 'is a residency and no fellowship'}
  }
  return undefined
}

const boardAfter = (sentence: Sentence, at: number): Local | undefined => {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const word = sentence.word(next)
    if (word && /^(?:boards?|certifications?|certificate)$/.test(word.text)) return word
  }
  return undefined
}

/** “the Med-Peds board exam”: there is none; “double Med-Peds boards” is loosely said and true. */
const isItsBoard = (sentence: Sentence, at: number, last: number): boolean =>
  at === last &&
  /^(?:exam|examination|certification|certificate)$/.test(sentence.word(at + 1)?.text ?? '') &&
  /^(?:|at|after|and|in|is)$/.test(sentence.word(at + 2)?.text ?? '') &&
  !sentence.words.some(({text}) => /^(?:both|two|dual|double)$/.test(text))

/** The number belongs to the training: “Med-Peds takes five years”, “a three-year Med-Peds residency”. */
const isOf = (sentence: Sentence, at: number, first: number, last: number): boolean => {
  if (at + 2 === first || (at + 3 === first && /^(?:combined|long)$/.test(sentence.word(at + 2)?.text ?? '')))
    return true
  if (isSpentIn(sentence, at, first, last)) return true
  if (
    at < last ||
    at - last > 5 ||
    /[;:]/.test(sentence.block.reading.mask.slice(sentence.word(last - 1)?.to, sentence.word(at)?.from))
  )
    return false
  for (let between = last; between < at; between += 1) {
    if (isLasting(sentence, between)) continue
    if (
      !lengthVerbs.test(sentence.word(between)?.text ?? '') &&
      !/^(?:residency|training|program|track)$/.test(sentence.word(between)?.text ?? '')
    )
      return false
  }
  return true
}

/** “runs for five years”, but not “I have been in it for five years”. */
const isLasting = (sentence: Sentence, at: number): boolean =>
  sentence.word(at)?.text === 'for' && /^(?:runs?|lasts?|goes|go)$/.test(sentence.word(at - 1)?.text ?? '')

/** “in five years of Med-Peds residency”, where it is ahead; somebody who left after two years tells the truth. */
const isSpentIn = (sentence: Sentence, at: number, first: number, last: number): boolean =>
  sentence.word(at + 2)?.text === 'of' &&
  (at + 3 === first || (at + 4 === first && /^(?:a|the|combined)$/.test(sentence.word(at + 3)?.text ?? ''))) &&
  [sentence.word(last)?.text, sentence.word(first)?.text].some((text) =>
    /^(?:residency|training|program|combined)$/.test(text ?? ''),
  ) &&
  sentence.words.some(({text}) => /^(?:will|would|forward|ready|hope|want|do|is|are|need|takes?)$/.test(text)) &&
  !sentence.words.some(({text}) =>
    /^(?:after|completed|finished|did|spent|left|first|last|had|more|behind|her|his)$/.test(text),
  )
