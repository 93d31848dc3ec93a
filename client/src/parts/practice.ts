import * as vscode from 'vscode'
import {clock, type PracticeArguments, practiceCommand} from '../../../server/src/protocol/practice.ts'
import type {Part} from '../part.ts'
import {took} from '../took.ts'

const stopCommand = 'residencyDrafts.stopPractice'
const second = 1000

/** An answer that is being said. */
interface Practice {
  readonly question: string
  readonly target: number
  readonly began: number
  readonly timer: ReturnType<typeof setInterval>
}

type Given = PracticeArguments<vscode.Range | {readonly start: {readonly line: number; readonly character: number}}>

/** Says an answer against the clock: it runs in the status bar until it is clicked. */
export const practice: Part = () => {
  const item = vscode.window.createStatusBarItem('residencyDrafts.practice', vscode.StatusBarAlignment.Left, 1000)
  item.name = 'Residency Drafts: Practice'
  item.command = stopCommand
  let running: Practice | undefined

  const end = (): Practice | undefined => {
    const ended = running
    if (ended) clearInterval(ended.timer)
    running = undefined
    item.hide()
    return ended
  }

  const show = ({question, target, began}: Practice): void => {
    const seconds = (Date.now() - began) / second
    item.text = `$(mic) ${clock(seconds)} of ${clock(target)} · Stop`
    item.tooltip = `Say your answer aloud: ${question}`
    item.accessibilityInformation = {label: `Practice: ${clock(seconds)} of ${clock(target)}. Stop.`, role: 'button'}
    item.backgroundColor = seconds > target ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined
    item.show()
  }

  const start = async (...given: Given | []): Promise<void> => {
    const [uri, heading, target] = given.length > 0 ? given : ((await answerInFront()) ?? [])
    if (uri === undefined || !heading || target === undefined) {
      void vscode.window.showInformationMessage('Put the cursor into an interview answer, then practice it.')
      return
    }
    end()
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))
    const place = new vscode.Position(heading.start.line, heading.start.character)
    const editor = await vscode.window.showTextDocument(document)
    editor.selection = new vscode.Selection(place, place)
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop)
    const question = document.lineAt(place.line).text.replace(/^[#\s]+/, '')
    const began = Date.now()
    running = {question, target, began, timer: setInterval(() => running && show(running), second)}
    show(running)
  }

  const stop = async (): Promise<string | undefined> => {
    const ended = end()
    if (!ended) return undefined
    const said = took((Date.now() - ended.began) / second, ended.target)
    void vscode.window.showInformationMessage(said)
    return said
  }

  return [
    item,
    {dispose: end},
    vscode.commands.registerCommand(practiceCommand, start),
    vscode.commands.registerCommand(stopCommand, stop),
  ]
}

/** What the lens over the answer under the cursor would practice. */
const answerInFront = async (): Promise<Given | undefined> => {
  const editor = vscode.window.activeTextEditor
  if (!editor) return undefined
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>(
    'vscode.executeCodeLensProvider',
    editor.document.uri,
    1000,
  )
  const above = (lenses ?? []).filter(
    ({command, range}) => command?.command === practiceCommand && range.start.isBeforeOrEqual(editor.selection.active),
  )
  const nearest = above.reduce<vscode.CodeLens | undefined>(
    (best, one) => (best?.range.start.isAfter(one.range.start) ? best : one),
    undefined,
  )
  return nearest?.command?.arguments as Given | undefined
}
