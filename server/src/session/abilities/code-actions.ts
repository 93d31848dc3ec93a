import {codeActions, offeredKinds} from '../../features/code-actions.ts'
import {spanOf} from '../../features/positions.ts'
import type {Ability} from '../session.ts'

/** Offers fixes for what the editor shows, from what it shows: nothing is linted while a draft is being saved. */
export const codeActionsAbility: Ability = {
  capabilities: () => ({codeActionProvider: {codeActionKinds: [...offeredKinds]}}),
  serve({connection, guard, documents, session}) {
    connection.onCodeAction(
      guard.request('codeAction', [], ({textDocument, range, context}) => {
        const document = documents.get(textDocument.uri)
        const current = session()
        if (!current || !document) return []
        return codeActions({
          document,
          draft: documents.draftAsRead(document),
          diagnostics: context.diagnostics,
          all: current.diagnose.latest(document)?.diagnostics ?? [],
          only: context.only,
          at: spanOf(document, range),
          versioned: current.client.versionedEdits,
          snippets: current.client.snippetEdits,
          disabled: current.client.disabledActions,
          commands: current.client.options.commands ?? false,
        })
      }),
    )
  },
}
