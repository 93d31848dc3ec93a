import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {otherKin, ownKin} from '../../lexicon/heroics.ts'
import {patientNouns} from '../../lexicon/patients.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'
import {seekPlaces, spanOf} from './places.ts'

/** How much of a draft is about the applicant's own family. */
export interface FamilyShare {
  /** How many sentences the draft has. */
  readonly sentences: number
  /** Percent of all sentences. */
  readonly percent: number
  /** The first two paragraphs are both about the family. */
  readonly isOpening: boolean
}

/** Reads how much the family has of a draft; undefined where it is never named. */
export const familyShare = ({paragraphs}: Draft): FamilyShare | undefined => {
  let about = 0
  for (const {answer} of aboutIn(paragraphs, undefined)) about += answer
  if (about === 0) return undefined
  let sentences = 0
  for (const paragraph of paragraphs) sentences += sentencesOf(paragraph)
  return {
    sentences,
    percent: Math.round((100 * about) / sentences),
    isOpening: opensWithFamily(paragraphs),
  }
}

/** Where the applicant's own kin are named. */
export const kinPlaces = ({paragraphs}: Draft): readonly Span[] => kinNamed(paragraphs, undefined).map(spanOf)

/** How many sentences of a paragraph are about the family. */
const aboutOf = oncePerParagraph(({sentences}): number => aboutFamily(sentences))

const aboutIn = wherever(aboutOf)

/** Counted without placing the sentences of a whole paragraph. */
const sentencesOf = (paragraph: Paragraph): number =>
  paragraph.isWhole ? paragraph.block.reading.sentences.length : paragraph.sentences.length

/** Whether the first two paragraphs that are more than a line of a few words are both about the family. */
const opensWithFamily = (paragraphs: readonly Paragraph[]): boolean => {
  let count = 0
  for (const paragraph of paragraphs) {
    if (!isText(paragraph, undefined)) continue
    if (aboutOf(paragraph, undefined) * 2 < sentencesOf(paragraph)) return false
    count += 1
    if (count === 2) return true
  }
  return false
}

const isText = oncePerParagraph(({sentences}): boolean => sentences.some(({length}) => length > 3))

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
