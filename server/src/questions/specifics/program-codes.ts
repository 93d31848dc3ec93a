import {type CodedSpecialty, codedSpecialties, programCode} from '../../lexicon/program-codes.ts'
import type {Target} from '../../lexicon/specialties.ts'
import type {Local} from '../../text/span.ts'

/** An NRMP program code in a text, and what its specialty digits say. */
export interface Code extends Local {
  readonly text: string
  readonly specialty: CodedSpecialty
  /** “Internal Medicine”, “a preliminary year”. */
  readonly label: string
  /** The targets it can belong to. */
  readonly targets: readonly Target[]
}

/** The codes in a text whose digits are known. */
export const readCodes = (text: string): readonly Code[] =>
  [...text.matchAll(programCode)].flatMap((match) => {
    const [code, digits = '', letter = ''] = match
    const specialty = codedSpecialties.get(digits)
    if (!specialty) return []
    const isPreliminary = letter.toUpperCase() === 'P' && specialty.targets.P !== undefined
    const targets = (isPreliminary ? specialty.targets.P : undefined) ?? specialty.targets.other
    const label = isPreliminary ? `a preliminary year in ${specialty.label}` : specialty.label
    return [{text: code, specialty, label, targets, from: match.index, to: match.index + code.length}]
  })

/** Whether a code cannot be that of any of these tracks; where no track is known nothing contradicts. */
export const contradicts = (code: Code, tracks: readonly Target[]): boolean =>
  tracks.length > 0 && !tracks.some((track) => code.targets.includes(track))
