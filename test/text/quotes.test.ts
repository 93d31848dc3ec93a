import {describe, expect, it} from 'vitest'
import {readQuotes} from '../../server/src/text/quotes.ts'

const quoted = (mask: string): readonly string[] => readQuotes(mask).map(({from, to}) => mask.slice(from, to))

describe('quoted speech', () => {
  it.each([
    ['curly quotes', 'She said “I am so tired.” Then', ['“I am so tired.”']],
    ['straight quotes', 'She said "I am so tired."', ['"I am so tired."']],
    ['single quotes', "She said 'I don't sleep at night.'", ["'I don't sleep at night.'"]],
    ['curly single quotes', '‘I don’t sleep at night’, she said', ['‘I don’t sleep at night’']],
    ['guillemets', '«Je suis là», dit-elle', ['«Je suis là»']],
    ['low quotes', '„Ich bin sehr müde“', ['„Ich bin sehr müde“']],
    ['two of them', '“One two three” and “four five six”', ['“One two three”', '“four five six”']],
  ])('is found in %s', (_name, mask, expected) => {
    expect(quoted(mask)).toEqual(expected)
  })

  it.each([
    ['terms of one or two words', 'The “specialist” and the "hill hospital" there'],
    ['apostrophes', "the residents' lounge and the interns' small room"],
    ['a quotation mark that never closes', 'She said “I am so tired'],
    ['feet and inches', 'He was 5\' 11" tall'],
  ])('is not %s', (_name, mask) => {
    expect(quoted(mask)).toEqual([])
  })

  it('takes time in step with the text', () => {
    expect(quoted('“'.repeat(2_000))).toEqual([])
  })
})
