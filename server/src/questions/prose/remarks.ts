import type {Draft} from '../../draft/draft.ts'
import {seekInSentences} from '../../draft/paragraph.ts'
import {
  afterSo,
  afterVery,
  beforeQuantity,
  innocentAdverbs,
  innocentParticiples,
  literalPhrases,
  notParticiples,
  shorterWords,
  weaselAdverbs,
  wordyPhrases,
  wornPhrases,
} from '../../lexicon/prose.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {holds, type Local} from '../../text/span.ts'
import {wordRange} from '../../text/words.ts'
import {type Check, type Remark, readRemarks} from '../../text/write-good.ts'

/** A remark of the prose engine on the applicant's own words. */
export interface OwnRemark extends Remark {
  /** Index of its first word. */
  readonly first: number
  /** Index after its last word. */
  readonly last: number
}

/** What one check of the prose engine finds in the applicant's own words of a sentence, in order. */
export const ownRemarks = (sentence: Sentence, check: Check): readonly OwnRemark[] =>
  ownIn(sentence, readRemarks(sentence.block.reading, check))

const ownIn = (sentence: Sentence, remarks: readonly Remark[]): readonly OwnRemark[] =>
  remarks.length === 0
    ? none
    : remarks
        .filter((remark) => holds(sentence, remark) && !sentence.block.isQuoted(remark))
        .map((remark) => {
          const [first, last] = wordRange(sentence.block.reading.words, remark)
          return {...remark, first, last}
        })

const none: readonly never[] = []

/** The remarks of one check that are meant: the engine knows neither medicine nor names. */
const seekRemarks = (check: Check, isMeant: (sentence: Sentence, remark: OwnRemark) => boolean) =>
  seekEach((sentence) => {
    const remarks = ownRemarks(sentence, check)
    return remarks.length === 0 ? remarks : remarks.filter((remark) => isMeant(sentence, remark))
  })

/** What is sought in each sentence by itself. */
const seekEach = <Value>(seek: (sentence: Sentence) => readonly Value[]) => {
  const read = oncePerSentence(seek)
  return seekInSentences(({sentence}) => read(sentence))
}

/** Whether there are at least three and more than one in so many words: a habit, not a choice. */
export const isHabit = (draft: Draft, count: number, inWords: number): boolean =>
  count >= 3 && count * inWords > draft.words

/** Adverbs of manner. */
export const propAdverbs = seekRemarks('adverb', (_sentence, {text}) => {
  const word = text.toLowerCase()
  return !innocentAdverbs.has(word) && !weaselAdverbs.has(word)
})

/** Words that stand where a number could. */
export const vagueWords = seekRemarks('weasel', (sentence, {first, last, text}) => {
  const word = text.toLowerCase()
  const before = sentence.word(first - 1)?.text ?? ''
  const after = sentence.word(last)
  if (word === 'many' || word === 'few') return !beforeQuantity.has(before)
  if (word === 'very') return !afterVery.has(after?.text ?? '') && before !== 'the'
  return !/\d/.test(after?.text ?? '')
})

/** Worn phrases that the engine knows and that are not meant as they stand. */
export const wornRemarks = seekRemarks('cliches', (_sentence, {text}) => !literalPhrases.has(text.toLowerCase()))

/** Worn phrases that the engine does not know. */
export const wornHits = seekInSentences(({sentence}) =>
  sentence.hits(wornPhrases).map(({from, to}): Local => ({from, to})),
)

/** “There is” at the head of a sentence. */
export const emptyOpenings = seekRemarks('thereIs', (sentence, {first}) => first === sentence.first)

/** A phrase, and what says the same in fewer words. */
export interface Wordy extends Local {
  readonly shorter: string
}

/** Phrases that the engine finds wordy. */
export const wordyWords = seekEach((sentence) =>
  ownRemarks(sentence, 'tooWordy').flatMap(({from, to, text}): readonly Wordy[] => {
    const key = text.toLowerCase()
    const shorter = shorterWords.get(key)
    return shorter === undefined ? [] : [{from, to, shorter}]
  }),
)

/** Wordy phrases that the engine does not know. */
export const wordyHits = seekInSentences(({sentence}) =>
  sentence.hits(wordyPhrases).map(({from, to, value}): Wordy => ({from, to, shorter: value})),
)

/** A verb that leaves out who acted. */
export interface Passive extends OwnRemark {
  /** “By me” after the verb, which names the one who acted after all. */
  readonly writer: Local | undefined
}

const writers = new Set(['me', 'us', 'myself', 'ourselves'])

/** The passives of a text; states are none. */
export const passives = seekEach((sentence) =>
  ownRemarks(sentence, 'passive').flatMap((remark): readonly Passive[] => {
    const {last} = remark
    const after = sentence.word(last + 1)
    const isOwn = sentence.word(last)?.text === 'by' && writers.has(after?.text ?? '')
    if (isOwn && after) return [{...remark, writer: {from: after.from, to: after.to}}]
    return isPassive(sentence, remark) ? [{...remark, writer: undefined}] : []
  }),
)

const isPassive = (sentence: Sentence, {last}: OwnRemark): boolean => {
  const participle = sentence.word(last - 1)
  if (!participle || /^\p{Lu}/u.test(participle.raw) || notParticiples.has(participle.text)) return false
  return !innocentParticiples.has(participle.text)
}

/** “So” at the head of a sentence. */
export interface OpeningSo extends Local {
  /** Where the word behind it begins. */
  readonly next: number
  /** How far the comma behind it reaches. */
  readonly end: number
}

/** Sentences that open with “So” and could open with the next word. */
export const openingSos = seekEach((sentence) =>
  ownRemarks(sentence, 'so').flatMap(({first, from, to}): readonly OpeningSo[] => {
    const next = sentence.word(first + 1)
    if (first !== sentence.first || !next || afterSo.has(next.text)) return []
    const between = sentence.between(first, first + 1)
    return /[-‐‑–/]/.test(between) ? [] : [{from, to, next: next.from, end: to + (/^,/.test(between) ? 1 : 0)}]
  }),
)
