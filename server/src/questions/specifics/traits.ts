import {actorAfter, actorBefore, actorOf} from '../../draft/actors.ts'
import type {Draft} from '../../draft/draft.ts'
import {oncePerParagraph, type Paragraph} from '../../draft/paragraph.ts'
import {careerPasts, selfLinks, selfNouns, traitNouns, traitWords} from '../../lexicon/traits.ts'
import {wherever} from '../../text/lineage.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerSentence} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {cover, type Local, type Span} from '../../text/span.ts'
import {hasNamedSetting, hasNumber, ownActionAt, tellsEvent} from '../evidence.ts'
import {vagueWorkIn} from './quantities.ts'

/** Qualities of the applicant in a row. */
export interface TraitRow {
  readonly span: Span
  readonly count: number
}

/** The rows of three and more qualities in a draft with nothing beside them that shows one. */
export const bareTraits = (draft: Draft): readonly TraitRow[] => {
  const all: TraitRow[] = []
  for (const {item, answer} of bareRowsIn(draft.paragraphs, undefined)) {
    for (const {first, last, count} of answer) {
      const [start, end] = [first, last].map(({index, at}) => item.sentences[index]?.block.at(at))
      if (start && end) all.push({span: cover(start, end), count})
    }
  }
  return all
}

interface Trait {
  /** Of its sentence in the paragraph. */
  readonly index: number
  readonly at: Local
}

interface Row {
  readonly first: Trait
  readonly last: Trait
  readonly count: number
}

const readBareRows = ({sentences}: Paragraph): readonly Row[] => {
  const rows: Row[] = []
  let open: readonly Trait[] = none
  for (const [index, sentence] of sentences.entries()) {
    const traits = ownTraits(sentence)
    const end = traits.at(-1)
    if (!end || isShown(sentence, end, sentences[index + 1])) {
      open = none
      continue
    }
    open = [...open, ...traits.map(({from, to}) => ({index, at: {from, to}}))]
    const [first] = open
    const last = open.at(-1)
    if (!first || !last || open.length < 3 || isRunOn(sentences[index + 1])) continue
    rows.push({first, last, count: open.length})
    open = none
  }
  return rows
}

const bareRowsIn = wherever(oncePerParagraph(readBareRows))

const none: readonly never[] = []

/** The next sentence goes on with more of them, so the row is reported once, there. */
const isRunOn = (next: Sentence | undefined): boolean => next !== undefined && ownTraits(next).length > 0

/** The qualities a sentence ascribes to the applicant, in order. */
const ownTraits = oncePerSentence((sentence: Sentence): readonly Hit[] => {
  if (!sentence.has(traitWords) && !sentence.has(traitNouns)) return none
  const found = [...sentence.hits(traitWords), ...sentence.hits(traitNouns)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
  const apart = found.filter((hit, index) => index === 0 || hit.first >= (found[index - 1]?.last ?? 0))
  const links = sentence.hits(selfLinks)
  return chainsOf(sentence, apart)
    .filter((chain) => isOwn(sentence, chain, links))
    .flat()
})

/** Traits that stand in one row: at most three words and no stop between two of them. */
const chainsOf = (sentence: Sentence, hits: readonly Hit[]): ReadonlyArray<readonly Hit[]> => {
  const chains: Hit[][] = []
  for (const hit of hits) {
    const chain = chains.at(-1)
    const before = chain?.at(-1)
    if (chain && before && hit.first - before.last <= 3 && !startsAnew(sentence, before.last, hit.first))
      chain.push(hit)
    else chains.push([hit])
  }
  return chains
}

const startsAnew = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = sentence.word(at)
    if (!word || breaks.has(word.text) || actorOf(word) !== undefined) return true
  }
  return false
}

const breaks = new Set(['who', 'for', 'of', 'about', 'by', 'from', 'that', 'because', 'when'])

const isOwn = (sentence: Sentence, chain: readonly Hit[], links: readonly Hit[]): boolean => {
  const [first] = chain
  const last = chain.at(-1)
  if (!first || !last || isOfOthers(sentence, last)) return false
  const before = links.filter((link) => link.first <= first.first && first.first - link.last <= 4)
  const link = before.at(-1)
  if (link && isWhole(sentence, link, first)) return isOfApplicant(sentence, link) && !isOfOwned(sentence, link, first)
  return first.first === sentence.first && chain.length > 2
}

/** “my patient, calm and honest, …”: after “my” only a noun is a quality of one's own. */
const isOfOwned = (sentence: Sentence, link: Hit, first: Hit): boolean =>
  sentence.word(link.first)?.text === 'my' && link.last - link.first === 1 && (first.list as unknown) === traitWords

/** “people describe me as” and “I am” name the applicant; before “as a” and “being” the applicant has to stand. */
const isOfApplicant = (sentence: Sentence, link: Hit): boolean => {
  for (let at = link.first; at < link.last; at += 1) {
    if (['i', 'me', 'my', 'myself'].includes(sentence.word(at)?.text ?? '')) return true
  }
  return (actorBefore(sentence, link.first) ?? actorAfter(sentence, link.last)) === 'applicant'
}

/** Nothing but adverbs, articles and filling words between the link and the first trait. */
const isWhole = (sentence: Sentence, link: Hit, first: Hit): boolean => {
  for (let at = link.last; at < first.first; at += 1) {
    const word = sentence.word(at)
    if (!word || between.has(word.text) || word.text.endsWith('ly')) continue
    return false
  }
  return true
}

const between = new Set(
  'a an the very also both always such so and most not only just to be as have has truly great strong good with been more really by nature extremely'.split(
    ' ',
  ),
)

/** “hardworking people”, “a dedicated mentor”, “patient with families” are about others; so is “patient care”. */
const isOfOthers = (sentence: Sentence, last: Hit): boolean => {
  const next = sentence.word(last.last)
  if (!next || /[,;.:()]/.test(sentence.between(last.last - 1, last.last))) return false
  return !selfNouns.has(next.text) && (actorOf(next) === 'other' || nounsOfOthers.has(next.text))
}

const nounsOfOthers = new Set(
  'people patients patient colleagues team teams nurses staff residents faculty families parents mentors teachers interns students care environment training program programs community culture for of towards hands'.split(
    ' ',
  ),
)

/** Whether something beside the traits shows them: in the sentence behind them, or in the next one. */
const isShown = (sentence: Sentence, last: Hit, next: Sentence | undefined): boolean =>
  showsIn(sentence, last.last) || (next !== undefined && shows(next))

const showsIn = (sentence: Sentence, from: number): boolean => {
  const at = ownActionAt(sentence)
  return (
    (at !== undefined && at >= from && !careerPasts.has(sentence.word(at)?.text ?? '')) ||
    hasNumber(sentence) ||
    (hasNamedSetting(sentence) && at !== undefined)
  )
}

const shows = (sentence: Sentence): boolean => {
  const at = ownActionAt(sentence)
  if (vagueWorkIn(sentence).length > 0) return false
  if (at !== undefined) return !careerPasts.has(sentence.word(at)?.text ?? '')
  return (
    tellsEvent(sentence) ||
    (hasNumber(sentence) && /\b(?:every|each|per|whenever|a day|a week|never|always)\b/i.test(sentence.text))
  )
}
