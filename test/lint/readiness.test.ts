import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {families, type RuleId} from '../../server/src/lint/families.ts'
import type {Finding} from '../../server/src/lint/finding.ts'
import {lint} from '../../server/src/lint/lint.ts'
import {beforeMending, type Mending} from '../../server/src/lint/mend-first.ts'
import {type Readiness, readiness, stateWords, workspaceReadiness} from '../../server/src/lint/readiness.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {defaultThresholds} from '../../server/src/workspace/shape.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'
import {quietDay} from '../support/lint-text.ts'

const readinessOf = (text: string, path = 'draft.md', workspace?: string): Readiness => {
  const read = workspace === undefined ? undefined : new Workspace('residency.yaml', workspace)
  const draft = readDraft({text, path, workspace: read})
  const findings = lint(draft, {
    catalogue,
    circumstances: circumstancesAt(Date.parse(quietDay), read?.file.thresholds),
    levels: [],
  })
  return readiness(draft, findings)
}

const found = (rule: RuleId, severity: Finding['severity'] = 'error', start = 0): Finding => ({
  rule,
  severity,
  message: `${rule} is here.`,
  span: {start, end: start + 1},
  fixKind: 'none',
  related: [],
})

const judged = (...findings: readonly Finding[]): Readiness => workspaceReadiness('residency.yaml', findings)

const lateShift = 'I counted the cards, and the nurse counted them too. '
const statement = (body: string): string => `---\nkind: personal-statement\ntarget: pediatrics\n---\n\n${body}\n`

describe('what a draft tells of itself', () => {
  it('is plain data that survives being sent', () => {
    const one = readinessOf(statement(lateShift.repeat(3)))
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect(one).toMatchObject({path: 'draft.md', kind: 'personal-statement', targets: ['pediatrics'], words: 30})
  })

  it('is held against the form where it goes into the form', () => {
    const {fields, characters} = readinessOf(statement(lateShift))
    expect(fields).toEqual([{name: 'statement', characters: lateShift.trim().length, limit: 28_000}])
    expect(characters).toBe(lateShift.trim().length)
    expect(readinessOf('---\nkind: email\n---\n\nDear Dr. Lee,\n\nThank you.\n').fields).toEqual([])
  })

  it('counts what made an experience meaningful by itself', () => {
    const entry = `---\nkind: experience\n---\n\n${lateShift}\n\n## Meaningful\n\nShe slept.\n`
    expect(readinessOf(entry).fields).toEqual([
      {name: 'entry', characters: lateShift.trim().length, limit: 750},
      {name: 'meaningful part', characters: 'She slept.'.length, limit: 300},
    ])
  })

  it('times every answer aloud at the pace of the applicant', () => {
    const text = `---\nkind: interview-answers\n---\n\n## Why us?\n\n${lateShift.repeat(7)}\n\n## Who are you?\n\n${lateShift}\n`
    expect(readinessOf(text).answers).toEqual([
      {question: 'Why us?', words: 70, seconds: 30, limit: 120},
      {question: 'Who are you?', words: 10, seconds: 4, limit: 120},
    ])
    const slow = readinessOf(text, 'a.md', 'thresholds: {words-per-minute: 70, answer-seconds: 90}\n')
    expect(slow.answers[0]).toMatchObject({seconds: 60, limit: 90})
  })

  it('keeps what the front matter says of program, phase and contact', () => {
    const text =
      '---\nkind: email\nprogram: lakeshore\nphase: soap\ncontacted: 2027-03-16 phone\n---\n\nDear Dr. Lee,\n\nThank you.\n'
    expect(readinessOf(text)).toMatchObject({program: 'lakeshore', phase: 'soap', contacted: '2027-03-16 phone'})
    const denied = text.replace('2027-03-16 phone', 'not yet')
    expect(readinessOf(denied)).toMatchObject({program: 'lakeshore', phase: 'soap', contacted: null})
  })
})

