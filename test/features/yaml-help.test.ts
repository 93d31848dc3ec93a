import {describe, expect, it} from 'vitest'
import {MarkupContent} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {hoverAt, joinHovers} from '../../server/src/features/hover.ts'
import {helpAt} from '../../server/src/features/yaml-help.ts'
import {ruleHelp} from '../../server/src/lint/rule-page.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {readCursor} from '../support/cursor.ts'
import {shouting, toys} from '../support/toys.ts'

const programs = 'programs:\n  - {id: pell, name: Pell Children’s, director: Dr. Lee, visas: [J-1], applied: true}\n'

const help = (marked: string, yaml = programs): string | undefined => {
  const {text, offset} = readCursor(marked)
  const isYaml = !text.includes('---')
  const workspace = new Workspace('file:///w/residency.yaml', isYaml ? text : yaml)
  const draft = isYaml ? undefined : readDraft({text, path: 'a.md', workspace})
  const document = TextDocument.create('file:///w/a.md', 'markdown', 1, text)
  const hover = helpAt({document, offset, catalogue: toys, draft, workspace, markdown: true})
  return hover && MarkupContent.is(hover.contents) ? hover.contents.value : undefined
}

const pell = '**Pell Children’s**\n- Director: Dr. Lee\n- Visas: J-1\n- Application sent'

describe('help on', () => {
  it('a key says what it does, what it can be, and why it has its value', () => {
    expect(help('---\nki‸nd: email\n---\n')).toBe(
      '**kind**: What the draft is.\n\nCan be `personal-statement`, `email`, `interview-answers`, `criteria`, `experience`.\n\nThis draft is read as email: front matter says so.',
    )
    expect(help('---\nkind: email\ntar‸get: [pediatrics]\n---\n')).toMatch(
      /This draft is read as written for Pediatrics: .+\.$/,
    )
  })

  it.each([
    ['a value', '---\nkind: email\nphase: so‸ap\n---\n', '**soap**: in Match Week, from Monday to the end of SOAP.'],
    ['a program, by its id', '---\nkind: email\nprogram: pe‸ll\n---\n', pell],
    ['a program, by a quoted name', '---\nkind: email\nprogram: "Pell Chil‸dren’s"\n---\n', pell],
    ['a rule of the front matter', '---\nkind: email\nallow: [tone/sh‸outing]\n---\n', ruleHelp(shouting)],
    [
      'a rule of a comment',
      '---\nkind: email\n---\n\n<!-- allow tone/sho‸uting: it is -->\n\nLOUD',
      ruleHelp(shouting),
    ],
    ['a family', '---\nkind: email\nallow: tone/*‸\n---\n', '**Tone**: What the words do to the reader’s trust.'],
    [
      'a retired rule',
      '---\nkind: email\nallow: [tone/yel‸ling]\n---\n',
      '`tone/yelling` is retired. It found the same words.',
    ],
    ['a rule of residency.yaml', 'rules:\n  tone/sho‸uting: off\n', ruleHelp(shouting)],
    ['a key of residency.yaml', 'programs:\n  - ci‸ty: Toledo\n', '**city**: Its city.'],
    ['a program where it stands', 'programs:\n  - id: pe‸ll\n', '**pell**'],
    ['a table', 'ru‸les: {}\n', '**rules**: Rules by id or `family/*`, each off or a severity.'],
  ])('%s', (_name, marked, wanted) => {
    expect(help(marked)).toBe(wanted)
  })

  it.each([
    ['prose', '---\nkind: email\n---\n\nPell Chil‸dren’s kind'],
    ['an empty value', '---\nkind: ‸\n---\n'],
    ['a key that is not known', '---\nkind: email\ncolo‸r: red\n---\n'],
    ['front matter of another tool', '---\ntitle: A page\nseas‸on: spring\n---\n'],
    ['a comment of YAML', 'season: 2027 # ki‸nd\n'],
    ['a word of one’s own', 'applicant:\n  name: ki‸nd\n'],
  ])('%s is none', (_name, marked) => {
    expect(help(marked)).toBeUndefined()
  })
})

describe('two explanations of one place', () => {
  it('are read one after the other', () => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, 'LOUD')
    const finding = {
      rule: 'tone/shouting',
      severity: 'hint',
      message: '',
      span: {start: 0, end: 4},
      fixKind: 'none',
      related: [],
    } as const
    const hover = hoverAt({document, findings: [finding], offset: 1, catalogue: toys, markdown: true})
    expect(joinHovers(hover, hover)).toMatchObject({
      contents: {value: `${ruleHelp(shouting)}\n\n---\n\n${ruleHelp(shouting)}`},
    })
    expect(joinHovers(null, hover)).toBe(hover)
    expect(joinHovers(hover, null)).toBe(hover)
  })
})
