import type {Ability} from '../session.ts'
import {checkFolder} from './check-folder.ts'
import {codeActionsAbility} from './code-actions.ts'
import {copying} from './copying.ts'
import {diagnostics} from './diagnostics.ts'
import {hover} from './hover.ts'
import {importProgramsAbility} from './import-programs.ts'
import {matchWeek} from './match-week.ts'
import {settingsPageAbility} from './settings-page.ts'

/** Everything the server can do for a client, each in a file of its own. */
export const abilities: readonly Ability[] = [
  diagnostics,
  hover,
  codeActionsAbility,
  checkFolder,
  copying,
  importProgramsAbility,
  matchWeek,
  settingsPageAbility,
]
