import {type LookedOver, mendingIn, openOnly, summaryOf} from '../../features/looked-over.ts'
import {overviewRows} from '../../features/overview-rows.ts'
import {readinessPage} from '../../features/readiness-page.ts'
import {lookOver} from '../../lint/overview.ts'
import {type OverviewParams, type OverviewView, overviewNotification, overviewRequest} from '../../protocol/overview.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import type {Ability, Session} from '../session.ts'

/** Looks over an application: how far its drafts are, what each program gets, and what is missing. */
export const overview: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, host, session, circumstances, onChange}) {
    let wasAsked = false
    let isTelling = false
    const tell = guard.notification('overviewChanged', async () => {
      if (!wasAsked || isTelling) return
      isTelling = true
      await host.turn()
      isTelling = false
      await connection.sendNotification(overviewNotification)
    })
    onChange(tell)
    connection.onRequest(
      overviewRequest,
      guard.request('overview', null, async (params: OverviewParams, token): Promise<OverviewView | null> => {
        wasAsked = true
        const current = session()
        if (!current) return null
        const workspace = await workspaceOf(current, params)
        const files = workspace ? await current.judging.all(workspace, token) : await current.judging.open(token)
        const drafts = files.map(({readiness}) => readiness)
        const moment = await circumstances(workspace?.path ?? params.uri, workspace)
        return view({overview: lookOver(workspace, drafts, moment), files, workspace})
      }),
    )
  },
}

const workspaceOf = async (
  {workspaces}: Session,
  {uri, others = []}: OverviewParams,
): Promise<Workspace | undefined> => {
  for (const one of [uri, ...others]) {
    const {workspace} = await workspaces.around(one)
    if (workspace) return workspace
  }
  return undefined
}

const view = (looked: LookedOver): OverviewView => ({
  workspace: looked.workspace?.path ?? null,
  summary: summaryOf(looked.overview),
  remark: looked.workspace ? null : openOnly,
  first: mendingIn(looked.files[looked.overview.first ?? -1]),
  groups: overviewRows(looked),
  html: readinessPage(looked),
})
