import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {Catalogue} from '../../server/src/lint/catalogue.ts'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import type {FixKind} from '../../server/src/lint/fix.ts'
import {type LintOptions, lint} from '../../server/src/lint/lint.ts'
import {defineRule, type Rule} from '../../server/src/lint/rule.ts'
import {unusedAllow} from '../../server/src/rules/setup/unused-allow.ts'

/** A rule that finds one word wherever it stands. */
const seeker = (id: `tone/${string}` | `setup/${string}`, word: string, more: Partial<Rule> = {}): Rule => ({
  ...defineRule<`tone/${string}`>({
    id: 'tone/seeker',
    title: 'A word',
    severity: 'warning',
    kinds: ['personal-statement'],
    message: () => `${word}.`,
    why: 'Why.',
    instead: 'Instead.',
    sources: ['house'],
    fixes: 'none',
    examples: {flagged: [{text: '«x»'}], clean: [{text: 'y'}]},
    check(draft, report) {
      for (const {index} of draft.text.matchAll(new RegExp(word, 'g'))) {
        report({start: index, end: index + word.length}, undefined)
      }
    },
  }),
  id,
  ...more,
})

const broken = seeker('tone/broken', 'x', {
  run() {
    throw new Error('it broke')
  },
})

const read = (text: string) => readDraft({text, path: 'draft.md', kind: 'personal-statement'})

const options = (rules: readonly Rule[], more: Partial<LintOptions> = {}): LintOptions => ({
  catalogue: new Catalogue(rules),
  circumstances: circumstancesAt(0),
  levels: [],
  ...more,
})

describe('lint', () => {
  it('orders findings by place, then gravity, then length, then name', () => {
    const rules = [
      seeker('tone/b', 'lamp'),
      seeker('tone/a', 'lamp'),
      seeker('tone/c', 'lamp oil'),
      seeker('tone/d', 'lamp oil', {severity: 'error'}),
      seeker('tone/e', 'old'),
    ]
    expect(lint(read('old lamp oil'), options(rules)).map(({rule}) => rule)).toEqual([
      'tone/e',
      'tone/d',
      'tone/a',
      'tone/b',
      'tone/c',
    ])
  })

  it('lets a more particular rule speak alone about the same words', () => {
    const rules = [
      seeker('tone/general', 'lamp', {yieldsTo: ['tone/particular']}),
      seeker('tone/particular', 'lamp oil'),
    ]
    expect(lint(read('lamp oil, lamp'), options(rules)).map(({rule, span}) => [rule, span.start])).toEqual([
      ['tone/particular', 0],
      ['tone/general', 10],
    ])
  })

  it('goes on without a rule that throws, and names it once', () => {
    const failures: string[] = []
    const found = lint(
      read('lamp'),
      options([broken, seeker('tone/lamp', 'lamp')], {onFailure: (rule) => failures.push(rule)}),
    )
    expect(found.map(({rule}) => rule)).toEqual(['tone/lamp'])
    expect(failures).toEqual(['tone/broken'])
  })

  it('goes on without a rule that throws where nobody listens', () => {
    expect(lint(read('lamp'), options([broken]))).toEqual([])
  })

  it('does not call an allow unused when its rule could not look', () => {
    const text = '---\nallow: [tone/broken, tone/*]\n---\n\nlamp'
    expect(lint(read(text), options([broken, unusedAllow]))).toEqual([])
  })

  it('takes the severity of the strongest level that names the rule, an id before its family', () => {
    const rules = [seeker('tone/lamp', 'lamp')]
    const severity = (levels: LintOptions['levels']) =>
      lint(read('lamp'), options(rules, {levels})).map((finding) => finding.severity)
    const strong = {name: 'residency.yaml', rules: {'tone/*': 'hint'}} as const
    const weak = {name: 'settings', rules: {'tone/lamp': 'error'}} as const
    expect(severity([])).toEqual(['warning'])
    expect(severity([strong, weak])).toEqual(['hint'])
    expect(severity([weak, strong])).toEqual(['error'])
    expect(severity([{name: 'both', rules: {'tone/*': 'off', 'tone/lamp': 'information'}}])).toEqual(['information'])
    expect(severity([{name: 'off', rules: {'tone/lamp': 'off'}}])).toEqual([])
  })

  it('drops a fix whose text is not there, and keeps the finding', () => {
    const fix = (expected: string) =>
      seeker('tone/lamp', 'lamp', {
        fixes: 'mechanical' satisfies FixKind,
        run: () => [
          {
            at: {start: 0, end: 4},
            message: 'A lamp.',
            severity: undefined,
            fix: {title: 'Put it out', edits: [{span: {start: 0, end: 4}, expected, insert: ''}]},
            related: [],
          },
        ],
      })
    expect(lint(read('lamp'), options([fix('lamp')]))[0]?.fixKind).toBe('mechanical')
    expect(lint(read('lamp'), options([fix('oil!')]))[0]).toMatchObject({fixKind: 'none'})
  })

  it('is silent about a file that is no draft, but not about a draft that misspells its kind', () => {
    const rules = [seeker('setup/lamp', 'lamp'), seeker('tone/lamp', 'lamp')]
    const found = (text: string) => lint(readDraft({text, path: 'notes.md'}), options(rules)).map(({rule}) => rule)
    expect(found('lamp')).toEqual([])
    expect(found('---\nkind: emial\n---\n\nlamp')).toEqual(['setup/lamp'])
  })
})
