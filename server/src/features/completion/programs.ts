import {CompletionItemKind} from 'vscode-languageserver'
import {yamlScalar} from '../../text/yaml-scalar.ts'
import {programSummary} from '../program-summary.ts'
import type {CompletionProvider} from './asked.ts'
import {valueItems} from './values.ts'

/** Programs of `residency.yaml` after `program:` in front matter. */
export const completePrograms: CompletionProvider = (place) => {
  const {yaml, workspace} = place
  if (yaml?.of !== 'front matter' || yaml.cursor.path.join('.') !== 'program') return []
  const offers = (workspace?.programs ?? []).flatMap((program, order) => {
    const {id, name, aliases = []} = program
    const label = id ?? name
    if (label === undefined) return []
    return [
      {
        label,
        kind: CompletionItemKind.Reference,
        insert: yamlScalar(label),
        detail: id === undefined ? undefined : name,
        help: programSummary(program),
        aliases: [...(id !== undefined && name !== undefined ? [name] : []), ...aliases],
        order,
      },
    ]
  })
  return valueItems(place, offers)
}
