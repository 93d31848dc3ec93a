// What the server and its clients say to each other beyond the Language Server Protocol. Imports nothing, so that a
// client may import it.

/** Client → server, in `initializationOptions`; every key is optional. */
export interface ClientOptions {
  /** The client answers `residencyDrafts/readFile` and `residencyDrafts/listFiles`, so the server needs no disk. */
  readonly clientFiles?: boolean
  /** The client wants to be told what came of each document. */
  readonly status?: boolean
  /** Where the pages of the rules are: a URI that ends in `/`. */
  readonly docsBase?: string
  /** The client has the commands of the extension and of VS Code, so lenses and completions may ask for them. */
  readonly commands?: boolean
}

/** The command behind the lens of an answer, of the client: says an answer against the clock. */
export const practiceCommand = 'residencyDrafts.practice'

/** What the command is given: the question as a range of the Language Server Protocol, and what an answer may take. */
export type PracticeArguments<Range> = readonly [uri: string, heading: Range, seconds: number, words: number]

/** Server → client, a request: the text of a file that is not open, or null if there is none. */
export const readFileRequest = 'residencyDrafts/readFile'

/** Which file to read. */
export interface ReadFileParams {
  readonly uri: string
}

/** Server → client, a request: the URIs of the files under a folder, however deep, that may be drafts or samples. */
export const listFilesRequest = 'residencyDrafts/listFiles'

/** Which folder to list, and what is wanted of it. */
export interface ListFilesParams {
  readonly folder: string
  /** Endings of file names, such as `.md`. */
  readonly endings: readonly string[]
  /** No more files than this. */
  readonly most: number
}

/** Endings of the names of files that may be drafts or samples. */
export const draftEndings: readonly string[] = ['.md', '.markdown', '.mdown', '.mkd', '.txt']

/** More files than this are not listed of one folder. */
export const mostFiles = 2000

/** Files above this many bytes, and texts above this many UTF-16 units, are not read. */
export const sizeLimit = 1_048_576

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

/** Client → server, a request: Match Week as it stands; null where no season is known. */
export const matchWeekRequest = 'residencyDrafts/matchWeek'

/** Which Match Week, seen from where. */
export interface MatchWeekParams {
  /** A draft or folder whose `residency.yaml` names the season. */
  readonly uri?: string
  /** Milliseconds since 1970: another moment than this one. */
  readonly now?: number
  /** IANA name of the reader's time zone. */
  readonly timeZone?: string
}

/** Match Week in words. */
export interface MatchWeekView {
  /** Whether it is near enough to be told of unasked. */
  readonly isNear: boolean
  /** What holds now, in a few words. */
  readonly short: string
  readonly tooltip: readonly string[]
  /** When something else will hold, in milliseconds since 1970; null when nothing changes any more. */
  readonly changesAt: number | null
  /** The page, as HTML without scripts. */
  readonly html: string
}

/** Client → server, a request: what the form would receive of an open document; null for what is not open or no draft. */
export const plainTextRequest = 'residencyDrafts/plainText'

/** A document. */
export interface DocumentParams {
  readonly uri: string
}

/** What the form would receive. */
export interface PlainTextView {
  /** One for each field of the form; one for the whole of a draft that fills none. */
  readonly fields: readonly PlainField[]
}

/** The text of one field. */
export interface PlainField {
  /** In words for people: “statement”. */
  readonly label: string
  readonly text: string
  /** “3,914 of 28,000 characters”. */
  readonly count: string
  readonly isTooLong: boolean
  /** How many places read differently in the draft. */
  readonly changes: number
  /** What changes, in words: “4 marks of Markdown, 2 characters”; empty where nothing does. */
  readonly changed: string
}

/** Client → server, a request: the parts of an email as a mail program wants them; null for what is no email. */
export const emailPartsRequest = 'residencyDrafts/emailParts'

/** An email, ready to be put into a mail program. */
export interface EmailView {
  readonly to: string
  readonly subject: string
  /** Plain text, from the salutation to the signature. */
  readonly body: string
  /** Why it must not be sent as it stands: whole sentences, the gravest first. */
  readonly obstacles: readonly string[]
}

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

/** Client → server, a request: a page that says of each rule how grave it is in a document, and who decided that. */
export const settingsPageRequest = 'residencyDrafts/settingsPage'

/** A page to be shown: HTML without scripts. */
export interface PageView {
  readonly html: string
}

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

/** The command that makes a folder with a `residency.yaml`, of the client. */
export const newFolderCommand = 'residencyDrafts.newApplicationFolder'

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

/** Client → server, a request: the templates, and the programs they can be filled for. */
export const templatesRequest = 'residencyDrafts/templates'

/** Which application is meant. */
export interface ApplicationParams {
  /** Drafts, or files beside a `residency.yaml`: the first that has one over it is meant. */
  readonly places: readonly string[]
}

