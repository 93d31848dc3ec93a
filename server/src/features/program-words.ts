import type {Draft} from '../draft/draft.ts'
import {onceFor} from '../text/once.ts'
import type {Span} from '../text/span.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {touches} from './positions.ts'

/** How a program is called. */
export type NameKind = 'id' | 'name' | 'alias'

/** A word for a program where it stands in `residency.yaml`, without quotation marks. */
export interface ProgramWord {
  readonly program: Partial<Program>
  readonly kind: NameKind
  readonly text: string
  readonly span: Span
}

/** A program of `residency.yaml` at its place. */
export interface ProgramEntry {
  readonly program: Partial<Program>
  /** All that is said of it. */
  readonly span: Span
  readonly words: readonly ProgramWord[]
}

/** The programs of a `residency.yaml`, with the words they go by. */
export const readProgramEntries = onceFor((workspace: Workspace): readonly ProgramEntry[] =>
  workspace.programs.flatMap((program, index): ProgramEntry[] => {
    // A single program may stand there without being a list.
    const path = workspace.at(`programs.${index}`) ? `programs.${index}` : 'programs'
    const span = workspace.at(path)
    if (!span) return []
    const aliases = program.aliases ?? []
    const words = [
      ...wordAt(workspace, program, 'id', program.id, `${path}.id`),
      ...wordAt(workspace, program, 'name', program.name, `${path}.name`),
      ...aliases.flatMap((alias, at) => {
        const list = `${path}.aliases`
        return wordAt(workspace, program, 'alias', alias, workspace.at(`${list}.${at}`) ? `${list}.${at}` : list)
      }),
    ]
    return [{program, span, words}]
  }),
)

/** Left out where another text stands at the place than was read: an entry that is no program moves the others. */
const wordAt = (
  workspace: Workspace,
  program: Partial<Program>,
  kind: NameKind,
  text: string | undefined,
  path: string,
): readonly ProgramWord[] => {
  const at = workspace.at(path)
  const span = at && withoutQuotes(workspace.text, at)
  return text !== undefined && span && workspace.text.slice(span.start, span.end) === text
    ? [{program, kind, text, span}]
    : []
}

/** A value without the quotation marks around it. */
export const withoutQuotes = (text: string, {start, end}: Span): Span => {
  const isQuoted = end - start >= 2 && /["']/.test(text.charAt(start)) && text.charAt(end - 1) === text.charAt(start)
  return isQuoted ? {start: start + 1, end: end - 1} : {start, end}
}

/** A place at which a program is called by one of its words. */
export interface ProgramMention extends ProgramWord {
  readonly entry: ProgramEntry
  /** What was written, which may differ from the word in the case of its letters. */
  readonly span: Span
}

/** What the front matter of a draft says after `program:`, without quotation marks. */
export const programValue = (draft: Draft): {readonly text: string; readonly span: Span} | undefined => {
  const text = draft.brief.value.program
  const place = draft.brief.place('program')
  return text === undefined || !place ? undefined : {text, span: withoutQuotes(draft.text, place.value)}
}

/** The program that a text means, by its id, its name or an alias; the case of letters does not matter. */
export const programCalled = (workspace: Workspace, text: string): Omit<ProgramMention, 'span'> | undefined => {
  for (const entry of readProgramEntries(workspace)) {
    const word = wordCalled(entry, text)
    if (word) return {...word, entry}
  }
  return undefined
}

/** The word of a program that a text is; one in the same letters before one in others. */
export const wordCalled = ({words}: ProgramEntry, text: string): ProgramWord | undefined => {
  const wanted = text.trim().toLowerCase()
  return (
    words.find((word) => word.text.trim() === text.trim()) ??
    words.find((word) => word.text.trim().toLowerCase() === wanted)
  )
}

/** The word for a program at a place of a `residency.yaml`. */
export const mentionInWorkspace = (workspace: Workspace, offset: number): ProgramMention | undefined => {
  for (const entry of readProgramEntries(workspace)) {
    const word = touches(entry.span, offset) ? entry.words.find(({span}) => touches(span, offset)) : undefined
    if (word) return {...word, entry}
  }
  return undefined
}

/** The word for a program at a place of a draft: after `program:`, or its name in the prose. */
export const mentionInDraft = (draft: Draft, offset: number): ProgramMention | undefined => {
  const {workspace} = draft
  if (!workspace) return undefined
  const value = programValue(draft)
  if (value && touches(value.span, offset)) {
    const called = programCalled(workspace, value.text)
    return called && {...called, span: value.span}
  }
  const from = Math.max(draft.bodyStart, offset - longestName)
  const window = draft.text.slice(from, offset + longestName)
  for (const entry of readProgramEntries(workspace)) {
    for (const mention of namedIn(window, entry, from)) if (touches(mention.span, offset)) return mention
  }
  return undefined
}

/** Longer names are not sought in prose. */
const longestName = 120

/** The places of a text where a program stands by name or alias, written as in `residency.yaml`. */
export const namedIn = (text: string, entry: ProgramEntry, offset = 0): readonly ProgramMention[] => {
  const found: ProgramMention[] = []
  for (const word of entry.words) {
    const {length} = word.text
    if (word.kind === 'id' || length < 2 || length > longestName) continue
    for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + length)) {
      if (isWhole(text, at, at + length))
        found.push({...word, entry, span: {start: at + offset, end: at + length + offset}})
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  // A short name inside a longer one is not another mention.
  return found.filter(({span}) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
