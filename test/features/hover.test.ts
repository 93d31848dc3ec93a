import {describe, expect, it} from 'vitest'
import type {Hover, MarkupContent} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {hoverAt} from '../../server/src/features/hover.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {ruleHelp} from '../../server/src/lint/rule-page.ts'
import {gap, shouting, toys} from '../support/toys.ts'

const document = TextDocument.create('file:///a.md', 'markdown', 1, 'It was LOUD with a gap.')
const of = (rule: Finding['rule'], start: number, end: number): Finding => ({
  rule,
  severity: 'warning',
  message: '',
  span: {start, end},
  fixKind: 'none',
  related: [],
})
const findings = [of('tone/shouting', 7, 11), of('prose/gap', 7, 22), of('tone/shouting', 10, 11)]

const at = (offset: number, given = findings) =>
  hoverAt({document, findings: given, offset, catalogue: toys, markdown: true})

const textOf = (hover: Hover | null): string => (hover ? (hover.contents as MarkupContent).value : '')

describe('a hover', () => {
  it('says what the page of the rule says', () => {
    expect(textOf(at(20))).toBe(ruleHelp(gap))
  })

  it('explains every rule at the place, each once, over all their words', () => {
    const hover = at(10)
    expect(textOf(hover)).toBe([shouting, gap].map(ruleHelp).join('\n\n---\n\n'))
    expect(hover?.range).toMatchObject({start: {character: 7}, end: {character: 22}})
  })

  it.each([
    ['beside every finding', 3, findings],
    ['on a rule that is not in the catalogue', 8, [of('tone/gone', 7, 11)]],
  ])('is empty %s', (_, offset, given) => {
    expect(at(offset, given)).toBeNull()
  })
})
