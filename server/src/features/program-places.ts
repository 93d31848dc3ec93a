import type {Span} from '../text/span.ts'
import {yamlScalar} from '../text/yaml-scalar.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {
  namedIn,
  type ProgramEntry,
  type ProgramMention,
  type ProgramWord,
  readProgramEntries,
  wordCalled,
} from './program-words.ts'

/** A draft of the folder, open or not. */
export interface FolderDraft {
  readonly uri: string
  readonly text: string
  /** What its front matter says after `program:`, without quotation marks. */
  readonly program: {readonly text: string; readonly span: Span} | undefined
}

/** A stretch of a file. */
export interface FilePlace {
  readonly uri: string
  readonly span: Span
}

/** A stretch of a file that is to be replaced. */
export interface FileEdit extends FilePlace {
  readonly insert: string
}

/** Where a program is called by any of its words: in `residency.yaml`, after `program:`, and by name in the prose. */
export const programReferences = (
  entry: ProgramEntry,
  workspace: Workspace,
  drafts: readonly FolderDraft[],
  withDeclaration: boolean,
): readonly FilePlace[] => [
  ...(withDeclaration ? entry.words.map(({span}) => ({uri: workspace.path, span})) : []),
  ...drafts.flatMap(({uri, text, program}) => {
    const own = program && wordCalled(entry, program.text) ? [program.span] : []
    const named = namedIn(text, entry).map(({span}) => span)
    const others = named.filter(({start, end}) => !program || end <= program.span.start || start >= program.span.end)
    return [...own, ...others].map((span) => ({uri, span}))
  }),
]

/** Why a program cannot be called that; undefined where it can. */
export const objectionToName = (mention: ProgramMention, wanted: string, workspace: Workspace): string | undefined => {
  const name = wanted.trim()
  if (name === '') return 'A program needs a name of at least one character.'
  if (name.length > 120 || /[\r\n]/.test(name)) return 'A name is one line of at most 120 characters.'
  if (mention.kind === 'id' && (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || yamlScalar(name) !== name))
    return `“${name}” is no id: small letters, digits and hyphens, with a letter first, such as lakeshore-peds.`
  const other = readProgramEntries(workspace).find(
    ({words, program}) => program !== mention.program && words.some(({text}) => isSame(text, name)),
  )
  if (!other) return undefined
  const {name: called = 'another program', id = called} = other.program
  return `“${name}” already means ${isSame(called, name) ? id : called} in residency.yaml.`
}

/** The edits that give a program another id, name or alias: in `residency.yaml` and after every `program:`. */
export const renameProgram = (
  mention: ProgramMention,
  wanted: string,
  workspace: Workspace,
  drafts: readonly FolderDraft[],
): readonly FileEdit[] => {
  const insert = yamlScalar(wanted.trim())
  const isMeant = (word: ProgramWord | undefined): boolean => word?.kind === mention.kind && word.text === mention.text
  const own = mention.entry.words.filter(isMeant)
  const edit = (uri: string, text: string, span: Span): FileEdit => ({uri, span: withQuotes(text, span), insert})
  return [
    ...own.map(({span}) => edit(workspace.path, workspace.text, span)),
    ...drafts.flatMap(({uri, text, program}) =>
      program && isMeant(wordCalled(mention.entry, program.text)) ? [edit(uri, text, program.span)] : [],
    ),
  ]
}

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

const withQuotes = (text: string, {start, end}: Span): Span => {
  const isQuoted = /["']/.test(text.charAt(start - 1)) && text.charAt(end) === text.charAt(start - 1)
  return isQuoted ? {start: start - 1, end: end + 1} : {start, end}
}
