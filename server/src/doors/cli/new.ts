import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {readDraft} from '../../draft/draft.ts'
import {type Kind, kindLabels, kinds} from '../../lexicon/kinds.ts'
import type {Target} from '../../lexicon/specialties.ts'
import type {Template} from '../../lexicon/template.ts'
import {templateGroupLabels, templateGroups} from '../../lexicon/template.ts'
import {templates} from '../../lexicon/templates.ts'
import {type Known, targetOf} from '../../templates/facts.ts'
import {fillTemplate} from '../../templates/fill.ts'
import {findTemplate, templatesFor} from '../../templates/find.ts'
import {nearest, stepsBetween} from '../../text/nearest.ts'
import type {Program} from '../../workspace/shape.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {reasonOf} from './reading.ts'
import {Workspaces} from './workspaces.ts'

/** What is to be begun. */
export interface NewRequest {
  readonly cwd: string
  /** A kind, or a template by id, name or prefix. */
  readonly name: string
  readonly file: string | undefined
  readonly program: string | undefined
  readonly target: Target | undefined
}

/** The text of a new draft and whether it was written, or why there is none. */
export type Begun =
  | {
      readonly text: string
      readonly written: boolean
      /** What it is written for, where nobody said so: the likely option of its template. */
      readonly target?: Target | undefined
      /** The program it goes to, where `residency.yaml` is there and does not hold it. */
      readonly unlisted?: string | undefined
    }
  | {readonly refusal: string}

/** Begins a draft from a template, with the facts of the nearest `residency.yaml`; never over a file that is there. */
export const begin = async ({cwd, name, file, program, target}: NewRequest): Promise<Begun> => {
  const template = templateOf(name, target)
  if (!template) return {refusal: unknown(name)}
  const path = file === undefined ? undefined : resolve(cwd, file)
  let refusal: string | undefined
  const workspaces = new Workspaces(undefined, (at, reason) => {
    refusal = `${at} ${reason}.`
  })
  const workspace = await workspaces.of(path === undefined ? resolve(cwd) : dirname(path))
  if (refusal !== undefined) return {refusal}
  const known = knownOf(workspace, program, target)
  if ('refusal' in known) return known
  const filled = fillTemplate(template, known)
  const text = filled.text.endsWith('\n') ? filled.text : `${filled.text}\n`
  if (path === undefined || file === undefined) return {text, written: false}
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text, {flag: 'wx'})
    return {
      text,
      written: true,
      target: targetOf(known) ? undefined : declaredIn(text, file),
      unlisted: workspace && program !== undefined && !workspace.program(program) ? program : undefined,
    }
  } catch (error) {
    return {refusal: `${file} ${whyNotWritten(error)}.`}
  }
}

/** The one target that a text declares. */
const declaredIn = (text: string, path: string): Target | undefined => {
  const {targets} = readDraft({text, path})
  return /^target:/m.test(text) && targets.length === 1 ? targets[0] : undefined
}

const templateOf = (name: string, target: Target | undefined): Template | undefined => {
  const kind = kinds.find((one) => one === name)
  return kind ? templatesFor(kind, target)[0] : findTemplate(name)
}

const unknown = (name: string): string => {
  const names = [...kinds, ...templates.flatMap(({id, prefix}) => [id, id.slice(id.indexOf('/') + 1), prefix])]
  const near = nearest(name, names)
  return `There is no kind or template “${name}”.${near ? ` Did you mean ${near}?` : ''} \`new --list\` lists them.`
}

const knownOf = (
  workspace: Workspace | undefined,
  named: string | undefined,
  target: Target | undefined,
): Known | {readonly refusal: string} => {
  const program = named === undefined ? undefined : workspace?.program(named)
  if (named === undefined || program) return {workspace, program, target}
  const meant = programNear(named, workspace?.programs ?? [])
  if (meant === undefined) return {workspace, program: {name: named}, target}
  return {
    refusal: `residency.yaml has no program “${named}”. Did you mean ${meant}? If it is another one, add it there below \`programs:\`, or leave out --program.`,
  }
}

/** The id of a program whose id, name or alias was mistyped, or given in part; any other name is one of its own. */
const programNear = (named: string, programs: ReadonlyArray<Partial<Program>>): string | undefined => {
  const wanted = named.trim().toLowerCase()
  const isNear = (known: string): boolean => {
    const steps = stepsBetween(wanted, known)
    return steps <= Math.ceil(Math.min(wanted.length, known.length) / lettersPerSlip) || startsOff(known, wanted)
  }
  const found = programs.find(({id, name, aliases = []}) =>
    [id, name, ...aliases].some((known) => known !== undefined && isNear(known.trim().toLowerCase())),
  )
  return found && (found.id ?? found.name)
}

/** Hospitals share most of their letters: “Harrow Medical Center” and “Barlow Medical Center” are two. */
const lettersPerSlip = 8

/** Whether a name begins with the words of another: “St. Brendan Medical Center” with “St. Brendan”. */
const startsOff = (name: string, words: string): boolean =>
  words.length >= fewestLetters && name.startsWith(words) && !/^[\p{L}\p{N}]/u.test(name.slice(words.length))

const fewestLetters = 4

const whyNotWritten = (error: unknown): string => {
  const {code, syscall} = error as NodeJS.ErrnoException
  if (code === 'EEXIST' && syscall === 'mkdir') return 'cannot be written: its folder is a file'
  if (code === 'EEXIST') return 'is there already, and nothing is written over it'
  return reasonOf(error).replace('cannot be read', 'cannot be written')
}

/** Every kind, and every template with what it is for. */
export const listTemplates = (): string => {
  const width = Math.max(...templates.map(({id}) => id.length))
  const groups = templateGroups.flatMap((group) => [
    `\n${templateGroupLabels[group]}\n`,
    ...templates
      .filter((template) => template.group === group)
      .map(({id, title, description}) => `  ${id.padEnd(width)}  ${title}\n  ${' '.repeat(width)}  ${description}\n`),
  ])
  return [`Kinds: ${kinds.map(kindWithDefault).join(', ')}\n`, ...groups].join('')
}

const kindWithDefault = (kind: Kind): string => `${kind} (${templatesFor(kind)[0]?.id ?? kindLabels[kind]})`
