import {readerProgram} from '../lexicon/emails.ts'
import {ownPlaceWork, programNouns} from '../lexicon/places.ts'
import type {Sentence} from '../text/sentence.ts'
import {actorBefore} from './actors.ts'
import {ownNameWords} from './concrete.ts'
import type {Draft} from './draft.ts'

/** Words that fit into many names of programs. */
const common = new Set(
  'the of and for hospital hospitals medical center centre university college health healthcare system program residency school medicine pediatrics children general memorial regional county community clinic institute st saint'.split(
    ' ',
  ),
)

/** The words that set the name of the reader's program apart. */
export const distinctiveOwnWords = (draft: Draft): ReadonlySet<string> =>
  new Set([...ownNameWords(draft)].filter((word) => word.length > 1 && !common.has(word)))

/** The words of a name that set it apart from others. */
export const distinctive = (words: readonly string[]): readonly string[] => words.filter((word) => !common.has(word))

/** Whether a sentence speaks of the reader's program: “your”, “this program”, or its name. */
export const speaksOfReader = (draft: Draft, sentence: Sentence): boolean =>
  sentence.has(readerProgram) ||
  sentence.words.some(
    ({text, raw}) => text === 'your' || text === 'yours' || (isCapital(raw) && isOwnName(draft, text)),
  )

const isOwnName = (draft: Draft, text: string): boolean => distinctiveOwnWords(draft).has(text)
const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw)

/** Whether the applicant tells of a place of the past: where they trained, rotated, worked or studied. */
export const tellsOwnPlace = (sentence: Sentence): boolean =>
  sentence
    .hits(ownPlaceWork)
    .some((hit) => hit.value === 'noun' || (actorBefore(sentence, hit.first) ?? 'applicant') === 'applicant')

/** The nearest head noun of a program from an index on, no more than so many words away and with no clause between. */
export const programNounAfter = (sentence: Sentence, from: number, reach: number): number | undefined => {
  for (let at = from; at < Math.min(sentence.last, from + reach); at += 1) {
    if (at > from && /[,;:.()]/.test(sentence.between(at - 1, at)) && !/^,\s*$/.test(sentence.between(at - 1, at)))
      return undefined
    const text = sentence.word(at)?.text ?? ''
    if (programNouns.has(text)) return at
    if (breaks.has(text)) return undefined
  }
  return undefined
}

const breaks = new Set(
  'in of at for to with from by on that which who where is are was were has have had my his her their i you it'.split(
    ' ',
  ),
)
