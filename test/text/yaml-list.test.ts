import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {addToList} from '../../server/src/text/yaml-list.ts'

const entries = [
  {id: 'one', name: 'a: b # c', tags: ['x, y', '=z'], sent: true, none: []},
  {id: 'two', code: '1234140E0'},
]

const added = (text: string): string => {
  const outcome = addToList(text, 'list', entries)
  if (!('insertion' in outcome)) throw new Error(outcome.message)
  const {span, text: inserted} = outcome.insertion
  return text.slice(0, span.start) + inserted + text.slice(span.end)
}

/** What is left of a text when its characters are sought in another one, in order. */
const rest = (text: string, other: string): string => {
  let at = 0
  for (const character of other) if (text[at] === character) at += 1
  return text.slice(at)
}

describe('entries are added to a list', () => {
  it.each([
    ['nothing at all', ''],
    ['a comment', '# mine'],
    ['the mark of a document', '---\n'],
    ['other keys', 'a: 1'],
    ['other keys and the mark of the end', 'a: 1\n...\n'],
    ['a key without a value', 'list:\nb: 2\n'],
    ['a key with a comment', 'list: # none yet\n\nb: 2\n'],
    ['a key with a comment below', 'list:\n  # none yet\n\nb: 2\n'],
    ['null', 'list: ~ # none\n'],
    ['null on a line of its own', 'list:\n  ~'],
    ['an empty list', 'list: []\n'],
    ['an empty list with a comment', 'list: [] # none\nb: 2'],
    ['an empty list on a line of its own', 'list:\n  []\nb: 2\n'],
    ['an empty list with a comment in it', 'list: [ # none\n]\nb: 2\n'],
    ['an empty list with a tag', 'list: !!seq []\n'],
    ['one entry', 'list:\n  - id: a # first\n    n: b # last\n  # more\n\nb: 2\n'],
    ['entries that are not indented', 'list:\n- id: a\n- id: b'],
    ['entries with empty lines between', 'list:\n  - id: a\n\n  - id: b\n\nb: 2\n'],
    ['entries deep inside', '  a: 1\n  list:\n    -   id: a\n'],
    ['an entry that says nothing', 'list:\n  - \n'],
    ['an entry that ends in kept line ends', 'list:\n  - n: |+\n      x\n\n\nb: 2\n'],
    ['entries in braces', 'list:\n  - {id: a,\n     n: b}\n  - {id: c}\nb: 2\n'],
    ['a list in brackets', 'list: [{id: a}, {id: b}]\n'],
    ['a list in brackets over lines', 'list: [{id: a},\n  {id: b}, # last\n]\n'],
    ['a list in brackets with a comment before its end', 'list: [{id: a} # last\n]\n'],
    ['a document in braces', '{a: 1, list: [{id: a}]}'],
    ['a document in braces without the list', '{"a": 1}\n'],
    ['empty braces', '{}'],
    ['JSON', '{"a": 1, "list": [\n  {"id": "x"}\n]\n}\n'],
    ['an anchor', 'list: &all\n  - id: a\nb: *all\n'],
    ['CRLF', 'list:\r\n  - id: a\r\n\r\nb: 2\r\n'],
  ])('where there is %s', (_name, text) => {
    const after = added(text)
    const before = (parse(text) ?? {}) as {readonly list?: readonly unknown[]}
    expect(parse(after)).toEqual({
      ...before,
      list: [...(before.list ?? []), ...entries],
      ...('b' in before && before.b === before.list ? {b: [...(before.list ?? []), ...entries]} : {}),
    })
    expect(rest(text.replace(/\s*(?:\[\]|~)/, ''), after)).toBe('')
    if (text.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('in the form that the list has', () => {
    expect(added('list:\n  - id: a\n\n  - id: b\n')).toContain(
      '\n\n  - id: one\n    name: "a: b # c"\n    tags: ["x, y", =z]\n',
    )
    expect(added('list:\n  - id: a\n  - id: b\n')).toContain('  - id: b\n  - id: one\n')
    expect(added('list:\n  - {id: a}\n')).toContain('  - {id: a}\n  - {id: one, name: "a: b # c", tags: ["x, y", =z], ')
  })

  it.each([
    ['{id: a}', 'list: {id: a}\n'],
    ['*x', 'a: &x [1]\nlist: *x\n'],
    ['text', 'list: text\n'],
    ['- a', '- a'],
  ])('but not to %s', (words, text) => {
    const outcome = addToList(text, 'list', entries)
    expect('message' in outcome && text.slice(outcome.span.start, outcome.span.end)).toBe(words)
  })
})
