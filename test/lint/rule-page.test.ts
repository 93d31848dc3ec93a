import {describe, expect, it} from 'vitest'
import {defineRule} from '../../server/src/lint/rule.ts'
import {ruleHelp, rulePage, ruleText} from '../../server/src/lint/rule-page.ts'

const rule = defineRule({
  id: 'eras/over-length',
  title: 'A long statement',
  severity: 'warning',
  also: {severity: 'information', when: 'it is an experience entry'},
  kinds: ['personal-statement', 'experience'],
  message: () => 'Long.',
  why: 'Why it matters.',
  instead: 'What to do.',
  disputed: 'Some say so, some do not.',
  sources: ['house', 'aamc-soap'],
  threshold: 'statement-words',
  fixes: 'mechanical',
  yieldsTo: ['eras/over-limit'],
  examples: {
    flagged: [
      {text: 'A «```` long» one\n', workspace: 'season: 2027\n', now: '2027-03-16T12:00:00Z', becomes: 'Short.\n'},
    ],
    clean: [{text: 'Short.\n'}],
  },
  check: () => undefined,
})

describe('the page of a rule', () => {
  const page = rulePage(rule)

  it('says everything the rule says of itself', () => {
    for (const part of [
      '# A long statement\n',
      '`eras/over-length`',
      'warning; information instead when it is an experience entry',
      'personal statement, experience entry',
      '`statement-words`, 800',
      '`eras/over-limit` speaks',
      'Why it matters.',
      '## What to do instead\n\nWhat to do.',
      '## Where advisers disagree\n\nSome say so',
      'At 2027-03-16T12:00:00Z:',
      '```yaml\nseason: 2027\n```',
      'Fixed:\n\n```markdown\nShort.\n```',
      'Judgement of this project, from reading statements and advice, Residency Drafts, 2026-11-22: a judgement',
      '](https://students-residents.aamc.org/applying-residency/article/soap/), AAMC, read 2026-11-22: official',
      'For the paragraph that follows: `<!-- allow eras/over-length: the reason -->`',
      'rules: {eras/over-length: off}',
    ])
      expect(page).toContain(part)
  })

  it('keeps an example whole that has backticks in it', () => {
    expect(page).toContain('\n`````markdown\nA «```` long» one\n`````\n')
  })

  it('has a short form for hovers', () => {
    const help = ruleHelp(rule)
    expect(help).toMatch(
      /^\*\*A long statement\*\* · warning; information instead when .* · `eras\/over-length`\n\nWhy it matters\./,
    )
    expect(help).toContain('**Instead:** What to do.')
    expect(help).toContain('**Disputed:** Some say so')
    expect(help).toMatch(/\*\*Sources:\*\* Judgement .*; \[SOAP, for applicants\]\(https:.*\.$/)
  })

  it('has one for terminals, without signs of Markdown', () => {
    const lines = ruleText(rule)
    expect(lines.join('\n')).not.toMatch(/\*\*|\]\(/)
    expect(lines[0]).toBe(
      'A long statement · warning; information instead when it is an experience entry · eras/over-length',
    )
    expect(lines).toContain('Instead: What to do.')
    expect(lines).toContain('Disputed: Some say so, some do not.')
    expect(lines.at(-1)).toBe(
      '- SOAP, for applicants, AAMC, read 2026-11-22, https://students-residents.aamc.org/applying-residency/article/soap/',
    )
  })
})
