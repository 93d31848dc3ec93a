import {describe, expect, it} from 'vitest'
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
})
