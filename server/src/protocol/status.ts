/** Server → client, a notification: what came of a document that was looked at. */
export const statusNotification = 'residencyDrafts/status'

/** An id with the words people use for it. */
export interface Named {
  readonly id: string
  readonly label: string
}

/** How many findings there are of each severity. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly information: number
  readonly hint: number
}

/** A draft was read and linted. */
export interface LintedStatus {
  readonly is: 'linted'
  readonly uri: string
  readonly version: number
  readonly kind: Named
  /** Why it is this kind: a phrase. */
  readonly kindReason: string
  /** Empty when nothing tells. */
  readonly targets: readonly Named[]
  /** Why these are the targets: a phrase. */
  readonly targetReason: string
  readonly counts: Counts
  readonly words: number
}

/** A `residency.yaml` was read and checked. */
export interface WorkspaceStatus {
  readonly is: 'workspace'
  readonly uri: string
  readonly version: number
  readonly counts: Counts
}

/** A document was left alone. */
export interface SilentStatus {
  readonly is: 'silent'
  readonly uri: string
  readonly version: number
  /** Why: a phrase. */
  readonly reason: string
}

/** What came of a document that was looked at. */
export type Status = LintedStatus | WorkspaceStatus | SilentStatus
