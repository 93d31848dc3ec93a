import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseSnippet, printPlain, printSnippet, type SnippetPiece, stopsOf} from '../../server/src/templates/snippet.ts'
import {choice} from '../support/templates.ts'

const plain = (source: string, values?: ReadonlyMap<number, string>): string =>
  printPlain(parseSnippet(source).pieces, values)

describe('a snippet', () => {
  it('stands as text with what its slots hold, the first option of a choice, and nothing for the cursor', () => {
    expect(plain(`Dear \${1:[title]}, \${2|Internal Medicine,Pediatrics|} at $3\${0}`)).toBe(
      'Dear [title], Internal Medicine at ',
    )
  })

  it('repeats a slot by its number, before it and behind it', () => {
    expect(plain(`$1, \${1:[name]}, \${1}`)).toBe('[name], [name], [name]')
    expect(plain(`$1, \${1:[name]}`, new Map([[1, 'Amara']]))).toBe('Amara, Amara')
  })

  it('reads slots in slots', () => {
    const {pieces} = parseSnippet(`\${1:born in \${2:[city]}}`)
    expect(printPlain(pieces)).toBe('born in [city]')
    expect(stopsOf(pieces)).toEqual([
      {number: 1, label: 'born in [city]', options: []},
      {number: 2, label: '[city]', options: []},
    ])
    expect(printPlain(pieces, new Map([[1, 'x']]))).toBe('x')
  })

  it('reads what is escaped as text', () => {
    expect(plain('\\$5 and \\} and \\\\ and \\n')).toBe('$5 and } and \\ and \\n')
    expect(stopsOf(parseSnippet(choice(1, 'a\\,b', 'c\\|d')).pieces)[0]?.options).toEqual(['a,b', 'c|d'])
    expect(plain('costs $ and {} }')).toBe('costs $ and {} }')
  })

  it('lists its slots in order, the last place of the cursor at the end', () => {
    expect(stopsOf(parseSnippet(`$0 \${2:[b]} \${1|x,y|}`).pieces)).toEqual([
      {number: 1, label: 'x', options: ['x', 'y']},
      {number: 2, label: '[b]', options: []},
      {number: 0, label: '', options: []},
    ])
  })

  it.each([
    [`Dear \${1:[name`, 5, 'opened and never closed'],
    [`in \${TM_FILENAME}`, 3, 'no slot'],
    ['by $CURRENT_YEAR', 3, 'no slot'],
    [`a \${1|b,c}`, 2, 'no slot'],
    [`a \${ b`, 2, 'no slot'],
  ])('says what is wrong with %s, and keeps it as text', (source, at, message) => {
    const snippet = parseSnippet(source)
    expect(snippet.mistakes).toEqual([{at, message: expect.stringContaining(message)}])
    expect(printPlain(snippet.pieces)).toBe(source)
  })

  it('of any kind is printed as it was read', () => {
    const text = fc.string({minLength: 1, maxLength: 12}).map((one): SnippetPiece => ({kind: 'text', text: one}))
    const number = fc.nat({max: 12})
    const choice = fc
      .tuple(number, fc.array(fc.string({maxLength: 6}), {minLength: 1, maxLength: 3}))
      .map(([at, options]): SnippetPiece => ({kind: 'choice', number: at, options}))
    const stop = fc
      .tuple(number, fc.option(fc.array(fc.oneof(text, choice), {maxLength: 2}), {nil: undefined}))
      .map(([at, inside]): SnippetPiece => ({kind: 'stop', number: at, inside}))
    fc.assert(
      fc.property(fc.array(fc.oneof(text, choice, stop), {maxLength: 6}), (pieces) => {
        const printed = printSnippet(pieces)
        const {pieces: read, mistakes} = parseSnippet(printed)
        expect(mistakes).toEqual([])
        expect(printSnippet(read)).toBe(printed)
        expect(printPlain(read)).toBe(printPlain(pieces))
      }),
    )
  })

  it('is read whatever it is, and however deep', () => {
    const parts = fc.constantFrom('$', '{', '}', '|', '\\', ',', ':', '1', '0', 'a', `\${1:`, `\${1|`, '|}', '\n')
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 30}), (source) => {
        const {pieces} = parseSnippet(source.join(''))
        expect(parseSnippet(printSnippet(pieces)).pieces.length).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(parseSnippet(`\${1:`.repeat(50_000)).mistakes.length).toBeGreaterThan(0)
    expect(plain(`${`\${1:`.repeat(3000)}x${'}'.repeat(3000)}`)).toContain('x')
  })
})
