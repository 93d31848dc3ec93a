import {describe, expect, it} from 'vitest'
import type {CodeAction, SnippetTextEdit, TextDocumentEdit} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {allowInFolder} from '../../server/src/features/allow-edits.ts'
import {type Asked, codeActions} from '../../server/src/features/code-actions.ts'
import {toDiagnostic} from '../../server/src/features/diagnostics.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {lintText} from '../support/lint-text.ts'

const uri = 'file:///drafts/email.md'
const able = {only: undefined, versioned: true, snippets: true, disabled: true, commands: true} as const

const ask = (text: string, yaml?: string, more: Partial<Asked> = {}): readonly CodeAction[] => {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  const workspace = yaml === undefined ? undefined : new Workspace('file:///drafts/residency.yaml', yaml)
  const draft = readDraft({text, path: 'email.md', workspace})
  const showing = {document, docsBase: undefined, elsewhere: () => undefined}
  const all = lintText(text).map((finding) => toDiagnostic(finding, showing))
  return codeActions({...able, document, draft, diagnostics: all, all, ...more})
}

const titled = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
  actions.find((action) => action.title.startsWith(title))

const edits = (action: CodeAction | undefined): ReadonlyArray<TextDocumentEdit['edits'][number]> =>
  (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? []

const uncontacted = `---
kind: email
phase: soap
target: pediatrics
---

Subject: Amara Obi, AAMC ID 12345678, Pediatrics

Dear Dr. Lee,

I am writing to Pell Hospital about the Pediatrics position.
`

describe('an email that would open contact in SOAP', () => {
  it('may be an answer: the contact is noted, with the cursor on what happened', () => {
    const [edit] = edits(titled(ask(uncontacted), 'They contacted me'))
    expect((edit as SnippetTextEdit).snippet).toEqual({
      kind: 'snippet',
      value: `contacted: "\${1:[date, by phone or email, by whom]}"\n`,
    })
  })

  it('may be meant for later: the phase is set', () => {
    expect(edits(titled(ask(uncontacted), 'I will send it after SOAP'))).toMatchObject([{newText: ' post-soap'}])
  })

  it('gets text alone where the editor takes no slots', () => {
    const action = titled(ask(uncontacted, undefined, {snippets: false}), 'They contacted me')
    expect(edits(action)).toMatchObject([{newText: 'contacted: "[date, by phone or email, by whom]"\n'}])
  })
})

describe('what cannot be allowed', () => {
  it('says why, to an editor that can show it', () => {
    const head = uncontacted.replace('Amara Obi, AAMC ID 12345678, Pediatrics', '')
    const reasons = (actions: readonly CodeAction[]): readonly unknown[] => [
      ...new Set(actions.flatMap(({disabled}) => disabled?.reason ?? [])),
    ]
    expect(reasons(ask(head))).toEqual([
      'a comment would cut the header lines of the email off',
      'there is no residency.yaml over this draft',
    ])
    expect(reasons(ask(head, undefined, {disabled: false}))).toEqual([])
  })
})

it('the page of a rule is offered to clients that can show it', () => {
  expect(titled(ask(uncontacted), 'Read about match/uncontacted-program')?.command).toMatchObject({
    command: 'residencyDrafts.openRulePage',
    arguments: ['match/uncontacted-program'],
  })
  expect(titled(ask(uncontacted, undefined, {commands: false}), 'Read about')).toBeUndefined()
})

it('a comment that allows a finding waits for its reason', () => {
  const text = '---\nkind: personal-statement\n---\n\nPlease give me a chance.\n'
  const [edit] = edits(titled(ask(text), 'Allow tone/desperation here'))
  expect((edit as SnippetTextEdit).snippet.value).toBe(`<!-- allow tone/desperation: \${1:why it may stand} -->\n`)
})

describe('switching a rule off in the folder', () => {
  const off = (yaml: string): string => {
    const allowing = allowInFolder(new Workspace('w', yaml), 'tone/hedge')
    if (!('edit' in allowing)) return allowing.reason
    const {span, insert} = allowing.edit
    return yaml.slice(0, span.start) + insert + yaml.slice(span.end)
  }
  it.each([
    ['', 'rules:\n  tone/hedge: off\n'],
    ['season: 2027', 'season: 2027\nrules:\n  tone/hedge: off\n'],
    ['season: 2027\r\n', 'season: 2027\r\nrules:\r\n  tone/hedge: off\r\n'],
    ['rules: {}\nseason: 2027\n', 'rules: {tone/hedge: off}\nseason: 2027\n'],
    ['rules: {prose/*: off}\n', 'rules: {prose/*: off, tone/hedge: off}\n'],
    ['rules:\n  prose/*: off # quiet\n', 'rules:\n  tone/hedge: off\n  prose/*: off # quiet\n'],
    ['rules:\nseason: 2027\n', 'rules:\n  tone/hedge: off\nseason: 2027\n'],
    ['rules:\n  tone/hedge: warning\n', 'rules:\n  tone/hedge: off\n'],
  ])('turns %j into %j', (yaml, wanted) => {
    expect(off(yaml)).toBe(wanted)
    expect(new Workspace('w', off(yaml)).file.rules).toMatchObject({'tone/hedge': 'off'})
  })

  it('leaves a broken file alone', () => {
    expect(off('rules: {a\n')).toBe('residency.yaml cannot be read')
  })
})
