import type {Draft, Paragraph} from '../../draft/draft.ts'
import {otherKin, ownKin} from '../../lexicon/heroics.ts'
import {patientNouns} from '../../lexicon/patients.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'

/** How much of a draft is about the applicant's own family. */
export interface FamilyShare {
  readonly first: Span
  readonly others: readonly Span[]
  /** Percent of all sentences. */
  readonly percent: number
  /** The first two paragraphs are both about the family. */
  readonly isOpening: boolean
}

/** Reads how much the family has of a draft; undefined where it is never named. */
export const familyShare = (draft: Draft): FamilyShare | undefined => {
  const places = draft.sentences.flatMap((sentence) => {
    const kin = kinIn(sentence)
    return kin ? [sentence.block.at(kin)] : []
  })
  const [first, ...others] = places
  if (!first) return undefined
  const about = draft.paragraphs.reduce((sum, paragraph) => sum + aboutFamily(paragraph), 0)
  const [one, two] = draft.paragraphs.filter(({sentences}) => sentences.some(({length}) => length > 3))
  const isHalf = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && aboutFamily(paragraph) * 2 >= paragraph.sentences.length
  return {
    first,
    others,
    percent: Math.round((100 * about) / draft.sentences.length),
    isOpening: isHalf(one) && isHalf(two),
  }
}

/** How many sentences are about own kin, by name or by a pronoun that goes on. */
const aboutFamily = ({sentences}: Paragraph): number => {
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
