import type {CompletionItem} from 'vscode-languageserver'
import {hasOnlyOwnKeys, yamlPlaceAt} from '../yaml-place.ts'
import type {CompletionAsked, CompletionProvider} from './asked.ts'
import {completeKeys} from './keys.ts'
import {completePlaceholders} from './placeholders.ts'
import {completePrograms} from './programs.ts'
import {completeRuleIds} from './rule-ids.ts'
import {completeStatements} from './statements.ts'
import {completeTemplates} from './templates.ts'
import {completeValues} from './values.ts'

/** Everything that is offered, each sort in a file of its own. */
const providers: readonly CompletionProvider[] = [
  completeKeys,
  completeValues,
  completePrograms,
  completeRuleIds,
  completeStatements,
  completePlaceholders,
  completeTemplates,
]

/** What can be written at a place. */
export const complete = (asked: CompletionAsked): CompletionItem[] => {
  const text = asked.document.getText()
  const yaml = yamlPlaceAt(text, asked.offset, asked.isWorkspaceFile)
  const isOurs = yaml?.of !== 'front matter' || hasOnlyOwnKeys(text, yaml) || asked.draft().kind !== undefined
  const place = {...asked, yaml}
  return isOurs ? providers.flatMap((provider) => provider(place)) : []
}
