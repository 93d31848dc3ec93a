/** Client → server, a request: the programs of a table as an addition to a `residency.yaml`; null when it failed. */
export const importProgramsRequest = 'residencyDrafts/importPrograms'

/** The texts that an import is about. */
export interface ImportProgramsParams {
  /** The table, decoded without regard to what is no UTF-8, without a byte order mark. */
  readonly csv: string
  /** The `residency.yaml` as it stands in the editor; empty where there is none. */
  readonly workspace: string
  /** Rows with a mistake are left out; otherwise nothing is imported when one has any. */
  readonly skipsBadRows?: boolean
}

/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A mistake in one of the two texts of an import. */
export interface ImportMistake {
  readonly in: 'csv' | 'workspace'
  readonly at: Stretch
  /** A whole sentence, behind the name of the column where there is one. */
  readonly message: string
}

/** Nothing can be imported. */
export interface ImportRefused {
  readonly is: 'refused'
  readonly mistakes: readonly ImportMistake[]
}

/** What is to be added, and what became of the rest. */
export interface ImportProposed {
  readonly is: 'proposed'
  /** What goes where in `residency.yaml`; null where nothing is to be added. */
  readonly edit: {readonly at: Stretch; readonly text: string} | null
  /** Names of the programs that are added. */
  readonly added: readonly string[]
  /** How many programs are there already and stay as they are. */
  readonly known: number
  /** Whole sentences on what was left out, left open or left as it is. */
  readonly remarks: readonly string[]
  /** Why rows were left out. */
  readonly skipped: readonly ImportMistake[]
}

/** What comes of an import. */
export type ImportProgramsAnswer = ImportProposed | ImportRefused
