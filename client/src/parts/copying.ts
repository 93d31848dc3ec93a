import * as vscode from 'vscode'
import {
  type EmailView,
  emailPartsRequest,
  type PlainField,
  type PlainTextView,
  plainTextRequest,
} from '../../../server/src/protocol/copying.ts'
import type {DocumentParams} from '../../../server/src/protocol/document.ts'
import type {Given, Part} from '../part.ts'

const scheme = 'residency-drafts-plain'

/** Copies drafts for the form and for a mail program. Nothing is ever sent. */
export const copying: Part = (given) => {
  const previews = new Previews()
  const command = (name: string, run: () => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`residencyDrafts.${name}`, run)
  return [
    previews,
    command('copyPlainText', () => copyPlainText(given, previews)),
    command('copyEmailSubject', () => copyEmail(given, 'subject')),
    command('copyEmailBody', () => copyEmail(given, 'body')),
    command('openInMailProgram', () => openInMailProgram(given)),
  ]
}

/** The plain text of a draft beside the draft itself. */
class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>()
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this)

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? ''
  }

  async show(draft: vscode.Uri, {label, text, count}: PlainField): Promise<void> {
    // Each look has a name of its own: an editor keeps what it was given under an old one.
    const plain = draft.with({scheme, path: `${draft.path}.txt`, query: `${label}-${this.#texts.size}`})
    this.#texts.set(plain.toString(), text)
    const name = draft.path.slice(draft.path.lastIndexOf('/') + 1)
    await vscode.commands.executeCommand('vscode.diff', draft, plain, `${name}: as the form receives it, ${count}`)
  }

  dispose(): void {
    this.#registration.dispose()
  }
}

const copyPlainText = async ({client}: Given, previews: Previews): Promise<string | undefined> => {
  const uri = vscode.window.activeTextEditor?.document.uri
  const view = uri && (await ask<PlainTextView>(client, plainTextRequest, uri))
  if (!uri || !view) return tellNoDraft()
  const field = view.fields.length > 1 ? await pickField(view.fields) : view.fields[0]
  if (!field) return undefined
  await vscode.env.clipboard.writeText(field.text)
  const {count, isTooLong, changes, changed} = field
  const parts = [
    `Copied as plain text: ${count}${isTooLong ? ', which is more than the form takes' : ''}.`,
    ...(changes > 0 ? [`Other than in the draft: ${changed}.`] : []),
  ]
  const button = 'Show what changes'
  const tell = isTooLong ? vscode.window.showWarningMessage : vscode.window.showInformationMessage
  // The text is on the clipboard already: nobody has to wait for the answer.
  void tell(parts.join(' '), ...(changes > 0 ? [button] : [])).then((chosen) =>
    chosen === button ? previews.show(uri, field) : undefined,
  )
  return field.text
}

const pickField = async (fields: readonly PlainField[]): Promise<PlainField | undefined> => {
  const items = fields.map((field) => ({label: field.label, description: field.count, field}))
  return (await vscode.window.showQuickPick(items, {title: 'Which field of the form?'}))?.field
}

const copyEmail = async (given: Given, part: 'subject' | 'body'): Promise<string | undefined> => {
  const email = await askEmail(given)
  if (!email) return undefined
  const text = email[part]
  await vscode.env.clipboard.writeText(text)
  const [obstacle] = email.obstacles
  if (obstacle === undefined) void vscode.window.showInformationMessage(`The ${part} is on the clipboard.`)
  else void vscode.window.showWarningMessage(`The ${part} is on the clipboard. Do not send it yet: ${obstacle}`)
  return text
}

/** Opens a new message in the mail program; the applicant sends it, or does not. */
const openInMailProgram = async (given: Given): Promise<string | undefined> => {
  const email = await askEmail(given)
  if (!email) return undefined
  const {to, subject, body, obstacles} = email
  if (obstacles.length > 0) {
    const more = obstacles.length > 1 ? ` ${obstacles.length - 1} more in the Problems view.` : ''
    void vscode.window.showWarningMessage(`This email is not ready to be sent. ${obstacles[0]}${more}`)
    return undefined
  }
  const address = to.split(/[\s<>,;]/).find((word) => word.includes('@')) ?? ''
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
  const link = `mailto:${encodeURIComponent(address).replace('%40', '@')}?${query}`
  // A string: `Uri` would escape the message a second time.
  await vscode.env.openExternal(link as unknown as vscode.Uri)
  return link
}

const askEmail = async ({client}: Given): Promise<EmailView | undefined> => {
  const uri = vscode.window.activeTextEditor?.document.uri
  const email = uri && (await ask<EmailView>(client, emailPartsRequest, uri))
  if (!email)
    void vscode.window.showInformationMessage(
      'The file in front is not an email; `kind: email` in its front matter makes it one.',
    )
  return email
}

const ask = async <T>(client: Given['client'], request: string, uri: vscode.Uri): Promise<T | undefined> => {
  const params: DocumentParams = {uri: uri.toString()}
  return (await client.sendRequest<T | null>(request, params)) ?? undefined
}

const tellNoDraft = (): undefined => {
  void vscode.window.showInformationMessage(
    'The file in front is not a draft; `kind:` in its front matter makes it one.',
  )
  return undefined
}
