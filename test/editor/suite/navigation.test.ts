import * as vscode from 'vscode'
import {expectEqual, expectMatch} from './expect.ts'
import {fileInFolder, showFile} from './workspace.ts'

/** Asks the editor until an answer is as wanted, because the server may still be starting. */
const asked = async <Answer>(
  isWanted: (answer: Answer) => boolean,
  command: string,
  ...given: unknown[]
): Promise<Answer> => {
  for (const deadline = Date.now() + 18_000; ; ) {
    const answer = await vscode.commands.executeCommand<Answer>(command, ...given)
    if (isWanted(answer)) return answer
    if (Date.now() > deadline) throw new Error(`${command} gave ${(JSON.stringify(answer) ?? 'nothing').slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const placeOf = (document: vscode.TextDocument, words: string, skip = 1): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + skip)

const email = 'emails/st-brendan-reply.md'

afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

describe('finding one’s way', () => {
  it('counts above the draft and above each answer', async () => {
    const {uri} = await showFile('interview/answers.md')
    const lenses = await asked<vscode.CodeLens[]>((found) => found.length > 2, 'vscode.executeCodeLensProvider', uri)
    const titles = lenses.map(({command}) => command?.title ?? '')
    expectMatch(titles[0] ?? '', /^5 questions · \d:\d\d aloud · 1 longer than 2:00$/)
    expectMatch(titles[1] ?? '', /^0:\d\d aloud of 2:00 · Practice$/)
  })

  it('outlines an email beside what the editor outlines itself', async () => {
    const {uri} = await showFile(email)
    const isWanted = (found: vscode.DocumentSymbol[] | undefined): boolean =>
      ['front matter', 'Subject', 'Message', 'Signature'].every((name) => found?.some((one) => one.name === name))
    await asked(isWanted, 'vscode.executeDocumentSymbolProvider', uri)
  })

  it('folds front matter, and the rest of Markdown as before', async () => {
    const {uri} = await showFile('criteria.md')
    const isWanted = (found: vscode.FoldingRange[] | undefined): boolean =>
      [0, 7, 9].every((start) => found?.filter((one) => one.start === start).length !== 0)
    await asked(isWanted, 'vscode.executeFoldingRangeProvider', uri)
  })

  it('leads from a draft to the program, and to the page of a rule', async () => {
    const document = await showFile(email)
    const at = placeOf(document, 'st-brendan')
    type Found = vscode.LocationLink[]
    const [link] = await asked<Found>((found) => found.length > 0, 'vscode.executeDefinitionProvider', document.uri, at)
    expectEqual(link?.targetUri.toString(), fileInFolder('residency.yaml').toString())
    const isLinked = (found: vscode.DocumentLink[]): boolean =>
      found.some(({target}) => /residency\.yaml$/.test(target?.path ?? ''))
    await asked(isLinked, 'vscode.executeLinkProvider', document.uri)
  })

  it('renames a program in residency.yaml and in drafts that are not open', async () => {
    const document = await showFile('residency.yaml')
    const at = placeOf(document, 'id: wrenfield', 5)
    const isWanted = (edit: vscode.WorkspaceEdit | undefined): boolean => {
      const files = edit?.entries().map(([uri]) => uri.path.split('/').at(-1)) ?? []
      return ['residency.yaml', 'wrenfield-unsolicited.md', 'answers.md'].every((name) => files.includes(name))
    }
    await asked(isWanted, 'vscode.executeDocumentRenameProvider', document.uri, at, 'wrenfield-peds')
  })

  it('offers programs behind program: and explains the key', async () => {
    const document = await showFile(email)
    const at = placeOf(document, 'program: ', 9)
    const isWanted = ({items}: vscode.CompletionList): boolean =>
      ['wrenfield', 'saltmarsh', 'st-brendan'].every((label) => items.some((one) => one.label === label))
    await asked(isWanted, 'vscode.executeCompletionItemProvider', document.uri, at)
    const isExplained = (hovers: vscode.Hover[]): boolean =>
      hovers.some(({contents}) =>
        contents.some((one) => one instanceof vscode.MarkdownString && one.value.includes('The program it goes to')),
      )
    await asked(isExplained, 'vscode.executeHoverProvider', document.uri, placeOf(document, 'program: '))
  })
})
