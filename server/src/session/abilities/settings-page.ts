import {settingsPage} from '../../features/settings-page.ts'
import type {DocumentParams} from '../../protocol/document.ts'
import {type PageView, settingsPageRequest} from '../../protocol/page.ts'
import {levelsOf} from '../linting.ts'
import type {Ability} from '../session.ts'

/** Says of each rule how grave it is in a draft, and who decided that. */
export const settingsPageAbility: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, catalogue, look}) {
    connection.onRequest(
      settingsPageRequest,
      guard.request('settingsPage', null, async ({uri}: DocumentParams, token): Promise<PageView | null> => {
        const looked = await look(uri, token)
        if (!looked) return null
        const {draft, session} = looked
        const {rules} = await session.preferences.of(uri)
        return {html: settingsPage({draft, catalogue, levels: levelsOf(draft.workspace, rules)})}
      }),
    )
  },
}
