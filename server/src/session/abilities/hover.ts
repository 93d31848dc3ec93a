import {hoverAt} from '../../features/hover.ts'
import {offsetOf} from '../../features/positions.ts'
import type {Ability} from '../session.ts'

/** Explains what was found at a place. */
export const hover: Ability = {
  capabilities: () => ({hoverProvider: true}),
  serve({connection, guard, documents, catalogue, session}) {
    connection.onHover(
      guard.request('hover', null, async ({textDocument, position}, token) => {
        const current = session()
        const outcome = await current?.diagnose.of(textDocument.uri, token)
        const document = documents.get(textDocument.uri)
        if (!current || !outcome || document?.version !== outcome.version) return null
        const {findings} = outcome
        const markdown = current.client.markdownHover
        return hoverAt({document, findings, offset: offsetOf(document, position), catalogue, markdown})
      }),
    )
  },
}
