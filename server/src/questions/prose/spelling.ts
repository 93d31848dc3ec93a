import {beforeOwnName, britishSpellings} from '../../lexicon/spelling.ts'
import type {Hit} from '../../text/matcher.ts'
import {oncePerBlock} from '../../text/once.ts'
import type {Sentence} from '../../text/sentence.ts'
import {holds, type Local} from '../../text/span.ts'
import {lowerBound} from '../../text/words.ts'
import {institutionNames} from '../concrete.ts'
import {type Surroundings, seekInSurroundings} from './surroundings.ts'

/** A word spelled as in Britain, and as in the US with the same capitals. */
export interface BritishSpelling extends Local {
  readonly word: string
  readonly american: string
}

/** The British spellings of a text in the applicant's own words; names and titles keep theirs. */
export const britishWords = seekInSurroundings(
  (sentence) => sentence.allHits(britishSpellings).length > 0,
  (sentence, around): readonly BritishSpelling[] => readSpellings(sentence, around),
)

const readSpellings = (sentence: Sentence, around: Surroundings): readonly BritishSpelling[] => {
  const hits = sentence.hits(britishSpellings)
  const names = institutionNames(sentence)
  return hits.flatMap((hit) => {
    const word = sentence.block.text(hit)
    const isPlain = word.replace(/['’].*/, '').length === written(sentence, hit).length
    if (!isPlain || isInName(sentence, hit, names) || isTitle(hit, around)) return []
    const {from} = hit
    const to = from + written(sentence, hit).length
    return [{from, to, word: word.slice(0, to - from), american: cased(hit.value, word)}]
  })
}

/** What stands in the source, without the ending of possession. */
const written = ({block: {reading}}: Sentence, {from, to}: Local): string =>
  reading.source.slice(from, to).replace(/['’].*/, '')

const cased = (american: string, word: string): string => {
  if (!/^\p{Lu}/u.test(word)) return american
  if (/^\p{Lu}{2}/u.test(word)) return american.toUpperCase()
  return american.charAt(0).toUpperCase() + american.slice(1)
}

const isCapital = (raw: string | undefined): boolean => raw !== undefined && raw !== 'I' && /^\p{Lu}/u.test(raw)

/** “Colombo Centre”, “Department of Paediatrics”, “Royal Labour Hall”; not “Medicine and Paediatrics”. */
const isInName = (sentence: Sentence, hit: Hit, names: readonly Local[]): boolean => {
  if (!isCapital(sentence.word(hit.first)?.raw)) return false
  if (names.some((name) => holds(name, hit))) return true
  const before = sentence.word(hit.first - 1)
  const isNamed = (index: number): boolean => {
    const apart = /^[\s\u2060]+$/.test(sentence.between(Math.min(index, hit.first), Math.max(index, hit.first)))
    return apart && index >= sentence.first && isCapital(sentence.word(index)?.raw)
  }
  if (beforeOwnName.has(before?.text ?? '')) return isCapital(sentence.word(hit.first - 2)?.raw)
  const isSpecialty = hit.value.startsWith('pediatr')
  return isNamed(hit.last) || (!isSpecialty && hit.first > sentence.first && isNamed(hit.first - 1))
}

/** In quotation marks of its own, or inside an emphasis or a link that begins with a capital. */
const isTitle = (hit: Local, around: Surroundings): boolean => {
  if (/["“‘]/.test(around.mask(hit.from - 1)) || /["”]/.test(around.mask(hit.to))) return true
  const titles = titlesIn(around.block)
  const word = around.whole(hit)
  const at = lowerBound(titles, word.from + 1, ({from}) => from)
  // One may stand inside another, hardly ever a third.
  return titles.slice(Math.max(0, at - 2), at).some((title) => holds(title, word))
}

const titlesIn = oncePerBlock(({reading: {markup, source}}): readonly Local[] =>
  markup.filter(
    ({kind, from}) => (kind === 'emphasis' || kind === 'link') && /^\W?\p{Lu}/u.test(source.slice(from, from + 3)),
  ),
)
