import type {Draft} from '../../draft/draft.ts'
import {headerOf} from '../../draft/email.ts'
import {linesIn} from '../../draft/lines.ts'
import type {Block} from '../../text/block.ts'
import {Sentence} from '../../text/sentence.ts'
import type {Span} from '../../text/span.ts'

/** A sentence, or a line, that the applicant wrote about the application. */
export interface Remark {
  readonly sentence: Sentence
  readonly role: 'prose' | 'subject' | 'signature'
}