/** What can be begun. */
export interface TemplatesView {
  /** The `residency.yaml` that facts come from; null where there is none. */
  readonly workspace: string | null
  /** In the order in which they are offered. */
  readonly templates: readonly TemplateView[]
  readonly programs: readonly ProgramView[]
}

/** A template as it is offered. */
export interface TemplateView {
  readonly id: string
  /** “Emails” */
  readonly group: string
  readonly title: string
  /** One line: what it is for; for an email, when it may be sent. */
  readonly description: string
  /** The kind of draft it makes or goes into; null for a file that is no draft. */
  readonly kind: string | null
  /** It makes a whole file, and is no part of one. */
  readonly isWhole: boolean
  /** It is written to one program, and better for knowing which. */
  readonly asksProgram: boolean
}

/** A program of `residency.yaml` as it is offered. */
export interface ProgramView {
  /** What the front matter of a draft calls it. */
  readonly id: string
  readonly name: string
  /** “Pediatrics · Rockford, IL · Dr. Helen Marchetti” */
  readonly detail: string
}

/** Client → server, a request: a template with the known facts in it; null for a template that is not known. */
export const fillTemplateRequest = 'residencyDrafts/fillTemplate'

/** What is to be begun, for whom. */
export interface FillTemplateParams extends ApplicationParams {
  /** By id, name or prefix; a kind of draft is its first template. */
  readonly template: string
  readonly program?: string
  readonly target?: string
  /** The document in front: a part of a draft goes into it, if it is such a draft. */
  readonly front?: string
}

/** A template, ready to be inserted. */
export interface FilledTemplate {
  readonly title: string
  /** In snippet syntax. */
  readonly snippet: string
  /** As text: open slots stand in it in their brackets. */
  readonly text: string
  /** Into a file of its own, at the top of the document in front, or at its cursor. */
  readonly goes: 'file' | 'top' | 'cursor'
  /** The folder of the application: a URI; null where there is none. */
  readonly folder: string | null
  /** Paths from that folder: the first that no file has is meant. Empty for a file that nothing names. */
  readonly paths: readonly string[]
}

/** Client → server, a request: what somebody who begins an application is asked. */
export const folderQuestionsRequest = 'residencyDrafts/folderQuestions'

/** A question, which may be left open. */
export interface FolderQuestion {
  readonly id: 'name' | 'degree' | 'aamcId' | 'visa' | 'targets' | 'season'
  readonly title: string
  /** What the answer is for. */
  readonly prompt: string
  /** What an answer looks like. */
  readonly example: string
  /** Answers to choose from; empty where one is typed. */
  readonly options: ReadonlyArray<Named & {readonly detail: string}>
  /** More than one may be chosen. */
  readonly isMany: boolean
  /** An answer that is none of the options may be typed. */
  readonly isOpen: boolean
  /** What a typed answer has to look like, as a regular expression, and what is said of one that does not. */
  readonly pattern: {readonly source: string; readonly mistake: string} | null
}

/** Answers by question; a question that was left open is not among them. */
export type FolderAnswers = {readonly [Id in FolderQuestion['id']]?: string | readonly string[]}

/** Client → server, a request: the files of a new application. Nothing is written by the server. */
export const newFolderRequest = 'residencyDrafts/newFolder'

/** What is known of a new application. */
export interface NewFolderParams {
  readonly answers: FolderAnswers
  /** The text of a `residency.yaml` that is there already, and stays. */
  readonly workspace?: string
}

/** The files of a new application, as paths from its folder; `residency.yaml` first. */
export interface NewFolderView {
  readonly files: ReadonlyArray<{readonly path: string; readonly text: string}>
}

/** Client → server, a request: the slots of an open document that are still open, in order. */
export const placeholdersRequest = 'residencyDrafts/placeholders'

/** A slot that is still open. */
export interface PlaceholderView {
  /** Where it stands, as a range of the Language Server Protocol. */
  readonly range: unknown
  /** Facts that could fill it. */
  readonly facts: readonly string[]
}

/** Client → server, a request: what an open document could be declared to be; null for one that is not read. */
export const declarationRequest = 'residencyDrafts/declaration'

/** What a document is now, and could be. */
export interface DeclarationView {
  readonly kinds: readonly DeclarationChoice[]
  readonly targets: readonly DeclarationChoice[]
}

/** A word of front matter. */
export interface DeclarationChoice extends Named {
  readonly detail: string
  readonly isNow: boolean
}

/** Client → server, a request: what to change in an open document so that it declares something; null if it cannot be. */
export const declareRequest = 'residencyDrafts/declare'

/** What is declared. */
export interface DeclareParams {
  readonly uri: string
  readonly key: 'kind' | 'target'
  /** Empty takes the key back. */
  readonly values: readonly string[]
}

/** What to change: offsets hold for one version of the document. */
export interface DeclareView {
  readonly version: number
  readonly at: Stretch
  readonly text: string
}

/**
 * Seconds as both sides show them.
 *
 * @example clock(84) // '1:24'
 */
export const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
