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
  /** What it may be written for, the likely one first, where a slot is filled by that; else empty. */
  readonly targets: readonly TargetView[]
}

/** A specialty or year as it is offered. */
export interface TargetView {
  readonly id: string
  /** “Internal Medicine” */
  readonly name: string
}

/** A program of `residency.yaml` as it is offered. */
export interface ProgramView {
  /** What the front matter of a draft calls it. */
  readonly id: string
  readonly name: string
  /** “Pediatrics · Rockford, IL · Dr. Helen Marchetti” */
  readonly detail: string
  /** What it trains for; null where `residency.yaml` does not say. */
  readonly target: string | null
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
