import * as vscode from 'vscode'
import {newFolderCommand} from '../../../server/src/protocol/new-folder.ts'
import {
  type ApplicationParams,
  type FilledTemplate,
  type FillTemplateParams,
  fillTemplateRequest,
  type ProgramView,
  type TemplatesView,
  type TemplateView,
  templatesRequest,
} from '../../../server/src/protocol/templates.ts'
import type {Given, Part} from '../part.ts'
import {folderInFront, isThere, placesFrom, workspaceFile, writeNew} from '../places.ts'

/** What a command may be told instead of asking. */
interface Wish {
  /** By id, name, prefix or kind. */
  readonly template?: string
  /** Empty for none. */
  readonly program?: string
  readonly target?: string
  /** Where the file is wanted, if not where it belongs. */
  readonly folder?: vscode.Uri
}

/** Which templates a command offers. */
interface Offer {
  readonly title: string
  readonly isOffered: (template: TemplateView) => boolean
  /** The program is what matters: it is asked first, and there has to be one. */
  readonly isForProgram?: boolean
}

const ofKind =
  (kind: string) =>
  (template: TemplateView): boolean =>
    template.kind === kind && template.isWhole

const offers: Readonly<Record<string, Offer>> = {
  newDraft: {title: 'New draft', isOffered: () => true},
  // The same under the title that it has among files of other sorts.
  newDraftFile: {title: 'New draft', isOffered: () => true},
  newStatement: {title: 'New personal statement', isOffered: ofKind('personal-statement')},
  newEmail: {title: 'New email: when may it be sent?', isOffered: ofKind('email')},
  newInterviewAnswers: {title: 'New interview answers', isOffered: ofKind('interview-answers')},
  newCriteria: {title: 'New criteria checklist', isOffered: ofKind('criteria')},
  newEmailForProgram: {title: 'New email for a program', isOffered: ofKind('email'), isForProgram: true},
}

/** Begins drafts from templates, with the facts that are known in them and the cursor in the first open slot. */
export const newDrafts: Part = (given) =>
  Object.entries(offers).map(([name, offer]) =>
    vscode.commands.registerCommand(`residencyDrafts.${name}`, (told?: unknown) => begin(given, offer, readWish(told))),
  )

/** A folder of the explorer, or what a test says. */
const readWish = (told: unknown): Wish => {
  if (told instanceof vscode.Uri) return {folder: told}
  return typeof told === 'object' && told !== null ? told : {}
}

const begin = async ({client}: Given, offer: Offer, wish: Wish): Promise<string | undefined> => {
  const places = (await placesFrom(wish.folder)).map((uri) => uri.toString())
  const asked: ApplicationParams = {places}
  const view = await client.sendRequest<TemplatesView>(templatesRequest, asked)
  if (offer.isForProgram && view.programs.length === 0 && wish.program === undefined) return tellNoProgram(view)
  const first = offer.isForProgram ? await pickProgram(view, offer, wish) : undefined
  if (offer.isForProgram && first === undefined) return undefined
  const template = wish.template ?? (await pickTemplate(view, offer))
  if (template === undefined) return undefined
  const program = first ?? (await programFor(view, template, wish))
  if (program === undefined) return undefined
  const target = await targetFor(view, template, program, wish)
  if (target === undefined) return undefined
  const front = vscode.window.activeTextEditor?.document
  const params: FillTemplateParams = {
    ...asked,
    template,
    ...(program === '' ? {} : {program}),
    ...(target === '' ? {} : {target}),
    ...(front?.languageId === 'markdown' && !wish.folder ? {front: front.uri.toString()} : {}),
  }
  const filled = await client.sendRequest<FilledTemplate | null>(fillTemplateRequest, params)
  if (!filled) return undefined
  return filled.goes === 'file' ? create(filled, wish.folder) : putIn(filled)
}

/** The program’s id; empty for a draft that goes to none, undefined where nobody wants to go on. */
const programFor = async (view: TemplatesView, template: string, wish: Wish): Promise<string | undefined> => {
  const one = view.templates.find(({id}) => id === template)
  if (wish.program !== undefined || wish.template !== undefined) return wish.program ?? ''
  return one?.asksProgram && view.programs.length > 0 ? pickProgram(view, {title: one.title}, wish, true) : ''
}

/** What the draft is written for; empty where the program says it or it stays open, undefined where nobody wants to go on. */
const targetFor = async (
  {templates, programs}: TemplatesView,
  template: string,
  program: string,
  wish: Wish,
): Promise<string | undefined> => {
  if (wish.target !== undefined || wish.template !== undefined) return wish.target ?? ''
  const one = templates.find(({id}) => id === template)
  const isSaid = programs.some(({id, target}) => id === program && target !== null)
  if (!one || one.targets.length === 0 || isSaid) return ''
  const open = {label: 'Not yet', description: 'the specialty stays an open slot', id: ''}
  const items = [...one.targets.map(({id, name}) => ({label: name, id})), open]
  const options = {title: one.title, placeHolder: 'For which specialty or year?'}
  return (await vscode.window.showQuickPick(items, options))?.id
}

