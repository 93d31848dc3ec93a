import type {Draft} from '../draft/draft.ts'
import {kindLabels, kinds} from '../lexicon/kinds.ts'
import {type Target, targets} from '../lexicon/specialties.ts'
import type {Edit} from '../lint/fix.ts'
import type {DeclarationView, DeclareParams} from '../protocol/declaring.ts'
import {trackName} from '../templates/facts.ts'
import {setInFrontMatter} from './front-matter-edits.ts'

/** What a document could be declared to be, and what it is now. */
export const declarationOf = (draft: Draft): DeclarationView => {
  const {kind, brief, targeting} = draft
  const declared = brief.value.kind !== undefined
  return {
    kinds: kinds.map((id) => ({
      id,
      label: kindLabels[id],
      detail: id !== kind ? '' : declared ? 'now' : `now: ${draft.decision.reason}`,
      isNow: id === kind,
    })),
    targets: targets.map((id) => {
      const isNow = (brief.value.target ?? targeting.targets).includes(id)
      return {id, label: trackName(id) ?? id, detail: isNow && !brief.value.target ? targeting.reason : '', isNow}
    }),
  }
}

/** The edit that declares what a document is, or for whom it is; none for words that are not known. */
export const declare = (draft: Draft, {key, values}: Pick<DeclareParams, 'key' | 'values'>): Edit | undefined => {
  const known = key === 'kind' ? kinds.filter((one) => values.includes(one)) : inOrder(values)
  const [only, ...others] = known
  if (only === undefined) return undefined
  return setInFrontMatter(draft, key, others.length === 0 ? only : `[${known.join(', ')}]`)
}

const inOrder = (values: readonly string[]): readonly Target[] => targets.filter((one) => values.includes(one))
