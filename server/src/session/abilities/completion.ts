import {complete} from '../../features/completion/complete.ts'
import {withRuleHelp} from '../../features/completion/rule-ids.ts'
import {offsetOf} from '../../features/positions.ts'
import type {Client} from '../client.ts'
import type {Ability} from '../session.ts'

/** What is typed where something can be offered; in Markdown editors ask for nothing while letters are typed. */
const triggers = [' ', '[', ',', '/', '\n']

/** Offers what can be written at a place. */
export const completion: Ability = {
  capabilities: () => ({completionProvider: {triggerCharacters: triggers, resolveProvider: true}}),
  serve({connection, guard, catalogue, place, session}) {
    connection.onCompletion(
      guard.request('completion', null, async ({textDocument: {uri}, position, context}, token) => {
        const found = await place(uri, token)
        if (!found) return null
        const {document, workspace, isWorkspaceFile, draft} = found
        const {portfolios, diagnose, client} = found.session
        return complete({
          document,
          offset: offsetOf(document, position),
          trigger: context?.triggerCharacter,
          isWorkspaceFile,
          workspace,
          catalogue,
          entries: workspace ? portfolios.of(workspace).entries : [],
          findings: diagnose.lastFindings(uri),
          client: completionClient(client),
          draft,
        })
      }),
    )
    connection.onCompletionResolve(async (item, token) => {
      const client = session()?.client
      return client
        ? guard.request('completionResolve', item, () => withRuleHelp(item, catalogue, client.completion))(item, token)
        : item
    })
  },
}

const completionClient = ({completion: own, options}: Client) => ({...own, commands: options.commands === true})
