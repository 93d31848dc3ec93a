import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {type Severity, severities} from '../../server/src/lexicon/kinds.ts'
import {lintText} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

/** Words of a good draft for each finding of a severity: as many fit in, and not one more. */
const wordsForOne = {warning: 250, hint: 60} as const

const drafts = globSync('test/corpus/*/good-*.md', {cwd: root}).sort()

describe.each(drafts)('%s', (path) => {
  const text = readFileSync(root + path, 'utf8')
  const findings = lintText(text, {path})
  const {words} = readDraft({text, path})
  const found = (severity: Severity): readonly string[] =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({rule, span}) => `${rule}: ${text.slice(span.start, span.end)}`)

  it('has no error', () => {
    expect(found('error')).toEqual([])
  })

  it.each(severities.filter((severity) => severity in wordsForOne))('has few findings that are a %s', (severity) => {
    const most = words / wordsForOne[severity as keyof typeof wordsForOne]
    expect(found(severity).length, found(severity).join('\n')).toBeLessThanOrEqual(most)
  })
})

it('the good drafts are many and in varied voices', () => {
  expect(drafts.length).toBeGreaterThan(20)
})
