import {matchWeekAt} from '../../features/match-week.ts'
import {viewMatchWeek} from '../../features/match-week-page.ts'
import {type MatchWeekParams, type MatchWeekView, matchWeekRequest} from '../../protocol/match-week.ts'
import type {Ability} from '../session.ts'

/** Tells where in Match Week the reader is. */
export const matchWeek: Ability = {
  capabilities: () => ({}),
  serve({connection, guard, host, session}) {
    connection.onRequest(
      matchWeekRequest,
      guard.request('matchWeek', null, async (params: MatchWeekParams | null): Promise<MatchWeekView | null> => {
        const {uri, now = host.now(), timeZone} = params ?? {}
        const around = uri === undefined ? undefined : await session()?.workspaces.around(uri)
        const week = matchWeekAt(now, around?.workspace?.file.season)
        return week ? viewMatchWeek(week, timeZone) : null
      }),
    )
  },
}
