import type {CancellationToken, Definition, LocationLink, Position, WorkspaceEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {offsetOf, rangeOf} from '../../features/positions.ts'
import {type FileEdit, objectionToName, programReferences, renameProgram} from '../../features/program-places.ts'
import {mentionInDraft, mentionInWorkspace, type ProgramMention} from '../../features/program-words.ts'
import type {Workspace} from '../../workspace/workspace.ts'
import {folderDrafts} from '../folder-drafts.ts'
import {Refusal, stopIfCancelled} from '../guard.ts'
import type {Ability, Place, Running, Session} from '../session.ts'

/** The program that a position is about. */
interface Found {
  readonly place: Place
  readonly workspace: Workspace
  readonly mention: ProgramMention
}

/** Leads from the word for a program to its entry in `residency.yaml` and to every draft, and renames it in all of them. */
export const programIds: Ability = {
  capabilities: () => ({
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: {prepareProvider: true},
  }),
  serve(running) {
    const {connection, guard} = running

    connection.onDefinition(
      guard.request('definition', null, async (params, token): Promise<Definition | LocationLink[] | null> => {
        const found = await find(running, params, token)
        return found ? definitionOf(found) : null
      }),
    )

    connection.onReferences(
      guard.request('references', null, async (params, token) => {
        const found = await find(running, params, token)
        if (!found) return null
        const {place, workspace, mention} = found
        const drafts = await folderDrafts(running, place.session, workspace)
        stopIfCancelled(token)
        const places = programReferences(mention.entry, workspace, drafts, params.context.includeDeclaration)
        return places.flatMap(({uri, span}) => {
          const document = documentOf(running, place.session, workspace, uri)
          return document ? [{uri: document.uri, range: rangeOf(document, span)}] : []
        })
      }),
    )

    connection.onPrepareRename(
      guard.request('prepareRename', null, async (params, token) => {
        const {place, mention} = await findForRename(running, params, token)
        return {range: rangeOf(place.document, mention.span), placeholder: mention.text}
      }),
    )

    connection.onRenameRequest(
      guard.request('rename', null, async (params, token) => {
        const {place, workspace, mention} = await findForRename(running, params, token)
        const objection = objectionToName(mention, params.newName, workspace)
        if (objection) throw new Refusal(objection)
        const drafts = await folderDrafts(running, place.session, workspace)
        stopIfCancelled(token)
        return toEdit(running, place.session, workspace, renameProgram(mention, params.newName, workspace, drafts))
      }),
    )
  },
}

interface At {
  readonly textDocument: {readonly uri: string}
  readonly position: Position
}

const find = async (
  running: Running,
  {textDocument: {uri}, position}: At,
  token: CancellationToken,
): Promise<Found | undefined> => {
  const place = await running.place(uri, token)
  if (!place?.workspace) return undefined
  const {workspace, document} = place
  const offset = offsetOf(document, position)
  const mention = place.isWorkspaceFile
    ? mentionInWorkspace(workspace, offset)
    : isDraft(place)
      ? mentionInDraft(place.draft(), offset)
      : undefined
  return mention && {place, workspace, mention}
}

const isDraft = (place: Place): boolean => place.draft().kind !== undefined

/** A rename that cannot be done says why, because an editor that gets nothing says nothing a person understands. */
const findForRename = async (running: Running, at: At, token: CancellationToken): Promise<Found> => {
  const place = await running.place(at.textDocument.uri, token)
  if (place && !place.workspace)
    throw new Refusal('There is no residency.yaml over this file, so no program has an id.')
  const found = await find(running, at, token)
  if (!found) {
    throw new Refusal(
      'Only programs can be renamed: at their id or name in residency.yaml, or after program: in a draft.',
    )
  }
  const {mention, workspace} = found
  const isInProse = !found.place.isWorkspaceFile && !isFrontMatter(found)
  if (isInProse) {
    throw new Refusal(
      `Here “${mention.text}” is your own text. It can be renamed in residency.yaml and after program:.`,
    )
  }
  return {...found, workspace}
}

const isFrontMatter = ({place, mention}: Found): boolean => mention.span.end <= place.draft().bodyStart

const definitionOf = ({place, workspace, mention}: Found): Definition | LocationLink[] => {
  const target = TextDocument.create(workspace.path, 'yaml', 0, workspace.text)
  const {span, words} = mention.entry
  const head = rangeOf(target, words[0]?.span ?? span)
  if (!place.session.client.definitionLinks) return {uri: workspace.path, range: head}
  return [
    {
      originSelectionRange: rangeOf(place.document, mention.span),
      targetUri: workspace.path,
      targetRange: rangeOf(target, span),
      targetSelectionRange: head,
    },
  ]
}

/** A file of the folder with the text that offsets in it belong to. */
const documentOf = (
  {documents}: Running,
  {portfolios}: Session,
  workspace: Workspace,
  uri: string,
): TextDocument | undefined => {
  const open = documents.get(uri)
  const text = open ? undefined : portfolios.of(workspace).textOf(uri)
  return text === undefined ? open : TextDocument.create(uri, 'markdown', 0, text)
}

const toEdit = (
  running: Running,
  session: Session,
  workspace: Workspace,
  edits: readonly FileEdit[],
): WorkspaceEdit => {
  const files = [...new Set(edits.map(({uri}) => uri))].flatMap((uri) => {
    const document = documentOf(running, session, workspace, uri)
    if (!document) return []
    const own = edits.filter((edit) => edit.uri === uri)
    const version = running.documents.get(uri)?.version ?? null
    return [{uri, version, edits: own.map(({span, insert}) => ({range: rangeOf(document, span), newText: insert}))}]
  })
  return session.client.versionedEdits
    ? {documentChanges: files.map(({uri, version, edits: own}) => ({textDocument: {uri, version}, edits: own}))}
    : {changes: Object.fromEntries(files.map(({uri, edits: own}) => [uri, own]))}
}
