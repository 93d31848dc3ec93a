import type {Target} from '../lexicon/specialties.ts'
import type {Conflict} from './conflicts.ts'
import {type Passages, templatePassages} from './passages.ts'
import type {Twin} from './twins.ts'

/** A program that another draft of the folder is written to. */
export interface NamedProgram {
  readonly name: string
  /** The draft that names it. */
  readonly file: string
}

/** What one file of a folder may know of the others; the same object for as long as nothing in it changes. */
export interface View {
  /** Those that are to be reported in this file. */
  readonly conflicts: readonly Conflict[]
  /** Those that are to be reported in this file. */
  readonly twins: readonly Twin[]
  /** What must not be copied. */
  readonly passages: Passages
  /** Programs that other drafts are written to, as they name them. */
  readonly programs: readonly NamedProgram[]
  /** What the statement at a path is written for; undefined where there is none. */
  statementTargets(path: string): readonly Target[] | undefined
}

/** What a draft knows that stands in no folder. */
export const lonely: View = {
  conflicts: [],
  twins: [],
  passages: templatePassages,
  programs: [],
  statementTargets: () => undefined,
}
