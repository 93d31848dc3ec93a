import {describe, expect, it} from 'vitest'
import {Restarts} from '../../client/src/restarts.ts'

describe('a server that went down', () => {
  it('is started again four times in three minutes, then left alone, then tried anew', () => {
    const restarts = new Restarts()
    expect([0, 1, 2, 3, 4, 5].map((second) => restarts.ended(second * 1000))).toEqual([1, 2, 3, 4, undefined, 1])
  })

  it('is started again as often as it takes when it holds for a while', () => {
    const restarts = new Restarts()
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((minute) => restarts.ended(minute * 60_000))).not.toContain(undefined)
  })
})
