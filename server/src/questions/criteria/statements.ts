import type {Draft} from '../../draft/draft.ts'
import {targets as allTargets, type Specialty, type Target} from '../../lexicon/specialties.ts'
import type {Span} from '../../text/span.ts'
import {folderPath} from '../../workspace/folder-path.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {readPrograms} from './programs.ts'

/** Tells what the statement at a path is written for; undefined where no such statement is known. */
export type StatementTargets = ((path: string) => readonly Target[] | undefined) | undefined

/** A program that gets a statement of another track. */
export interface Mismatch {
  readonly program: string
  readonly track: Specialty
  readonly targets: readonly Target[]
  readonly span: Span
}

/** The programs of a workspace file whose statement is written for other tracks. */
export const mismatchesShared = (workspace: Workspace, statementTargets: StatementTargets): readonly Mismatch[] =>
  workspace.programs.flatMap(({id, name, track, statement}, index) => {
    const span = workspace.at(`programs.${index}.statement`)
    const targets = statement ? statementTargets?.(plain(statement)) : undefined
    return span && track && targets && !targets.includes(track)
      ? [{program: name ?? id ?? 'This program', track, targets, span}]
      : []
  })

/** The programs of a criteria draft that name a statement written for other tracks; those of the workspace file are told there. */
export const mismatchesListed = (draft: Draft, statementTargets: StatementTargets): readonly Mismatch[] =>
  readPrograms(draft).flatMap(({name, track, statement}) => {
    const path = statement?.text.split(/\s/).find((word) => word.endsWith('.md'))
    const targets = path ? statementTargets?.(plain(path)) : undefined
    if (!statement || !track || !targets || !isTarget(track) || targets.includes(track)) return []
    if (draft.workspace?.program(name.text)?.statement) return []
    return [{program: name.text, track, targets, span: statement.span}]
  })

const isTarget = (track: Specialty): track is Target => (allTargets as readonly string[]).includes(track)

/** “./ps/a.md” and “ps/a.md” are one path. */
const plain = (path: string): string => folderPath(path) ?? path.trim()
