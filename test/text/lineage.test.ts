import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {descend, isAnywhere, wherever} from '../../server/src/text/lineage.ts'

/** Something of a list; another object with the same name is the same wherever it stands. */
interface Item {
  readonly name: string
}

const items = (names: string): readonly Item[] => [...names].map((name) => ({name}))
const isSame = (one: Item, other: Item): boolean => one.name === other.name

/** A question that counts how often it is put: it tells of capitals. */
const counting = () => {
  const asked: string[] = []
  const capitals = wherever(({name}: Item, given: string) => {
    asked.push(name)
    return name === name.toUpperCase() ? name + given : undefined
  })
  const told = (list: readonly Item[], given = ''): string =>
    capitals(list, given)
      .map(({item, index, answer}) => `${index}${item.name}${answer}`)
      .join(' ')
  const putTo = (): string => asked.splice(0).join('')
  return {told, putTo}
}

const descended = (names: string, before?: readonly Item[]): readonly Item[] => {
  const list = items(names)
  descend(list, before, isSame)
  return list
}

describe('a question put to a list that came of another', () => {
  it('is put to what is new alone, and tells of the rest where it stands now', () => {
    const {told, putTo} = counting()
    const first = descended('aBcD')
    expect(told(first)).toBe('1BB 3DD')
    expect(putTo()).toBe('aBcD')
    const second = descended('aBxEcD', first)
    expect(told(second)).toBe('1BB 3EE 5DD')
    expect(putTo()).toBe('xE')
    expect(told(second)).toBe('1BB 3EE 5DD')
    expect(putTo()).toBe('')
  })

  it('hands out the items of the new list', () => {
    const first = descended('aB')
    const capitals = wherever(({name}: Item) => name === 'B')
    capitals(first, undefined)
    const second = descended('aB', first)
    expect(capitals(second, undefined)[0]?.item).toBe(second[1])
  })

  it('is put to all again where something else is given', () => {
    const {told, putTo} = counting()
    const first = descended('aB')
    told(first, '1')
    putTo()
    const second = descended('aBc', first)
    expect(told(second, '2')).toBe('1BB2')
    expect(putTo()).toBe('aBc')
  })

  it('is put to all again where a version was left out', () => {
    const {told, putTo} = counting()
    const first = descended('aB')
    told(first)
    const third = descended('aBcd', descended('aBc', first))
    putTo()
    expect(told(third)).toBe('1BB')
    expect(putTo()).toBe('aBcd')
  })

  it('is answered for an older version, and for a list nobody spoke of', () => {
    const {told} = counting()
    const first = descended('aB')
    const second = descended('B', first)
    descended('C', second)
    expect(told(second)).toBe('0BB')
    expect(told(first)).toBe('1BB')
    expect(told(items('XyZ'))).toBe('0XX 2ZZ')
  })

  it('tells nothing of no answer, “no”, zero and an empty list', () => {
    const list = descended('abcde')
    const answers: Readonly<Record<string, unknown>> = {a: undefined, b: false, c: 0, d: [], e: ['found']}
    expect(wherever(({name}: Item) => answers[name])(list, undefined)).toEqual([
      {item: {name: 'e'}, index: 4, answer: ['found']},
    ])
  })

  it('says whether it holds anywhere', () => {
    const isThere = isAnywhere(({name}: Item, wanted: string) => name === wanted)
    const first = descended('abc')
    expect([isThere(first, 'b'), isThere(first, 'x')]).toEqual([true, false])
    const second = descended('axc', first)
    expect([isThere(second, 'b'), isThere(second, 'x')]).toEqual([false, true])
  })

  it('is answered as if the list had no past, whatever the edits', () => {
    const names = fc.string({unit: fc.constantFrom('a', 'b', 'A', 'B'), maxLength: 8})
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.boolean()), {maxLength: 12}), (versions) => {
        const kept = counting()
        let before: readonly Item[] | undefined
        for (const [version, isAsked] of versions) {
          const list = descended(version, before)
          if (isAsked) expect(kept.told(list)).toBe(counting().told(items(version)))
          before = list
        }
      }),
    )
  })
})
