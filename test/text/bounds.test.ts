import {describe, expect, it} from 'vitest'
import {matcher} from '../../server/src/draft/vocabulary.ts'
import {bounded} from '../../server/src/text/bounds.ts'
import {readPage} from '../../server/src/text/page.ts'
import {proseOf} from '../support/read.ts'

const fill = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Shapes that keep a Markdown parser busy for the square of their length, or longer. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'lists in lists': (length) => `${fill('- ')(length)}a`,
  'numbered lists in lists': (length) => `${fill('1. ')(length)}a`,
  'quotes in quotes': fill('>'),
  'quotes in lists in quotes': fill('> - '),
  'lines that lazily go on with a deep quote': (length) => '> '.repeat(200) + fill('a\n')(length),
  'emphasis that never ends': fill('*a_ '),
  'closing brackets': fill(']'),
  'opening brackets': fill('['),
  'links that never end': fill('[a]('),
  'references to nothing': fill('[a][b]'),
  'stars inside words': fill('a***b'),
  'runs of backticks, each longer': (length) => {
    let text = ''
    for (let run = 1; text.length < length; run += 1) text += `${'`'.repeat(run)} `
    return text
  },
  'comments that never end': fill('<!-- '),
  'tags that never end': fill('<a '),
  'lines under lines': fill('a\n=\n'),
  'rules under lines': fill('a\n---\n'),
  'quotes of a line': fill('> a\n\n'),
  'items of a letter': fill('* a\n'),
  'lines of a letter': fill('a\n'),
  'ever deeper lists': (length) => {
    let text = ''
    for (let depth = 0; text.length < length; depth += 2) text += `${' '.repeat(depth)}- a\n`
    return text
  },
}

const cost = (text: string): number => {
  const before = process.cpuUsage()
  for (const {reading} of readPage(text, matcher).blocks) reading.hits.at(0)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The cheapest of several, for the machine has other things to do. */
const cheapest = (text: string): number => Math.min(...[1, 2, 3].map(() => cost(text)))

describe('a text that is hard to parse', () => {
  it.each(Object.entries(shapes))('%s cost what their length is worth', {timeout: 120_000}, (_name, make) => {
    const [one, four] = [2000, 8000].map((length) => cheapest(make(length)))
    // Four times the length may cost four times the time; what grows with the square costs sixteen times as much.
    const ground = 100
    expect(Math.max(four ?? 0, ground)).toBeLessThan(12 * Math.max(one ?? 0, ground))
    expect(four).toBeLessThan(4000)
  })

  it.each([
    'A **bold** word, [a link](x), `code` and <b>tags</b>.',
    '- one\n  - two\n    1. three\n       > four',
    `${'- '.repeat(60)}\n\n***\n\n${'* * '.repeat(40)}`,
    `${'```js\na[0] = *b\n```\n'.repeat(300)}`,
    `- **Program**: \`a\` [b](c)\n`.repeat(400),
  ])('is not what anybody writes: %j stays as it is', (text) => {
    expect(bounded(text)).toBe(text)
  })

  it('keeps its words, and those behind it', () => {
    const [deep, after] = proseOf(`${'- '.repeat(40)}deep words\n\nAfter it.`)
    expect(deep).toContain('deep words')
    expect(after).toBe('After it.')
    expect(proseOf(`${'*a_ '.repeat(900)}end`)[0]?.endsWith('end')).toBe(true)
  })
})
