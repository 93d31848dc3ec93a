import {describe, expect, it} from 'vitest'
import {DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {bounded, pageOf, toDiagnostic} from '../../server/src/features/diagnostics.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {readMarks} from '../support/marks.ts'

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'tone/shouting',
  severity: 'warning',
  message: 'It is loud.',
  span: {start: 0, end: 4},
  fixKind: 'none',
  related: [],
  ...more,
})

const show = (marked: string, more: Partial<Finding> = {}) => {
  const {text, spans} = readMarks(marked)
  const document = TextDocument.create('file:///a.md', 'markdown', 7, text)
  const [span] = spans
  const shown = toDiagnostic(finding({...(span ? {span} : {}), ...more}), {
    document,
    docsBase: 'https://docs.example/',
    elsewhere: (path) =>
      path === 'residency.yaml' ? TextDocument.create('file:///residency.yaml', 'yaml', 1, 'a: 1\nb: 2') : undefined,
  })
  return {shown, slice: document.getText(shown.range), wanted: span && text.slice(span.start, span.end)}
}

describe('a finding in an editor', () => {
  it.each([
    ['plain text', 'It was «LOUD» there.'],
    ['emoji before it, which count as two', '🙂👩‍⚕️ and «LOUD» there.'],
    ['Windows line ends', 'one\r\ntwo\r\n«LOUD»\r\nthree'],
    ['old Mac line ends', 'one\rtwo «LOUD»'],
    ['a byte order mark', '\uFEFF«LOUD»'],
    ['several lines', 'one «two\r\nthree» four'],
    ['the end of the text', 'one\n«LOUD»'],
  ])('covers the words it is about in %s', (_, marked) => {
    const {slice, wanted} = show(marked)
    expect(slice).toBe(wanted)
  })

  it('names its rule, its source and its page', () => {
    expect(show('«LOUD»').shown).toMatchObject({
      code: 'tone/shouting',
      source: 'residency-drafts',
      codeDescription: {href: 'https://docs.example/tone/shouting.md'},
      message: 'It is loud.',
      data: {version: 7, rule: 'tone/shouting', fixKind: 'none'},
    })
  })

  it('has no link where nobody knows the pages', () => {
    expect(pageOf('tone/shouting', undefined)).toBeUndefined()
  })

  it.each([
    ['error', DiagnosticSeverity.Error],
    ['warning', DiagnosticSeverity.Warning],
    ['information', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ] as const)('shows %s as such', (severity, wanted) => {
    expect(show('«LOUD»', {severity}).shown.severity).toBe(wanted)
  })

  it('fades an allow that can go', () => {
    expect(show('«LOUD»', {rule: 'setup/unused-allow'}).shown.tags).toEqual([DiagnosticTag.Unnecessary])
    expect(show('«LOUD»').shown.tags).toBeUndefined()
  })

  it('refers to places in this and other files, and leaves out what it cannot find', () => {
    const related = [
      {message: 'here', span: {start: 0, end: 3}},
      {message: 'there', span: {start: 5, end: 6}, path: 'residency.yaml'},
      {message: 'nowhere', span: {start: 5, end: 6}, path: 'gone.md'},
    ]
    expect(show('one\n«LOUD»', {related}).shown.relatedInformation).toMatchObject([
      {message: 'here', location: {uri: 'file:///a.md', range: {start: {line: 0, character: 0}}}},
      {message: 'there', location: {uri: 'file:///residency.yaml', range: {start: {line: 1, character: 0}}}},
    ])
  })
})

it('of too many findings the gravest are kept, in their order', () => {
  const severities = ['hint', 'error', 'hint', 'warning', 'information', 'error'] as const
  const many = severities.map((severity, start) => finding({severity, span: {start, end: start + 1}}))
  expect(bounded(many, 3).map(({severity, span}) => `${span.start} ${severity}`)).toEqual([
    '1 error',
    '3 warning',
    '5 error',
  ])
  expect(bounded(many, 6)).toBe(many)
})
