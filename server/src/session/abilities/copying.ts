import {viewEmail} from '../../features/email-parts.ts'
import {viewPlainText} from '../../features/plain-text.ts'
import {type EmailView, emailPartsRequest, type PlainTextView, plainTextRequest} from '../../protocol/copying.ts'
import type {DocumentParams} from '../../protocol/document.ts'
import type {Ability} from '../session.ts'

/** Gives drafts as other programs want them: the form's plain text, a mail program's subject and body. */
export const copying: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, look}) {
    connection.onRequest(
      plainTextRequest,
      guard.request('plainText', null, async ({uri}: DocumentParams, token): Promise<PlainTextView | null> => {
        const looked = await look(uri, token)
        return looked ? viewPlainText(looked.draft) : null
      }),
    )
    connection.onRequest(
      emailPartsRequest,
      guard.request('emailParts', null, async ({uri}: DocumentParams, token): Promise<EmailView | null> => {
        const looked = await look(uri, token)
        return (looked && viewEmail(looked.draft, looked.findings)) ?? null
      }),
    )
  },
}
