import {describe, expect, it} from 'vitest'
import type {CodeAction, Diagnostic} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {type Asked, codeActions} from '../../server/src/features/code-actions.ts'
import {toDiagnostic} from '../../server/src/features/diagnostics.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {lint} from '../../server/src/lint/lint.ts'
import {toys} from '../support/toys.ts'

const uri = 'file:///drafts/statement.md'
const circumstances = circumstancesAt(Date.parse('2026-11-22T12:00:00Z'))

const lintText = (text: string) => {
  const document = TextDocument.create(uri, 'markdown', 1, text)
  const draft = readDraft({text, path: 'statement.md', kind: text.includes('kind:') ? undefined : 'personal-statement'})
  const findings = lint(draft, {catalogue: toys, circumstances, levels: []})
  const showing = {document, docsBase: undefined, elsewhere: () => undefined}
  const all = findings.map((finding) => toDiagnostic(finding, showing))
  return {document, draft, all}
}

/** A client that takes edits and nothing more. */
const plainClient = {only: undefined, versioned: false, snippets: false, disabled: false, commands: false} as const

const ask = (text: string, more: Partial<Asked> = {}): CodeAction[] => {
  const {document, draft, all} = lintText(text)
  return codeActions({...plainClient, document, draft, diagnostics: all, all, ...more})
}

const apply = (text: string, action: CodeAction | undefined): string => {
  const edits = action?.edit?.changes?.[uri]
  if (!edits) throw new Error('there is no such action')
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), edits)
}

const titled = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
  actions.find((action) => action.title.startsWith(title))

const codes = (text: string): unknown[] => lintText(text).all.map(({code}) => code)

describe('a fix', () => {
  it('is preferred when it is mechanical, belongs to its diagnostic, and changes what it said', () => {
    const fix = titled(ask('It was LOUD 🙂 LOUD.'), 'Write it small')
    expect(fix).toMatchObject({kind: 'quickfix', isPreferred: true, diagnostics: [{code: 'tone/shouting'}]})
    expect(apply('It was LOUD 🙂 LOUD.', fix)).toBe('It was loud 🙂 LOUD.')
  })

  it('is not preferred when it is a suggestion', () => {
    expect(titled(ask('A gap.'), 'Fill it')).toMatchObject({isPreferred: false})
  })

  it('is dropped when the text it expects has moved', () => {
    const {all} = lintText('It was LOUD.')
    const document = TextDocument.create(uri, 'markdown', 2, 'Oh, it was LOUD.')
    expect(titled(ask('', {document, draft: undefined, diagnostics: all}), 'Write it small')).toBeUndefined()
  })

  it('that inserts is dropped for every other version, because it expects no text that could have moved', () => {
    const {
      all,
      document: {uri: same},
    } = lintText('A gap.')
    const document = TextDocument.create(same, 'markdown', 2, 'A gap, wider.')
    expect(titled(ask('', {document, draft: undefined, diagnostics: all}), 'Fill it')).toBeUndefined()
  })

  it('names the version it is for where the editor takes that', () => {
    const [fix] = ask('It was LOUD.', {versioned: true})
    expect(fix?.edit).toMatchObject({documentChanges: [{textDocument: {uri, version: 1}}]})
  })

  it.each<[string, Partial<Diagnostic>]>([
    ['of another tool', {source: 'other'}],
    ['whose data is of another shape', {data: {version: 1, rule: 'tone/shouting', fix: {title: 1, edits: 'x'}}}],
    ['whose data is of another rule', {data: {version: 1, rule: 'prose/gap'}}],
  ])('is not made from a diagnostic %s', (_, change) => {
    const {all} = lintText('It was LOUD.')
    expect(ask('It was LOUD.', {diagnostics: all.map((one) => ({...one, ...change}))})).toEqual([])
  })
})

describe('a diagnostic that lost its data on the way', () => {
  it('is known again by its rule and place', () => {
    const {all} = lintText('It was LOUD, LOUD.')
    const bare = all.slice(1).map(({data: _, ...rest}) => rest)
    const fix = titled(ask('It was LOUD, LOUD.', {diagnostics: bare}), 'Write it small')
    expect(apply('It was LOUD, LOUD.', fix)).toBe('It was LOUD, loud.')
  })

  it('is not known once the draft has changed', () => {
    const bare = lintText('It was LOUD.').all.map(({data: _, ...rest}) => rest)
    expect(ask('It was LOUD.', {diagnostics: bare, all: []})).toEqual([])
  })
})

