import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sentenceAround} from '../../client/src/sentence.ts'

/** The sentence round the bar. */
const around = (marked: string): string => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const {from, to} = sentenceAround(text, at)
  return text.slice(from, to).trim()
}

describe('the sentence under the cursor', () => {
  it.each([
    ['I came. I sa|w. I left.', 'I saw.'],
    ['I came. I saw|', 'I saw'],
    ['I came. I saw.|', 'I saw.'],
    ['I came. I saw. |', ''],
    ['I ca|me.', 'I came.'],
    ['“I came.” She s|aid so.', 'She said so.'],
    ['First.\n\nSec|ond line\ngoes on.\n\nThird.', 'Second line\ngoes on.'],
    ['# Title\r\n\r\nO|ne.\r\n\r\nTwo.', 'One.'],
    ['|', ''],
  ])('of %j is %j', (marked, sentence) => {
    expect(around(marked)).toBe(sentence)
  })

  it('holds the cursor in any text, and looks no further than it must', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 200}), fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        const {from, to} = sentenceAround(text, offset)
        expect(from).toBeLessThanOrEqual(offset)
        expect(to).toBeGreaterThanOrEqual(offset)
      }),
    )
    const long = 'word '.repeat(100_000)
    const {from, to} = sentenceAround(long, 250_000)
    expect(to - from).toBeLessThanOrEqual(2000)
  })
})
