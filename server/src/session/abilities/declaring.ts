import {declarationOf, declare} from '../../features/declaring.ts'
import {
  type DeclarationView,
  type DeclareParams,
  type DeclareView,
  declarationRequest,
  declareRequest,
} from '../../protocol/declaring.ts'
import type {DocumentParams} from '../../protocol/document.ts'
import type {Ability} from '../session.ts'

/** Says what a document could be declared to be, and what to change for it. */
export const declaring: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, place}) {
    connection.onRequest(
      declarationRequest,
      guard.request('declaration', null, async ({uri}: DocumentParams, token): Promise<DeclarationView | null> => {
        const found = await place(uri, token)
        return found && !found.isWorkspaceFile ? declarationOf(found.draft()) : null
      }),
    )
    connection.onRequest(
      declareRequest,
      guard.request('declare', null, async ({uri, key, values}: DeclareParams, token): Promise<DeclareView | null> => {
        const found = await place(uri, token)
        const edit = found && !found.isWorkspaceFile ? declare(found.draft(), {key, values}) : undefined
        return found && edit ? {version: found.document.version, at: edit.span, text: edit.insert} : null
      }),
    )
  },
}
