import {actorBefore} from '../draft/actors.ts'
import type {Draft} from '../draft/draft.ts'
import {isUpper} from '../draft/names.ts'
import {readerProgram} from '../lexicon/emails.ts'
import {kinNouns, patientNouns} from '../lexicon/patients.ts'
import {ownPlaceWork, programNouns} from '../lexicon/places.ts'
import {onceFor} from '../text/once.ts'
import type {Sentence} from '../text/sentence.ts'
import type {Local} from '../text/span.ts'
import {wordRange} from '../text/words.ts'
import {ownNameWords} from './concrete.ts'

/** Words that fit into many names of programs. */
const common = new Set(
  'the of and for hospital hospitals medical center centre university college health healthcare system program residency school medicine pediatrics children general memorial regional county community clinic institute st saint'.split(
    ' ',
  ),
)

/** The words that set the name of the reader's program apart. */
export const distinctiveOwnWords = (draft: Draft): ReadonlySet<string> => distinctiveOf(ownNameWords(draft))

const distinctiveOf = onceFor(
  (own: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...own].filter((word) => word.length > 1 && !common.has(word))),
)

/** The words of a name that set it apart from others. */
export const distinctive = (words: readonly string[]): readonly string[] => words.filter((word) => !common.has(word))

/**
 * Whether a sentence speaks of the reader's program: “your”, “this program”, or its name.
 *
 * @param own the words that set its name apart
 */
export const speaksOfReader = (sentence: Sentence, own: ReadonlySet<string>): boolean =>
  sentence.has(readerProgram) ||
  sentence.words.some(({text, raw}) => text === 'your' || text === 'yours' || (own.has(text) && isUpper(raw)))

/** Whether a name stands where the applicant tells of a place of the past: “I rotated at …”, “my attending at …”. */
export const isOwnPlace = (sentence: Sentence, at: Local): boolean =>
  isOfWitness(sentence, at) ||
  isOfKin(sentence, at) ||
  isOfPatients(sentence, at) ||
  sentence.hits(ownPlaceWork).some((hit) => {
    if (hit.value === 'noun') return hit.to <= at.from && isNear(sentence, hit.to, at.from)
    if ((actorBefore(sentence, hit.first) ?? 'applicant') === 'reader') return false
    return hit.to <= at.from ? isNear(sentence, hit.to, at.from) : isRelated(sentence, at.to, hit.from)
  })

/** “A resident at Pell Harbor told me”: somebody else is there. */
const isOfWitness = (sentence: Sentence, at: Local): boolean =>
  /^,?\s*(?:who\s)?(?:told|tells|said|says|wrote|works|worked|recommended|showed|taught|supervised|mentored|advised|knows|introduced)\b/.test(
    sentence.block.text({from: at.to, to: Math.min(sentence.to, at.to + 40)}),
  )

/** “Children from Gannet Point”. */
const isOfPatients = (sentence: Sentence, at: Local): boolean => {
  const [first] = wordRange(sentence.block.reading.words, at)
  const [noun, joint] = [first - 2, first - 1].map((index) => sentence.word(index)?.text ?? '')
  return patientNouns.has(noun ?? '') && ['from', 'of', 'at', 'in'].includes(joint ?? '')
}

/** “My sister is a nurse at Pell Harbor”. */
const isOfKin = (sentence: Sentence, at: Local): boolean =>
  sentence.words.some(
    (word, index) =>
      word.to <= at.from &&
      (kinNouns.has(word.text) || companions.has(word.text)) &&
      sentence.words[index - 1]?.text === 'my' &&
      !/\b(?:I|your)\b/.test(sentence.block.text({from: word.to, to: at.from})),
  )

const companions = new Set(['friend', 'roommate', 'classmate', 'colleague', 'mentor', 'attending', 'partner', 'fiancé'])

/** No “and now”, semicolon or more than fourteen words between. */
const isNear = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 160) return false
  const text = sentence.block.text({from, to})
  return (
    text.split(/\s+/).length <= 14 &&
    !/[;:]|\b(?:and now|so that|but|before applying|which is why|made me|apply|applied|join|your)\b/i.test(text)
  )
}

/** “Pell Harbor, where I rotated”, “At Pell Harbor I covered”. */
const isRelated = (sentence: Sentence, from: number, to: number): boolean => {
  if (to - from > 80) return false
  const text = sentence.block.text({from, to})
  return /^,? ?(?:is |was )?(?:where |in which |whose )?(?:\S+ ){0,5}(?:I|we) (?:\S+ ){0,2}$/.test(`${text.trim()} `)
}

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
