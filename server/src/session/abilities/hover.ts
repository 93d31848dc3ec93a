import {hoverAt, joinHovers} from '../../features/hover.ts'
import {offsetOf} from '../../features/positions.ts'
import {helpAt} from '../../features/yaml-help.ts'
import type {Ability} from '../session.ts'

/** Explains what was found at a place, and what the words of front matter and `residency.yaml` do. */
export const hover: Ability = {
  capabilities: () => ({hoverProvider: true}),
  serve({connection, guard, catalogue, place, session}) {
    connection.onHover(
      guard.request('hover', null, async ({textDocument, position}, token) => {
        const outcome = await session()?.diagnose.of(textDocument.uri, token)
        const found = await place(textDocument.uri, token)
        if (!found || !outcome || found.document.version !== outcome.version) return null
        const {document, workspace} = found
        const asked = {
          document,
          offset: offsetOf(document, position),
          catalogue,
          markdown: found.session.client.markdownHover,
        }
        const draft = found.isWorkspaceFile ? undefined : found.draft()
        return joinHovers(hoverAt({...asked, findings: outcome.findings}), helpAt({...asked, draft, workspace}))
      }),
    )
  },
}
