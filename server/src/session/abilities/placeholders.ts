import {openSlots} from '../../features/open-slots.ts'
import {rangeOf} from '../../features/positions.ts'
import type {DocumentParams} from '../../protocol/document.ts'
import {type PlaceholderView, placeholdersRequest} from '../../protocol/placeholders.ts'
import type {Ability} from '../session.ts'

/** Says where a draft still waits to be filled. */
export const placeholders: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, place}) {
    connection.onRequest(
      placeholdersRequest,
      guard.request('placeholders', [], async ({uri}: DocumentParams, token): Promise<readonly PlaceholderView[]> => {
        const found = await place(uri, token)
        if (!found || found.isWorkspaceFile || !found.draft().kind) return []
        return openSlots(found.draft()).map(({span, facts}) => ({range: rangeOf(found.document, span), facts}))
      }),
    )
  },
}
