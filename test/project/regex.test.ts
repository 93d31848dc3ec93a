import {describe, expect, it} from 'vitest'
import {shippedRegexes} from '../../scripts/regex/literals.ts'
import {prove} from '../../scripts/regex/prove.ts'
import {readProved} from '../../scripts/regex/proved.ts'
import {root} from '../support/project.ts'

/** Beyond the prover; each with the reason why its time is bounded all the same. */
const vouched: Readonly<Record<string, string>> = {}

const shipped = shippedRegexes(root)
const proved = readProved(root)

describe('every regular expression', () => {
  it.each(
    shipped.filter(({text}) => !proved.has(text)).map((one) => [`${one.file}:${one.line} ${one.text}`, one] as const),
  )('%s takes time in step with the text', (_name, one) => {
    expect(vouched[one.text] ?? prove(one)).toBe(vouched[one.text] ?? 'safe')
  })

  it('that is not new was proved safe, and its proof is kept', () => {
    expect(proved.size).toBeGreaterThan(0)
    expect(
      Object.keys(vouched).filter((text) => proved.has(text) || !shipped.some((one) => one.text === text)),
    ).toEqual([])
  })
})
