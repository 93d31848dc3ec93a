import {describe, expect, it} from 'vitest'
import type {Finding} from '../../server/src/lint/finding.ts'
import {withoutSlotWords} from '../../server/src/lint/slots.ts'
import {lintText} from '../support/lint-text.ts'

const rulesIn = (text: string): readonly string[] =>
  lintText(text).map(({rule, span}) => `${rule}: ${text.slice(span.start, span.end)}`)

const slot = 'specifics/placeholder'

describe('a slot that nobody filled', () => {
  it('is told of once, and not read as a sentence of the applicant', () => {
    const text =
      '---\nkind: interview-answers\n---\n\n## Tell me about a time you worked in a team.\n\n[Describe the setting in which Maria was treated].\n'
    expect(rulesIn(text)).toEqual([`${slot}: [Describe the setting in which Maria was treated]`])
  })

  it('does not cover what stands around it', () => {
    const text = '---\nkind: personal-statement\n---\n\nI have always wanted to be a doctor at [program name].\n'
    expect(rulesIn(text)).toEqual(
      expect.arrayContaining(['tone/lifelong-calling: always wanted to be a doctor', `${slot}: [program name]`]),
    )
  })

  it('does not cover what is wrong with the YAML it stands in', () => {
    const text = '---\nkind: email\nphase: "[phase]"\n---\n'
    expect(rulesIn(text)).toEqual(expect.arrayContaining([expect.stringMatching(/^setup\/bad-value: /)]))
  })

  it('does not cover a finding that has words of the applicant in it, before or behind', () => {
    const finding = (start: number, end: number, rule: Finding['rule'] = 'tone/hedge'): Finding => ({
      rule,
      severity: 'warning',
      message: 'It is here.',
      span: {start, end},
      fixKind: 'none',
      related: [],
    })
    const text = 'at [name] in'
    const open = finding(3, 9, slot)
    const [inside, across, before, behind] = [finding(4, 8), finding(3, 12), finding(0, 2), finding(0, 9)]
    expect(withoutSlotWords([open, inside, across, before, behind], text)).toEqual([open, across, before, behind])
  })
})
