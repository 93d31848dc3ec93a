import {type Draft, readDraft} from '../draft/draft.ts'
import {isSample} from '../draft/kind.ts'
import type {Target} from '../lexicon/specialties.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Conflict, findConflicts} from './conflicts.ts'
import {type Entry, readEntry} from './entry.ts'
import type {Witness} from './fact.ts'
import {readWorkspaceFacts} from './facts.ts'
import {type Passages, type Source, templatePassages} from './passages.ts'
import {compareAhead, findTwins, type Titled, type Twin} from './twins.ts'
import type {NamedProgram, View} from './view.ts'

/** What the drafts of a folder say together, worked out when first asked for after a change. */
interface Together {
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>
  readonly twins: ReadonlyMap<string, readonly Twin[]>
  readonly targets: ReadonlyMap<string, readonly Target[]>
  readonly programs: readonly NamedProgram[]
}

/** A file of the folder. */
export interface FileText {
  /** As the door names the file: an absolute path or a URI. */
  readonly file: string
  /** From the folder of `residency.yaml`, with `/`. */
  readonly path: string
  readonly text: string
}

interface Kept {
  readonly view: View
  /** The view as text: two views with the same text are the same view. */
  readonly print: string
  readonly together: Together
}

/** All drafts under one `residency.yaml`. Told of each change, it says what one file may know of the others. */
export class Portfolio {
  readonly workspace: Workspace
  readonly #entries = new Map<string, Entry>()
  readonly #views = new Map<string, Kept>()
  readonly #workspaceFacts: readonly Witness[]
  #passages: Passages = templatePassages
  #together: Together | undefined

  constructor(workspace: Workspace) {
    this.workspace = workspace
    this.#workspaceFacts = readWorkspaceFacts(workspace).map((fact) => ({
      file: workspace.path,
      kind: 'workspace',
      fact,
    }))
  }

  /** The same drafts and samples under what the workspace file says now. */
  under(workspace: Workspace): Portfolio {
    const portfolio = new Portfolio(workspace)
    for (const entry of this.#entries.values()) portfolio.set(entry)
    portfolio.#passages = this.#passages
    return portfolio
  }

  /** The drafts, in order of path. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  /** The draft in a file. */
  entry(file: string): Entry | undefined {
    return this.#entries.get(file)
  }

  /** The text of a draft, of a sample, or of the workspace file. */
  textOf(file: string): string | undefined {
    if (file === this.workspace.path) return this.workspace.text
    return this.#entries.get(file)?.text ?? this.#passages.textOf(file)
  }

  /** Reads a file of the folder: as a sample, as a draft, or as nothing that concerns the others. */
  read({file, path, text}: FileText): void {
    if (isSample(path)) this.setSample({file, title: path, text})
    else this.add(file, readDraft({text, path, workspace: this.workspace}))
  }

  /** Takes what a file holds now, read as a draft. */
  add(file: string, draft: Draft): void {
    const entry = readEntry(file, draft)
    if (entry) this.set(entry)
    else this.delete(file)
  }

  /** Puts a draft in the place of what its file held before. */
  set(entry: Entry): void {
    const before = this.#entries.get(entry.file)
    this.#entries.set(entry.file, entry)
    if (!before || saysOther(before, entry)) this.#together = undefined
  }

  /** Forgets a file: it is gone, or no draft any more. */
  delete(file: string): void {
    if (this.#entries.delete(file)) this.#together = undefined
    this.#views.delete(file)
    this.#passages = this.#passages.without(file)
  }

  /** Adds a text that must not be copied, or puts it in the place of what its file held before. */
  setSample(source: Source): void {
    this.#passages = this.#passages.with(source)
  }

  /** Does ahead of time what reading this file makes necessary, so that `view` has little left to do. */
  prepare(file: string): void {
    const statements = this.#statements()
    const one = statements.find((statement) => statement.file === file)
    if (one) compareAhead(one, statements)
  }

  /** What a file may know of the others. */
  view(file: string): View {
    this.#together ??= this.#look()
    const together = this.#together
    const kept = this.#views.get(file)
    if (kept?.together === together && kept.view.passages === this.#passages) return kept.view
    const view: View = {
      conflicts: together.conflicts.get(file) ?? [],
      twins: together.twins.get(file) ?? [],
      passages: this.#passages,
      programs: together.programs.filter((program) => program.file !== file),
      statementTargets: (path) => together.targets.get(path),
    }
    const print = printView(view, together)
    const isSame = kept?.print === print && kept.view.passages === view.passages
    const fresh: Kept = {view: isSame ? kept.view : view, print, together}
    this.#views.set(file, fresh)
    return fresh.view
  }

  #statements(): readonly Titled[] {
    return [...this.#entries.values()].flatMap(({file, path, targets, statement}) =>
      statement ? [{file, path, targets, statement}] : [],
    )
  }

  #look(): Together {
    const {entries} = this
    const witnesses = entries.flatMap(({file, kind, facts}) => facts.map((fact): Witness => ({file, kind, fact})))
    const statements = this.#statements()
    return {
      conflicts: byFile(findConflicts([...this.#workspaceFacts, ...witnesses])),
      twins: byFile(findTwins(statements)),
      targets: new Map(statements.map(({path, targets}) => [path, targets])),
      programs: entries.flatMap(({program, file}) => (program === undefined ? [] : [{name: program, file}])),
    }
  }
}

const byFile = <T extends {readonly at: {readonly file: string}}>(
  found: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of found) {
    const group = groups.get(one.at.file)
    if (group) group.push(one)
    else groups.set(one.at.file, [one])
  }
  return groups
}

/** Whether the others, or the file's own findings about them, have to be looked at again. */
const saysOther = (before: Entry, after: Entry): boolean =>
  printSaid(before) !== printSaid(after) || !isStill(before, after)

const printSaid = ({kind, targets, program, facts}: Entry): string => JSON.stringify([kind, targets, program, facts])

const isStill = ({statement: before}: Entry, {statement: after}: Entry): boolean => before === after

const printView = ({conflicts, twins, programs}: View, {targets}: Together): string =>
  JSON.stringify([
    conflicts,
    twins.map(({at, other, shared}) => [at.statement.span, other.file, other.statement.span, other.targets, shared]),
    programs,
    [...targets],
  ])
