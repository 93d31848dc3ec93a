import {describe, expect, it} from 'vitest'
import {countsOf} from '../../client/src/counting.ts'

describe('a selection', () => {
  it.each([
    ['Med-Peds, and I don’t mind.', '5 words, 27 characters'],
    ['I', '1 word, 1 character'],
    ['—', '0 words, 1 character'],
    ['a - b', '2 words, 5 characters'],
    ['one\r\ntwo 🙂', '2 words, 9 characters'],
    ['née Müller', '2 words, 10 characters'],
  ])('of %j is %s', (text, said) => {
    expect(countsOf(text)).toBe(said)
  })
})
