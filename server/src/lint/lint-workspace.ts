import type {Workspace} from '../workspace/workspace.ts'
import {circumstancesAt} from './circumstances.ts'
import type {Finding} from './finding.ts'
import {finish, inOrder, type LintOptions} from './lint.ts'
import {effective} from './settings.ts'

/** What a lint of a workspace file needs; nothing in one depends on the clock, so it may be left out. */
export type WorkspaceLintOptions = Omit<LintOptions, 'circumstances'> & Partial<Pick<LintOptions, 'circumstances'>>

/** Runs what rules have to say about a workspace file. Findings come in order of place. Never throws. */
export const lintWorkspace = (workspace: Workspace, options: WorkspaceLintOptions): readonly Finding[] => {
  const {catalogue, levels, onFailure, circumstances = circumstancesAt(0, workspace.file.thresholds)} = options
  const found = catalogue.rules.flatMap((rule) => {
    const {setting} = effective(rule, levels)
    if (setting === 'off') return []
    try {
      return rule
        .runWorkspace(workspace, {...circumstances, look: (id) => catalogue.look(id)})
        .map((said) => finish(rule, said, setting, workspace.text))
    } catch (error) {
      onFailure?.(rule.id, error)
      return []
    }
  })
  return inOrder(found)
}
