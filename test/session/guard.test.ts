import {expect, it} from 'vitest'
import {traceOf} from '../../server/src/session/guard.ts'

it('a trace says where an error came from, and nothing of its message', () => {
  const error = new RangeError('my secret story\n    at the bedside')
  const trace = traceOf(error)
  expect(trace).toMatch(/^RangeError\n {2}at .*guard\.test\.ts/)
  expect(trace).not.toMatch(/secret|bedside/)
})

it('a trace of what is no error is a sentence', () => {
  expect(traceOf('my secret story')).toBe('something that is no error was thrown')
  expect(traceOf(undefined)).toBe('something that is no error was thrown')
})
