import {dirname, relative, resolve, sep} from 'node:path'
import {type Draft, readDraft} from '../../draft/draft.ts'
import type {Kind} from '../../lexicon/kinds.ts'
import type {Target} from '../../lexicon/specialties.ts'
import {circumstancesAt} from '../../lint/circumstances.ts'
import type {RuleId} from '../../lint/families.ts'
import type {Finding} from '../../lint/finding.ts'
import {lint} from '../../lint/lint.ts'
import {lintWorkspace} from '../../lint/lint-workspace.ts'
import type {Level} from '../../lint/settings.ts'
import {catalogue} from '../../rules/catalogue.ts'
import type {Trouble} from '../../text/yaml.ts'
import {type Workspace, workspaceFileName} from '../../workspace/workspace.ts'
import {placesOf} from './places.ts'
import {type Reading, readText} from './reading.ts'
import type {Checked, Report, Skipped} from './report.ts'
import {type Found, walk} from './walking.ts'
import {Workspaces} from './workspaces.ts'

/** What is to be checked, and how. */
export interface Request {
  readonly cwd: string
  readonly paths: readonly string[]
  /** A text that is on no disk, under the name it goes by. */
  readonly stdin?: {readonly reading: Reading; readonly filename: string | undefined}
  readonly kind: Kind | undefined
  readonly targets: readonly Target[]
  /** Milliseconds since 1970, UTC. */
  readonly now: number
  /** A workspace file for all drafts. */
  readonly workspace: string | undefined
}

/** Reads and lints everything a request leads to. What cannot be read is reported; the rest is still checked. */
export const check = async (request: Request): Promise<Report> => new Check(request).run()

class Check {
  readonly #request: Request
  readonly #workspaces: Workspaces
  readonly #drafts: Checked[] = []
  readonly #skipped: Skipped[] = []
  readonly #refusals = new Set<string>()
  readonly #failed = new Set<RuleId>()

  constructor(request: Request) {
    this.#request = request
    const fixed = request.workspace === undefined ? undefined : resolve(request.cwd, request.workspace)
    this.#workspaces = new Workspaces(fixed, (path, reason) => this.#refuse(this.#name(path), reason))
  }

  async run(): Promise<Report> {
    const {cwd, paths, stdin, workspace} = this.#request
    const {files, refused} = await walk(cwd, paths)
    for (const [path, reason] of refused) this.#refuse(path, reason)
    if (workspace !== undefined) await this.#workspaces.at(resolve(cwd, workspace))
    if (stdin) await this.#checkStdin(stdin)
    for (const file of files) await this.#checkFile(file)
    for (const read of await this.#workspaces.all()) this.#addWorkspace(read)
    const drafts = this.#drafts.sort((a, b) => (a.path < b.path ? -1 : 1))
    return {drafts, skipped: this.#skipped, refusals: [...this.#refusals]}
  }

  async #checkStdin({reading, filename}: NonNullable<Request['stdin']>): Promise<void> {
    const name = filename ?? 'stdin.md'
    if ('refusal' in reading) {
      this.#refuse('Standard input', reading.refusal)
      return
    }
    await this.#checkDraft(resolve(this.#request.cwd, name), reading.text, true)
  }

  async #checkFile({path, isNamed}: Found): Promise<void> {
    if (path.endsWith(`${sep}${workspaceFileName}`)) {
      await this.#workspaces.at(path)
      return
    }
    const reading = await readText(path)
    if ('text' in reading) {
      await this.#checkDraft(path, reading.text, isNamed)
      return
    }
    this.#refuse(this.#name(path), reading.refusal)
    this.#skipped.push({path: this.#name(path), reason: reading.refusal})
  }

  async #checkDraft(path: string, text: string, isNamed: boolean): Promise<void> {
    const {kind, targets, now} = this.#request
    const workspace = await this.#workspaces.of(dirname(path))
    const input = {
      text,
      workspace,
      targets,
      path: slashed(relative(workspace ? dirname(workspace.path) : this.#request.cwd, path)),
    }
    const itself = readDraft(input)
    // A folder holds more than drafts: a kind that was asked for changes those, and makes one only of a file named.
    const draft = kind && (isNamed || itself.kind) ? readDraft({...input, kind}) : itself
    const name = this.#name(path)
    if (!draft.kind && !draft.isMisdeclared) {
      this.#skipped.push({path: name, reason: draft.decision.reason})
      return
    }
    const findings = lint(draft, {
      catalogue,
      circumstances: circumstancesAt(now, workspace?.file.thresholds),
      levels: levelsOf(workspace),
      onFailure: (rule, error) => this.#nameOnce(rule, `failed on ${name}, so its findings are missing (${error})`),
    })
    this.#addDraft(name, draft, findings)
    this.#refuseTroubles(
      name,
      text,
      draft.brief.troubles.filter((trouble) => spoils(trouble, draft)),
    )
  }

  #addDraft(path: string, draft: Draft, findings: readonly Finding[]): void {
    this.#drafts.push({
      path,
      kind: draft.kind ?? null,
      kindReason: draft.decision.reason,
      targets: draft.targets,
      targetReason: draft.targeting.reason,
      words: draft.words,
      characters: draft.characters,
      text: draft.text,
      findings,
    })
  }

  #addWorkspace(workspace: Workspace): void {
    const path = this.#name(workspace.path)
    const findings = lintWorkspace(workspace, {
      catalogue,
      circumstances: circumstancesAt(this.#request.now, workspace.file.thresholds),
      levels: levelsOf(workspace),
      onFailure: (rule, error) => this.#nameOnce(rule, `failed on ${path}, so its findings are missing (${error})`),
    })
    this.#refuseTroubles(path, workspace.text, workspace.troubles.filter(isMalformed))
    if (findings.length === 0) return
    this.#drafts.push({
      path,
      kind: 'workspace',
      kindReason: 'it is the workspace file',
      targets: [],
      targetReason: '',
      words: 0,
      characters: 0,
      text: workspace.text,
      findings,
    })
  }

  #refuseTroubles(path: string, text: string, troubles: readonly Trouble[]): void {
    const placeOf = placesOf(text)
    // What follows the first mistake is often a consequence of it.
    for (const {span, message} of troubles.slice(0, 1)) {
      const {line, column} = placeOf(span.start)
      this.#refusals.add(`${path}:${line}:${column}: ${message}`)
    }
  }

  #refuse(subject: string, reason: string): void {
    this.#refusals.add(`${subject} ${reason}.`)
  }

  #nameOnce(rule: RuleId, reason: string): void {
    if (this.#failed.has(rule)) return
    this.#failed.add(rule)
    this.#refuse(`The rule ${rule}`, reason)
  }

  #name(path: string): string {
    return slashed(relative(this.#request.cwd, path)) || '.'
  }
}

const slashed = (path: string): string => path.replaceAll(sep, '/')

const levelsOf = (workspace: Workspace | undefined): readonly Level[] =>
  workspace?.file.rules ? [{name: workspaceFileName, rules: workspace.file.rules}] : []

const isMalformed = ({kind}: Trouble): boolean => kind === 'malformed-yaml'

/** Whether a mistake keeps the draft from being read as what it is: broken YAML, or a kind there is not. */
const spoils = (trouble: Trouble, draft: Draft): boolean =>
  isMalformed(trouble) || trouble.span.start === draft.brief.place('kind')?.value.start