describe('fix all', () => {
  it.each([['source'], ['source.fixAll'], ['source.fixAll.residencyDrafts']])('is what %s asks for', (kind) => {
    const actions = ask('LOUD, LOUDER and a gap.', {only: [kind]})
    expect(actions.map((action) => action.kind)).toEqual(['source.fixAll.residencyDrafts'])
    expect(apply('LOUD, LOUDER and a gap.', actions[0])).toBe('loud, louder and a gap.')
  })

  it.each([['source.organizeImports'], ['refactor'], ['source.fixAll.eslint']])('is not what %s asks for', (kind) => {
    expect(ask('LOUD.', {only: [kind]})).toEqual([])
  })

  it('covers the whole draft, whatever the editor shows at the place', () => {
    expect(apply('LOUD, LOUDER.', ask('LOUD, LOUDER.', {only: ['source.fixAll'], diagnostics: []})[0])).toBe(
      'loud, louder.',
    )
  })

  it('is not offered when nothing mechanical is there', () => {
    expect(ask('A gap.', {only: ['source.fixAll']})).toEqual([])
  })
})

describe('allow here', () => {
  it.each([
    ['a paragraph', 'First.\n\nIt was LOUD.\n', 'First.\n\n<!-- allow tone/shouting -->\nIt was LOUD.\n'],
    ['a list', '- one\n- LOUD\n', '<!-- allow tone/shouting -->\n- one\n- LOUD\n'],
    ['a heading', '  ## LOUD\n', '<!-- allow tone/shouting -->\n  ## LOUD\n'],
    ['an indented quote', '  > LOUD\n', '<!-- allow tone/shouting -->\n  > LOUD\n'],
    [
      'text behind front matter with other line ends',
      '---\r\nkind: personal-statement\r\n---\r\n\r\nLOUD\r\n',
      '---\r\nkind: personal-statement\r\n---\r\n\r\n<!-- allow tone/shouting -->\r\nLOUD\r\n',
    ],
    ['text behind a byte order mark', '\uFEFFLOUD\n', '\uFEFF<!-- allow tone/shouting -->\nLOUD\n'],
  ])('puts a comment before %s, and the finding is gone', (_, text, wanted) => {
    const allowed = apply(text, titled(ask(text), 'Allow tone/shouting here'))
    expect(allowed).toBe(wanted)
    expect(codes(allowed)).toEqual([])
  })

  it('is not offered in front matter or in the header lines of an email', () => {
    const email = '---\nkind: email\nprogram: LOUD\n---\n\nSubject: LOUD\n\nDear Dr. Lee,\n\nIt is LOUD.\n'
    const actions = ask(email).filter(({title}) => title === 'Allow tone/shouting here')
    const {document} = lintText(email)
    const lines = actions.map(({diagnostics}) => diagnostics?.[0]?.range.start.line)
    expect(lines).toEqual([document.positionAt(email.indexOf('It is LOUD')).line])
  })
})

describe('allow in this draft', () => {
  it.each([
    ['makes front matter', 'LOUD\n', '---\nallow: [tone/shouting]\n---\n\nLOUD\n'],
    [
      'adds a line',
      '---\nkind: personal-statement\n---\nLOUD\n',
      '---\nkind: personal-statement\nallow: [tone/shouting]\n---\nLOUD\n',
    ],
    [
      'adds to a list in brackets',
      '---\nkind: personal-statement\nallow: [prose/gap]\n---\nLOUD gap\n',
      '---\nkind: personal-statement\nallow: [prose/gap, tone/shouting]\n---\nLOUD gap\n',
    ],
    [
      'adds to an empty list',
      '---\nkind: personal-statement\nallow: []\n---\nLOUD\n',
      '---\nkind: personal-statement\nallow: [tone/shouting]\n---\nLOUD\n',
    ],
    [
      'adds to a list of lines',
      '---\nkind: personal-statement\nallow:\n  - prose/gap\nseason: 2027\n---\nLOUD gap\n',
      '---\nkind: personal-statement\nallow:\n  - tone/shouting\n  - prose/gap\nseason: 2027\n---\nLOUD gap\n',
    ],
    [
      'makes a list of a single value',
      '---\nkind: personal-statement\nallow: prose/gap\n---\nLOUD gap\n',
      '---\nkind: personal-statement\nallow: [prose/gap, tone/shouting]\n---\nLOUD gap\n',
    ],
    [
      'fills an empty key',
      '---\nkind: personal-statement\nallow:\n---\nLOUD\n',
      '---\nkind: personal-statement\nallow: [tone/shouting]\n---\nLOUD\n',
    ],
  ])('%s, and the finding is gone', (_, text, wanted) => {
    const allowed = apply(text, titled(ask(text), 'Allow tone/shouting in this draft'))
    expect(allowed).toBe(wanted)
    expect(codes(allowed)).toEqual([])
  })

  it('is not offered where the front matter cannot be read', () => {
    const text = '---\nkind: personal-statement\nallow: [a\n---\nLOUD\n'
    expect(titled(ask(text), 'Allow tone/shouting in this draft')).toBeUndefined()
  })

  it('is not offered for findings about the set-up itself', () => {
    const text = '---\nkind: personal-statement\nallow: [tone/shouting]\n---\nsoft\n'
    expect(codes(text)).toEqual(['setup/unused-allow'])
    expect(ask(text)).toEqual([])
  })
})
