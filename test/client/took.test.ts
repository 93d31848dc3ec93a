import {describe, expect, it} from 'vitest'
import {took} from '../../client/src/took.ts'
import {clock} from '../../server/src/protocol/practice.ts'

describe('the clock of an answer', () => {
  it.each([
    [0, '0:00'],
    [59.6, '1:00'],
    [84, '1:24'],
    [600, '10:00'],
    [-3, '0:00'],
  ])('shows %d seconds as %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown)
  })

  it('says how it went', () => {
    expect(took(94.2, 120)).toBe('That took 1:34, 0:26 under the 2:00 you have.')
    expect(took(131, 120)).toBe('That took 2:11, 0:11 over the 2:00 you have.')
    expect(took(120.3, 120)).toBe('That took 2:00, exactly the 2:00 you have.')
  })
})
