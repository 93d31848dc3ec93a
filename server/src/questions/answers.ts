import type {Draft, Section} from '../draft/draft.ts'
import {oncePerParagraph, type Paragraph, type Sighting} from '../draft/paragraph.ts'
import {shortTracks} from '../lexicon/criteria.ts'
import {
  askingHeads,
  asksCareer,
  asksHabit,
  asksLeaving,
  asksMoment,
  asksSelf,
  asksStrengths,
  asksSwitch,
  asksTelling,
  asksUnmatched,
  asksWhy,
  conditionals,
  eventNouns,
  eventThemes,
  namesFormer,
  namesPlace,
  recordNouns,
  settledVerbs,
  sinceNoMatch,
  singling,
  supposing,
} from '../lexicon/interview-questions.ts'
import {noMatch} from '../lexicon/match.ts'
import type {PhraseList} from '../lexicon/phrases.ts'
import {specialtyFields, specialtyPeople} from '../lexicon/specialties.ts'
import type {Block} from '../text/block.ts'
import type {Hit} from '../text/matcher.ts'
import {onceFor} from '../text/once.ts'
import type {Prose} from '../text/prose.ts'
import type {Sentence} from '../text/sentence.ts'
import {cover, type Span} from '../text/span.ts'
import {ownNameWords, wordList, wordSet} from './concrete.ts'
import {otherTargets} from './destinations.ts'
import {wordsIn} from './word-counts.ts'

/**
 * What a question asks for: a past event, why this program or specialty (`fit`), why now another specialty than the one
 * applied to first (`pivot`), the career ahead, strengths, why there was no match, the person, or something else.
 */
export type QuestionKind = 'event' | 'fit' | 'pivot' | 'career' | 'strengths' | 'unmatched' | 'self' | 'other'

/** A question and what stands below it. */
export interface Answer {
  readonly heading: Block
  /** The question as a reader sees it. */
  readonly question: string
  readonly questionSpan: Span
  readonly kind: QuestionKind
  /** The heading only names the story, as in “Teamwork”. */
  readonly isLabel: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** Words said aloud: the question is not among them. */
  readonly words: number
}

interface Kept<Value, Given> {
  readonly kind: QuestionKind
  readonly given: Given
  readonly readings: readonly Prose[]
  readonly value: Value
}

/**
 * What is asked of an answer, kept as long as its question and all that stands below it stay as they are, under the terms
 * of `oncePerParagraph`. Places in it are locals, beside the index of their sentence.
 */
export const oncePerAnswer = <Value, Given = undefined>(
  ask: (answer: Answer, given: Given) => Value,
): ((answer: Answer, given: Given) => Value) => {
  const byHeading = new WeakMap<Prose, Kept<Value, Given>>()
  return (answer, given) => {
    const {heading, kind, paragraphs} = answer
    const known = byHeading.get(heading.reading)
    const isSame =
      known?.kind === kind &&
      Object.is(known.given, given) &&
      known.readings.length === paragraphs.length &&
      paragraphs.every(({block, isWhole}, index) => isWhole && block.reading === known.readings[index])
    if (known && isSame) return known.value
    const value = ask(answer, given)
    byHeading.set(heading.reading, {kind, given, readings: paragraphs.map(({block}) => block.reading), value})
    return value
  }
}

/** How long so many words take when said aloud. */
export const secondsAloud = (words: number, wordsPerMinute: number): number =>
  wordsPerMinute > 0 ? (words * 60) / wordsPerMinute : 0

/** The answers of a draft in order, those still empty among them. */
export const readAnswers = onceFor((draft: Draft): readonly Answer[] => {
  const asker = askerOf(draft)
  return grouped(draft.sections, asker).map(({heading, paragraphs}) => new PlacedAnswer(asker, heading, paragraphs))
})

/** The answers of a draft to questions of one of these kinds that have at least so many words. */
export const answersTo = (draft: Draft, kinds: readonly QuestionKind[], shortest = 1): readonly Answer[] =>
  readAnswers(draft).filter(({kind, words}) => kinds.includes(kind) && words >= shortest)

/** The whole of an answer that has sentences. */
export const answerSpan = ({sentences, questionSpan}: Answer): Span => {
  const first = sentences[0]?.span
  const last = sentences.at(-1)?.span
  return first && last ? cover(first, last) : questionSpan
}

/** Of what was found in the paragraphs of a draft, that in an answer. */
export const inAnswer = <Value>(
  {paragraphs}: Answer,
  found: ReadonlyArray<Sighting<Value>>,
): ReadonlyArray<Sighting<Value>> => {
  const start = paragraphs[0]?.block.start ?? 0
  const end = paragraphs.at(-1)?.block.span.end ?? 0
  return found.filter(({sentence: {block}}) => block.start >= start && block.start < end)
}

interface Group {
  readonly heading: Block
  readonly paragraphs: Paragraph[]
}

