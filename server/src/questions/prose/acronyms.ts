import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {
  afterOwnName,
  beforeInitials,
  definingWords,
  degrees,
  knownAcronyms,
  placeholderMarks,
  shoutedWords,
  states,
} from '../../lexicon/acronyms.ts'
import type {Block} from '../../text/block.ts'
import {wherever} from '../../text/lineage.ts'
import {FILLER} from '../../text/mask.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'
import type {Word} from '../../text/words.ts'
import {type Surroundings, seekInSurroundings} from './surroundings.ts'

/** The first use of an acronym that nothing before it explains. */
export interface UndefinedAcronym extends Local {
  readonly sentence: Sentence
  readonly acronym: string
}

/** Two to six capitals, perhaps with the s of a plural. */
const shape = /^(\p{Lu}{2,6})s?$/u
/** With the s; capitals of some scripts take two units. */
const mostLetters = 13
const roman = /^(?=.)(?:X{0,3})(?:IX|IV|V?I{0,3})$/

/** Acronyms at their first use, where neither the text before nor common knowledge says what they stand for. */
export const undefinedAcronyms = (draft: Draft): readonly UndefinedAcronym[] => {
  const candidates = acronymsIn(draft.paragraphs)
  if (candidates.length === 0) return []
  const told = new Set(initialsOfPrograms(draft))
  const wanted = new Set(candidates.map(({value}) => value.acronym.toLowerCase()))
  const spoken = new Set(wordsSpoken(draft.paragraphs, [...wanted].sort().join(' ')).flatMap(({answer}) => answer))
  const definitions = readDefinitions(draft.blocks)
  return candidates.flatMap(({sentence, value}) => {
    const {acronym, from, to} = value
    const isExplained = (definitions.get(acronym) ?? Number.POSITIVE_INFINITY) <= sentence.block.start + from
    if (told.has(acronym) || isExplained || spoken.has(acronym.toLowerCase())) return []
    told.add(acronym)
    return [{sentence, acronym, from, to}]
  })
}

/** Acronyms that are not commonly known, wherever they stand. */
const acronymsIn = seekInSurroundings(
  (sentence) => sentence.words.some(isStranger),
  (sentence, around) =>
    sentence.words.flatMap((word, index) => {
      const acronym = acronymOf(word)
      const isMeant = acronym !== undefined && !isExempt(sentence, sentence.first + index, acronym, around)
      return isMeant ? [{acronym, from: word.from, to: word.from + word.raw.length}] : []
    }),
)

/** Which of some words with blanks between stand in a draft just so. */
const wordsSpoken = wherever((paragraph: Paragraph, wanted: string): readonly string[] => {
  const {mask} = paragraph.block.reading
  const isWhole = !mask.includes(FILLER)
  return wanted
    .split(' ')
    .filter((word) => (isWhole ? mask.includes(word) : true) && wordsOf(paragraph, undefined).has(word))
})

/** Every word of a paragraph as it is written. */
const wordsOf = oncePerParagraph(
  ({sentences}): ReadonlySet<string> => new Set(sentences.flatMap(({words}) => words.map(({raw}) => raw))),
)

const acronymOf = ({raw}: Word): string | undefined =>
  raw.length < 2 || raw.length > mostLetters || isSmall(raw.charCodeAt(0)) ? undefined : shape.exec(raw)?.[1]

const isSmall = (code: number): boolean => code > 0x60 && code < 0x7b

const commonLists = [knownAcronyms, degrees, states, placeholderMarks, shoutedWords]

const isKnown = (acronym: string): boolean => commonLists.some((list) => list.has(acronym)) || roman.test(acronym)

/** Whether a word is an acronym that is not commonly known. */
const isStranger = (word: Word): boolean => {
  const acronym = acronymOf(word)
  return acronym !== undefined && !isKnown(acronym)
}

