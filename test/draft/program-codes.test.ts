import {describe, expect, it} from 'vitest'
import {circumstancesAt} from '../../server/src/lint/circumstances.ts'
import {contradicts, readCodes} from '../../server/src/questions/specifics/program-codes.ts'
import {programCodeMismatch} from '../../server/src/rules/specifics/program-code-mismatch.ts'
import {Workspace} from '../../server/src/workspace/workspace.ts'

describe('an NRMP code says its track', () => {
  it.each([
    ['1234140C0', 'internal-medicine'],
    ['1234140M0', 'internal-medicine'],
    ['1234140P2', 'preliminary-medicine'],
    ['1234320C0', 'pediatrics'],
    ['1234700C0', 'med-peds'],
    ['1234999P10', 'transitional-year'],
    ['1234140c0', 'internal-medicine'],
  ])('%s is %s', (text, target) => {
    expect(readCodes(`Code ${text}.`).map(({targets}) => targets.join())).toEqual([target])
  })

  it.each(['12345678', '20270316', '1234140', '1234140X0000', 'A1234140C0', '1234888C0'])('%s is no code', (text) => {
    expect(readCodes(`See ${text}.`)).toEqual([])
  })

  it('contradicts nothing where no track is known', () => {
    expect(readCodes('1234140C0').map((code) => contradicts(code, []))).toEqual([false])
  })
})

describe('the workspace file is read for codes too', () => {
  const found = (text: string): readonly string[] =>
    programCodeMismatch
      .runWorkspace(new Workspace('residency.yaml', text), circumstancesAt(0))
      .map(({at}) => text.slice(at.start, at.end))

  it('reports the code that is not of its track', () => {
    const text = `programs:
  - {id: a, name: Lakeshore, track: pediatrics, code: 1234140C0}
  - {id: b, name: Pell Harbor, track: internal-medicine, code: 1871140C0}
  - {id: c, name: Millrace, track: preliminary-medicine, code: "6120140C0"}
`
    expect(found(text)).toEqual(['1234140C0', '"6120140C0"'])
  })

  it('is silent without a track, without a code, and where the digits are unknown', () => {
    expect(found('programs:\n  - {id: a, code: 1234140C0}\n  - {id: b, track: pediatrics}\n')).toEqual([])
    expect(found('programs:\n  - {id: a, track: pediatrics, code: 1234888C0}\n')).toEqual([])
  })
})
