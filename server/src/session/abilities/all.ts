import type {Ability} from '../session.ts'
import {checkFolder} from './check-folder.ts'
import {codeActionsAbility} from './code-actions.ts'
import {codeLens} from './code-lens.ts'
import {completion} from './completion.ts'
import {copying} from './copying.ts'
import {declaring} from './declaring.ts'
import {diagnostics} from './diagnostics.ts'
import {documentLinks} from './document-links.ts'
import {documentSymbols} from './document-symbols.ts'
import {folding} from './folding.ts'
import {hover} from './hover.ts'
import {importProgramsAbility} from './import-programs.ts'
import {matchWeek} from './match-week.ts'
import {overview} from './overview.ts'
import {placeholders} from './placeholders.ts'
import {programIds} from './program-ids.ts'
import {settingsPageAbility} from './settings-page.ts'
import {templatesAbility} from './templates.ts'

/** Everything the server can do for a client, each in a file of its own. */
export const abilities: readonly Ability[] = [
  diagnostics,
  hover,
  codeActionsAbility,
  checkFolder,
  codeLens,
  completion,
  copying,
  declaring,
  documentLinks,
  documentSymbols,
  folding,
  importProgramsAbility,
  matchWeek,
  overview,
  placeholders,
  programIds,
  settingsPageAbility,
  templatesAbility,
]