const isExempt = (sentence: Sentence, at: number, acronym: string, around: Surroundings): boolean => {
  const word = sentence.word(at)
  if (!word || isKnown(acronym) || sentence.block.isQuoted(word)) return true
  if (around.mask(word.from + 1) === '.') return true
  // “CA-125”, “PM&R”, “#KMC”, “AB/12”: codes, laboratory names and handles.
  if (/^[-‐‑/]?[\p{N}&_@]/u.test(around.mask(word.to, word.to + 2))) return true
  if (/[\p{N}&_@#/-]/u.test(around.mask(word.from - 1))) return true
  const before = sentence.word(at - 1)
  if (beforeInitials.has(before?.text ?? '') || afterOwnName.has(sentence.word(at + 1)?.text ?? '')) return true
  return isShouted(sentence, at)
}

/** Three unknown words in capitals with nothing but blanks between, or one beside a word that is only loud. */
const isShouted = (sentence: Sentence, at: number): boolean => {
  const isLoud = (index: number): boolean => /^\p{Lu}{2,}$/u.test(sentence.word(index)?.raw ?? '')
  const isBeside = (index: number): boolean => /^[\s\u2060]+$/.test(sentence.between(index - 1, index))
  const isPlain = (index: number): boolean => isLoud(index) && shoutedWords.has(sentence.word(index)?.raw ?? '')
  if ((isBeside(at) && isPlain(at - 1)) || (isBeside(at + 1) && isPlain(at + 1))) return true
  let count = 1
  for (let index = at; count < 3 && isBeside(index) && isStrange(sentence, index - 1) && isLoud(index - 1); index -= 1)
    count += 1
  for (let index = at + 1; count < 3 && isBeside(index) && isStrange(sentence, index) && isLoud(index); index += 1)
    count += 1
  return count > 2
}

const isStrange = (sentence: Sentence, index: number): boolean => !isKnown(sentence.word(index)?.raw ?? '')

/** Where each acronym is first explained. */
const readDefinitions = (blocks: readonly Block[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>()
  for (const {item: block, answer} of definitionsIn(blocks, undefined)) {
    for (const {acronym, from} of answer) if (!places.has(acronym)) places.set(acronym, block.start + from)
  }
  return places
}

const definitionsIn = wherever(
  oncePerBlock((block) =>
    /\p{Lu}\p{Lu}/u.test(block.reading.mask.replaceAll(FILLER, ''))
      ? block.reading.words.flatMap((word, at) => {
          const acronym = acronymOf(word)
          const isDefined =
            acronym !== undefined && (isInBrackets(block, at, acronym) || isUnfolded(block, at, acronym))
          return isDefined ? [{acronym, from: word.from}] : []
        })
      : [],
  ),
)

/** What parts a word from the one before it, without blanks. */
const markBefore = ({reading: {words, mask}}: Block, at: number): string =>
  mask.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? mask.length).replace(/[\s\u2060]/g, '')

/** “Quality improvement (QI)”, “the outpatient department (the OPD)”. */
const isInBrackets = (block: Block, at: number, acronym: string): boolean => {
  const open = [at, at - 1].find((index) => /[([]["“]?$/.test(markBefore(block, index)))
  return open !== undefined && spells(block, open - acronym.length * 2, open, acronym)
}

/** “QI (quality improvement)”, “QI, or quality improvement”, “QI stands for …”. */
const isUnfolded = (block: Block, at: number, acronym: string): boolean => {
  const next = block.reading.words[at + 1]
  const isOpened = /^["”]?[([:=—–]/.test(markBefore(block, at + 1))
  if (!isOpened && !definingWords.has(next?.text ?? '')) return false
  return spells(block, at + 1, at + 3 + acronym.length * 2, acronym)
}

/** Whether words begin, in order, with half of the letters or more, the first among them. */
const spells = ({reading: {words}}: Block, from: number, to: number, acronym: string): boolean => {
  const letters = acronym.toLowerCase()
  const initials = words.slice(Math.max(0, from), Math.max(0, to)).map(({text}) => text.charAt(0))
  return initials.some(
    (initial, start) => initial === letters.charAt(0) && inOrder(initials.slice(start), letters) * 2 >= letters.length,
  )
}

/** How many letters the initials give, in order; up to two in a row may stand inside a word. */
const inOrder = (initials: readonly string[], letters: string): number => {
  let next = 0
  let count = 0
  for (const initial of initials) {
    const found = letters.indexOf(initial, next)
    if (found < 0 || found > next + 2) continue
    next = found + 1
    count += 1
  }
  return count
}

/** The initials of the programs in `residency.yaml`, and whatever they go by. */
const initialsOfPrograms = (draft: Draft): readonly string[] =>
  [...(draft.workspace?.programs ?? []), ...(draft.program ? [draft.program] : [])].flatMap(
    ({name = '', aliases = []}) => {
      const parts = name.split(/[\s-]+/).filter(Boolean)
      const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
      const initials = [parts, capitals].map((some) => some.map((part) => part.charAt(0).toUpperCase()).join(''))
      return [...initials, ...[name, ...aliases].flatMap((text) => text.match(/\b[A-Z]{2,6}\b/g) ?? [])]
    },
  )
