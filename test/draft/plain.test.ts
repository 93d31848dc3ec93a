import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {beyondLimit, countPlain, plainOf} from '../../server/src/draft/plain.ts'

const read = (text: string) => readDraft({text, path: 'draft.md', kind: 'experience'})

describe('plain text', () => {
  it.each([
    ['markup', 'A **bold** [link](https://a.example) &amp; \\*star', 'A bold link & *star'],
    ['code as it is written', 'I typed `x  y` twice.', 'I typed x  y twice.'],
    [
      'an address as it is written',
      'See https://a.example/b and me@a.example now.',
      'See https://a.example/b and me@a.example now.',
    ],
    ['pictures and HTML as nothing', 'A ![b](c.png)<br>d <!-- e -->f', 'A d f'],
    ['soft line breaks as blanks', 'a\n  b   c', 'a b c'],
  ])('reads %s', (_claim, text, expected) => {
    expect(read(text).blocks.map(plainOf)).toEqual([expected])
  })

  it('counts an empty line between blocks and a new line between items', () => {
    expect(countPlain(read('ab\n\ncd').blocks)).toBe(6)
    expect(countPlain(read('- ab\n- cd').blocks)).toBe(5)
    expect(countPlain(read('').blocks)).toBe(0)
    expect(read('---\nkind: experience\n---\n\nab\n\n<!-- note -->\n\ncd').characters).toBe(6)
  })

  it('finds the first character beyond a limit in the file', () => {
    const text = 'a **b** c\n\nde **f** g'
    const at = (limit: number): string | undefined => {
      const beyond = beyondLimit(read(text).blocks, limit)
      return beyond && text.slice(beyond.start)
    }
    expect(at(4)).toBe('c\n\nde **f** g')
    expect(at(5)).toBe('de **f** g')
    expect(at(10)).toBe('f** g')
    expect(at(13)).toBeUndefined()
  })
})
