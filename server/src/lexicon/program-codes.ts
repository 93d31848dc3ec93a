import type {Target} from './specialties.ts'

/** What the three specialty digits of an NRMP program code stand for. */
export interface CodedSpecialty {
  readonly label: string
  /** The target of a draft this code belongs to, by its type letter; `other` for every letter not named. */
  readonly targets: {readonly other: readonly Target[]; readonly P?: readonly Target[]}
  /** Read in an official source, or general knowledge. */
  readonly confidence: 'official' | 'general'
}

/**
 * Specialty digits of NRMP codes. The form (four digits of the institution, three of the specialty, a type letter, the
 * track) and 140 are the NRMP's own; the others are general knowledge and stand here so that one place can be mended.
 */
export const codedSpecialties: ReadonlyMap<string, CodedSpecialty> = new Map(
  Object.entries({
    '110': {label: 'Emergency Medicine', targets: {other: []}, confidence: 'general'},
    '120': {label: 'Family Medicine', targets: {other: []}, confidence: 'general'},
    '140': {
      label: 'Internal Medicine',
      targets: {other: ['internal-medicine'], P: ['preliminary-medicine']},
      confidence: 'official',
    },
    '320': {
      label: 'Pediatrics',
      targets: {other: ['pediatrics'], P: ['pediatrics', 'preliminary-medicine']},
      confidence: 'general',
    },
    '400': {label: 'Psychiatry', targets: {other: []}, confidence: 'general'},
    '440': {label: 'Surgery', targets: {other: []}, confidence: 'general'},
    '700': {label: 'Med-Peds', targets: {other: ['med-peds']}, confidence: 'general'},
    '999': {label: 'a transitional year', targets: {other: ['transitional-year']}, confidence: 'general'},
  }),
)

/** An NRMP program code, with its specialty digits and its type letter; blanks and case as people type them. */
export const programCode = /\b\d{4}(\d{3})([A-Z])\d{1,3}\b/gi
