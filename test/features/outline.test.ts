import {describe, expect, it} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {readDraft} from '../../server/src/draft/draft.ts'
import {draftFolds, workspaceFolds} from '../../server/src/features/folding.ts'
import {outlineOf, type Part, workspaceOutline} from '../../server/src/features/outline.ts'
import {symbolList, symbolTree} from '../../server/src/features/symbols.ts'
import type {Kind} from '../../server/src/lexicon/kinds.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

const draftOf = (text: string, kind?: Kind) => readDraft({text, path: 'a.md', kind})

const draw = (parts: readonly Part[], depth = 0): string =>
  parts
    .map(({name, detail, parts: inner}) => {
      const line = `${'  '.repeat(depth)}${name}${detail && ` (${detail})`}\n`
      return line + draw(inner, depth + 1)
    })
    .join('')

const outline = (text: string, kind?: Kind): string => draw(outlineOf(draftOf(text, kind)))

const email =
  '---\nkind: email\ntarget: pediatrics\n---\n\nTo: Dr. Lee\nSubject: Thank you\n\nDear Dr. Lee,\n\nThank you for your call.\n\nSincerely,\n\nAmara Obi, MD\n+1 555 010 0199\n\n> On Monday Dr. Lee wrote:\n> Hello.\n'

describe('the outline of', () => {
  it('an email has its front matter and its parts', () => {
    expect(outline(email)).toBe(
      [
        'front matter (email · Pediatrics)',
        '  kind (email)',
        '  target (pediatrics)',
        'To (Dr. Lee)',
        'Subject (Thank you)',
        'Message (5 words)',
        'Signature',
        'Quoted message',
        '',
      ].join('\n'),
    )
  })

  it('interview answers has each question with its time aloud', () => {
    const text = `## Why us?\n\n${'I met your team. '.repeat(35)}\n\n### And more\n\nYes.\n\n## And then?\n`
    expect(outline(text, 'interview-answers')).toBe('Why us? (1:00)\nAnd then? (no answer yet)\n')
  })

  it('criteria has lists and the rows of tables, counted', () => {
    const text =
      '# Criteria\n\n## Must have\n\n- Sponsors J-1\n  - in writing\n- ACGME accredited\n\n## Programs\n\n| program | track |\n| --- | --- |\n| Lakeshore | Pediatrics |\n| Pell | |\n'
    expect(outline(text, 'criteria')).toBe(
      [
        'Criteria',
        '  Must have (2)',
        '    Sponsors J-1',
        '    ACGME accredited',
        '  Programs (2)',
        '    Lakeshore (Pediatrics)',
        '    Pell',
        '',
      ].join('\n'),
    )
  })

  it('a statement without headings has its paragraphs by their first sentences', () => {
    const text = `The soup spoon held 14 mL. I bought forty syringes.\n\n${'A sentence that goes on and '.repeat(5)}ends.`
    expect(outline(text, 'personal-statement')).toBe(
      'The soup spoon held 14 mL. (10 words)\nA sentence that goes on and A sentence that goes on and A sentence th… (31 words)\n',
    )
  })

  it('residency.yaml has its keys, its lists and its programs', () => {
    const yaml =
      'season: 2027\ncriteria: {must-have: [J-1, ACGME], flexible: [city]}\nprograms:\n  - {id: pell, name: Pell Hospital, city: Toledo, track: pediatrics, applied: true}\n  - id: hollis\n'
    expect(draw(workspaceOutline(new Workspace('file:///w/residency.yaml', yaml)))).toBe(
      [
        'season',
        'criteria',
        '  must-have (2)',
        '  flexible (1)',
        'programs',
        '  Pell Hospital (Toledo · Pediatrics · applied)',
        '  hollis',
        '',
      ].join('\n'),
    )
  })
})

describe('symbols', () => {
  const check = (parts: readonly Part[], text: string): void => {
    for (const {name, span, head, parts: inner} of parts) {
      expect(name).not.toBe('')
      expect(span.start).toBeLessThanOrEqual(head.start)
      expect(span.end).toBeGreaterThanOrEqual(head.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
      check(inner, text)
    }
  }

  it.each<[string, string, Kind]>([
    ['an email', email, 'email'],
    ['an empty draft', '', 'personal-statement'],
    ['empty headings', '#\n\n##\n\n#\n', 'criteria'],
    ['front matter alone', '---\nkind: email\n---', 'email'],
  ])('of %s have names, and heads inside what they stand for', (_name, text, kind) => {
    check(outlineOf(draftOf(text, kind)), text)
  })

  it('are a tree, or a list that says what each is in', () => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, email)
    const parts = outlineOf(draftOf(email))
    expect(symbolTree(document, parts)[0]).toMatchObject({
      name: 'front matter',
      children: [{name: 'kind'}, {name: 'target'}],
    })
    expect(symbolList(document, parts).slice(0, 3)).toMatchObject([
      {name: 'front matter'},
      {name: 'kind', containerName: 'front matter'},
      {name: 'target', containerName: 'front matter'},
    ])
  })
})

describe('folds', () => {
  const foldsOf = (text: string, kind?: Kind): string[] => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
    return draftFolds(document, draftOf(text, kind)).map(({startLine, endLine}) => `${startLine}-${endLine}`)
  }

  it('hide front matter, the signature and the quoted message of an email', () => {
    expect(foldsOf(email)).toEqual(['0-3', '12-15', '17-18'])
  })

  it('hide what stands under a heading, up to the next of its level', () => {
    const text = '# One\n\nText.\n\n## Deep\n\nText.\n\n\n# Two\n\nText.\n'
    expect(foldsOf(text, 'interview-answers').sort()).toEqual(['0-6', '4-6', '9-11'])
  })

  it('hide in residency.yaml whatever is indented deeper', () => {
    const yaml =
      'season: 2027\napplicant:\n  name: A\n\n  letters:\n    - from: B\n\nprograms:\n  - id: a\n    city: C\n'
    const document = TextDocument.create('file:///residency.yaml', 'yaml', 1, yaml)
    expect(workspaceFolds(document).map(({startLine, endLine}) => `${startLine}-${endLine}`)).toEqual([
      '1-5',
      '4-5',
      '7-9',
      '8-9',
    ])
  })
})
