import {isSingleYear} from '../../lexicon/specialties.ts'
import type {Sentence} from '../../text/sentence.ts'
import type {Program} from '../../workspace/shape.ts'
import {asksForCategorical, isUndecided, topicsOf} from './stated.ts'

/** Whether the visas that `residency.yaml` states for a program leave out every one that a criterion asks for. */
export const isNoSponsor = ({visas}: Partial<Program>, wording: Sentence): boolean => {
  if (!visas || isUndecided(wording)) return false
  const stated = new Set(visas.map((visa) => visa.toLowerCase().replace(/[^a-z\d]/g, '')))
  const topics = topicsOf(wording)
  const asked = [...(topics.has('j-1') ? ['j1'] : []), ...(topics.has('h-1b') ? ['h1b'] : [])]
  if (asked.length > 0) return !asked.some((visa) => stated.has(visa))
  return topics.has('visa') && stated.size === 0
}

/** Whether a program applied to is of one year, where a criterion asks for categorical positions and names no other way. */
export const isOneYearOnly = ({track, applied}: Partial<Program>, wording: Sentence): boolean =>
  applied === true &&
  track !== undefined &&
  isSingleYear(track) &&
  asksForCategorical(wording) &&
  !wording.words.some(({text}) => text === 'or')
