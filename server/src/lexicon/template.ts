import type {Kind} from './kinds.ts'
import type {Target} from './specialties.ts'

/** The groups of templates, in the order in which they are offered, as folders of `snippets/`. */
export const templateGroups = [
  'emails',
  'interview',
  'criteria',
  'statements',
  'experiences',
  'checklists',
  'front-matter',
] as const

/** A group of templates. */
export type TemplateGroup = (typeof templateGroups)[number]

/** How a group is written to a reader. */
export const templateGroupLabels: Readonly<Record<TemplateGroup, string>> = {
  emails: 'Emails',
  interview: 'Interview answers',
  criteria: 'Criteria',
  statements: 'Personal statements',
  experiences: 'Experience entries',
  checklists: 'Checklists',
  'front-matter': 'Front matter',
}

/** A text with slots left open: a whole file, the top of one, or a part to put into a draft. */
export interface Template {
  /** Where its source stands in `snippets/`: `emails/soap-reply`. */
  readonly id: string
  readonly group: TemplateGroup
  /** What an editor knows it by: `rd-soap-reply`. */
  readonly prefix: string
  readonly title: string
  /** One line: what it is for; for an email, when it may be sent. */
  readonly description: string
  /** The kind of draft it makes; undefined for a part of a draft, and for a file that is no draft. */
  readonly kind?: Kind
  /** The kind of draft it is a part of. */
  readonly into?: Kind
  /** What it is written for, where that is fixed. */
  readonly targets?: readonly Target[]
  /** The file it makes, from the folder of `residency.yaml`: `emails/{program}-reply.md`. */
  readonly file?: string
  /** In snippet syntax. */
  readonly body: string
}
