import {matcher} from '../draft/vocabulary.ts'
import {letterSpecialties, listedTracks} from '../lexicon/criteria.ts'
import {type Origin, origins} from '../lexicon/origins.ts'
import type {Specialty} from '../lexicon/specialties.ts'
import {onceFor} from '../text/once.ts'
import {readPage} from '../text/page.ts'
import {Sentence} from '../text/sentence.ts'
import type {Letter} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'

/** Gives the letters that speak for a track. */
type LettersFor = (track: Specialty) => readonly Partial<Letter>[]

/** Tells of a track whether a letter speaks for it; nothing can be told where no letters are kept. */
export const letterFor = (workspace: Workspace | undefined): ((track: Specialty) => boolean) => {
  const letters = lettersFor(workspace)
  return letters ? (track) => letters(track).length > 0 : () => true
}

/**
 * Gives the letters that speak for a track; undefined where no letters are kept. A transitional year takes any letter, and
 * a combined track one of its own or one of each half.
 */
export const lettersFor = (workspace: Workspace | undefined): LettersFor | undefined =>
  workspace && lettersIn(workspace)

const lettersIn = onceFor(({file}: Workspace): LettersFor | undefined => {
  const letters = file.applicant?.letters
  return letters && readLetters(letters)
})

const readLetters = (letters: readonly Partial<Letter>[]): LettersFor => {
  const read = letters.map((letter) => ({letter, specialties: specialtiesIn(letter.specialty ?? '')}))
  const of = (wanted: readonly Specialty[]): readonly Partial<Letter>[] =>
    read.filter(({specialties}) => specialties.some((one) => wanted.includes(one))).map(({letter}) => letter)
  return (track) => {
    if (track === 'transitional-year') return letters
    const halves = Object.values<Origin>(origins).find(({specialty}) => specialty === track)?.halves ?? []
    const isServedByHalves = halves.length > 0 && halves.every((half) => of([half]).length > 0)
    return of([...(letterSpecialties[track] ?? [track]), ...(isServedByHalves ? halves : [])])
  }
}

/** “internal-medicine”, “IM”, “Pediatrics (PICU)”. */
const specialtiesIn = (text: string): readonly Specialty[] => {
  const [block] = readPage(text, matcher).blocks
  return block
    ? new Sentence(block, {from: 0, to: block.reading.mask.length}).hits(listedTracks).map(({value}) => value)
    : []
}
