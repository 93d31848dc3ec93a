import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {choice, count, flag, list, readYaml, record, table, text, type YamlReading} from '../../server/src/text/yaml.ts'
import {markdownish} from '../support/markdownish.ts'

interface Sample {
  readonly name: string
  readonly year: number
  readonly sent: boolean
  readonly kind: 'email' | 'criteria'
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, 'on' | 'off'>>
}

const shape = record<Sample>('A sample.', {
  name: text('A name.'),
  year: count('A year.'),
  sent: flag('Whether.'),
  kind: choice('A kind.', ['email', 'criteria']),
  files: list('Files.', text('A file.')),
  rules: table('Rules.', choice('On or off.', ['on', 'off'])),
})
const read = (source: string, offset = 0): YamlReading<Sample> => readYaml<Sample>(source, offset, shape)
const troubles = (source: string): ReadonlyArray<readonly [string, string]> =>
  read(source).troubles.map(({kind, span}) => [kind, source.slice(span.start, span.end)] as const)

describe('YAML is read', () => {
  it('with its values and where they stand', () => {
    const source = 'name: Amara\nyear: 2027\nsent: yes\nkind: email\nfiles: [a, b]\nrules: {x/y: off}\n'
    const {value, places, troubles: wrong} = read(source, 10)
    expect(value).toEqual({
      name: 'Amara',
      year: 2027,
      sent: true,
      kind: 'email',
      files: ['a', 'b'],
      rules: {'x/y': 'off'},
    })
    expect(wrong).toEqual([])
    const at = (path: string): string | undefined => {
      const place = places.get(path)
      return place && source.slice(place.value.start - 10, place.value.end - 10)
    }
    expect(['name', 'files.1', 'rules.x/y'].map(at)).toEqual(['Amara', 'b', 'off'])
  })

  it('with numbers and dates as they were written, and one value for a list of one', () => {
    expect(read('name: 2027-03-16\nfiles: cv.pdf\n').value).toEqual({name: '2027-03-16', files: ['cv.pdf']})
    expect(read('name: 00123\n').value).toEqual({name: '00123'})
  })

  it('with Windows line ends', () => {
    expect(read('name: Amara\r\nyear: 2027\r\n').value).toEqual({name: 'Amara', year: 2027})
  })

  it('as nothing where there is nothing', () => {
    for (const source of ['', '\n', '# a comment\n', 'name:\n']) {
      expect(read(source).value).toEqual({})
      expect(read(source).troubles).toEqual([])
    }
  })

  it('through aliases', () => {
    expect(read('name: &a Amara\nfiles: [*a]\n').value).toEqual({name: 'Amara', files: ['Amara']})
  })
})

describe('a mistake is named at its place and the rest is read', () => {
  it.each([
    ['an unknown key', 'nam: x\nyear: 2027\n', [['unknown-key', 'nam']]],
    ['a word that is not known', 'kind: emial\nyear: 2027\n', [['bad-value', 'emial']]],
    ['a text for a number', 'year: soon\n', [['bad-value', 'soon']]],
    ['a number out of bounds', 'year: -3\n', [['bad-value', '-3']]],
    ['a map for a text', 'name: {a: b}\nyear: 2027\n', [['bad-value', '{a: b}']]],
    ['a text for a map', 'rules: off\n', [['bad-value', 'off']]],
    ['a bad one among good ones', 'rules: {a: on, b: maybe, c: off}\n', [['bad-value', 'maybe']]],
    ['a list for the whole', '- a\n', [['bad-value', '- a']]],
  ])('%s', (_name, source, expected) => {
    expect(troubles(source)).toEqual(expected)
  })

  it('broken YAML too', () => {
    const {value, troubles: wrong} = read('year: 2027\nfiles: [a, b\n')
    expect(value.year).toBe(2027)
    expect(wrong.map(({kind}) => kind)).toContain('malformed-yaml')
  })

  it('with the likeliest word, and a whole sentence', () => {
    const [wrong] = read('kind: emial\n').troubles
    expect(wrong).toMatchObject({nearest: 'email', message: '“emial” is not known here. It can be email or criteria.'})
    expect(read('nam: x\n').troubles[0]).toMatchObject({nearest: 'name'})
  })

  it('whatever the text: nothing throws and every place is inside it', () => {
    const lines = fc.array(
      fc.oneof(markdownish, fc.constantFrom('name: ', 'files:\n', '- ', '&a ', '*a', '{', '[', '!!', '? ', ': ')),
    )
    fc.assert(
      fc.property(lines, (parts) => {
        const source = parts.join('')
        const {troubles: wrong, places} = read(source)
        const spans = [...wrong.map(({span}) => span), ...[...places.values()].flatMap(({key, value}) => [key, value])]
        for (const {start, end} of spans) expect(0 <= start && start <= end && end <= source.length).toBe(true)
        for (const {message} of wrong) expect(message).toMatch(/[.?]$/)
      }),
      {numRuns: 300},
    )
  })
})

describe('a shape prints itself as JSON Schema', () => {
  it('key by key', () => {
    expect(shape.schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: {year: {type: 'integer', minimum: 1}, kind: {enum: ['email', 'criteria']}},
    })
  })
})
