import {describe, expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {draftLinks, workspaceLinks} from '../../server/src/features/document-links.ts'
import {
  type FolderDraft,
  objectionToName,
  programReferences,
  renameProgram,
} from '../../server/src/features/program-places.ts'
import {
  mentionInDraft,
  mentionInWorkspace,
  type ProgramMention,
  programValue,
} from '../../server/src/features/program-words.ts'
import {yamlScalar} from '../../server/src/text/yaml-scalar.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {readCursor} from '../support/cursor.ts'
import {printMarks} from '../support/marks.ts'
import {toys} from '../support/toys.ts'

const yamlUri = 'file:///w/residency.yaml'
const yaml =
  'programs:\n  - {id: pell, name: "Pell Hospital", aliases: [Pell, PH], statement: ps/a.md}\n  - id: hollis\n    name: Hollis Clinic\n    statement: gone.md\nrules: {tone/shouting: off, tone/gone: off}\n'
const workspace = new Workspace(yamlUri, yaml)

const draftOf = (text: string, path = 'a.md') => readDraft({text, path, workspace})

const folderDraft = (path: string, text: string): FolderDraft => ({
  uri: `file:///w/${path}`,
  text,
  program: programValue(draftOf(text)),
})

const drafts = [
  folderDraft(
    'a.md',
    '---\nkind: email\nprogram: pell\n---\n\nAt Pell Hospital I met Pell’s residents, and PHOTOS. PH.\n',
  ),
  folderDraft('b.md', '---\nkind: email\nprogram: "Pell"\n---\n\nHello.\n'),
  folderDraft('c.md', '---\nkind: email\nprogram: hollis\n---\n\nHello.\n'),
]

const inWorkspace = (marked: string): ProgramMention | undefined => {
  const {text, offset} = readCursor(marked)
  expect(text).toBe(yaml)
  return mentionInWorkspace(workspace, offset)
}

const pell = inWorkspace(yaml.replace('id: pell', 'id: pe‸ll'))
const pellName = inWorkspace(yaml.replace('Pell Hospital', 'Pell Hos‸pital'))

describe('the word for a program', () => {
  const inDraft = (marked: string) => {
    const {text, offset} = readCursor(marked)
    const mention = mentionInDraft(draftOf(text), offset)
    return mention && `${mention.kind} ${mention.text} at ${text.slice(mention.span.start, mention.span.end)}`
  }

  it.each([
    ['an id of front matter', '---\nkind: email\nprogram: pe‸ll\n---\n', 'id pell at pell'],
    [
      'a name in other letters',
      '---\nkind: email\nprogram: "pell hospital‸"\n---\n',
      'name Pell Hospital at pell hospital',
    ],
    ['a name in prose', '---\nkind: email\n---\n\nAt Pell Hos‸pital.', 'name Pell Hospital at Pell Hospital'],
    ['an alias in prose', '---\nkind: email\n---\n\nAt P‸H.', 'alias PH at PH'],
    ['a part of a longer word', '---\nkind: email\n---\n\nP‸HOTOS', undefined],
    ['an id in prose', '---\nkind: email\n---\n\nhol‸lis', undefined],
    ['an unknown program', '---\nkind: email\nprogram: gr‸ove\n---\n', undefined],
  ])('is found: %s', (_name, marked, wanted) => {
    expect(inDraft(marked)).toBe(wanted)
  })

  it('is found in residency.yaml, and nothing beside it', () => {
    expect(pell).toMatchObject({kind: 'id', text: 'pell', program: {name: 'Pell Hospital'}})
    expect(inWorkspace(yaml.replace('PH]', 'P‸H]'))).toMatchObject({kind: 'alias', text: 'PH'})
    expect(inWorkspace(yaml.replace('ps/a', 'ps‸/a'))).toBeUndefined()
  })

  it('is found where the single program is no list', () => {
    const single = new Workspace(yamlUri, 'programs: {id: pell, aliases: Pell}\n')
    expect(mentionInWorkspace(single, single.text.indexOf('pell'))).toMatchObject({kind: 'id'})
    expect(mentionInWorkspace(single, single.text.indexOf('Pell'))).toMatchObject({kind: 'alias'})
  })
})

describe('references', () => {
  const marked = (withDeclaration: boolean): string[] => {
    if (!pell) throw new Error('there is no such program')
    const places = programReferences(pell.entry, workspace, drafts, withDeclaration)
    const files = new Map([[yamlUri, yaml], ...drafts.map(({uri, text}) => [uri, text] as const)])
    return [...files].flatMap(([uri, text]) => {
      const spans = places.filter((place) => place.uri === uri).map(({span}) => span)
      return spans.length > 0 ? [printMarks(text, spans)] : []
    })
  }

  it('are the words in residency.yaml, front matter and names in the prose', () => {
    expect(marked(true)).toEqual([
      yaml
        .replace('id: pell', 'id: «pell»')
        .replace('Pell Hospital', '«Pell Hospital»')
        .replace('[Pell, PH]', '[«Pell», «PH»]'),
      '---\nkind: email\nprogram: «pell»\n---\n\nAt «Pell Hospital» I met «Pell»’s residents, and PHOTOS. «PH».\n',
      '---\nkind: email\nprogram: "«Pell»"\n---\n\nHello.\n',
    ])
  })

  it('leave residency.yaml out where the declaration is not wanted', () => {
    expect(marked(false)).toHaveLength(2)
  })
})

describe('a rename', () => {
  const rename = (mention: ProgramMention | undefined, name: string): string[] => {
    if (!mention) throw new Error('there is no such program')
    const edits = renameProgram(mention, name, workspace, drafts)
    const files = new Map([[yamlUri, yaml], ...drafts.map(({uri, text}) => [uri, text] as const)])
    return [...files].flatMap(([uri, text]) => {
      const document = TextDocument.create(uri, 'markdown', 1, text)
      const own = edits.filter((edit) => edit.uri === uri)
      const range = ({span}: (typeof own)[number]) => ({
        start: document.positionAt(span.start),
        end: document.positionAt(span.end),
      })
      const changed = TextDocument.applyEdits(
        document,
        own.map((edit) => ({range: range(edit), newText: edit.insert})),
      )
      return changed === text ? [] : [changed]
    })
  }

  it('of an id changes residency.yaml and every front matter that has it, and no prose', () => {
    expect(rename(pell, 'pell-peds')).toEqual([
      yaml.replace('id: pell', 'id: pell-peds'),
      '---\nkind: email\nprogram: pell-peds\n---\n\nAt Pell Hospital I met Pell’s residents, and PHOTOS. PH.\n',
    ])
  })

  it('of a name or an alias changes what is called so, in the quotation marks it needs', () => {
    expect(rename(pellName, 'Pell: The Hospital')).toEqual([yaml.replace('"Pell Hospital"', '"Pell: The Hospital"')])
    expect(rename(inWorkspace(yaml.replace('[Pell', '[Pe‸ll')), 'Old Pell')).toEqual([
      yaml.replace('[Pell', '[Old Pell'),
      '---\nkind: email\nprogram: Old Pell\n---\n\nHello.\n',
    ])
  })

  it.each([
    ['an id with a blank', pell, 'pell peds', 'is no id'],
    ['an id in capitals', pell, 'Pell', 'is no id'],
    ['an id that YAML takes for nothing', pell, 'null', 'is no id'],
    ['an id that is taken', pell, 'hollis', '“hollis” already means Hollis Clinic in residency.yaml.'],
    ['the name of another program', pellName, 'hollis clinic', 'already means hollis'],
    ['nothing', pellName, ' ', 'at least one character'],
    ['two lines', pellName, 'a\nb', 'one line'],
  ])('refuses %s with a reason', (_name, mention, name, wanted) => {
    if (!mention) throw new Error('there is no such program')
    expect(objectionToName(mention, name, workspace)).toContain(wanted)
  })

  it.each([
    [pell, 'pell-peds-2'],
    [pellName, 'Pell'],
  ])('allows what is free', (mention, name) => {
    if (!mention) throw new Error('there is no such program')
    expect(objectionToName(mention, name, workspace)).toBeUndefined()
  })
})

describe('links', () => {
  const asked = (text: string) => ({
    document: TextDocument.create('file:///w/a.md', 'markdown', 1, text),
    catalogue: toys,
    docsBase: 'https://docs.example/rules/',
  })

  it('lead from rule ids to their pages and from the program to its entry', () => {
    const text =
      '---\nkind: email\nprogram: hollis\nallow: [prose/gap]\n---\n\n<!-- allow tone/shouting, tone/gone: so -->\n'
    const links = draftLinks(draftOf(text), asked(text))
    expect(links.map(({target, tooltip}) => [target, tooltip])).toEqual([
      ['https://docs.example/rules/tone/shouting.md', 'A word in capitals'],
      ['https://docs.example/rules/prose/gap.md', 'A gap'],
      ['file:///w/residency.yaml#L3,5', 'Hollis Clinic in residency.yaml'],
    ])
  })

  it('lead from residency.yaml to pages, and to statements that are there', () => {
    const files = (path: string) => (path === 'ps/a.md' ? 'file:///w/ps/a.md' : undefined)
    const links = workspaceLinks(workspace, files, asked(yaml))
    expect(links.map(({target}) => target)).toEqual([
      'https://docs.example/rules/tone/shouting.md',
      'file:///w/ps/a.md',
    ])
  })

  it('to pages are none where nobody said where those are', () => {
    const text = '---\nkind: email\nallow: [prose/gap]\n---\n'
    expect(draftLinks(draftOf(text), {...asked(text), docsBase: undefined})).toEqual([])
  })
})

describe('a word as YAML', () => {
  it.each([
    ['Pell Hospital', 'Pell Hospital'],
    ['St. Brendan’s (Scranton)', 'St. Brendan’s (Scranton)'],
    ['a: b', '"a: b"'],
    ['a, b', '"a, b"'],
    ['# a', '"# a"'],
    ['say "so"', String.raw`"say \"so\""`],
    ['2027', '"2027"'],
    ['null', '"null"'],
    ['a ', '"a "'],
    ['', '""'],
  ])('%s', (text, wanted) => {
    expect(yamlScalar(text)).toBe(wanted)
  })
})
