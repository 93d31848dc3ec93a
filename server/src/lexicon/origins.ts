import type {PhraseList} from './phrases.ts'
import type {Specialty, Target} from './specialties.ts'
import {bridgeThemes, internalMedicineThemes} from './themes.ts'

/**
 * A specialty from which an applicant may have to pivot in SOAP, and what there is to know of it. The rules read this
 * table and name no specialty themselves.
 */
export interface Origin {
  readonly specialty: Specialty
  /** The specialties its training consists of; empty for one that is not combined. */
  readonly halves: readonly Specialty[]
  /** What a draft without a target has to work for. */
  readonly sharedTargets: readonly Target[]
  /** Themes that join what the applicant comes from with what the reader does. */
  readonly bridge: PhraseList
  /** Years of training, and how many boards certify at its end. */
  readonly years: number
  readonly boards: number
}

/** By the value of `origin:` in the workspace file. */
export const origins = {
  'med-peds': {
    specialty: 'med-peds',
    halves: ['internal-medicine', 'pediatrics'],
    sharedTargets: ['med-peds', 'internal-medicine', 'pediatrics'],
    bridge: bridgeThemes,
    years: 4,
    boards: 2,
  },
  'emergency-medicine': {
    specialty: 'emergency-medicine',
    halves: [],
    sharedTargets: ['internal-medicine', 'transitional-year'],
    bridge: internalMedicineThemes,
    years: 3,
    boards: 1,
  },
  orthopedics: {
    specialty: 'orthopedics',
    halves: [],
    sharedTargets: ['internal-medicine', 'preliminary-medicine', 'transitional-year'],
    bridge: internalMedicineThemes,
    years: 5,
    boards: 1,
  },
} as const satisfies Readonly<Record<string, Origin>>

/** The id of an origin. */
export type OriginId = keyof typeof origins
