import {
  institutionWords,
  learnedTitles,
  looseTitles,
  nameParticles,
  notNames,
  placeStarts,
  titles,
} from '../lexicon/patients.ts'
import {oncePerSentence} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'

/** How a name is given: “Mrs. Gurung”, “Dr. Lee”, “Rosa Delgado”, “Rosa”. */
export type NameForm = 'title' | 'learned' | 'full' | 'single'

/** A person's name as it stands in a sentence. Word indexes are those of the block. */
export interface Name extends Local {
  readonly sentence: Sentence
  readonly form: NameForm
  /** Lower case, without its point. */
  readonly title: string | undefined
  /** The words of the name without title, lower case; hyphens and particles part them. */
  readonly parts: readonly string[]
  readonly first: number
  readonly last: number
}

/** A name wherever its sentence stands. */
export type PlacedName = Omit<Name, 'sentence'>

/**
 * Every name a sentence may hold. A capitalised run that belongs to an institution, a place or a disease is none, nor is
 * a single word at the head of a sentence.
 */
export const readNames = (sentence: Sentence): readonly Name[] =>
  readPlacedNames(sentence).map((name) => nameIn(sentence, name))

/** A name with its sentence. */
export const nameIn = (sentence: Sentence, {form, title, parts, first, last, from, to}: PlacedName): Name => ({
  sentence,
  form,
  title,
  parts,
  first,
  last,
  from,
  to,
})

/**
 * The same, to be kept as long as the sentence stays as it is.
 *
 * @param known words that are names at the head of a sentence too, a blank before and behind each
 */
export const readPlacedNames = (sentence: Sentence, known = ''): readonly PlacedName[] => {
  const head = known === '' ? undefined : sentence.word(sentence.first)?.text
  return head !== undefined && known.includes(` ${head} `) ? withHead(sentence) : withoutHead(sentence)
}

const findNames = (sentence: Sentence, isHeadKnown: boolean): readonly PlacedName[] => {
  const names: PlacedName[] = []
  for (let at = sentence.first; at < sentence.last; ) {
    const titled = readTitled(sentence, at)
    if (titled) names.push(titled)
    const bare = titled ? undefined : readBare(sentence, at, isHeadKnown)
    if (bare?.name) names.push(bare.name)
    at = titled?.last ?? bare?.last ?? at + 1
  }
  return names
}

const withHead = oncePerSentence((sentence) => findNames(sentence, true))
const withoutHead = oncePerSentence((sentence) => findNames(sentence, false))

const readTitled = (sentence: Sentence, at: number): PlacedName | undefined => {
  const first = sentence.word(at)
  if (!first || first.possessive) return undefined
  const learned = learnedTitles.has(first.raw)
  if (!learned && !titles.has(first.raw) && !(titles.has(capital(first.raw)) && isPointed(sentence, at)))
    return undefined
  const from = skipSecondTitle(sentence, at)
  const end = runEnd(sentence, from)
  if (end === from || !/^\.?$/.test(bare(sentence.between(from - 1, from)))) return undefined
  const parts = partsOf(sentence, from, end)
  const isLoose = looseTitles.has(first.raw) || (learned && first.raw.length > 4)
  const [head = ''] = parts
  if (isLoose && (notNames.has(head) || institutionWords.has(head))) return undefined
  if (isInstitution(sentence, from, end) || parts.every((part) => part.length === 1)) return undefined
  return nameAt(sentence, learned ? 'learned' : 'title', first.raw.toLowerCase(), at, from, end)
}

const isPointed = (sentence: Sentence, at: number): boolean => /^\s*\./.test(sentence.between(at, at + 1))

/** What stands between two words, without blanks and fillers. */
export const bare = (between: string): string => between.replace(/[\s\u2060]/g, '')

/** “Mr. and Mrs. Gurung”, “Baby Boy Okafor”, “Prof. Dr. Lama”. */
const skipSecondTitle = (sentence: Sentence, at: number): number => {
  const next = sentence.word(at + 1)
  const second = sentence.word(at + 2)
  if (next?.text === 'and' && second && titles.has(second.raw)) return at + 3
  if (sentence.word(at)?.raw === 'Baby' && /^(?:Boy|Girl)$/.test(next?.raw ?? '')) return at + 2
  return next && (titles.has(next.raw) || learnedTitles.has(next.raw)) && next.raw.length < 5 ? at + 2 : at + 1
}

