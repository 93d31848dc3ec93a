import {dirname, relative, resolve, sep} from 'node:path'
import {type Draft, readDraft} from '../../draft/draft.ts'
import type {Kind, Severity} from '../../lexicon/kinds.ts'
import type {Target} from '../../lexicon/specialties.ts'
import type {Catalogue} from '../../lint/catalogue.ts'
import {circumstancesAt} from '../../lint/circumstances.ts'
import type {RuleId} from '../../lint/families.ts'
import type {Finding} from '../../lint/finding.ts'
import {lint} from '../../lint/lint.ts'
import {lintWorkspace} from '../../lint/lint-workspace.ts'
import {readiness, workspaceReadiness} from '../../lint/readiness.ts'
import type {Level} from '../../lint/settings.ts'
import type {Portfolio} from '../../portfolio/portfolio.ts'
import type {View} from '../../portfolio/view.ts'
import {catalogue} from '../../rules/catalogue.ts'
import type {Trouble} from '../../text/yaml.ts'
import {type Workspace, workspaceFileName} from '../../workspace/workspace.ts'
import {type FindingsIn, Mending, mending} from './fix.ts'
import {placesOf} from './places.ts'
import {Portfolios, pathIn, slashed} from './portfolios.ts'
import {type Reading, readText} from './reading.ts'
import type {Checked, Elsewhere, Report, Skipped} from './report.ts'
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
  /** Applies the mechanical fixes of findings that are at least as grave, to the files themselves. */
  readonly fix?: Severity | undefined
}

/** Reads and lints everything a request leads to. What cannot be read is reported; the rest is still checked. */
export const check = async (request: Request): Promise<Report> => new Check(request).run()

class Check {
  readonly #request: Request
  readonly #workspaces: Workspaces
  readonly #portfolios: Portfolios
  readonly #mending: Mending | undefined
  /** What is to be linted, by absolute path. */
  readonly #read = new Map<string, Draft>()
  readonly #drafts: Checked[] = []
  readonly #skipped: Skipped[] = []
  readonly #refusals = new Set<string>()
  readonly #failed = new Set<RuleId>()

  constructor(request: Request) {
    this.#request = request
    const fixed = request.workspace === undefined ? undefined : resolve(request.cwd, request.workspace)
    this.#workspaces = new Workspaces(fixed, (path, reason) => this.#refuse(this.#name(path), reason))
    this.#portfolios = new Portfolios(this.#workspaces)
    this.#mending = request.fix && new Mending(request.fix)
  }

  async run(): Promise<Report> {
    const {cwd, paths, stdin, workspace} = this.#request
    const {files, refused} = await walk(cwd, paths)
    for (const [path, reason] of refused) this.#refuse(path, reason)
    if (workspace !== undefined) await this.#workspaces.at(resolve(cwd, workspace))
    if (stdin) await this.#readStdin(stdin)
    for (const file of files) await this.#readFile(file)
    // Only now: a draft may contradict any other of its folder.
    for (const [path, draft] of this.#read) await this.#lintDraft(path, draft)
    const workspaces = await this.#workspaces.all()
    for (const read of workspaces) await this.#lintWorkspace(read)
    const drafts = this.#drafts.sort((a, b) => (a.path < b.path ? -1 : 1))
    const fixes = this.#mending?.fixes
    return {drafts, skipped: this.#skipped, workspaces, refusals: [...this.#refusals], ...(fixes ? {fixes} : {})}
  }

  async #readStdin({reading, filename}: NonNullable<Request['stdin']>): Promise<void> {
    const name = filename ?? 'stdin.md'
    if ('refusal' in reading) {
      this.#refuse('Standard input', reading.refusal)
      return
    }
    const path = resolve(this.#request.cwd, name)
    const mended = await this.#mending?.ofStdin(reading.text, this.#mendable(path, true))
    await this.#readDraft(path, mended ?? reading.text, true)
  }

  async #readFile({path, isNamed}: Found): Promise<void> {
    if (path.endsWith(`${sep}${workspaceFileName}`)) {
      await this.#workspaces.at(path)
      return
    }
    const reading = await readText(path)
    if ('text' in reading) {
      const refuse = (why: string): void => this.#refuse(this.#name(path), why)
      const mended = await this.#mending?.ofFile(path, reading.text, this.#mendable(path, isNamed), refuse)
      await this.#readDraft(path, mended ?? reading.text, isNamed)
      return
    }
    this.#refuse(this.#name(path), reading.refusal)
    this.#skipped.push({path: this.#name(path), reason: reading.refusal})
  }

  /** Nothing is mended where broken YAML leaves open where the text begins. */
  #mendable(path: string, isNamed: boolean): FindingsIn {
    return async (text) => {
      const draft = await this.#draftOf(path, text, isNamed)
      return draft.brief.troubles.some(isMalformed) ? [] : this.#lint(path, draft, mending)
    }
  }

