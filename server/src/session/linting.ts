import type {Catalogue} from '../lint/catalogue.ts'
import {circumstancesAt} from '../lint/circumstances.ts'
import type {RuleId} from '../lint/families.ts'
import type {LintOptions} from '../lint/lint.ts'
import type {Level, RuleSettings} from '../lint/settings.ts'
import type {View} from '../portfolio/view.ts'
import {type Workspace, workspaceFileName} from '../workspace/workspace.ts'
import {type Log, traceOf} from './guard.ts'
import type {Host} from './host.ts'
import type {EditorSettings} from './preferences.ts'

/** What a draft is linted by, besides itself. */
export interface Surrounding {
  readonly workspace: Workspace | undefined
  readonly view: View | undefined
  readonly settings: EditorSettings
}

/** Puts together by what a draft is linted: the clock, the settings in their order, and a log for rules that throw. */
export class Linting {
  readonly #host: Host
  readonly #catalogue: Catalogue
  readonly #log: Log
  readonly #failed = new Set<RuleId>()

  constructor(host: Host, catalogue: Catalogue, log: Log) {
    this.#host = host
    this.#catalogue = catalogue
    this.#log = log
  }

  optionsFor({workspace, view, settings}: Surrounding): LintOptions {
    const thresholds = {...settings.thresholds, ...workspace?.file.thresholds}
    return {
      catalogue: this.#catalogue,
      circumstances: circumstancesAt(this.#host.now(), thresholds, view),
      levels: levelsOf(workspace, settings.rules),
      onFailure: (rule, error) => this.#nameOnce(rule, error),
    }
  }

  /** A rule that throws throws on every keystroke; once is enough for the log. */
  #nameOnce(rule: RuleId, error: unknown): void {
    if (this.#failed.has(rule)) return
    this.#failed.add(rule)
    this.#log(`The rule ${rule} failed; the others go on. ${traceOf(error)}`)
  }
}

/** The places that set severities for a whole draft, the strongest first. */
export const levelsOf = (workspace: Workspace | undefined, rules: RuleSettings): readonly Level[] => [
  ...(workspace?.file.rules ? [{name: workspaceFileName, rules: workspace.file.rules}] : []),
  {name: 'editor settings', rules},
]
