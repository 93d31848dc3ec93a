import {kindLabels, type Phase} from '../lexicon/kinds.ts'
import {specialtyLabels, type Target} from '../lexicon/specialties.ts'
import {lettersFor} from '../questions/letters.ts'
import {nearest} from '../text/nearest.ts'
import {folderPath} from '../workspace/folder-path.ts'
import type {Program} from '../workspace/shape.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Allocation, allocate} from './allocation.ts'
import type {Circumstances} from './circumstances.ts'
import {type Readiness, type State, stateLabels} from './readiness.ts'

/** The statement a program gets. */
export interface AssignedStatement {
  /** From the folder of `residency.yaml`; as written where it leads nowhere in it. */
  readonly path: string
  /** Null: there is no statement at the path. */
  readonly state: State | null
  readonly targets: readonly Target[]
}

/** An email whose `program:` is the program. */
export interface AssignedEmail {
  readonly path: string
  readonly state: State
  readonly phase: Phase | null
  readonly contacted: string | null
}

/** Something a program does not get, or gets wrong. */
export interface Gap {
  readonly of: 'track' | 'statement' | 'letter' | 'email'
  /** In a few words: “no statement is assigned”. */
  readonly words: string
}

/** What one program gets. */
export interface Assignment {
  /** Its place in `programs:`. */
  readonly index: number
  readonly name: string
  readonly id: string | null
  readonly track: Target | null
  readonly applied: boolean
  readonly statement: AssignedStatement | null
  /** Who wrote the letters that speak for its track; null where it cannot be told. */
  readonly letters: readonly string[] | null
  readonly emails: readonly AssignedEmail[]
  readonly missing: readonly Gap[]
}

/** What goes where in one application, as plain data. */
export interface Assignments {
  readonly programs: readonly Assignment[]
  /** Statements that no program gets. */
  readonly unassigned: readonly string[]
  /** Tracks of programs, and targets of statements, that no letter speaks for. */
  readonly letterless: readonly Target[]
  /** Emails to programs that `residency.yaml` does not have. */
  readonly strays: ReadonlyArray<{readonly path: string; readonly program: string}>
  readonly allocation: Allocation
}

/**
 * Says for every program of a `residency.yaml` which statement, letters and emails it gets, and what is missing. A planned
 * program is looked at like one applied to, because a statement is assigned before an application is sent.
 *
 * @param drafts all drafts of the folder
 */
export const assign = (
  workspace: Workspace | undefined,
  drafts: readonly Readiness[],
  circumstances: Circumstances,
): Assignments => {
  const programs = workspace?.programs ?? []
  const lettersOf = lettersFor(workspace)
  const emails = drafts.filter(({kind}) => kind === 'email')
  const toProgram = new Map(
    emails.map((email) => [email, email.program === null ? undefined : workspace?.program(email.program)] as const),
  )
  const assigned = programs.map((program, index): Assignment => {
    const statement = readStatement(program, drafts)
    const letters = lettersOf && program.track ? lettersOf(program.track) : undefined
    const own = emails.filter((email) => toProgram.get(email) === program)
    return {
      index,
      name: program.name ?? program.id ?? `Program ${index + 1}`,
      id: program.id ?? null,
      track: program.track ?? null,
      applied: program.applied ?? false,
      statement: statement.assigned,
      letters: letters?.map(({from}) => from ?? 'no name given') ?? null,
      emails: own.map(({path, state, phase, contacted}) => ({path, state, phase, contacted})),
      missing: [
        ...gap('track', program.track ? undefined : 'its track is not given'),
        ...gap('statement', statement.trouble),
        ...gap('letter', letters?.length === 0 ? `no letter speaks for ${labelOf(program)}` : undefined),
        ...gap('email', emailTrouble(program, own)),
      ],
    }
  })
  const taken = new Set(assigned.map(({statement}) => statement?.path))
  const statements = drafts.filter(({kind}) => kind === 'personal-statement')
  const wanted = new Set([...programs.flatMap(({track}) => track ?? []), ...statements.flatMap(({targets}) => targets)])
  return {
    programs: assigned,
    unassigned: programs.length > 0 ? statements.map(({path}) => path).filter((path) => !taken.has(path)) : [],
    letterless: lettersOf ? [...wanted].filter((track) => lettersOf(track).length === 0) : [],
    strays:
      programs.length > 0
        ? emails.flatMap((email) =>
            email.program !== null && !toProgram.get(email) ? [{path: email.path, program: email.program}] : [],
          )
        : [],
    allocation: allocate(workspace, circumstances),
  }
}

const gap = (of: Gap['of'], words: string | undefined): readonly Gap[] => (words === undefined ? [] : [{of, words}])

const labelOf = ({track}: Partial<Program>): string => (track ? specialtyLabels[track] : 'its track')

interface ReadStatement {
  readonly assigned: AssignedStatement | null
  /** What is wrong with it. */
  readonly trouble?: string
}

const readStatement = (program: Partial<Program>, drafts: readonly Readiness[]): ReadStatement => {
  const named = program.statement?.trim() ?? ''
  if (named === '') return {assigned: null, trouble: 'no statement is assigned'}
  const path = folderPath(named)
  if (path === undefined) return nowhere(named, `${named} leads out of this folder`)
  const draft = drafts.find((one) => one.path === path)
  if (!draft) {
    const statements = drafts.filter(({kind}) => kind === 'personal-statement')
    const near = nearest(
      path,
      statements.map((one) => one.path),
    )
    return nowhere(path, `there is no draft ${path}${near ? `; ${near} is near` : ''}`)
  }
  if (draft.kind !== 'personal-statement')
    return nowhere(
      path,
      `${path} is ${draft.kind ? kindNoun(draft.kind) : 'a draft of no known kind'}, not a statement`,
    )
  const assigned = {path, state: draft.state, targets: draft.targets}
  if (program.track && draft.targets.length > 0 && !draft.targets.includes(program.track)) {
    const targets = draft.targets.map((target) => specialtyLabels[target]).join(', ')
    return {assigned, trouble: `its statement is written for ${targets}`}
  }
  return draft.state === 'ready' ? {assigned} : {assigned, trouble: `its statement is ${stateLabels[draft.state]}`}
}

const nowhere = (path: string, trouble: string): ReadStatement => ({
  assigned: {path, state: null, targets: []},
  trouble,
})

/** “a criteria draft”, “an email draft”. */
const kindNoun = (kind: NonNullable<Readiness['kind']>): string => {
  const label = kind === 'workspace' ? kind : kindLabels[kind]
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label} draft`
}

/** No email is missing: most programs get none, and in SOAP none may be first. */
const emailTrouble = ({track}: Partial<Program>, emails: readonly Readiness[]): string | undefined => {
  const other = emails.find(({targets}) => track !== undefined && targets.length > 0 && !targets.includes(track))
  return other && `${other.path} is written for ${other.targets.map((target) => specialtyLabels[target]).join(', ')}`
}
