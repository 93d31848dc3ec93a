import {expect, it} from 'vitest'
import {Patience} from '../../server/src/session/patience.ts'

/** A host whose waiting ends when the test says so. */
const desk = () => {
  const waits: Array<{readonly milliseconds: number; readonly over: () => void}> = []
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((over) => {
      waits.push({milliseconds, over})
    })
  return {patience: new Patience({wait}), waits}
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('an answer in time is the answer, and nobody hears of it twice', async () => {
  const {patience, waits} = desk()
  const late: string[] = []
  expect(await patience.answer(Promise.resolve('yes'), 'no', (said) => late.push(said))).toBe('yes')
  waits[0]?.over()
  await turn()
  expect(late).toEqual([])
})

it('a question that fails in time fails; one that fails later fails for nobody', async () => {
  const {patience, waits} = desk()
  await expect(patience.answer(Promise.reject(new Error('no disk')), 'no')).rejects.toThrow('no disk')
  let fail = (_error: Error): void => undefined
  const asked = new Promise<string>((_resolve, reject) => {
    fail = reject
  })
  const answered = patience.answer(asked, 'no')
  waits[1]?.over()
  expect(await answered).toBe('no')
  fail(new Error('too late'))
  await turn()
})

it('who fell silent is waited for but shortly, until something is answered again', async () => {
  const {patience, waits} = desk()
  const late: string[] = []
  let tell = (_said: string): void => undefined
  const asked = new Promise<string>((resolve) => {
    tell = resolve
  })
  const first = patience.answer(asked, 'no', (said) => late.push(said))
  waits[0]?.over()
  expect(await first).toBe('no')
  void patience.answer(new Promise<string>(() => undefined), 'no')
  tell('yes')
  await turn()
  expect(late).toEqual(['yes'])
  void patience.answer(new Promise<string>(() => undefined), 'no')
  expect(waits.map(({milliseconds}) => milliseconds)).toEqual([10_000, 100, 10_000])
})