describe('a draft', () => {
  it('is ready when nothing is wrong and nothing is left to write', () => {
    expect(judged()).toMatchObject({state: 'ready', reasons: [], next: null})
    expect(stateWords(judged())).toBe('ready')
  })

  it('is ready with warnings, and says how many there are to weigh', () => {
    const one = judged(
      found('tone/apology', 'warning', 5),
      found('framing/undecided', 'warning', 9),
      found('prose/adverb', 'hint'),
    )
    expect(one).toMatchObject({state: 'ready', reasons: [], counts: {error: 0, warning: 2, information: 0, hint: 1}})
    expect(stateWords(one)).toBe('ready, 2 warnings to weigh')
    expect(one.next?.rule).toBe('framing/undecided')
  })

  it('is unfinished, not wrong, while only placeholders are left', () => {
    const one = readinessOf(statement(`${lateShift.repeat(15)}I chose it at [Program Name] in [year].`))
    expect(one).toMatchObject({state: 'unfinished', placeholders: 2, reasons: ['2 placeholders to fill']})
    expect(one.next?.rule).toBe('specifics/placeholder')
  })

  it('is not ready while there is an error, whatever else is open', () => {
    const one = judged(found('specifics/placeholder'), found('match/rank-bargain'), found('match/rank-bargain'))
    expect(one.reasons).toEqual(['1 placeholder to fill', '2 errors to mend (match/rank-bargain)'])
    expect(stateWords(one)).toBe('not ready: 1 placeholder to fill, 2 errors to mend (match/rank-bargain)')
  })

  it('names three rules and counts the others', () => {
    const errors = [
      'match/rank-bargain',
      'eras/emoji',
      'eras/over-limit',
      'email/many-recipients',
      'setup/bad-value',
    ] as const
    expect(judged(...errors.map((rule) => found(rule))).reasons).toEqual([
      '5 errors to mend (match/rank-bargain, eras/emoji, eras/over-limit, 2 more)',
    ])
  })

  it.each([
    ['a statement with a heading alone', statement('# My statement')],
    ['an empty statement', statement('')],
    ['an email without a message', '---\nkind: email\n---\n\nSubject: Hello\n'],
    ['interview answers without a question', '---\nkind: interview-answers\n---\n'],
    ['criteria with headings alone', '---\nkind: criteria\n---\n\n## Must have\n\n## Flexible\n'],
  ])('that is not begun says so: %s', (_name, text) => {
    expect(readinessOf(text).reasons[0]).toBe('nothing is written yet')
    expect(readinessOf(text).state).not.toBe('ready')
  })

  it('is begun when it has a table', () => {
    const text =
      '---\nkind: criteria\napplicant: us\n---\n\n| Program | Visa |\n| --- | --- |\n| Pell Harbor Hospital | J-1 |\n'
    expect(readinessOf(text).reasons).toEqual([])
  })

  it('is unfinished while it is a statement of a few lines', () => {
    expect(readinessOf(statement(lateShift.repeat(14)))).toMatchObject({
      state: 'unfinished',
      reasons: ['140 words so far'],
    })
    expect(readinessOf(statement(lateShift.repeat(15))).reasons).toEqual([])
    const mail = '---\nkind: email\n---\n\nDear Dr. Lee,\n\nI can start on July 1.\n\nSincerely,\nAmara Okafor\n'
    expect(readinessOf(mail).reasons).toEqual([])
  })

  it('is unfinished while a question has no answer', () => {
    const one = readinessOf(
      '---\nkind: interview-answers\n---\n\n## Why us?\n\n## Can you start in July?\n\nYes, on July 1.\n',
    )
    expect(one).toMatchObject({state: 'unfinished', reasons: ['1 question without an answer']})
  })

  it('that asks for a kind there is not is not ready', () => {
    const one = readinessOf('---\nkind: emial\ntarget: pediatrics\n---\n\nDear Dr. Lee,\n')
    expect(one).toMatchObject({kind: null, state: 'not-ready', reasons: ['1 error to mend (setup/bad-value)']})
  })

  it('is judged by what the applicant left to be found', () => {
    const allowed = statement(
      `<!-- allow specifics/placeholder: the ward is called that -->\n${lateShift.repeat(15)}[Program Name] it is.`,
    )
    expect(readinessOf(allowed)).toMatchObject({state: 'ready', placeholders: 0})
  })
})

describe('what to mend first', () => {
  it('is the gravest error, by what may not be sent before what is only to be filled', () => {
    const one = judged(
      found('tone/apology', 'warning', 0),
      found('specifics/placeholder', 'error', 1),
      found('privacy/record-number', 'error', 2),
      found('match/rank-bargain', 'error', 9),
      found('match/rank-bargain', 'error', 3),
    )
    expect(one.next).toEqual({
      rule: 'match/rank-bargain',
      severity: 'error',
      message: 'match/rank-bargain is here.',
      span: {start: 3, end: 4},
    })
  })

  it('is nothing where there is only information', () => {
    expect(judged(found('prose/adverb', 'hint'), found('tone/hedge', 'information')).next).toBeNull()
  })

  it('has a place for every family', () => {
    const last: Mending = found('prose/adverb')
    for (const family of Object.keys(families)) {
      const one: Mending = found(`${family}/x` as RuleId)
      const other: Mending = found(`setup/x`)
      expect(beforeMending(other, one), `${family} is before setup`).toBeLessThanOrEqual(0)
      expect(beforeMending(one, last), `${family} is after prose`).toBeLessThanOrEqual(0)
    }
  })
})

describe('default thresholds', () => {
  it('hold where a draft stands alone', () => {
    const draft = readDraft({text: '---\nkind: interview-answers\n---\n\n## Why?\n\nYes.\n', path: 'a.md'})
    expect(readiness(draft, []).answers[0]?.limit).toBe(defaultThresholds['answer-seconds'])
  })
})
