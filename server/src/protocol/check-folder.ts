/** Client → server, a request with progress: what was found in every draft of a folder, open or not. */
export const checkFolderRequest = 'residencyDrafts/checkFolder'

/** Which folder to check. */
export interface CheckFolderParams {
  /** A draft of the folder, or a file beside its `residency.yaml`. */
  readonly uri: string
  /** Where to report how far the work is. */
  readonly workDoneToken?: string
}

/** Every draft of a folder with what was found in it. */
export interface FolderView {
  /** The `residency.yaml` of the folder; null where there is none, and then no drafts. */
  readonly workspace: string | null
  readonly drafts: readonly CheckedDraft[]
}

/** A draft that was linted. */
export interface CheckedDraft {
  readonly uri: string
  readonly path: string
  /** “personal statement” */
  readonly kind: string
  /** “ready, 3 warnings to weigh” */
  readonly state: string
  /** As the Language Server Protocol gives them. */
  readonly diagnostics: readonly unknown[]
}
