import type {Draft} from '../draft/draft.ts'
import {ownSoap} from '../lexicon/match.ts'
import type {Span} from '../text/span.ts'
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
  for (const block of draft.blocks) {
    const hit = block.reading.hits.find((one) => one.list === ownSoap && !block.isQuoted(one))
    if (hit) return {by: 'text', span: block.at(hit)}
  }
  return undefined
}
