import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import type {CompletionItem} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import type {CompletionAsked} from '../../server/src/features/completion/asked.ts'
import {complete} from '../../server/src/features/completion/complete.ts'
import {withRuleHelp} from '../../server/src/features/completion/rule-ids.ts'
import {ruleHelp} from '../../server/src/lint/rule-page.ts'
import {readEntry} from '../../server/src/portfolio/entry.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {readCursor} from '../support/cursor.ts'
import {root} from '../support/project.ts'
import {shouting, toys} from '../support/toys.ts'

const yaml =
  'programs:\n  - {id: pell, name: Pell Children’s, aliases: [PCH], city: Toledo, track: pediatrics}\n  - {name: "Hollis: The Clinic"}\n'
const workspace = new Workspace('file:///w/residency.yaml', yaml)
const client = {markdown: true, snippets: true, asIs: true, commands: true}

const ask = (text: string, offset: number, more: Partial<CompletionAsked> = {}): CompletionItem[] => {
  const isWorkspaceFile = more.isWorkspaceFile ?? false
  return complete({
    document: TextDocument.create('file:///w/a.md', isWorkspaceFile ? 'yaml' : 'markdown', 1, text),
    offset,
    trigger: undefined,
    isWorkspaceFile,
    workspace,
    catalogue: toys,
    entries: [],
    findings: [],
    client,
    draft: () => readDraft({text, path: 'a.md', workspace}),
    ...more,
  })
}

const inDraft = (marked: string, more: Partial<CompletionAsked> = {}): CompletionItem[] => {
  const {text, offset} = readCursor(marked)
  return ask(text, offset, more)
}

const inYaml = (marked: string, more: Partial<CompletionAsked> = {}): CompletionItem[] =>
  inDraft(marked, {...more, isWorkspaceFile: true})

const inOrder = (items: readonly CompletionItem[]): string[] =>
  items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({label}) => label)

