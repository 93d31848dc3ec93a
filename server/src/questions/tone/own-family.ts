import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph} from '../../draft/paragraph.ts'
import {otherKin, ownKin} from '../../lexicon/heroics.ts'
import {patientNouns} from '../../lexicon/patients.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {seekPlaces, spanOf} from './places.ts'

/** How much of a draft is about the applicant's own family. */
export interface FamilyShare {
  readonly first: Span
  readonly others: readonly Span[]
  /** How many sentences the draft has. */
  readonly sentences: number
  /** Percent of all sentences. */
  readonly percent: number
  /** The first two paragraphs are both about the family. */
  readonly isOpening: boolean
}

/** Reads how much the family has of a draft; undefined where it is never named. */
export const familyShare = ({paragraphs}: Draft): FamilyShare | undefined => {
  const [first, ...others] = kinNamed(paragraphs, undefined).map(spanOf)
  if (!first) return undefined
  const parts = paragraphs.map((paragraph) => partOf(paragraph, undefined))
  const about = parts.reduce((sum, part) => sum + part.about, 0)
  const sentences = parts.reduce((sum, part) => sum + part.sentences, 0)
  const [one, two] = parts.filter(({isText}) => isText)
  return {
    first,
    others,
    sentences,
    percent: Math.round((100 * about) / sentences),
    isOpening: isHalf(one) && isHalf(two),
  }
}

/** What a paragraph adds to the share. */
interface Part {
  readonly about: number
  readonly sentences: number
  /** It is more than a line of a few words. */
  readonly isText: boolean
}

const partOf = oncePerParagraph(
  ({sentences}): Part => ({
    about: aboutFamily(sentences),
    sentences: sentences.length,
    isText: sentences.some(({length}) => length > 3),
  }),
)

const isHalf = (part: Part | undefined): boolean => part !== undefined && part.about * 2 >= part.sentences

const kinNamed = seekPlaces(({sentence}) => kinIn(sentence))

/** How many sentences are about own kin, by name or by a pronoun that goes on. */
const aboutFamily = (sentences: readonly Sentence[]): number => {
  let count = 0
  let goesOn = false
  for (const sentence of sentences) {
    goesOn = kinIn(sentence) !== undefined || (goesOn && continues(sentence))
    if (goesOn) count += 1
  }
  return count
}

const kinIn = oncePerSentence((sentence: Sentence): Hit | undefined =>
  sentence.hits(ownKin).find((hit) => {
    const inside = sentence.words.slice(hit.first - sentence.first, hit.last - sentence.first)
    const next = sentence.word(hit.last)?.text ?? ''
    if (next === 'medicine' || next === 'practice') return false
    return !inside.some(
      ({text, possessive}, at) => otherKin.has(text) || (possessive && at < inside.length - 1 && !isKin(text)),
    )
  }),
)

const isKin = (text: string): boolean => /^(?:mother|father|wife|husband|sister|brother|uncle|aunt)$/.test(text)

/** “She sold bread.”, with nobody else who could be meant. */
const continues = (sentence: Sentence): boolean => {
  const opens = sentence.words.slice(0, 3).some(({text}) => /^(?:he|she|they|his|her|their)$/.test(text))
  return opens && !sentence.words.some(({text}) => patientNouns.has(text))
}
