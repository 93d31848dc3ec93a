import {InvalidArgumentError} from 'commander'
import {type Kind, kinds, type Severity, severities} from '../../lexicon/kinds.ts'
import {type Target, targets} from '../../lexicon/specialties.ts'
import {nearest} from '../../text/nearest.ts'

/** The formats a report can be printed in. */
export const formats = ['text', 'json', 'sarif', 'github'] as const

/** A format of a report. */
export type Format = (typeof formats)[number]

/** Reads `--format`. */
export const readFormat = (value: string): Format => oneOf(value, formats)

/** The formats a list can be printed in. */
export const listFormats = ['text', 'json'] as const

/** A format of a list. */
export type ListFormat = (typeof listFormats)[number]

/** Reads the `--format` of a list. */
export const readListFormat = (value: string): ListFormat => oneOf(value, listFormats)

/** Reads `--severity`. */
export const readSeverity = (value: string): Severity => oneOf(value, severities)

/** Reads `--kind`. */
export const readKind = (value: string): Kind => oneOf(value, kinds)

/** Reads one more `--target`; several may be given at once, parted by commas. */
export const readTargets = (value: string, before: readonly Target[] = []): readonly Target[] => [
  ...before,
  ...value.split(',').map((one) => oneOf(one.trim(), targets)),
]

/** Reads a `--target` of which there is one. */
export const readTarget = (value: string): Target => oneOf(value, targets)

/** Reads `--max-warnings`. */
export const readCount = (value: string): number => {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('A whole number belongs here, such as 0.')
}

const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Reads `--now`, as milliseconds since 1970. */
export const readMoment = (value: string): number => {
  const time = moment.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new InvalidArgumentError('An ISO moment belongs here, such as 2027-03-16T09:00:00-04:00.')
}

const oneOf = <T extends string>(value: string, known: readonly T[]): T => {
  const hit = known.find((one) => one === value)
  if (hit !== undefined) return hit
  const near = nearest(value, known)
  throw new InvalidArgumentError(`It can be ${known.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`)
}
