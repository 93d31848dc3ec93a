import type {Draft} from '../../draft/draft.ts'
import {type Sighting, seekInSentences} from '../../draft/paragraph.ts'
import {afterTerm, inflatedByDensity, inflatedWords} from '../../lexicon/inflated.ts'
import type {Hit} from '../../text/matcher.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Local} from '../../text/span.ts'

/** So many in one draft are a manner. */
const manner = 3

/** A word that is larger than what it says. */
export interface Inflated extends Local {
  /** The plain word; undefined where none says the same. */
  readonly plain: string | undefined
  /** It stands for nothing even where it stands alone. */
  readonly isSure: boolean
}

/** The inflated words of a draft; some count only where it has several. */
export const inflatedIn = ({paragraphs}: Draft): ReadonlyArray<Sighting<Inflated>> => {
  const all = inflated(paragraphs, undefined)
  return all.length < manner ? all.filter(({value}) => value.isSure) : all
}

const inflated = seekInSentences(({sentence}): readonly Inflated[] => {
  const sure = sentence.hits(inflatedWords)
  const byDensity = sentence.hits(inflatedByDensity)
  if (sure.length + byDensity.length === 0) return []
  const dense = byDensity.filter((hit) => !sure.some((other) => other.from < hit.to && hit.from < other.to))
  return [...sure, ...dense]
    .sort((a, b) => a.from - b.from)
    .filter((hit) => !isName(sentence, hit) && !isTerm(sentence, hit))
    .map(({from, to, value, list}) => ({
      from,
      to,
      plain: value === '-' ? undefined : value,
      isSure: list === inflatedWords,
    }))
})

/** A capital inside a sentence makes a name of it: the Paramount Theater, Myriad Genetics, Dr. Foster. */
const isName = (sentence: Sentence, {first}: Hit): boolean =>
  first > sentence.first && /^\p{Lu}/u.test(sentence.word(first)?.raw ?? '')

const isTerm = (sentence: Sentence, {last}: Hit): boolean =>
  [last, last + 1].some((at) => afterTerm.has(sentence.word(at)?.text ?? ''))