/** Headings that ask, each with all that stands below it; deeper headings are parts of an answer, or of a group. */
const grouped = (sections: readonly Section[], asker: string): readonly Group[] => {
  const depth = questionDepth(sections)
  const groups: Group[] = []
  let isGrouping = false
  let open: Group | undefined
  for (const {heading, paragraphs} of sections) {
    const level = heading?.container.depth ?? 0
    if (!heading || level < depth) {
      open = undefined
      isGrouping = false
      continue
    }
    const opensGroup = open !== undefined && open.paragraphs.length === 0 && !asks(asker, open.heading)
    if (level > depth && open && opensGroup && asks(asker, heading)) {
      groups.pop()
      isGrouping = true
    }
    if (level === depth) isGrouping = false
    if (open && level > depth && !(isGrouping && asks(asker, heading))) {
      open.paragraphs.push(...paragraphs)
      continue
    }
    open = {heading, paragraphs: [...paragraphs]}
    groups.push(open)
  }
  return groups
}

/** Questions are headings of the second level; without any, of the level that most headings have. */
const questionDepth = (sections: readonly Section[]): number => {
  const counts = new Map<number, number>()
  for (const {heading} of sections) {
    if (!heading) continue
    const {depth} = heading.container
    counts.set(depth, (counts.get(depth) ?? 0) + 1)
  }
  if (counts.has(2)) return 2
  const [most] = [...counts].sort(([a, few], [b, many]) => many - few || b - a)
  return most?.[0] ?? 1
}

const asks = (asker: string, heading: Block): boolean =>
  heading.text().endsWith('?') || questionIn(heading, asker).kind !== 'other'

/** Sentences are placed when they are first asked for. */
class PlacedAnswer implements Answer {
  readonly kind: QuestionKind
  readonly isLabel: boolean
  readonly words: number
  #sentences: readonly Sentence[] | undefined

  constructor(
    asker: string,
    readonly heading: Block,
    readonly paragraphs: readonly Paragraph[],
  ) {
    const {kind, isLabel} = questionIn(heading, asker)
    this.kind = kind
    this.isLabel = isLabel
    this.words = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph, undefined), 0)
  }

  get question(): string {
    return this.heading.text()
  }

  get questionSpan(): Span {
    const [first] = this.heading.sentences
    const last = this.heading.sentences.at(-1)
    return first && last ? cover(first.span, last.span) : this.heading.span
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.paragraphs.flatMap((paragraph) => paragraph.sentences)
    return this.#sentences
  }
}

const questionIn = (heading: Block, asker: string): Pick<Answer, 'kind' | 'isLabel'> =>
  readQuestion(
    {
      block: heading,
      get sentences() {
        return heading.sentences
      },
      isWhole: true,
    },
    asker,
  )

const readQuestion = oncePerParagraph(
  ({sentences}, asker: string): Pick<Answer, 'kind' | 'isLabel'> => ({
    kind: kindOf(readAsker(asker), sentences),
    isLabel: sentences.reduce((sum, sentence) => sum + sentence.length, 0) <= 2,
  }),
)

/** What a question is understood by. */
interface Asker {
  /** The specialty applied to first. */
  readonly origin: string | undefined
  /** Nothing else is applied to. */
  readonly isOrigin: boolean
  /** The words of the program's name. */
  readonly own: ReadonlySet<string>
}

/** An asker in words with blanks between, to be given to a question that is kept. */
const askerOf = (draft: Draft): string => {
  const isOrigin = draft.targets.length > 0 && otherTargets(draft).length === 0
  return [draft.origin.specialty, isOrigin ? 'origin' : 'other', wordList(ownNameWords(draft))].join(' ')
}

const readAsker = (words: string): Asker => {
  const [origin, isOrigin, ...own] = words.split(' ')
  return {origin, isOrigin: isOrigin === 'origin', own: wordSet(own.join(' '))}
}

/** What a heading asks for; the more particular reading first. */
const kindOf = (asker: Asker, asked: readonly Sentence[]): QuestionKind => {
  if (asksForEvent(asked)) return 'event'
  const unmatched = asked.map(unmatchedIn)
  if (unmatched.includes('asked')) return 'unmatched'
  if (unmatched.includes('supposed')) return 'other'
  if (has(asked, asksStrengths)) return 'strengths'
  if (asked.some((one) => one.allHits(asksCareer).some(({value}) => value === 'ahead'))) return 'career'
  if (has(asked, asksLeaving)) return 'other'
  // “Why us, when your background is in both?” asks about the change, and not for the background.
  if (asked[0]?.words[0]?.text === 'why' && isPivot(asker, asked)) return 'pivot'
  if (has(asked, asksSelf)) return 'self'
  if (isPivot(asker, asked)) return 'pivot'
  return asksForFit(asker, asked) ? 'fit' : 'other'
}

