import {CompletionItemKind} from 'vscode-languageserver'
import {makeOf, schemaAt, wordsOf} from '../../text/schema-at.ts'
import {yamlScalar} from '../../text/yaml-scalar.ts'
import {meaningOf} from '../value-words.ts'
import type {CompletionPlace, CompletionProvider} from './asked.ts'
import {itemFor, type Offer} from './item.ts'

/** Words that a value of front matter or of `residency.yaml` can be. */
export const completeValues: CompletionProvider = (place) => {
  const {cursor, schema} = place.yaml ?? {}
  const here = schema && cursor && schemaAt(schema, cursor.path)
  if (!here || !cursor || cursor.writes === 'key') return []
  const isFlag = wordsOf(here).includes('true')
  return valueItems(
    place,
    wordsOf(here).map((word, order) => ({
      label: word,
      kind: CompletionItemKind.EnumMember,
      insert: isFlag || /^\d+$/.test(word) || word === 'off' ? word : yamlScalar(word),
      detail: meaningOf(word),
      order,
    })),
  )
}

/** Offers as a value: none behind a blank that ends a word, and with a dash where a list begins. */
export const valueItems = (place: CompletionPlace, offers: readonly Offer[]): ReturnType<CompletionProvider> => {
  const {yaml, document, offset} = place
  if (!yaml) return []
  const {cursor, schema} = yaml
  const written = document.getText().slice(cursor.from, offset)
  if (/\S[ \t]$/.test(written) && offers.every(({label}) => !label.includes(' '))) return []
  const here = schemaAt(schema, cursor.path)
  const begins = cursor.writes === 'open' && !cursor.isFlow && cursor.lead === '' && here && makeOf(here) === 'words'
  const lead = begins ? '- ' : cursor.lead
  const at = {start: cursor.from, end: cursor.to}
  return offers.map((offer) => itemFor(place, at, {...offer, insert: lead + (offer.insert ?? offer.label)}))
}
