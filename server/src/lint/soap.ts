import type {Draft} from '../draft/draft.ts'
import {ownSoap} from '../lexicon/match.ts'
import type {Block} from '../text/block.ts'
import {wherever} from '../text/lineage.ts'
import type {Local, Span} from '../text/span.ts'
import {type Circumstances, isInsideSoap} from './circumstances.ts'

/** Why a draft counts as being in SOAP, and where that stands in it. */
export interface InSoap {
  /** `phase: soap`, a text that speaks of its SOAP application, or the clock inside a confirmed window. */
  readonly by: 'phase' | 'text' | 'clock'
  readonly span: Span | undefined
}

/** Whether a draft is in SOAP. A declared phase is stronger than the text, the clock stronger than another phase. */
export const inSoap = (draft: Draft, circumstances: Circumstances): InSoap | undefined => {
  const {phase} = draft.brief.value
  if (phase === 'soap') return {by: 'phase', span: draft.brief.line('phase')}
  if (isInsideSoap(circumstances)) return {by: 'clock', span: draft.brief.line('phase')}
  if (phase) return undefined
  const [first] = saysSoap(draft.blocks, undefined)
  return first?.answer && {by: 'text', span: first.item.at(first.answer)}
}

/** Where a block first speaks of its SOAP application in the applicant’s own words. */
const saysSoap = wherever(({sentences, start, container}: Block): Local | undefined => {
  if (container.quote > 0) return undefined
  for (const sentence of sentences) {
    const [hit] = sentence.hits(ownSoap)
    if (!hit) continue
    const shift = sentence.block.start - start
    return {from: hit.from + shift, to: hit.to + shift}
  }
  return undefined
})
