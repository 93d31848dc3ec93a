import {CompletionItemKind} from 'vscode-languageserver'
import {trackLabels} from '../../lexicon/specialties.ts'
import {yamlScalar} from '../../text/yaml-scalar.ts'
import type {CompletionProvider} from './asked.ts'
import {valueItems} from './values.ts'

/** Statements of the folder after `statement:` in `residency.yaml`. */
export const completeStatements: CompletionProvider = (place) => {
  const {yaml, entries} = place
  const [list, index, key] = yaml?.cursor.path ?? []
  const isOfProgram = list === 'programs' && (index === 'statement' || key === 'statement')
  if (yaml?.of !== 'residency.yaml' || !isOfProgram) return []
  const statements = entries.filter(({kind}) => kind === 'personal-statement')
  const offers = statements.map(({path, targets}, order) => ({
    label: path,
    kind: CompletionItemKind.File,
    insert: yamlScalar(path),
    detail: targets.map((target) => trackLabels[target]).join(', '),
    order,
  }))
  return valueItems(place, offers)
}
