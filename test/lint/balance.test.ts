import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {type Draft, readDraft} from '../../server/src/draft/draft.ts'
import {type Balance, balanceOf} from '../../server/src/lint/balance.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {ageImbalance} from '../../server/src/rules/framing/age-imbalance.ts'
import {missingBridge} from '../../server/src/rules/framing/missing-bridge.ts'
import {quietDay} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

const circumstances = {...circumstancesAt(Date.parse(quietDay)), look: (id: string) => catalogue.look(id)}

const statement = (body: string, target = 'med-peds'): Draft =>
  readDraft({text: `---\nkind: personal-statement\ntarget: ${target}\n---\n\n${body}\n`, path: 'a.md'})

const measured = (draft: Draft): Balance => {
  const balance = balanceOf(draft)
  if (!balance) throw new Error('no statement')
  return balance
}

describe('the balance of a statement', () => {
  it('counts the words of adults, of children and of what joins them, sentence by sentence', () => {
    const {marks, paragraphs, words} = measured(
      statement('I treated men and their children. I slept.\n\nI learned the transition of care.'),
    )
    expect(marks).toMatchObject([
      {at: 0, length: 6, adult: 1, child: 1, bridge: 0},
      {at: 6, length: 2, adult: 0, child: 0, bridge: 0},
      {at: 8, length: 6, adult: 0, child: 0, bridge: 1},
    ])
    expect(paragraphs).toMatchObject([
      {at: 0, length: 8, adult: 1, child: 1},
      {at: 8, length: 6, bridge: 1},
    ])
    expect(words).toBe(14)
  })

  it('is that of statements alone', () => {
    expect(balanceOf(readDraft({text: '---\nkind: email\n---\n\nThe children slept.\n', path: 'a.md'}))).toBeNull()
  })

  it('is fair to what is empty', () => {
    expect(measured(statement(''))).toEqual({
      adult: 0,
      child: 0,
      bridge: 0,
      marks: [],
      paragraphs: [],
      words: 0,
      ahead: null,
    })
  })

  const children = 'The children slept. The babies slept. The infants slept. The boys slept. '.repeat(2)
  it('says who is far ahead where readers of both are meant, and only there', () => {
    expect(measured(statement(children)).ahead).toBe('child')
    expect(measured(statement(children, '[internal-medicine, pediatrics]')).ahead).toBe('child')
    expect(measured(statement(children.replace(/children|babies|infants|boys/g, 'men'))).ahead).toBe('adult')
    expect(measured(statement(children, 'pediatrics')).ahead).toBeNull()
    expect(measured(statement(`${children} ${'The men slept. '.repeat(4)}`)).ahead).toBeNull()
  })
})

describe('the drawing and the rules', () => {
  const files = globSync(['test/corpus/**/*.md', 'examples/statements/*.md'], {cwd: root})
  const drafts = files
    .map((path) => readDraft({text: readFileSync(root + path, 'utf8'), path}))
    .filter(({kind}) => kind === 'personal-statement')

  it('agree on every statement of the corpus', () => {
    expect(drafts.length).toBeGreaterThan(10)
    for (const draft of drafts) {
      const balance = measured(draft)
      const findings = ageImbalance.run(draft, circumstances)
      expect(findings.length, draft.path).toBe(balance.ahead ? 1 : 0)
      const sum = (of: 'adult' | 'child' | 'bridge') => balance.marks.reduce((all, mark) => all + mark[of], 0)
      expect([sum('adult'), sum('child'), sum('bridge')]).toEqual([balance.adult, balance.child, balance.bridge])
      if (missingBridge.run(draft, circumstances).length > 0) expect(balance.bridge, draft.path).toBe(0)
    }
  })
})
