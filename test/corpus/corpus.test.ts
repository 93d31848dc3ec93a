import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {draw} from '../support/draw.ts'
import {lintText} from '../support/lint-text.ts'
import {root} from '../support/project.ts'

const drafts = globSync('test/corpus/*/*.md', {cwd: root}).sort()
const read = (path: string): string => readFileSync(root + path, 'utf8')
const isGrave = ({severity}: {severity: string}): boolean => severity === 'error' || severity === 'warning'

describe.each(drafts)('%s', (path) => {
  const text = read(path)
  const findings = lintText(text, {path})
  it('is told what it was told when it was last looked at', async () => {
    await expect(draw(text, findings)).toMatchFileSnapshot(`findings/${path.slice('test/corpus/'.length).replace(/\.md$/, '.txt')}`)
  })
  it('has every span on words of its own', () => {
    for (const {span, rule} of findings) {
      expect(span.start, rule).toBeGreaterThanOrEqual(0)
      expect(span.end, rule).toBeLessThanOrEqual(text.length)
      expect(text.slice(span.start, span.end).trim(), rule).not.toBe('')
    }
  })
  if (/\/good-/.test(path)) {
    it('is a good draft, so no adviser would stop at it', () => {
      expect(findings.filter(isGrave).map(({rule, span}) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual([])
    })
  } else {
    it('is a bad draft, so an adviser would say something', () => {
      expect(findings.filter(({severity}) => severity !== 'hint').length).toBeGreaterThan(0)
    })
  }
})
