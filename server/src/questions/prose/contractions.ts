import {afterHas, afterIs, negations, turnedSubjects} from '../../lexicon/contractions.ts'
import type {Sentence} from '../../text/sentence.ts'
import {coverLocal, type Local} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {type Surroundings, seekInSurroundings} from './surroundings.ts'

/** Two words written as one. */
export interface Contraction extends Local {
  /** As a reader sees it. */
  readonly text: string
  /** Both words; undefined where more than one pair would fit, or their order would change. */
  readonly full: string | undefined
}

/** The contractions of a text in the applicant's own words. */
export const contractions = seekInSurroundings(
  (sentence) => sentence.words.some(({clitic}) => clitic),
  (sentence, around) => readContractions(sentence, around),
)

const readContractions = (sentence: Sentence, around: Surroundings): readonly Contraction[] => {
  const {block} = sentence
  const found: Contraction[] = []
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const second = sentence.word(at)
    const first = sentence.word(at - 1)
    if (!first || !second?.clitic) continue
    const local = coverLocal(first, second)
    const text = block.text(local)
    if (!/['’]/.test(text) || block.isQuoted(local) || isMentioned(local, around)) continue
    const isPlain = local.to - local.from === text.length
    found.push({...local, text, full: isPlain ? expand(sentence, at, first, second) : undefined})
  }
  return found
}

/** A word in quotation marks of its own is talked about. */
const isMentioned = ({from, to}: Local, around: Surroundings): boolean =>
  /["“‘]/.test(around.mask(from - 1)) || /["”]/.test(around.mask(to))

const expand = (sentence: Sentence, at: number, first: Word, second: Word): string | undefined => {
  const next = sentence.word(at + 1)?.text ?? ''
  if (second.text === 'not') return negated(sentence, at, first, next)
  if (second.text === 'is') {
    const whole = secondOf(first, next)
    return whole && `${first.raw} ${whole}`
  }
  return second.text === 'would' ? undefined : `${first.raw} ${second.text}`
}

const secondOf = ({text}: Word, next: string): string | undefined => {
  if (text === 'let') return 'us'
  if (afterHas.has(next)) return 'has'
  return afterIs.has(next) ? 'is' : undefined
}

const negated = (sentence: Sentence, at: number, {raw, text}: Word, next: string): string | undefined => {
  const isTurned = turnedSubjects.has(next) && !isSubject(sentence.word(at - 2)?.text ?? '')
  if (isTurned || raw.toLowerCase() === 'ai') return undefined
  const whole = negations.get(raw.toLowerCase()) ?? `${text} not`
  return /^\p{Lu}/u.test(raw) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
}

const isSubject = (text: string): boolean => turnedSubjects.has(text) || text === 'who' || text === 'that'
