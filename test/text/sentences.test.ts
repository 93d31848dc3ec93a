import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {segments} from '../../server/src/text/sentences.ts'
import {sentencesOf} from '../support/read.ts'

describe('a sentence does not end', () => {
  it.each([
    'I met Dr. Lee at St. Brendan.',
    'She holds an M.D. degree.',
    'I came to the U.S. Army hospital.',
    'It was case vs. control.',
    'Bed No. 5 was mine.',
    'I gave fluids, e.g. saline, i.e. salt.',
    'I rose at 5 a.m. daily.',
    'We waited... and waited.',
    'My mentor was John F. Kennedy.',
    'My mentor was Maria I. Delgado.',
    'I wrote to A. Okafor.',
    'He weighed 3.5 kg.',
    'Write to a@b.org today.',
    'I *met Dr.* Lee.',
    'It was Lee et al. who wrote it.',
    'We met on Jan. 5 at noon.',
  ])('inside “%s”', (text) => {
    expect(sentencesOf(text)).toHaveLength(1)
  })
})

describe('a sentence ends', () => {
  it.each([
    ['I left. I came back.', 2],
    ['Did it help? It did! Then we slept.', 3],
    ['The answer was no. I went home.', 2],
    ['She had hepatitis C. Nobody knew.', 2],
    ['I moved to the U.S. In Ohio I worked.', 2],
    ['I rose at 5 a.m. The ward was dark.', 2],
    ['I earned an MS. The next year I came.', 2],
    ['It was I. She knew.', 2],
    ['My brother left and so did I. Delgado stayed.', 2],
    ['I passed Step I. Delgado did not.', 2],
    ['It stopped… Then it began.', 2],
    ['See https://x.org/a. Then write.', 2],
    ['She said “I am tired.” Then she slept.', 2],
    ['First line  \nsecond line', 2],
    ['First line\\\nsecond line', 2],
    ['# Heading\n\nText', 2],
    ['- one\n- two', 2],
    ['One.\r\nTwo.', 2],
    ['*One.* Two.', 2],
  ])('%j: %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  it('and what has no letters is none', () => {
    expect(sentencesOf('... !\n\n😀')).toEqual([])
  })

  it('and is read without its markup', () => {
    expect(sentencesOf('> I *love* `x` caf&eacute;s\n> and [tea](b). Then \\*.')).toEqual([
      'I love cafés and tea.',
      'Then *.',
    ])
  })
})

describe('a paragraph of any length', () => {
  const bits = [
    'I am. ',
    'Dr. ',
    'We met… ',
    'a, b; ',
    '“No.” ',
    '\n',
    '3.5 ',
    'U.S. ',
    'word ',
    '! ',
    'x'.repeat(900),
    '. . . ',
  ]

  it('has the sentences that one look at the whole of it finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), {maxLength: 60}),
        fc.integer({min: 30, max: 60}),
        (parts, times) => {
          const mask = parts.join('').repeat(times)
          expect([...segments(mask)]).toEqual(
            [...new Intl.Segmenter('en', {granularity: 'sentence'}).segment(mask.replaceAll('…', '.'))].map(
              ({segment, index}) => ({from: index, to: index + segment.length}),
            ),
          )
        },
      ),
      {numRuns: 25},
    )
  })
})
