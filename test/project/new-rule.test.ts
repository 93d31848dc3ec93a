import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import ts from 'typescript'
import {afterAll, describe, expect, it} from 'vitest'
import {newRule} from '../../scripts/rule/new-rule.ts'
import {renameRule} from '../../scripts/rule/rename-rule.ts'
import {root as project} from '../support/project.ts'

const copy = mkdtempSync(join(tmpdir(), 'residency-drafts-rules-'))
for (const path of ['scripts/forbidden-names.txt', 'server/src/rules/retired.ts']) {
  mkdirSync(join(copy, path, '..'), {recursive: true})
  cpSync(project + path, join(copy, path))
}
afterAll(() => rmSync(copy, {recursive: true, force: true}))
const read = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe('a new rule', () => {
  it.each([
    ['tone', /family\/thing-found/],
    ['tone/one/two', /family\/thing-found/],
    ['mood/hedge', /mood is not a family/],
    ['tone/Hedge', /lower case/],
    ['tone/avoid-hedges', /remedy/],
    ['tone/never-hedge', /remedy/],
    ['tone/use-plain-words', /remedy/],
    ['__proto__/x', /not a family/],
  ])('is not called %s', (id, reason) => {
    expect(newRule(copy, id)).toMatchObject({refusal: expect.stringMatching(reason)})
  })

  it('has a file, cases and a place in the catalogue, and says what is next', () => {
    const made = newRule(copy, 'specifics/missing-year')
    expect(made).toMatchObject({
      written: [
        'server/src/rules/specifics/missing-year.ts',
        'test/rules/specifics/missing-year.md',
        'server/src/rules/catalogue.ts',
      ],
      next: expect.stringContaining('fails on purpose'),
    })
    const source = read('server/src/rules/specifics/missing-year.ts')
    expect(source.split('\n').length).toBeLessThan(40)
    expect(source).toContain("export const missingYear = defineRule({\n  id: 'specifics/missing-year',")
    expect(ts.transpileModule(source, {reportDiagnostics: true}).diagnostics).toEqual([])
    expect(read('server/src/rules/catalogue.ts')).toContain(
      "import {missingYear as specificsMissingYear} from './specifics/missing-year.ts'",
    )
    expect(newRule(copy, 'specifics/missing-year')).toMatchObject({refusal: expect.stringContaining('already')})
  })
})

describe('a renamed rule', () => {
  it('moves with its cases, its const and its mentions, and leaves a note', () => {
    newRule(copy, 'tone/hedge')
    newRule(copy, 'tone/hedge-stack')
    expect(renameRule(copy, 'tone/hedge', 'tone/doubt')).toMatchObject({
      written: expect.arrayContaining(['test/rules/tone/doubt.md']),
    })
    expect(existsSync(join(copy, 'server/src/rules/tone/hedge.ts'))).toBe(false)
    expect(read('server/src/rules/tone/doubt.ts')).toContain("export const doubt = defineRule({\n  id: 'tone/doubt',")
    expect(read('server/src/rules/tone/hedge-stack.ts')).toContain("id: 'tone/hedge-stack'")
    expect(read('test/rules/tone/doubt.md')).toMatch(/^# tone\/doubt\n/)
    expect(read('server/src/rules/catalogue.ts')).not.toContain("'./tone/hedge.ts'")
    expect(read('server/src/rules/retired.ts')).toContain(
      "'tone/hedge': {now: 'tone/doubt', reason: 'It was renamed.'}",
    )
  })

  it('leads on what led to it', () => {
    renameRule(copy, 'tone/doubt', 'tone/hesitation')
    const graves = read('server/src/rules/retired.ts')
    expect(graves).toContain("'tone/hedge': {now: 'tone/hesitation'")
    expect(graves).toContain("'tone/doubt': {now: 'tone/hesitation'")
    expect(ts.transpileModule(graves, {reportDiagnostics: true}).diagnostics).toEqual([])
  })

  it.each([
    ['tone/nowhere', 'tone/else', /not there/],
    ['tone/hesitation', 'tone/hedge-stack', /already/],
    ['tone/hesitation', 'tone/avoid-doubt', /remedy/],
  ])('is not %s → %s', (before, after, reason) => {
    expect(renameRule(copy, before, after)).toMatchObject({refusal: expect.stringMatching(reason)})
  })
})
