import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../server/src/lint/fix.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {findingsOf, lintText} from '../support/lint-text.ts'
import {printMarks, readMarks} from '../support/marks.ts'

const weather: ReadonlyArray<readonly [string, (text: string) => string]> = [
  ['with CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', (text) => `\uFEFF${text}`],
]

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const kind = rule.kinds[0]
  it.each(rule.examples.flagged.map((example) => [example.text, example] as const))('flags %s', (_text, example) => {
    const {text} = readMarks(example.text)
    const found = findingsOf(rule, text, example)
    expect(
      printMarks(
        text,
        found.map(({span}) => span),
      ),
    ).toBe(example.text)
    for (const {message} of found) {
      expect(message, message).toMatch(/[.?]$/)
      expect(message.length, message).toBeLessThanOrEqual(160)
    }
    if (rule.fixes === 'none') return
    const fixes = found.flatMap(({fix}) => fix ?? [])
    const mended = applyFixes(text, fixes)
    expect(mended).toBe(example.becomes)
    if (fixes.length === found.length) expect(findingsOf(rule, mended, example)).toEqual([])
  })
  it.each(
    rule.examples.flagged.flatMap((example) => weather.map(([name, change]) => [name, change, example] as const)),
  )('flags the same words %s', (_name, change, example) => {
    const {text} = readMarks(change(example.text))
    expect(
      printMarks(
        text,
        findingsOf(rule, text, example).map(({span}) => span),
      ),
    ).toBe(change(example.text))
  })
  it.each(rule.examples.clean.map((example) => [example.text, example] as const))(
    'is silent on %s',
    (text, example) => {
      const found = lintText(text, {kind, ...example})
      expect(found.map(({rule: id, span}) => `${id}: ${text.slice(span.start, span.end)}`)).toEqual([])
    },
  )
  it('has at least one clean and one flagged example and says nothing about an empty draft', () => {
    expect(rule.kinds.flatMap((each) => lintText('', {kind: each})).filter(({rule: id}) => id === rule.id)).toEqual([])
  })
})
