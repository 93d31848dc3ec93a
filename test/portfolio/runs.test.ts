import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Hashed, hashRuns, RunIndex, runLength} from '../../server/src/portfolio/runs.ts'

interface Text extends Hashed {
  readonly name: string
}

const textOf = (name: string, words: readonly string[]): Text => ({name, words, hashes: hashRuns(words)})

const indexOf = (texts: ReadonlyArray<readonly string[]>): RunIndex<Text> =>
  new RunIndex(texts.map((words, at) => textOf(String(at), words)))

interface Found {
  readonly from: number
  readonly to: number
  readonly name: string
}

/** Looks at every place of every text for every word. */
const slowly = (words: readonly string[], texts: ReadonlyArray<readonly string[]>): readonly Found[] => {
  const stands = (at: number, text: readonly string[]): boolean =>
    at + runLength <= words.length &&
    text.some((_, place) =>
      Array.from({length: runLength}, (_, step) => step).every((step) => text[place + step] === words[at + step]),
    )
  const found: Found[] = []
  for (let from = 0; from < words.length; ) {
    const ends = texts.map((text) => {
      let at = from
      while (stands(at, text)) at += 1
      return at === from ? 0 : at - 1 + runLength
    })
    const to = Math.max(0, ...ends)
    if (to > 0) found.push({from, to, name: String(ends.indexOf(to))})
    from = Math.max(from + 1, to)
  }
  return found
}

/** Few different words, so that runs repeat, overlap and break off; pieces of one text come back in another. */
const word = fc.constantFrom('a', 'b', 'c')
const piece = fc.array(word, {minLength: 1, maxLength: 14})
const story = fc.tuple(fc.array(piece, {minLength: 1, maxLength: 4}), fc.array(fc.nat({max: 3}), {maxLength: 8}))
const scene = fc.tuple(fc.array(piece, {minLength: 1, maxLength: 4}), fc.array(story, {maxLength: 4}), story)

const build = (pieces: ReadonlyArray<readonly string[]>, [own, order]: readonly [string[][], number[]]): string[] => [
  ...order.flatMap((at) => [...(pieces[at % pieces.length] ?? []), ...(own[at % own.length] ?? [])]),
]

describe('the index of runs', () => {
  it('finds what looking everywhere finds', () => {
    fc.assert(
      fc.property(scene, ([pieces, stories, own]) => {
        const texts = stories.map((one) => build(pieces, one))
        const words = build(pieces, own)
        const runs = indexOf(texts).find(words)
        expect(runs.map(({from, to, text}) => ({from, to, name: text.name}))).toEqual(slowly(words, texts))
      }),
      {numRuns: 400},
    )
  })

  it('says where the first eight words of a run stand', () => {
    fc.assert(
      fc.property(scene, ([pieces, stories, own]) => {
        const words = build(pieces, own)
        for (const {from, text, at} of indexOf(stories.map((one) => build(pieces, one))).find(words))
          expect(text.words.slice(at, at + runLength)).toEqual(words.slice(from, from + runLength))
      }),
    )
  })

  it('is not misled by equal hashes', () => {
    const words = 'one two three four five six seven eight nine'.split(' ')
    const other = {...textOf('other', words.toReversed()), hashes: hashRuns(words)}
    expect(new RunIndex([other]).find(words)).toEqual([])
  })

  it('needs eight words, and takes them wherever they stand', () => {
    const text = 'before i learned to wait until the door was closed after'.split(' ')
    const find = (words: string): readonly string[] =>
      indexOf([text])
        .find(words.split(' '))
        .map(({from, to}) => words.split(' ').slice(from, to).join(' '))
    expect(find('i learned to wait until the door')).toEqual([])
    expect(find('i learned to wait until the door was')).toEqual(['i learned to wait until the door was'])
    expect(find('then i learned to wait until the door was closed and')).toEqual([
      'i learned to wait until the door was closed',
    ])
  })

  it('names the text with the longer run, and of equal ones the first', () => {
    const words = 'a b c d e f g h i j'.split(' ')
    const names = (texts: readonly string[]): readonly string[] =>
      indexOf(texts.map((text) => text.split(' ')))
        .find(words)
        .map(({text}) => text.name)
    expect(names(['a b c d e f g h i', 'a b c d e f g h i j'])).toEqual(['1'])
    expect(names(['x a b c d e f g h', 'a b c d e f g h y'])).toEqual(['0'])
  })
})

describe('time', () => {
  /** Counts how often something is read of a list of words. */
  const counted = (words: readonly string[]): {readonly words: readonly string[]; count(): number} => {
    let reads = 0
    const watched = new Proxy(words, {
      get(target, key, receiver) {
        reads += 1
        return Reflect.get(target, key, receiver)
      },
    })
    return {words: watched, count: () => reads}
  }

  /** Reads of words, made and sought, for each word of both texts. */
  const readsPerWord = (kept: readonly string[], draft: readonly string[]): number => {
    const source = counted(kept)
    const own = counted(draft)
    new RunIndex([textOf('kept', source.words)]).find(own.words)
    return (source.count() + own.count()) / (kept.length + draft.length)
  }

  const shapes: ReadonlyArray<readonly [string, (length: number) => readonly string[]]> = [
    ['one word again and again', (length) => Array.from({length}, () => 'the')],
    ['two words in turn', (length) => Array.from({length}, (_, at) => (at % 2 ? 'of' : 'the'))],
    ['eight words in turn', (length) => Array.from({length}, (_, at) => `w${at % 8}`)],
    [
      'one word, broken after each seven',
      (length) => Array.from({length}, (_, at) => (at % 8 === 7 ? `w${at}` : 'the')),
    ],
    [
      'one word, and another at the end',
      (length) => Array.from({length}, (_, at) => (at === length - 1 ? 'end' : 'the')),
    ],
    ['words that never come back', (length) => Array.from({length}, (_, at) => `w${at}`)],
    ['Fibonacci’s words', (length) => fibonacci(length)],
  ]
  const pairs = shapes.flatMap(([name, kept]) => shapes.map(([other, draft]) => [name, other, kept, draft] as const))

  it.each(pairs)('does not grow with the length: “%s” kept, “%s” written', (_name, _other, kept, draft) => {
    expect(readsPerWord(kept(2000), draft(2000))).toBeLessThan(40)
  })

  it('does not grow for a hundred thousand times the same word', () => {
    const [, same] = shapes[0] ?? []
    const words = same?.(100_000) ?? []
    expect(readsPerWord(words, words)).toBeLessThan(20)
  })
})

/** A row that holds the same runs over and over without ever repeating itself. */
const fibonacci = (length: number): readonly string[] => {
  let [before, row] = [['b'], ['a']]
  while (row.length < length) [before, row] = [row, [...row, ...before]]
  return row.slice(0, length)
}
