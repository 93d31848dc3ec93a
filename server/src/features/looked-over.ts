import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Kind, kindLabels} from '../lexicon/kinds.ts'
import type {Balance} from '../lint/balance.ts'
import type {Overview} from '../lint/overview.ts'
import type {Readiness} from '../lint/readiness.ts'
import {summaryWords} from '../lint/readiness-words.ts'
import type {OverviewMending, OverviewPlace} from '../protocol/overview.ts'
import type {Span} from '../text/span.ts'
import {type Workspace, workspaceFileName} from '../workspace/workspace.ts'
import {rangeOf} from './positions.ts'

/** A file of an application after it was linted. */
export interface LookedAt {
  /** Its URI. */
  readonly file: string
  readonly path: string
  readonly text: string
  readonly readiness: Readiness
  /** Null for what is no statement. */
  readonly balance: Balance | null
}

/** An application, and the files it was read from. */
export interface LookedOver {
  readonly overview: Overview
  /** Those of `overview.drafts`, in the same order. */
  readonly files: readonly LookedAt[]
  /** Undefined where there is none: then the files are what is open. */
  readonly workspace: Workspace | undefined
}

/** Where an application stands, in one line. */
export const summaryOf = ({summary}: Pick<Overview, 'summary'>): string => {
  const words = summaryWords(summary)
  return words.length > 0 ? words.join(' ') : 'No draft was found here.'
}

/** Says why only some drafts are told of, and how to change that. */
export const openOnly = `There is no ${workspaceFileName} here, so this shows only the drafts that are open. “New Application Folder” makes one.`

/** Where a span of a file is. */
export const placeOf = ({file, text}: Pick<LookedAt, 'file' | 'text'>, span: Span | undefined): OverviewPlace => ({
  uri: file,
  range: span ? rangeOf(linesOf(text), span) : null,
})

let last: TextDocument | undefined

/** A text with its lines counted: once for all the programs of a `residency.yaml`. */
const linesOf = (text: string): TextDocument => {
  if (last?.getText() !== text) last = TextDocument.create('', 'markdown', 0, text)
  return last
}

/** What to mend first in a file. */
export const mendingIn = (file: LookedAt | undefined): OverviewMending | null => {
  const next = file?.readiness.next
  return file && next ? {...placeOf(file, next.span), message: next.message} : null
}

/** The number of the line at which a span begins, as editors count. */
export const lineOf = ({text}: Pick<LookedAt, 'text'>, span: Span): number =>
  rangeOf(linesOf(text), span).start.line + 1

/** Where a program stands in the workspace file. */
export const programPlace = (workspace: Workspace | undefined, index: number): OverviewPlace | null => {
  const span = workspace?.at(`programs.${index}.name`) ?? workspace?.at(`programs.${index}`)
  return workspace ? placeOf({file: workspace.path, text: workspace.text}, span) : null
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** “No statement is assigned” */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What every application has. No email is missing: most programs get none, and in SOAP none may be first. */
export const missingKinds = ({files, workspace}: LookedOver): readonly string[] => {
  if (!workspace) return []
  const wanted: readonly Kind[] = [
    'personal-statement',
    'interview-answers',
    ...(workspace.file.criteria ? [] : ['criteria' as const]),
  ]
  return wanted.filter((kind) => !files.some(({readiness}) => readiness.kind === kind)).map((kind) => kindLabels[kind])
}