/** The text with the offer of a label taken, and where it goes on. */
const take = (marked: string, label: string, items: readonly CompletionItem[]): string => {
  const item = items.find((one) => one.label === label)
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not among ${inOrder(items)}`)
  const {text} = readCursor(marked)
  return TextDocument.applyEdits(TextDocument.create('file:///w/a.md', 'markdown', 1, text), [item.textEdit])
}

const takeIn = (marked: string, label: string): string => take(marked, label, inDraft(marked))
const takeInYaml = (marked: string, label: string): string => take(marked, label, inYaml(marked))

const statement = '---\nkind: personal-statement\n---\n\n'

describe('keys of front matter', () => {
  it('are offered in the order of their use, without those that are there', () => {
    expect(inOrder(inDraft('---\n‸\n---\n'))).toEqual([
      ...['kind', 'target', 'program', 'phase', 'contacted', 'applicant', 'season', 'attachments', 'allow'],
    ])
    expect(inOrder(inDraft('---\nkind: email\n‸\nphase: soap\n---\n'))).not.toContain('phase')
  })

  it('are written with a colon where there is none, and lead on to their values', () => {
    expect(takeIn('---\nta‸\n---\n', 'target')).toBe('---\ntarget: \n---\n')
    expect(takeIn('---\nta‸x: soap\n---\n', 'phase')).toBe('---\nphase: soap\n---\n')
    const [kind] = inDraft('---\n‸\n---\n')
    expect(kind?.command?.command).toBe('editor.action.triggerSuggest')
    expect(inDraft('---\n‸\n---\n', {client: {...client, commands: false}})[0]?.command).toBeUndefined()
  })

  it('say what they do and what they can be', () => {
    const phase = inDraft('---\n‸\n---\n').find(({label}) => label === 'phase')
    expect(phase?.documentation).toEqual({
      kind: 'markdown',
      value: 'Where in the season it stands.\n\n`pre-match`, `soap`, `post-soap`, `reapplying`',
    })
  })

  it('are offered while the closing fence is not there yet', () => {
    expect(inOrder(inDraft('---\nki‸'))).toContain('kind')
  })

  it('come by themselves on a new line only while there is no kind', () => {
    expect(inDraft('---\n‸\n---\n', {trigger: '\n'})).not.toEqual([])
    expect(inDraft('---\nkind: email\n‸\n---\n', {trigger: '\n'})).toEqual([])
  })

  it.each([
    ['in front matter of another tool', '---\ntitle: My page\n‸\n---\n'],
    ['in prose', `${statement}I want ‸to`],
    ['behind the closing fence', '---\nkind: email\n---\n‸'],
    ['in a comment of YAML', '---\nkind: email # ‸\n---\n'],
  ])('are not offered %s', (_name, marked) => {
    expect(inDraft(marked)).toEqual([])
  })
})

describe('values of front matter', () => {
  it.each([
    ['a kind', '---\nkind: ‸\n---\n', ['personal-statement', 'email', 'interview-answers', 'criteria', 'experience']],
    ['a phase', '---\nphase: so‸\n---\n', ['pre-match', 'soap', 'post-soap', 'reapplying']],
    ['an applicant', '---\napplicant: ‸\n---\n', ['img', 'us']],
    ['a season', '---\nseason: ‸\n---\n', ['2026', '2027']],
  ])('are those of %s', (_name, marked, wanted) => {
    expect(inOrder(inDraft(marked))).toEqual(wanted)
  })

  it.each([
    ['behind the colon', '---\ntarget: ‸\n---\n', '---\ntarget: pediatrics\n---\n'],
    ['without a blank', '---\ntarget:‸\n---\n', '---\ntarget: pediatrics\n---\n'],
    ['in the place of a word', '---\ntarget: pe‸d # both\n---\n', '---\ntarget: pediatrics # both\n---\n'],
    ['in brackets', '---\ntarget: [med-peds, ‸]\n---\n', '---\ntarget: [med-peds, pediatrics]\n---\n'],
    ['in brackets that are open', '---\ntarget: [med-peds,‸\n---\n', '---\ntarget: [med-peds, pediatrics\n---\n'],
    ['as the first of a list', '---\ntarget:\n  ‸\n---\n', '---\ntarget:\n  - pediatrics\n---\n'],
    ['behind a dash', '---\ntarget:\n  - ‸\n---\n', '---\ntarget:\n  - pediatrics\n---\n'],
    [
      'where a list goes on',
      '---\ntarget:\n  - med-peds\n  ‸\n---\n',
      '---\ntarget:\n  - med-peds\n  - pediatrics\n---\n',
    ],
    ['in lines of Windows', '---\r\ntarget: ‸\r\n---\r\n', '---\r\ntarget: pediatrics\r\n---\r\n'],
  ])('are written %s', (_name, marked, wanted) => {
    expect(takeIn(marked, 'pediatrics')).toBe(wanted)
  })

  it('are not offered behind the blank after a word', () => {
    expect(inDraft('---\nphase: soap ‸\n---\n')).toEqual([])
  })
})

describe('programs', () => {
  it('are offered by id, else by name, and found by every name', () => {
    const items = inDraft('---\nprogram: ‸\n---\n')
    expect(items).toMatchObject([
      {label: 'pell', detail: 'Pell Children’s', filterText: 'pell Pell Children’s PCH'},
      {label: 'Hollis: The Clinic', textEdit: {newText: '"Hollis: The Clinic"'}},
    ])
    expect(items[0]?.documentation).toMatchObject({value: '**Pell Children’s**\n- Toledo · Pediatrics'})
  })

  it('are found behind a quotation mark', () => {
    expect(inDraft('---\nprogram: "Pe‸\n---\n')[0]).toMatchObject({filterText: '"pell Pell Children’s PCH'})
  })
})

describe('rule ids', () => {
  it.each([
    ['in front matter', '---\nkind: email\nallow: [‸]\n---\n', '---\nkind: email\nallow: [tone/shouting]\n---\n'],
    ['in a comment', `${statement}<!-- allow ‸ -->`, `${statement}<!-- allow tone/shouting -->`],
    ['in a comment, begun', `${statement}<!-- allow tone/sh‸out -->`, `${statement}<!-- allow tone/shouting -->`],
    [
      'as the second',
      `${statement}<!-- allow-file prose/gap, ‸ -->`,
      `${statement}<!-- allow-file prose/gap, tone/shouting -->`,
    ],
  ])('are offered %s', (_name, marked, wanted) => {
    expect(takeIn(marked, 'tone/shouting')).toBe(wanted)
  })

  it('come with those first that found something, and families last', () => {
    const finding = {
      rule: 'prose/gap',
      severity: 'hint',
      message: '',
      span: {start: 0, end: 1},
      fixKind: 'none',
      related: [],
    } as const
    const items = inDraft(`${statement}<!-- allow ‸ -->`, {findings: [finding]})
    expect(inOrder(items)).toEqual(['prose/gap', 'tone/shouting', 'match/season', 'tone/*', 'prose/*', 'match/*'])
    expect(items.find(({label}) => label === 'prose/gap')?.detail).toBe('found here: A gap')
  })

  it('are explained when one is looked at', () => {
    const item = inDraft(`${statement}<!-- allow ‸ -->`).find(({label}) => label === 'tone/shouting')
    expect(item?.documentation).toBeUndefined()
    expect(item && withRuleHelp(item, toys, client).documentation).toMatchObject({value: ruleHelp(shouting)})
    expect(withRuleHelp({label: 'x', data: 7}, toys, client)).toEqual({label: 'x', data: 7})
  })

  it('are keys of the rules in residency.yaml, followed by severities', () => {
    expect(takeInYaml('rules:\n  ‸\n', 'tone/shouting')).toBe('rules:\n  tone/shouting: \n')
    expect(takeInYaml('rules: {prose/gap: off, ‸}\n', 'tone/*')).toBe('rules: {prose/gap: off, tone/*: }\n')
    expect(inOrder(inYaml('rules:\n  tone/shouting: ‸\n'))).toEqual(['off', 'error', 'warning', 'information', 'hint'])
    expect(takeInYaml('rules:\n  tone/shouting: ‸\n', 'off')).toBe('rules:\n  tone/shouting: off\n')
  })

  it('follow the word of a comment that allows', () => {
    expect(inOrder(inDraft(`${statement}<!-- ‸ -->`))).toEqual(['allow', 'allow-file'])
    expect(takeIn(`${statement}<!-- al‸ -->`, 'allow-file')).toBe(`${statement}<!-- allow-file  -->`)
  })

  it.each([
    ['in the reason', `${statement}<!-- allow tone/shouting: because ‸ -->`],
    ['in a comment that says something else', `${statement}<!-- a note to ‸ -->`],
    ['behind a comment', `${statement}<!-- allow tone/shouting --> ‸`],
    ['in a comment of a file that is no draft', '<!-- allow ‸ -->'],
  ])('are not offered %s', (_name, marked) => {
    expect(inDraft(marked)).toEqual([])
  })
})

describe('residency.yaml', () => {
  it.each([
    ['a map below its key', '‸', 'applicant', 'applicant:\n  '],
    ['a list of maps', '‸', 'programs', 'programs:\n  - '],
    ['a list of words', 'criteria:\n  ‸', 'flexible', 'criteria:\n  flexible: '],
    ['the first program', 'programs:\n  ‸', 'id', 'programs:\n  - id: '],
    ['another program', 'programs:\n  - id: a\n  ‸', 'name', 'programs:\n  - id: a\n  - name: '],
    ['another key of a program', 'programs:\n  - id: a\n    ‸', 'track', 'programs:\n  - id: a\n    track: '],
    ['a key between braces', 'programs:\n  - {id: a, ‸}', 'track', 'programs:\n  - {id: a, track: }'],
    [
      'a letter',
      'applicant:\n  letters:\n    - from: A\n      ‸',
      'specialty',
      'applicant:\n  letters:\n    - from: A\n      specialty: ',
    ],
  ])('gets %s', (_name, marked, label, wanted) => {
    expect(takeInYaml(marked, label)).toBe(wanted)
  })

  it.each([
    ['flags', 'programs:\n  - applied: ‸', ['true', 'false']],
    [
      'tracks',
      'programs:\n  - {track: ‸}',
      ['med-peds', 'internal-medicine', 'pediatrics', 'preliminary-medicine', 'transitional-year'],
    ],
    ['visas', 'programs:\n  - visas: [‸]', ['J-1', 'H-1B']],
    ['what a certification can be', 'applicant:\n  ecfmg: ‸', ['certified']],
  ])('gets %s', (_name, marked, wanted) => {
    expect(inOrder(inYaml(marked))).toEqual(wanted)
  })

  it('gets the statements of the folder', () => {
    const text = 'I bought forty oral syringes.'
    const draft = readDraft({text, path: 'ps/peds.md', kind: 'personal-statement', targets: ['pediatrics']})
    const entry = readEntry('file:///w/ps/peds.md', draft)
    const items = inYaml('programs:\n  - statement: ‸', {entries: entry ? [entry] : []})
    expect(items).toMatchObject([{label: 'ps/peds.md', detail: 'Pediatrics', textEdit: {newText: 'ps/peds.md'}}])
  })
})

describe('completion', () => {
  const examples = globSync(['examples/**/*.{md,yaml}'], {cwd: root}).map((path) => [
    path,
    readFileSync(root + path, 'utf8'),
  ])

  it('never throws, and replaces a stretch of one line round the cursor, wherever an example file ends', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true})
    fc.assert(
      fc.property(fc.constantFrom(...examples), share, share, ([path = '', text = ''], cut, place) => {
        const part = text.slice(0, Math.round(text.length * cut))
        const offset = Math.round(part.length * place)
        const document = TextDocument.create('file:///w/a.md', 'markdown', 1, part)
        const draft = readDraft({text: '', path: 'a.md', kind: 'email'})
        for (const item of ask(part, offset, {document, isWorkspaceFile: path.endsWith('.yaml'), draft: () => draft})) {
          if (!item.textEdit || !('range' in item.textEdit)) throw new Error(`${item.label} has no range`)
          const {start, end} = item.textEdit.range
          expect(end.line).toBe(start.line)
          expect(document.offsetAt(start)).toBeLessThanOrEqual(offset)
          expect(document.offsetAt(end)).toBeGreaterThanOrEqual(offset)
        }
      }),
      {numRuns: 500},
    )
  })
})
