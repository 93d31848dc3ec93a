import {type CodedSpecialty, codedSpecialties} from '../lexicon/program-codes.ts'
import type {Target} from '../lexicon/specialties.ts'

/** What an NRMP program code says of its program. */
export interface ProgramCode {
  readonly code: string
  /** Undefined where the three digits are not known. */
  readonly specialty: CodedSpecialty | undefined
  /** The tracks it can belong to. */
  readonly tracks: readonly Target[]
}

const whole = /^\d{4}(\d{3})([A-Z])\d{1,3}$/

/** Reads a cell that should be a code, in any case and with blanks in it; undefined for what is none. */
export const readProgramCode = (text: string): ProgramCode | undefined => {
  const code = text.replace(/\s/g, '').toUpperCase()
  const [, digits = '', letter] = whole.exec(code) ?? []
  if (letter === undefined) return undefined
  const specialty = codedSpecialties.get(digits)
  const {other = [], P = other} = specialty?.targets ?? {}
  return {code, specialty, tracks: letter === 'P' ? P : other}
}

/** A code of the same institution that would fit a track, such as 1234320C0 for Pediatrics; undefined if none is known. */
export const codeFor = ({code}: ProgramCode, track: Target): string | undefined => {
  const letter = track === 'preliminary-medicine' || track === 'transitional-year' ? 'P' : 'C'
  const [digits] =
    [...codedSpecialties].find(([, {targets}]) =>
      (letter === 'P' ? (targets.P ?? targets.other) : targets.other).includes(track),
    ) ?? []
  return digits === undefined ? undefined : `${code.slice(0, 4)}${digits}${letter}0`
}

/** Whether a number has the form of the ids by which the ACGME knows programs. */
export const isAcgmeId = (text: string): boolean => /^\d{10}$/.test(text.replace(/[\s-]/g, ''))
