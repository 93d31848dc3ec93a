import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import type {AssignedEmail, AssignedStatement, Assignment} from '../../lint/assignments.ts'
import {circumstancesAt} from '../../lint/circumstances.ts'
import {lookOver, type Overview} from '../../lint/overview.ts'
import {folderPath} from '../../workspace/folder-path.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {check, type Request} from './check.ts'
import {type Place, placesOf} from './places.ts'
import {slashed} from './portfolios.ts'
import type {Checked, Report, Skipped} from './report.ts'

/** An application, looked over: paths are those of the command line, and what is to be mended has its place. */
export interface Application {
  /** The `residency.yaml`, where there is one. */
  readonly file: string | null
  readonly drafts: readonly LookedOver[]
  /** The draft in which to begin. */
  readonly first: LookedOver | null
  readonly overview: Overview
  readonly skipped: readonly Skipped[]
  /** Whole sentences about what could not be read. */
  readonly refusals: readonly string[]
}

/** A draft under the name it has on the command line. */
export interface LookedOver {
  readonly path: string
  readonly readiness: Checked['readiness']
  /** Where the thing to mend first is, from its first to behind its last character. */
  readonly at: {readonly start: Place; readonly end: Place} | null
}

/** Looks over the application that paths lead to, or says why it cannot be one. */
export const lookOverFolder = async (request: Request): Promise<Application | {readonly refusal: string}> => {
  const asked = await check(request)
  const [workspace, ...others] = asked.workspaces
  const nameOf = (path: string): string => slashed(relative(request.cwd, path)) || '.'
  if (workspace && others.length > 0) {
    const files = [workspace, ...others].map(({path}) => nameOf(path))
    return {
      refusal: `Each residency.yaml is an application of its own, and here are ${files.length} (${files.slice(0, 3).join(', ')}${files.length > 3 ? ' and others' : ''}). Name the folder of one.`,
    }
  }
  const whole = workspace && !isCovered(workspace, request) ? await checkFolder(workspace, request) : asked
  const named = (path: string): string => (workspace ? nameOf(join(dirname(workspace.path), path)) : path)
  // A path may lead to drafts that stand beside the application.
  const all = whole.drafts.filter(({path, readiness}) => named(readiness.path) === path)
  const circumstances = circumstancesAt(request.now, workspace?.file.thresholds)
  const overview = lookOver(
    workspace,
    asked.drafts.map(({readiness}) => readiness),
    circumstances,
    all.map(({readiness}) => readiness),
  )
  const drafts = asked.drafts.map(place)
  return {
    file: workspace ? nameOf(workspace.path) : null,
    drafts,
    first: drafts[overview.first ?? -1] ?? null,
    overview: {
      ...overview,
      programs: overview.programs.map((program) => rename(program, named)),
      unassigned: overview.unassigned.map(named),
      strays: overview.strays.map((stray) => ({...stray, path: named(stray.path)})),
    },
    skipped: asked.skipped,
    refusals: [...new Set([...asked.refusals, ...whole.refusals])],
  }
}

/** Whether a path of the request is the folder of the workspace file, or one above it. */
const isCovered = ({path}: Workspace, {cwd, paths}: Request): boolean =>
  paths.some((one) => {
    const steps = relative(resolve(cwd, one), dirname(path))
    return !isAbsolute(steps) && steps.split(sep)[0] !== '..'
  })

/** What a program gets may be any draft of the folder, also one that was not asked about. */
const checkFolder = (workspace: Workspace, request: Request): Promise<Report> =>
  check({...request, paths: [dirname(workspace.path)]})

const place = ({path, text, readiness}: Checked): LookedOver => {
  const placeOf = placesOf(text)
  const span = readiness.next?.span
  return {path, readiness, at: span ? {start: placeOf(span.start), end: placeOf(span.end)} : null}
}

const rename = (program: Assignment, named: (path: string) => string): Assignment => ({
  ...program,
  statement: program.statement && renameStatement(program.statement, named),
  emails: program.emails.map((email): AssignedEmail => ({...email, path: named(email.path)})),
})

/** A path that leads out of the folder stays as it is written. */
const renameStatement = (statement: AssignedStatement, named: (path: string) => string): AssignedStatement => ({
  ...statement,
  path: folderPath(statement.path) === undefined ? statement.path : named(statement.path),
})