  async #readDraft(path: string, text: string, isNamed: boolean): Promise<void> {
    const draft = await this.#draftOf(path, text, isNamed)
    if (draft.kind || draft.isMisdeclared) this.#read.set(path, draft)
    else this.#skipped.push({path: this.#name(path), reason: draft.decision.reason})
  }

  async #draftOf(path: string, text: string, isNamed: boolean): Promise<Draft> {
    const {kind, targets, cwd} = this.#request
    const workspace = await this.#workspaces.of(dirname(path))
    const input = {
      text,
      workspace,
      targets,
      path: workspace ? pathIn(workspace, path) : slashed(relative(cwd, path)),
    }
    const itself = readDraft(input)
    // A folder holds more than drafts: a kind that was asked for changes those, and makes one only of a file named.
    return kind && (isNamed || itself.kind) ? readDraft({...input, kind}) : itself
  }

  async #lintDraft(path: string, draft: Draft): Promise<void> {
    const {workspace} = draft
    const name = this.#name(path)
    const portfolio = workspace && (await this.#portfolios.of(workspace, this.#read))
    const findings = this.#lint(path, draft, catalogue, portfolio?.view(path))
    this.#addDraft(name, draft, findings, this.#elsewhere(portfolio))
    this.#refuseTroubles(
      name,
      draft.text,
      draft.brief.troubles.filter((trouble) => spoils(trouble, draft)),
    )
  }

  #lint(path: string, draft: Draft, rules: Catalogue, view?: View): readonly Finding[] {
    const reason = (error: unknown): string => `failed on ${this.#name(path)}, so its findings are missing (${error})`
    return lint(draft, {
      catalogue: rules,
      circumstances: circumstancesAt(this.#request.now, draft.workspace?.file.thresholds, view),
      levels: levelsOf(draft.workspace),
      onFailure: (rule, error) => this.#nameOnce(rule, reason(error)),
    })
  }

  #addDraft(path: string, draft: Draft, findings: readonly Finding[], elsewhere: Elsewhere): void {
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
      elsewhere,
      readiness: readiness(draft, findings),
    })
  }

  async #lintWorkspace(workspace: Workspace): Promise<void> {
    const path = this.#name(workspace.path)
    const portfolio = await this.#portfolios.of(workspace, this.#read)
    const findings = lintWorkspace(workspace, {
      catalogue,
      circumstances: circumstancesAt(this.#request.now, workspace.file.thresholds, portfolio.view(workspace.path)),
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
      elsewhere: this.#elsewhere(portfolio),
      readiness: workspaceReadiness(pathIn(workspace, workspace.path), findings),
    })
  }

  /** Other files a finding may speak of, under the names this report gives them. */
  #elsewhere(portfolio: Portfolio | undefined): Elsewhere {
    return (file) => {
      const text = portfolio?.textOf(file)
      return text === undefined ? undefined : {path: this.#name(file), text}
    }
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

const levelsOf = (workspace: Workspace | undefined): readonly Level[] =>
  workspace?.file.rules ? [{name: workspaceFileName, rules: workspace.file.rules}] : []

const isMalformed = ({kind}: Trouble): boolean => kind === 'malformed-yaml'

/** Whether a mistake keeps the draft from being read as what it is: broken YAML, or a kind there is not. */
const spoils = (trouble: Trouble, draft: Draft): boolean =>
  isMalformed(trouble) || trouble.span.start === draft.brief.place('kind')?.value.start
