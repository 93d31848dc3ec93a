import type {Draft} from '../../draft/draft.ts'
import type {Span} from '../../text/span.ts'
import {hasBoth, hasWeights, readCriteria} from './lists.ts'
import {readOutline} from './outline.ts'
import {readPrograms} from './programs.ts'

/** Fewer words than this, with no list and no program, are a draft that was hardly begun. */
const begun = 25

/** Where to say that a list of criteria is missing or empty: at its heading, else at the first line of the draft. */
export const missingList = (draft: Draft, list: 'must' | 'flexible'): Span | undefined => {
  const criteria = readCriteria(draft)
  const outline = readOutline(draft)
  if (criteria[list].length > 0 || hasBoth(outline) || hasWeights(outline)) return undefined
  const {must, flexible} = criteria.heads
  const isBegun = must || flexible || criteria.must.length + criteria.flexible.length + readPrograms(draft).length > 0
  if (!isBegun && draft.words < begun) return undefined
  const head = criteria.heads[list] ?? draft.blocks.find(({kind}) => kind === 'heading') ?? draft.blocks[0]
  return head?.span
}
