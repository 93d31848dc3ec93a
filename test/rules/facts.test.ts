import {describe, expect, it} from 'vitest'
import {lintText} from '../support/lint-text.ts'

const saidBy = (rule: string, text: string): readonly string[] =>
  lintText(text, {kind: 'personal-statement'}).flatMap((finding) => (finding.rule === rule ? [finding.message] : []))

const both = '---\ntarget: [internal-medicine, pediatrics]\n---\n\n'
const year = '---\ntarget: preliminary-medicine\n---\n\n'
const night = 'The bus was late, and the road to the clinic was under water again. '.repeat(12)

describe('what a message says is what was found', () => {
  it('the age groups that are ahead and behind, with their numbers', () => {
    const [said] = saidBy(
      'framing/age-imbalance',
      both + 'I treated an infant and a toddler in the nursery. '.repeat(6),
    )
    expect(said).toMatch(/children/)
    const [more = 0, less = 0] = [...(said ?? '').matchAll(/\d+/g)].map(Number)
    expect(more).toBeGreaterThan(less)
  })

  it('what a single year still lacks', () => {
    const purpose = 'I want this preliminary year so that I become safe with sick adults at night. '
    const [neither] = saidBy('framing/missing-year-purpose', `${year}I apply for a preliminary year. ${night}`)
    const [half] = saidBy('framing/missing-year-purpose', `${year}${purpose}${night}`)
    expect(neither).toBeDefined()
    expect(half).toBeDefined()
    expect(half).not.toBe(neither)
  })

  it('one target by its name, several by all of theirs', () => {
    const wish = 'Although Med-Peds remains my first choice, pediatrics would be good, and I would be glad.'
    expect(saidBy('framing/second-choice', `---\ntarget: pediatrics\n---\n\n${wish}`)[0]).toContain('Pediatrics')
    expect(saidBy('framing/second-choice', both + wish)[0]).toMatch(/Internal Medicine.*Pediatrics/)
  })

  it('where SOAP is spoken of, or the phase that says so', () => {
    const relatedOf = (head: string, body: string): readonly string[] =>
      lintText(`---\nkind: email\n${head}---\n\nDear Dr. Ames,\n\n${body}\n`).flatMap(({rule, related}) =>
        rule === 'match/uncontacted-program' ? related.map(({message}) => message) : [],
      )
    const asks = 'I am writing to ask for an interview in your program.'
    expect(relatedOf('phase: soap\n', asks)).toEqual(['This is the phase.'])
    expect(relatedOf('', `${asks} I am in SOAP.`)).toEqual(['This speaks of SOAP.'])
  })
})

describe('what a message says is as grave as what was found', () => {
  const gravityOf = (rule: string, text: string): readonly string[] =>
    lintText(text, {kind: 'personal-statement'}).flatMap((finding) => (finding.rule === rule ? [finding.severity] : []))
  const cards = 'I counted the cards.'
  const missed = 'I did not match last year.'
  const email = (head: string, body: string): string => `---\nkind: email\n${head}---\n\nDear Dr. Ames,\n\n${body}\n`

  it.each([
    ['a sentence on not matching', `${cards}\n\n${missed} ${cards}`, 'information'],
    ['two of them', `${cards}\n\n${missed} It was a hard spring. ${cards}`, 'information'],
    ['three of them', `${cards}\n\n${missed} It was a hard spring. It took me months. ${cards}`, 'warning'],
    ['one at the very beginning', `${missed} ${cards}\n\n${cards}`, 'warning'],
  ])('%s', (_claim, text, severity) => {
    expect(gravityOf('match/unmatched-mention', text)).toEqual([severity])
  })

  it.each([
    ['match/rank-language', '', 'I will rank your program first.', 'information'],
    ['match/rank-language', 'phase: soap\n', 'I will rank your program first.', 'warning'],
    ['match/third-party-contact', '', 'My mentor will call you.', 'error'],
    ['match/third-party-contact', 'phase: pre-match\n', 'My mentor will call you.', 'information'],
    ['match/uncontacted-program', 'phase: soap\n', 'I ask for an interview in your program.', 'error'],
    ['match/uncontacted-program', '', 'I ask for an interview in your program in SOAP.', 'warning'],
  ])('%s: %s%s', (rule, head, body, severity) => {
    expect(gravityOf(rule, email(head, body))).toEqual([severity])
  })
})
