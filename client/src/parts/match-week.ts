import * as vscode from 'vscode'
import {type MatchWeekParams, type MatchWeekView, matchWeekRequest} from '../../../server/src/protocol/match-week.ts'
import type {Part} from '../part.ts'
import {Page} from '../webview.ts'

const showCommand = 'residencyDrafts.showMatchWeek'
/** The longest wait before the clock is looked at again: a computer may have slept. */
const longestWait = 60_000

/** A status item near Match Week, and a page that says what may be done now. */
export const matchWeek: Part = ({client, context, log}) => {
  const item = vscode.window.createStatusBarItem('residencyDrafts.matchWeek', vscode.StatusBarAlignment.Right, 89)
  item.name = 'Residency Drafts: Match Week'
  item.command = showCommand
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Another moment than this one, for trying the week out. */
  let moment: number | undefined

  const ask = async (): Promise<MatchWeekView | undefined> => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri
    const uri =
      vscode.window.activeTextEditor?.document.uri ?? (folder && vscode.Uri.joinPath(folder, 'residency.yaml'))
    const params: MatchWeekParams = {
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(uri ? {uri: uri.toString()} : {}),
      ...(moment === undefined ? {} : {now: moment}),
    }
    return (await client.sendRequest<MatchWeekView | null>(matchWeekRequest, params)) ?? undefined
  }
  const page = new Page(context.extensionUri, {
    id: 'matchWeek',
    title: 'Match Week',
    commands: [],
    content: async () => (await ask())?.html,
  })

  const show = async (): Promise<void> => {
    clearTimeout(timer)
    try {
      const week = await ask()
      if (week?.isNear || (week && moment !== undefined)) {
        item.text = `$(clock) ${week.short}`
        item.tooltip = week.tooltip.join('\n')
        item.accessibilityInformation = {label: `Match Week: ${week.short}`}
        item.show()
      } else item.hide()
      await page.refresh()
    } catch (error) {
      log.debug(`The Match Week clock could not ask the server: ${error instanceof Error ? error.name : 'no answer'}`)
    }
    timer = setTimeout(show, longestWait)
  }
  timer = setTimeout(show, 0)

  return [
    item,
    page,
    {dispose: () => clearTimeout(timer)},
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.commands.registerCommand(showCommand, () => page.show()),
    // For tests and for trying a week out: a moment in ISO form, or nothing for the present.
    vscode.commands.registerCommand('residencyDrafts.simulateMoment', async (at?: string) => {
      moment = at === undefined ? undefined : Date.parse(at)
      await show()
      return item.text
    }),
  ]
}
