import {describe, expect, it} from 'vitest'
import {type Target, targets} from '../../server/src/lexicon/specialties.ts'
import {lintText} from '../support/lint-text.ts'

/** One honest draft, too much in love with one destination. */
const draft = (target: readonly Target[]): string => `---
kind: personal-statement
target: [${target.join(', ')}]
---

My goal is to become a Med-Peds physician. On the adult ward I admitted a woman with heart failure whose medicines had run out, called her pharmacy, and rewrote the list in her own language. She came back in a month and could climb the stairs.

I learned there to write a plan that the night team can read. I worked two years in a district hospital where the nurse and I were the whole team after dark, and I finished every shift with a list. I hope to go on doing that in a residency where somebody checks my reasoning in the morning. The farmers there call me the doctor who counts pills, and on most days I take that as praise. When the lights failed we read the charts by telephone.
`

const heart = (target: readonly Target[]): string[] =>
  lintText(draft(target))
    .filter(({rule}) => /^(?:framing|specifics|match)\//.test(rule))
    .map(({rule, message}) => `${rule}: ${message}`)

describe('the same draft under five targets', () => {
  it.each(targets.map((target) => [target] as const))('%s', (target) => {
    expect(heart([target])).toMatchSnapshot()
  })
  it('gives five different results', () => {
    expect(new Set(targets.map((target) => heart([target]).join('\n'))).size).toBe(5)
  })
})

describe('another origin is a row in a table', () => {
  const workspace = 'applicant: {origin: emergency-medicine}\n'
  const text = (aim: string): string => `---\nkind: personal-statement\ntarget: internal-medicine\n---\n\n${aim}\n`
  const found = (aim: string): string[] =>
    lintText(text(aim), {workspace})
      .filter(({rule}) => rule.startsWith('framing/'))
      .map(({rule, message}) => `${rule}: ${message}`)
  it('reads emergency medicine as the only destination', () => {
    expect(found('My goal is a career in emergency medicine.')).toEqual([
      'framing/med-peds-only: The only destination named here is Emergency Medicine; a reader in Internal Medicine finds no place for themselves in it.',
    ])
  })
  it('reads it as the first wish that failed', () => {
    expect(found('Since emergency medicine did not work out, I now apply to internal medicine.')[0]).toMatch(
      /^framing\/second-choice: .*Emergency Medicine/,
    )
  })
  it('reads a plan to go back to it', () => {
    expect(
      found('I want to become an internist, and I hope to transfer to an emergency medicine program next year.')[0],
    ).toMatch(/^framing\/leave-intent: .*Emergency Medicine/)
  })
  it('takes Med-Peds for any other specialty', () => {
    expect(found('My goal is to train in Med-Peds.')[0]).toMatch(/^framing\/wrong-specialty/)
  })
})
