import {describe, expect, it} from 'vitest'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {defaultThresholds} from '../../server/src/workspace/shape.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {draftOf} from '../support/read.ts'

describe('the troubles of front matter', () => {
  it.each([
    ['an unknown key', 'knid: email\n', 'unknown-key', 'knid'],
    ['an unknown kind', 'kind: emial\n', 'bad-value', 'emial'],
    ['one unknown target of two', 'target: [pediatrics, surgery]\n', 'bad-value', 'surgery'],
    ['a season that is no year', 'season: next\n', 'bad-value', 'next'],
    ['broken YAML', 'program: "Lakeshore\n', 'malformed-yaml', undefined],
    ['a key twice', 'kind: email\nkind: criteria\n', 'malformed-yaml', undefined],
  ])('name %s at its place, and the prose is still read', (_name, yaml, kind, at) => {
    for (const change of [(text: string) => text, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]) {
      const text = change(`---\n${yaml}---\n\nI rounded on the ward.\n`)
      const draft = draftOf(text, {kind: 'email'})
      const found = draft.brief.troubles.find((trouble) => trouble.kind === kind)
      expect(found).toBeDefined()
      if (at !== undefined) expect(text.slice(found?.span.start, found?.span.end)).toBe(at)
      expect(draft.sentences.map((sentence) => sentence.text)).toEqual(['I rounded on the ward.'])
    }
  })

  it('do not take the good values with them', () => {
    const {brief} = draftOf('---\nkind: email\ntarget: [pediatrics, surgery]\nphase: soap\n---\n')
    expect(brief.value).toEqual({kind: 'email', target: ['pediatrics'], phase: 'soap'})
  })
})

describe('a workspace file', () => {
  it.each(['', '\uFEFF'])('is read with the place of each mistake (byte order mark: %j)', (mark) => {
    const text = `${mark}season: 2027\nprograms:\n  - {id: lake, track: pediatric, director: Dr. Lee}\nrules: {tone/hedge: of}\nthreshold: {}\n`
    const workspace = new Workspace('residency.yaml', text)
    expect(workspace.troubles.map(({kind, span}) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['bad-value', 'pediatric'],
      ['bad-value', 'of'],
      ['unknown-key', 'threshold'],
    ])
    expect(workspace.troubles[0]?.nearest).toBe('pediatrics')
    expect(workspace.program('LAKE')?.director).toBe('Dr. Lee')
    const at = workspace.at('programs.0.director')
    expect(text.slice(at?.start, at?.end)).toBe('Dr. Lee')
    expect(workspace.file.season).toBe(2027)
  })

  it('keeps the thresholds nobody moved', () => {
    const {file} = new Workspace('residency.yaml', 'thresholds: {statement-words: 700}\n')
    expect(circumstancesAt(0, file.thresholds).thresholds).toEqual({...defaultThresholds, 'statement-words': 700})
  })

  it.each(['', '- a\n', 'null\n', '{{{', '\u0000', '&a [*a]', 'drafts: {email: ["[", "**"]}\n'])(
    'never throws: %j',
    (text) => {
      const workspace = new Workspace('residency.yaml', text)
      expect(workspace.programs).toEqual([])
      expect(workspace.kindOf('a.md')?.kind).toBe(text.startsWith('drafts') ? 'email' : undefined)
    },
  )
})