/** A capitalised run without a title. It answers where to go on, and the name if it is one. */
const readBare = (
  sentence: Sentence,
  at: number,
  isHeadKnown: boolean,
): {readonly last: number; readonly name?: PlacedName} | undefined => {
  const word = sentence.word(at)
  if (!word || !isCapital(word.raw) || word.clitic || notNames.has(word.text)) return undefined
  const end = runEnd(sentence, at)
  if (end === at) return undefined
  const last = Math.max(end, at + 1)
  if (isInstitution(sentence, at, last) || placeStarts.has(word.text) || isOwned(sentence, at)) return {last}
  const parts = partsOf(sentence, at, last)
  const isHead =
    last === at + 1 && at === sentence.first && (!/[,(]/.test(sentence.between(at, at + 1)) || isRow(sentence, at))
  const isWord = isHead && !isHeadKnown
  const isPlace = places.has(sentence.word(at - 1)?.text ?? '') && at > sentence.first
  if (isWord || isPlace || parts.some((part) => notNames.has(part)) || parts.every((part) => part.length === 1))
    return {last}
  return {last, name: nameAt(sentence, parts.length > 1 ? 'full' : 'single', undefined, at, at, last)}
}

/** “Asthma, dengue, diarrhea and burns”: the first of a row of single things. */
const isRow = (sentence: Sentence, at: number): boolean =>
  [at, at + 1, at + 2].every((index) => /^,[\s\u2060]*$/.test(sentence.between(index, index + 1))) &&
  [at + 1, at + 2].every((index) => /^\p{Ll}/u.test(sentence.word(index)?.raw ?? ''))

/** Words before a capitalised run that make it a place. */
const places = new Set(
  'from in at near toward towards outside around across throughout through into between'.split(' '),
)

/** Index after the last word of the name that begins here; the same index when none does. */
const runEnd = (sentence: Sentence, from: number): number => {
  let end = from
  for (let at = from; at < Math.min(from + 7, sentence.last); at += 1) {
    const word = sentence.word(at)
    if (!word || (at > from && !isJoined(sentence, at))) break
    if (at > from && word.raw === 'I' && !/^\./.test(sentence.between(at, at + 1))) break
    const isInitial = word.raw.length <= 3 && /^\p{Lu}+$/u.test(word.raw)
    if (isCapital(word.raw) || isInitial) end = at + 1
    else if (!nameParticles.has(word.text)) break
    if (word.possessive || word.clitic) break
  }
  return end
}

/** Blank, hyphen or the point of an initial between two words of a name. */
const isJoined = (sentence: Sentence, at: number): boolean => {
  const between = sentence.between(at - 1, at)
  if (/^[\s\u2060]+$/.test(between) || /^\u2060*[-‐‑]\u2060*$/.test(between)) return true
  return /^\.[\s\u2060]*$/.test(between) && sentence.word(at - 1)?.raw.length === 1
}

/** Whether a word begins with a capital letter. */
export const isUpper = (raw: string): boolean => {
  const code = raw.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(raw)
}

const isCapital = (raw: string): boolean =>
  isUpper(raw) && (/^\p{Lu}[\p{L}\p{M}'’]*\p{Ll}/u.test(raw) || /^\p{Lu}$/u.test(raw))

const capital = (raw: string): string => raw.charAt(0).toUpperCase() + raw.slice(1)

/** “Mr. Rogers Hospital”, “Rosa Parks Street”, “Down syndrome”; “Mrs. Hill” is a person all the same. */
const isInstitution = (sentence: Sentence, from: number, end: number): boolean => {
  const parts = partsOf(sentence, from, end)
  const next = sentence.word(end)
  const follows = next !== undefined && /^[\s\u2060]+$/.test(sentence.between(end - 1, end))
  const isOwner = sentence.word(end - 1)?.possessive === true
  if (parts.length > 1 && parts.slice(1).some((part) => institutionWords.has(part))) return true
  if (!follows || !institutionWords.has(next.text)) return false
  return isCapital(next.raw) || !isOwner
}

/** The last word of “Bright Harbor Children’s Clinic”, which its owner parts from the others. */
const isOwned = (sentence: Sentence, at: number): boolean => {
  const owner = sentence.word(at - 1)
  return owner?.possessive === true && isCapital(owner.raw) && institutionWords.has(sentence.word(at)?.text ?? '')
}

const partsOf = (sentence: Sentence, from: number, end: number): readonly string[] => {
  const parts: string[] = []
  for (let at = from; at < end; at += 1) parts.push(sentence.word(at)?.text ?? '')
  return parts
}

const nameAt = (
  sentence: Sentence,
  form: NameForm,
  title: string | undefined,
  first: number,
  from: number,
  last: number,
): PlacedName => ({
  form,
  title,
  parts: partsOf(sentence, from, last),
  first,
  last,
  from: sentence.word(first)?.from ?? sentence.from,
  to: endWithoutPossessive(sentence, last - 1),
})

/** The possessive ending is part of the word, and not of the name. */
const endWithoutPossessive = (sentence: Sentence, index: number): number => {
  const word = sentence.word(index)
  if (!word) return sentence.to
  if (!word.possessive) return word.to
  const mark = sentence.block.reading.mask.slice(word.from, word.to).search(/['’]\u2060*s/i)
  return mark < 0 ? word.to : word.from + mark
}
