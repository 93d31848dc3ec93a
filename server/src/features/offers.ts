import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Draft} from '../draft/draft.ts'
import {familyOf} from '../lint/families.ts'
import type {Edit} from '../lint/fix.ts'
import type {Workspace} from '../workspace/workspace.ts'
import {type Allowing, allowHere, allowInDraft, allowInFolder} from './allow-edits.ts'
import type {DiagnosticData} from './diagnostics.ts'
import {setInFrontMatter} from './front-matter-edits.ts'
import {type OpenSlot, openSlots, written} from './open-slots.ts'
import {rangeOf, spanOf} from './positions.ts'

/** A diagnostic of this server with all it carries. */
export interface Own extends Diagnostic {
  readonly data: DiagnosticData
}

/** What the editor can take, and what the offers are for. */
export interface Offering {
  readonly document: TextDocument
  /** The draft as it was last read; without it nothing can be allowed in place. */
  readonly draft: Draft | undefined
  /** Whether the editor takes edits for one version of a document, which are safer. */
  readonly versioned: boolean
  /** Whether an edit may leave the cursor in a slot. */
  readonly snippets: boolean
  /** Whether an action that cannot be had may be shown with its reason. */
  readonly disabled: boolean
  /** Whether the client knows the extension's commands. */
  readonly commands: boolean
}

/** The command by which a client shows the page of a rule. */
export const openPageCommand = 'residencyDrafts.openRulePage'

/** What is offered beside a rule's own fix: to say what is true, to let the finding stand, to read on. */
export const offersFor = (offering: Offering, diagnostic: Own): CodeAction[] => {
  const {draft, document} = offering
  const {rule, version} = diagnostic.data
  const isFresh = draft && version === document.version
  return [
    ...(isFresh ? slotOffers(offering, draft, diagnostic) : []),
    ...(isFresh ? phaseOffers(offering, draft, diagnostic) : []),
    ...(isFresh && familyOf(rule) !== 'setup' ? allowOffers(offering, draft, diagnostic) : []),
    ...(offering.commands ? [pageOffer(diagnostic)] : []),
  ]
}

/** Of more facts than this one is found sooner by typing. */
const mostFacts = 8

/** The facts that a slot asks for; where there is one and no other, it is the right answer. */
const slotOffers = (offering: Offering, draft: Draft, diagnostic: Own): CodeAction[] => {
  if (diagnostic.data.rule !== 'specifics/placeholder') return []
  const {start} = spanOf(offering.document, diagnostic.range)
  const slots = openSlots(draft)
  const slot = slots.find(({span}) => span.start === start)
  if (!slot) return []
  const certain = slots.flatMap((one) => (one.fact === undefined ? [] : [filling(draft, one, one.fact)]))
  const all = `Fill in every fact that residency.yaml has (${certain.length})`
  return [
    ...slot.facts.slice(0, mostFacts).map((fact) => ({
      ...action(offering, diagnostic, `Fill in “${fact}”`, filling(draft, slot, fact)),
      isPreferred: slot.facts.length === 1,
    })),
    ...(certain.length > 1
      ? [{title: all, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: toEdit(offering, certain)}]
      : []),
  ]
}

const filling = (draft: Draft, slot: OpenSlot, fact: string): Edit => ({
  span: slot.span,
  expected: slot.text,
  insert: written(draft, slot, fact),
})

/** The first contact may have been the program's, or the email may be meant for later. */
const phaseOffers = (offering: Offering, draft: Draft, diagnostic: Own): CodeAction[] => {
  if (diagnostic.data.rule !== 'match/uncontacted-program') return []
  const slot = '[date, by phone or email, by whom]'
  const contacted = setInFrontMatter(draft, 'contacted', offering.snippets ? `"\${1:${slot}}"` : `"${slot}"`)
  const later = setInFrontMatter(draft, 'phase', 'post-soap')
  return [
    ...(contacted ? [action(offering, diagnostic, 'They contacted me: note when and how', contacted, true)] : []),
    ...(later ? [action(offering, diagnostic, 'I will send it after SOAP has ended: set the phase', later)] : []),
  ]
}

const allowOffers = (offering: Offering, draft: Draft, diagnostic: Own): CodeAction[] => {
  const {rule} = diagnostic.data
  const at = spanOf(offering.document, diagnostic.range)
  const here = allowHere(draft, rule, at, offering.snippets ? `\${1:why it may stand}` : '')
  return [
    ...offer(offering, diagnostic, `Allow ${rule} here`, here, true),
    ...offer(offering, diagnostic, `Allow ${rule} in this draft`, allowInDraft(draft, rule)),
    ...offer(
      offering,
      diagnostic,
      `Switch ${rule} off in this folder`,
      allowInFolder(draft.workspace, rule),
      false,
      draft.workspace,
    ),
  ]
}

const offer = (
  offering: Offering,
  diagnostic: Own,
  title: string,
  allowing: Allowing,
  hasSlot = false,
  file?: Workspace,
): CodeAction[] => {
  if ('edit' in allowing) return [action(offering, diagnostic, title, allowing.edit, hasSlot, file)]
  const {reason} = allowing
  return offering.disabled
    ? [{title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], disabled: {reason}}]
    : []
}

const pageOffer = (diagnostic: Own): CodeAction => {
  const {rule} = diagnostic.data
  const title = `Read about ${rule}`
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: {title, command: openPageCommand, arguments: [rule]},
  }
}

const action = (
  offering: Offering,
  diagnostic: Own,
  title: string,
  edit: Edit,
  hasSlot = false,
  file?: Workspace,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic],
  edit: file
    ? toEdit({...offering, document: TextDocument.create(file.path, 'yaml', 0, file.text)}, [edit], {version: null})
    : toEdit(offering, [edit], {hasSlot: hasSlot && offering.snippets}),
})

/** How an edit is to be written down. */
interface EditOptions {
  /** The text to be inserted is a snippet. */
  readonly hasSlot?: boolean
  /** The version the edit is for; null is whichever there is. */
  readonly version?: null
}

/** Edits as the editor takes them. */
export const toEdit = (
  {document, versioned}: Pick<Offering, 'document' | 'versioned'>,
  edits: readonly Edit[],
  {hasSlot = false, version}: EditOptions = {},
): WorkspaceEdit => {
  const {uri} = document
  const plain = edits.map(({span, insert}): TextEdit => ({range: rangeOf(document, span), newText: insert}))
  if (!versioned) return {changes: {[uri]: plain}}
  const snippets = edits.map(
    ({span, insert}): SnippetTextEdit => ({range: rangeOf(document, span), snippet: {kind: 'snippet', value: insert}}),
  )
  const textDocument = {uri, version: version === null ? null : document.version}
  return {documentChanges: [{textDocument, edits: hasSlot ? snippets : plain}]}
}
