import {CompletionItemKind} from 'vscode-languageserver'
import {openSlots, written} from '../open-slots.ts'
import type {CompletionProvider} from './asked.ts'
import {itemFor} from './item.ts'

/** In a slot, the facts that could fill it; the whole slot goes. */
export const completePlaceholders: CompletionProvider = (place) => {
  const {isWorkspaceFile, document, offset, trigger} = place
  if (isWorkspaceFile || (trigger !== undefined && trigger !== '[')) return []
  const text = document.getText()
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  if (!/[[<{_(X%#TD]/.test(line)) return []
  const draft = place.draft()
  const slot = draft.kind && openSlots(draft).find(({span}) => span.start <= offset && offset <= span.end)
  if (!slot || slot.text.includes('\n')) return []
  const isOne = slot.facts.length === 1
  const detail = draft.workspace ? 'from residency.yaml' : 'from the front matter'
  return slot.facts.map((fact, order) => ({
    ...itemFor(place, slot.span, {
      label: fact,
      kind: CompletionItemKind.Constant,
      insert: written(draft, slot, fact),
      detail,
      order,
    }),
    // The editor compares with what stands between the start of the slot and the cursor.
    filterText: `${slot.text} ${fact}`,
    ...(isOne ? {preselect: true} : {}),
  }))
}
