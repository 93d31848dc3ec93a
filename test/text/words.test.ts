import {describe, expect, it} from 'vitest'
import {readWords} from '../../server/src/text/words.ts'
import {page, wordsOf} from '../support/read.ts'

describe('words', () => {
  it.each([
    ['a contraction is two words', "I don’t, can't, won’t and it’s", 'i do not can not will not and it is'],
    ['cannot is two words', 'I cannot', 'i can not'],
    ['a possessive ending is not looked at', 'Dr. Lee’s patients’ rooms', 'dr lee patients rooms'],
    ['an ampersand is “and”', 'Medicine & Pediatrics', 'medicine and pediatrics'],
    ['points of an acronym go', 'the U.S. and M.D.', 'the us and md'],
    ['a hyphen parts words', 'Med-Peds J-1', 'med peds j 1'],
    ['numbers keep their points and commas', '3.5 of 1,000.', '3.5 of 1,000'],
    ['emphasis inside a word does not part it', '**M**ed and un*believ*able', 'med and unbelievable'],
    ['an entity inside a word does not part it', 'caf&eacute;s', 'cafés'],
    ['letters with combining marks stay together', 'cafe\u0301s', 'cafe\u0301s'],
    ['other alphabets are words too', 'डॉक्टर and Ğül', 'डॉक्टर and ğül'],
    ['other apostrophes stay', 'O’Brien', "o'brien"],
    [
      'what stands on every object is a word like others',
      "nan'constructor don'toString",
      "nan'constructor don'tostring",
    ],
    ['emoji are not words', 'a 👩‍⚕️ b', 'a b'],
  ])('%s', (_name, source, expected) => {
    expect(wordsOf(source).join(' ')).toBe(expected)
  })

  it('keep the spelling they had, and mark halves and possession', () => {
    const words = readWords('Dr. Lee’s Don’t')
    expect(words.map(({raw}) => raw)).toEqual(['Dr', 'Lee', 'Do', 'not'])
    expect(words.map(({clitic, possessive}) => (clitic ? 'clitic' : possessive ? 'possessive' : ''))).toEqual([
      '',
      'possessive',
      '',
      'clitic',
    ])
  })

  it('stand where they are in the file', () => {
    const text = '\uFEFF> 😀 caf&eacute; **b**\r\n> don’t\r\n'
    const [block] = page(text).blocks
    expect(block?.reading.words.map((word) => text.slice(block.at(word).start, block.at(word).end))).toEqual([
      'caf&eacute;',
      'b',
      'do',
      'n’t',
    ])
  })
})