/** A heading is a question put by others, often in quotation marks. */
const has = (asked: readonly Sentence[], list: PhraseList): boolean => asked.some((one) => one.allHits(list).length > 0)

/** What a heading says of not matching: “why did you not?” asks for what was, “what if you do not?” for what would be. */
const unmatchedIn = (asked: Sentence): 'asked' | 'supposed' | undefined => {
  const hits = [...asked.allHits(asksUnmatched), ...asked.allHits(noMatch)].filter(
    (hit) => hit.value !== 'done' || isSinceNoMatch(asked, hit),
  )
  if (hits.length === 0) return undefined
  return hits.every((hit) => isSupposed(asked, hit)) ? 'supposed' : 'asked'
}

const isSupposed = ({first: start, words}: Sentence, {first, last}: Hit): boolean => {
  const before = words.slice(0, first - start).findLastIndex(({text}) => supposing.has(text))
  if (before < 0) return false
  if (words.slice(0, before).some(({text}) => conditionals.has(text))) return true
  return !words.slice(before, last - start).some(({text}) => settledVerbs.has(text))
}

/** “What have you done since?”, and not “… since graduation”. */
const isSinceNoMatch = ({first, words}: Sentence, {last}: Hit): boolean => {
  const rest = words.slice(last - first)
  return rest.length === 0 || rest.some(({text}) => sinceNoMatch.has(text))
}

/** “Tell me about a time …”, “your hardest patient”, “Mistake”; but “how do you handle conflict” asks for a habit. */
const asksForEvent = (asked: readonly Sentence[]): boolean => {
  if (has(asked, asksHabit) && !has(asked, asksTelling)) return false
  if (has(asked, asksMoment)) return true
  const words = asked.flatMap((one) => one.words)
  const at = words.findIndex((word, index) => eventNouns.has(word.text) && !isCompound(words[index + 1]?.text))
  const noun = words[at]
  if (!noun) return false
  const before = words.slice(Math.max(0, at - 4), at).map(({text}) => text)
  const isOne = before.some((text) => ['a', 'an', 'one', 'another', 'any'].includes(text)) || eventThemes.has(noun.text)
  if (before.some((text) => singling.has(text))) return true
  if (has(asked, asksTelling) && isOne) return true
  if (before.includes('any') && recordNouns.has(noun.text)) return false
  return words.length <= 5 && isOne && !askingHeads.has(asked.at(-1)?.words[0]?.text ?? '')
}

const isCompound = (next: string | undefined): boolean => next !== undefined && /^(?:population|care|load)$/.test(next)

/** The seat wanted first is named or spoken of, and another one is asked about. */
const isPivot = ({origin, isOrigin}: Asker, asked: readonly Sentence[]): boolean => {
  if (isOrigin) return false
  const isWhy = has(asked, asksWhy)
  const isFormer = has(asked, namesFormer)
  if (speaksOfSwitch(origin, asked) && (isWhy || isFormer || namesSpecialty(asked) || asked.length === 1)) return true
  if (asked.some((one) => one.allHits(specialtyFields).some(({value}) => value === origin))) return true
  return isFormer && isWhy && (has(asked, namesPlace) || namesSpecialty(asked))
}

/** “Why medicine and not anything else?”, “why here and not at home?” */
const elsewhere = wordSet('anything something everything any at home there here abroad a an')

/** “Why pediatrics and not Med-Peds?” asks for it; “why a transitional year and not preliminary medicine?” asks for two roads to the same seat. */
const speaksOfSwitch = (origin: string | undefined, asked: readonly Sentence[]): boolean =>
  asked.some((one) =>
    one.allHits(asksSwitch).some((hit) => {
      if (hit.value === 'change') return true
      const rivals = [...one.allHits(specialtyFields), ...one.allHits(shortTracks)].filter(
        ({first}) => first >= hit.last,
      )
      if (rivals.length > 0) return rivals.some(({value}) => value === origin)
      return !elsewhere.has(one.word(hit.last)?.text ?? '')
    }),
  )

const namesSpecialty = (asked: readonly Sentence[]): boolean =>
  has(asked, specialtyFields) || has(asked, specialtyPeople)

/** Why, of a place, a program or a specialty. */
const asksForFit = ({own}: Asker, asked: readonly Sentence[]): boolean => {
  if (!has(asked, asksWhy)) return false
  return has(asked, namesPlace) || namesSpecialty(asked) || asked.some((one) => isNamed(one, own))
}

/** “Why Toledo?”, or a word of the program's own name. */
const isNamed = (sentence: Sentence, own: ReadonlySet<string>): boolean =>
  sentence.words.some(({raw, text}, index, all) => {
    if (!/^\p{Lu}\p{Ll}/u.test(raw) || text === 'medicine') return false
    return all[index - 1]?.text === 'why' || (own.has(text) && index > 0)
  })
