import {describe, expect, it} from 'vitest'
import {shippedRegexes} from '../../scripts/regex/literals.ts'
import {readProved} from '../../scripts/regex/proved.ts'
import {root} from '../support/project.ts'

/** Beyond the prover; each with the reason why its time is bounded all the same. */
const vouched: Readonly<Record<string, string>> = {}

const shipped = shippedRegexes(root)
const proved = readProved(root)

describe('every regular expression', () => {
  it('takes time in step with the text: `npm run generate` proves it, or says which cannot be proved', () => {
    const strays = shipped.filter(({text}) => !proved.has(text) && vouched[text] === undefined)
    expect(strays.map(({file, line, text}) => `${file}:${line} ${text}`)).toEqual([])
  })

  it('that was vouched for is still there, and still cannot be proved', () => {
    const texts = new Set(shipped.map(({text}) => text))
    expect(Object.keys(vouched).filter((text) => proved.has(text) || !texts.has(text))).toEqual([])
  })
})
