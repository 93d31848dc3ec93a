import type {Draft} from '../../draft/draft.ts'
import {headerOf, linesIn} from '../../draft/email.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'

/** A sentence of the applicant's prose, the subject of the email, or a line below the leave. */
export interface Remark {
  readonly sentence: Sentence
  readonly role: 'prose' | 'subject' | 'signature'
}

/** Longer sentences are files without full stops. */
const longest = 600

/** What the applicant wrote, in order: neither quoted replies nor headings, block quotes and tables. */
export const ownRemarks = (draft: Draft): readonly Remark[] => {
  const {email, text} = draft
  const subject = email && headerOf(email, 'subject')
  const signed = email?.signature ? linesIn(text, email.signature) : []
  const remarks: Remark[] = [
    ...(subject && subject.value !== '' ? cut(draft, [subject.valueSpan], 'subject') : []),
    ...draft.sentences.map((sentence): Remark => ({sentence, role: 'prose'})),
    ...cut(draft, signed, 'signature'),
  ]
  return remarks.filter(({sentence}) => sentence.last > sentence.first && sentence.last - sentence.first < longest)
}

/** The parts of blocks that the spans cover; both are in order. */
const cut = (draft: Draft, spans: readonly Span[], role: Remark['role']): readonly Remark[] => {
  const remarks: Remark[] = []
  let at = 0
  for (const {start, end} of spans) {
    while ((draft.blocks[at]?.span.end ?? Number.POSITIVE_INFINITY) < end) at += 1
    const block = draft.blocks[at]
    if (!block || block.start > start || block.container.quote > 0) continue
    remarks.push({sentence: new Sentence(block, {from: start - block.start, to: end - block.start}), role})
  }
  return remarks
}
