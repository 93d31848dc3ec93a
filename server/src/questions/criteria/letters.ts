import {matcher} from '../../draft/vocabulary.ts'
import {letterSpecialties, listedTracks} from '../../lexicon/criteria.ts'
import {type Origin, origins} from '../../lexicon/origins.ts'
import type {Specialty} from '../../lexicon/specialties.ts'
import {readPage} from '../../text/page.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {wholeOf} from './clauses.ts'

/** Tells of a track whether a letter speaks for it; nothing can be told where no letters are kept. */
export const letterFor = (workspace: Workspace | undefined): ((track: Specialty) => boolean) => {
  const letters = workspace?.file.applicant?.letters
  if (!letters) return () => true
  const held = new Set(letters.flatMap(({specialty}) => specialtiesIn(specialty ?? '')))
  return (track) => {
    if (track === 'transitional-year') return letters.length > 0
    const halves = Object.values<Origin>(origins).find(({specialty}) => specialty === track)?.halves ?? []
    return (
      (letterSpecialties[track] ?? [track]).some((one) => held.has(one)) ||
      (halves.length > 0 && halves.every((half) => held.has(half)))
    )
  }
}

/** “internal-medicine”, “IM”, “Pediatrics (PICU)”. */
const specialtiesIn = (text: string): readonly Specialty[] => {
  const [block] = readPage(text, matcher).blocks
  return block
    ? wholeOf(block)
        .hits(listedTracks)
        .map(({value}) => value)
    : []
}
