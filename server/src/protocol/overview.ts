/** Client → server, a request: how far the drafts of a folder are, what each program gets, and what is missing. */
export const overviewRequest = 'residencyDrafts/overview'

/** Which folder to look over. */
export interface OverviewParams {
  /** A draft of the folder, or a file beside its `residency.yaml`. */
  readonly uri: string
  /** Where to look, in order, when there is no `residency.yaml` over that. */
  readonly others?: readonly string[]
}

/** Server → client, a notification without parameters: what an overview says may have changed. */
export const overviewNotification = 'residencyDrafts/overviewChanged'

/** The command behind links to a place in a draft, of the client: opens a file of the last overview, and no other. */
export const openDraftCommand = 'residencyDrafts.openDraft'

/** What the command is given: the place as a range of the Language Server Protocol. */
export type OpenDraftArguments<Range> = readonly [uri: string, range: Range | null]

/** An application, looked over. */
export interface OverviewView {
  /** The `residency.yaml` of the folder; null where there is none, and then only what is open was looked at. */
  readonly workspace: string | null
  /** Where the application stands, in one line. */
  readonly summary: string
  /** A whole sentence on what is not told and why; null where nothing is left out. */
  readonly remark: string | null
  /** What to mend before everything else. */
  readonly first: OverviewMending | null
  /** Drafts by kind, then programs, then what is missing: each group a row with rows below it. */
  readonly groups: readonly OverviewRow[]
  /** The readiness page, as HTML without scripts. */
  readonly html: string
}

/** How far the thing of a row is; `note` where that is no question. */
export type OverviewMark = 'ready' | 'unfinished' | 'not-ready' | 'missing' | 'note'

/** One line of the side view. */
export interface OverviewRow {
  /** The same for the same thing in the next overview. */
  readonly id: string
  readonly label: string
  /** What stands behind the label: “ready, 3 warnings to weigh”. */
  readonly description: string
  /** Lines of plain text. */
  readonly tooltip: readonly string[]
  /** What a screen reader says of the line. */
  readonly spoken: string
  readonly mark: OverviewMark
  /** What a click opens. */
  readonly opens: OverviewPlace | null
  /** Whether that is a draft that can be copied. */
  readonly isDraft: boolean
  /** What to mend first. */
  readonly next: OverviewMending | null
  /** Rows below it are shown from the beginning. */
  readonly isOpen: boolean
  readonly rows: readonly OverviewRow[]
}

/** A file, and a range of the Language Server Protocol in it where there is one. */
export interface OverviewPlace {
  readonly uri: string
  readonly range: unknown
}

/** Something to mend, at its place. */
export interface OverviewMending extends OverviewPlace {
  readonly message: string
}
