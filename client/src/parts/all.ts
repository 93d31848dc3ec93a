import type {Part} from '../part.ts'
import {contextKeys} from './context-keys.ts'
import {copying} from './copying.ts'
import {declaring} from './declaring.ts'
import {files} from './files.ts'
import {folder} from './folder.ts'
import {importPrograms} from './import-programs.ts'
import {languageModel} from './language-model.ts'
import {matchWeek} from './match-week.ts'
import {newDrafts} from './new-drafts.ts'
import {newFolder} from './new-folder.ts'
import {placeholders} from './placeholders.ts'
import {practice} from './practice.ts'
import {readiness} from './readiness.ts'
import {rulePage} from './rule-page.ts'
import {selection} from './selection.ts'
import {server} from './server.ts'
import {settingsPage} from './settings-page.ts'
import {tryExample} from './try-example.ts'
import {why} from './why.ts'

/** Everything the extension does in the window, each in a file of its own. */
export const parts: readonly Part[] = [
  contextKeys,
  copying,
  declaring,
  files,
  folder,
  importPrograms,
  languageModel,
  matchWeek,
  newDrafts,
  newFolder,
  placeholders,
  practice,
  readiness,
  rulePage,
  selection,
  server,
  settingsPage,
  tryExample,
  why,
]
