import {CompletionItemKind} from 'vscode-languageserver'
import {descriptionOf, keysOf, makeOf, schemaAt, wordsOf} from '../../text/schema-at.ts'
import type {CompletionProvider} from './asked.ts'
import {itemFor} from './item.ts'

/** Keys of front matter and of `residency.yaml` that are not there yet. */
export const completeKeys: CompletionProvider = (place) => {
  const {yaml, document, trigger} = place
  if (!yaml || yaml.cursor.writes === 'value') return []
  const {cursor} = yaml
  // A new line is no wish for another key, except at the very beginning.
  if (trigger === '\n' && (yaml.of === 'residency.yaml' || cursor.beside.includes('kind'))) return []
  const schema = schemaAt(yaml.schema, cursor.path)
  if (!schema || (cursor.isFlow && cursor.writes === 'open')) return []
  const text = document.getText()
  const lead = cursor.lead === '' && makeOf(schema) === 'maps' ? '- ' : cursor.lead
  const column = cursor.from - (text.lastIndexOf('\n', cursor.from - 1) + 1) + lead.length
  const below = `\n${' '.repeat(column + 2)}`
  const isDone = /^[ \t]*:/.test(text.slice(cursor.to, cursor.to + 20))
  return keysOf(schema).flatMap(([key, inner], order) => {
    if (cursor.beside.includes(key)) return []
    const make = cursor.isFlow ? 'word' : makeOf(inner)
    const behind = isDone ? '' : make === 'map' ? `:${below}` : make === 'maps' ? `:${below}- ` : ': '
    const words = wordsOf(inner)
    const values = words.length > 0 ? `\n\n${words.map((word) => `\`${word}\``).join(', ')}` : ''
    const offer = {
      label: key,
      kind: CompletionItemKind.Property,
      insert: lead + key + behind,
      help: descriptionOf(inner) + values,
      order,
      goesOn: !isDone && (words.length > 0 || make !== 'word' || key === 'program' || key === 'statement'),
    }
    return [itemFor(place, {start: cursor.from, end: cursor.to}, offer)]
  })
}