const pickTemplate = async ({templates}: TemplatesView, {title, isOffered}: Offer): Promise<string | undefined> => {
  const offered = templates.filter(isOffered)
  const [only, second] = offered
  if (only && !second) return only.id
  const groups = [...new Set(offered.map(({group}) => group))]
  const items = groups.flatMap((group) => [
    ...(groups.length > 1 ? [{label: group, kind: vscode.QuickPickItemKind.Separator}] : []),
    ...offered
      .filter((one) => one.group === group)
      .map(({id, title: label, description}) => ({label, detail: description, id})),
  ])
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Choose, or type a word',
    matchOnDetail: true,
  })
  return chosen && 'id' in chosen ? chosen.id : undefined
}

const pickProgram = async (
  {programs}: TemplatesView,
  {title}: Pick<Offer, 'title'>,
  {program}: Wish,
  mayBeNone = false,
): Promise<string | undefined> => {
  if (program !== undefined) return program
  const none = {label: 'None of these, or not yet', description: 'the program stays an open slot', id: ''}
  const items = programs.map(({id, name, detail}: ProgramView) => ({label: name, description: detail, id}))
  const options = {title, placeHolder: 'For which program?', matchOnDescription: true}
  return (await vscode.window.showQuickPick([...items, ...(mayBeNone ? [none] : [])], options))?.id
}

const tellNoProgram = async ({workspace}: TemplatesView): Promise<undefined> => {
  const button = workspace === null ? 'New application folder' : `Open ${workspaceFile}`
  const message =
    workspace === null
      ? `There is no ${workspaceFile} here, so no program is known yet.`
      : `${workspaceFile} has no programs yet. Write one below \`programs:\`, then try again.`
  const chosen = await vscode.window.showInformationMessage(message, button)
  if (chosen !== button) return undefined
  if (workspace === null) await vscode.commands.executeCommand(newFolderCommand)
  else await vscode.window.showTextDocument(vscode.Uri.parse(workspace, true))
  return undefined
}

/** Makes the file where it belongs, under a name that no file has; without a place for it, a draft that is not saved yet. */
const create = async (filled: FilledTemplate, wanted: vscode.Uri | undefined): Promise<string> => {
  const place = await freePlace(filled, wanted)
  const isSaved = place !== undefined && (await writeNew(place, filled.text))
  const document = await (isSaved
    ? vscode.workspace.openTextDocument(place)
    : vscode.workspace.openTextDocument({language: 'markdown', content: ''}))
  const editor = await vscode.window.showTextDocument(document, {preview: false})
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length))
  await editor.insertSnippet(new vscode.SnippetString(filled.snippet), whole)
  const name = isSaved ? vscode.workspace.asRelativePath(place) : filled.title
  vscode.window.setStatusBarMessage(`${name}: Tab goes to the next slot, Shift+Tab back.`, 15_000)
  if (place && !isSaved) {
    void vscode.window.showInformationMessage(
      'This folder cannot be written to, so the draft is not saved anywhere yet.',
    )
  }
  return document.uri.toString()
}

const freePlace = async (
  {folder, paths}: FilledTemplate,
  wanted: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> => {
  const application = folder === null ? undefined : vscode.Uri.parse(folder, true)
  const base = wanted ?? application ?? folderInFront()
  if (!base) return undefined
  // A folder inside an application is where somebody wants the file itself.
  const isInside = wanted && application && wanted.path.replace(/\/$/, '') !== application.path.replace(/\/$/, '')
  for (const path of paths) {
    const place = vscode.Uri.joinPath(base, isInside ? path.slice(path.lastIndexOf('/') + 1) : path)
    if (!(await isThere(place))) return place
  }
  return undefined
}

/** Puts a part of a draft into the draft in front: at its top, or on a line of its own at the cursor. */
const putIn = async ({snippet, goes}: FilledTemplate): Promise<string | undefined> => {
  const editor = vscode.window.activeTextEditor
  if (!editor) return undefined
  const {document, selection} = editor
  const line = document.lineAt(selection.active.line)
  const isFree = line.isEmptyOrWhitespace
  const isBelowText = line.lineNumber > 0 && !document.lineAt(line.lineNumber - 1).isEmptyOrWhitespace
  const at = goes === 'top' ? new vscode.Position(0, 0) : isFree ? line.range.start : line.range.end
  const gap = goes === 'top' ? '' : isFree ? (isBelowText ? '\n' : '') : '\n\n'
  await editor.insertSnippet(new vscode.SnippetString(gap + snippet), at)
  return document.uri.toString()
}
