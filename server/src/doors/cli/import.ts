import {open, readFile, rm, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import type {Span} from '../../text/span.ts'
import {type Imported, importPrograms, type Mistake} from '../../workspace/import-programs.ts'
import {workspaceFileName} from '../../workspace/workspace.ts'
import {replaceText} from './atomic.ts'
import {printImport} from './import-text.ts'
import {placesOf} from './places.ts'
import {slashed} from './portfolios.ts'
import {mostBytes, type Reading, readText, reasonOf} from './reading.ts'

/** What is to be imported, and how. */
export interface ImportOptions {
  readonly cwd: string
  readonly csv: string
  /** The `residency.yaml` to add to; the nearest one upwards without it. */
  readonly workspace: string | undefined
  readonly isDryRun: boolean
  readonly skipsBadRows: boolean
  readonly hasColor: boolean
  /** How many characters a line of the report may have. */
  readonly width: number
}

/** What came of an import: what is to be printed, and whole sentences about what was refused or left out. */
export interface ImportReport {
  readonly text: string
  readonly refusals: readonly string[]
  readonly isDone: boolean
}

/** Imports the programs of a table into a `residency.yaml`, which is made where there is none. */
export const importTable = async (options: ImportOptions): Promise<ImportReport> => {
  const {cwd, skipsBadRows, isDryRun, hasColor, width} = options
  const csv = await readTable(resolve(cwd, options.csv))
  if ('refusal' in csv) return refused([`${options.csv} ${csv.refusal}.`])
  const path = options.workspace === undefined ? await nearest(cwd) : resolve(cwd, options.workspace)
  const name = slashed(relative(cwd, path))
  const isThere = await exists(path)
  const workspace: Reading = isThere ? await readText(path) : {text: ''}
  if ('refusal' in workspace) return refused([`${name} ${workspace.refusal}.`])
  const texts = {csv: {name: options.csv, text: csv.text}, workspace: {name, text: workspace.text}}
  const outcome = importPrograms({csv: csv.text, workspace: workspace.text, skipsBadRows})
  if (outcome.is === 'refused')
    return refused([
      ...outcome.mistakes.map((mistake) => located(mistake, texts)),
      `Nothing was imported into ${name}.`,
    ])
  const failure = isDryRun ? undefined : await save(path, workspace.text, outcome, isThere)
  if (failure !== undefined) return refused([`${name} ${failure}.`])
  const placeOf = placesOf(csv.text)
  const lineOf = ({start}: Span): number => placeOf(start).line
  return {
    text: printImport(outcome, {
      csv: options.csv,
      workspace: name,
      isNew: !isThere,
      isDryRun,
      hasColor,
      width,
      lineOf,
    }),
    refusals: outcome.skipped.map((mistake) => located(mistake, texts)),
    isDone: true,
  }
}

const refused = (refusals: readonly string[]): ImportReport => ({text: '', refusals, isDone: false})

interface Named {
  readonly name: string
  readonly text: string
}

/** A mistake with its place before it, as compilers say it. */
const located = (
  {in: where, span, column, message}: Mistake,
  texts: Readonly<Record<Mistake['in'], Named>>,
): string => {
  const {name, text} = texts[where]
  const place = placesOf(text)(span.start)
  return `${name}:${place.line}:${place.column}: ${column === undefined ? '' : `column ${column}: `}${message}`
}

/** Reads a table leniently: what is wrong with its bytes is told at its place by what reads the table. */
const readTable = async (path: string): Promise<Reading> => {
  try {
    const {size} = await stat(path)
    if (size > mostBytes) return {refusal: `has ${(size / mostBytes).toFixed(1)} MiB; tables of up to 1 MiB are read`}
    return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(await readFile(path))}
  } catch (error) {
    return {refusal: reasonOf(error)}
  }
}

/** The workspace file over a folder, or where one would be made. */
const nearest = async (cwd: string): Promise<string> => {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, workspaceFileName)
    if (await exists(path)) return path
    if (folder === dirname(folder)) return join(resolve(cwd), workspaceFileName)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Writes the new text whole or not at all; a file that is new is there, empty, a moment before. */
const save = async (
  path: string,
  before: string,
  {insertion, text}: Imported,
  isThere: boolean,
): Promise<string | undefined> => {
  if (!insertion) return undefined
  if (isThere) return replaceText(path, before, text)
  try {
    await (await open(path, 'wx')).close()
  } catch (error) {
    return reasonOf(error)
      .replace('cannot be read', 'cannot be written')
      .replace('does not exist', 'cannot be written: its folder does not exist')
  }
  const failure = await replaceText(path, '', text)
  if (failure !== undefined) await rm(path, {force: true})
  return failure
}
