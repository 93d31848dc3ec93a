import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {type Case, type CaseFile, readCases} from '../support/cases.ts'
import {findingsOf} from '../support/lint-text.ts'
import {printMarks, readMarks} from '../support/marks.ts'
import {root} from '../support/project.ts'

const files = globSync('test/rules/*/*.md', {cwd: root}).sort()
const idOf = (file: string): string => file.replace(/^test\/rules\//, '').replace(/\.md$/, '')
const fires = ({marked}: Case): boolean => marked.includes('«')

/** As it stands, and as Windows keeps it: every span moves, none may slip. */
const weathers = [(text: string) => text, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]

const read = (file: string): CaseFile | Error => {
  try {
    return readCases(readFileSync(root + file, 'utf8'))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

describe.each(files)('%s', (file) => {
  const found = read(file)
  if (found instanceof Error) {
    it('can be read', () => {
      throw found
    })
    return
  }
  const {title, cases} = found
  const rule = catalogue.rule(title)
  it('is titled with its rule and holds enough cases of both sides', () => {
    expect(title).toBe(idOf(file))
    expect(rule, `${title} is not a rule`).toBeDefined()
    expect(cases.length, 'cases').toBeGreaterThanOrEqual(8)
    expect(cases.filter(fires).length, 'cases that fire').toBeGreaterThanOrEqual(3)
    expect(cases.filter((one) => !fires(one)).length, 'cases that do not').toBeGreaterThanOrEqual(3)
    expect(new Set(cases.map(({claim}) => claim)).size, 'different claims').toBe(cases.length)
  })
  if (!rule) return
  it.each(cases.map((one) => [one.claim, one] as const))('%s', (_claim, one) => {
    for (const change of weathers) {
      const marked = change(one.marked)
      const {text} = readMarks(marked)
      const spans = findingsOf(rule, text, one).map(({span}) => span)
      expect(printMarks(text, spans), `${file}:${one.line}`).toBe(marked)
    }
  })
})

describe.runIf(catalogue.rules.length > 0)('every rule', () => {
  it.each(catalogue.rules.map(({id}) => id))('%s has a case file', (id) => {
    expect(files.map(idOf)).toContain(id)
  })
})
