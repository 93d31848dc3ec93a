import type {Draft} from '../draft/draft.ts'
import {headerOf, linesIn} from '../draft/email.ts'
import {readPlain} from '../draft/plain.ts'
import {matcher} from '../draft/vocabulary.ts'
import {familyOf} from '../lint/families.ts'
import type {Finding} from '../lint/finding.ts'
import type {EmailView} from '../protocol/copying.ts'
import {readPage} from '../text/page.ts'
import type {Span} from '../text/span.ts'

/**
 * An email as a mail program wants it, and why it must not be sent as it stands: an error of the Match's rules first,
 * then a slot that is still open or a name that belongs to another program.
 */
export const viewEmail = (draft: Draft, findings: readonly Finding[]): EmailView | undefined => {
  const {email, text} = draft
  if (!email) return undefined
  const plain = ({start, end}: Span): string => readPlain(readPage(text.slice(start, end), matcher)).text
  const lines = (span: Span): string =>
    linesIn(text, span)
      .map((line) => plain(line))
      .join('\n')
  const parts = [
    email.salutation && lines(email.salutation),
    plain(email.body),
    email.signature && lines(email.signature),
  ]
  const errors = findings.filter(({severity}) => severity === 'error')
  const isForbidden = ({rule}: Finding): boolean => familyOf(rule) === 'match'
  const gravest = [...errors.filter(isForbidden), ...errors.filter((error) => !isForbidden(error))]
  return {
    to: headerOf(email, 'to')?.value ?? '',
    subject: headerOf(email, 'subject')?.value ?? '',
    body: parts.filter(Boolean).join('\n\n'),
    obstacles: [...new Set(gravest.map(({message}) => message))],
  }
}
