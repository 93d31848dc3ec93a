import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyFixes, compatible, type Fix} from '../../server/src/lint/fix.ts'
import {overlaps, type Span} from '../../server/src/text/span.ts'

const text = 'abcdefghijklmnopqrstuvwxyz'

const fixOf = (...edits: ReadonlyArray<readonly [start: number, end: number, insert: string]>): Fix => ({
  title: 'Change it',
  edits: edits.map(([start, end, insert]) => ({span: {start, end}, expected: text.slice(start, end), insert})),
})

describe('fixes', () => {
  it('are applied all at once, wherever they stand', () => {
    expect(applyFixes('one two three', [])).toBe('one two three')
    expect(applyFixes(text, [fixOf([24, 26, '!']), fixOf([0, 1, ''], [3, 3, '_']), fixOf([1, 2, 'BB'])])).toBe(
      'BBc_defghijklmnopqrstuvwx!',
    )
  })

  it('that overlap an earlier one, or whose text has moved, are left out whole', () => {
    const stale: Fix = {title: 'Change it', edits: [{span: {start: 0, end: 1}, expected: 'z', insert: ''}]}
    const fixes = [fixOf([2, 5, 'X']), fixOf([10, 11, 'Y'], [4, 6, 'Z']), stale, fixOf([5, 6, 'W'])]
    expect(compatible(text, fixes)).toEqual([fixes[0], fixes[3]])
    expect(applyFixes(text, fixes)).toBe('abXWghijklmnopqrstuvwxyz')
  })

  it('insert at one place only once', () => {
    expect(applyFixes(text, [fixOf([3, 3, '1']), fixOf([3, 3, '2']), fixOf([3, 6, '']), fixOf([1, 3, ''])])).toBe(
      `a1${text.slice(6)}`,
    )
  })

  it('are chosen as if each were held against all before it', () => {
    const span = fc
      .tuple(fc.nat(26), fc.nat(4))
      .map(([start, length]): Span => ({start, end: Math.min(26, start + length)}))
    const fix = fc.array(span, {minLength: 1, maxLength: 2}).map((spans) => {
      const [first, second] = spans
      const apart = first && second && meets(first, second) ? [first] : spans
      return fixOf(...apart.map(({start, end}) => [start, end, '-'] as const))
    })
    fc.assert(
      fc.property(fc.array(fix, {maxLength: 30}), (fixes) => {
        expect(compatible(text, fixes)).toEqual(heldAgainstAll(fixes))
      }),
      {numRuns: 500},
    )
  })
})

const meets = (a: Span, b: Span): boolean => overlaps(a, b) || (a.start === b.start && a.end === b.end)

const heldAgainstAll = (fixes: readonly Fix[]): readonly Fix[] => {
  const taken: Fix[] = []
  for (const fix of fixes) {
    const others = taken.flatMap(({edits}) => edits)
    if (!fix.edits.some((edit) => others.some((other) => meets(edit.span, other.span)))) taken.push(fix)
  }
  return taken
}
