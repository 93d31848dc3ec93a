import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import type {Target} from '../../server/src/lexicon/specialties.ts'
import {findTwins, leastShared, readStatement, type Titled} from '../../server/src/portfolio/twins.ts'
import {root} from '../support/project.ts'
import {draftOf} from '../support/read.ts'

type Paragraphs = ReadonlyArray<readonly string[]>

const good: readonly Paragraphs[] = globSync('test/corpus/personal-statement/good-*.md', {cwd: root})
  .sort()
  .map((file) => draftOf(readFileSync(root + file, 'utf8'), {kind: 'personal-statement'}))
  .map(({paragraphs}) => paragraphs.map(({sentences}) => sentences.map(({text}) => text)))

const titled = (path: string, targets: readonly Target[], paragraphs: Paragraphs, front = ''): Titled => {
  const body = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
  const draft = draftOf(`---\ntarget: [${targets.join(', ')}]\n${front}---\n${body}\n`, {kind: 'personal-statement'})
  return {file: `/${path}`, path, targets, statement: readStatement(draft)}
}

/** Percent shared by versions for two targets; 0 where they are no twins. */
const shared = (one: Paragraphs, other: Paragraphs): number =>
  findTwins([titled('a.md', ['internal-medicine'], one), titled('b.md', ['pediatrics'], other)])[0]?.shared ?? 0

const exchange = (paragraphs: Paragraphs): Paragraphs =>
  paragraphs.map((sentences) =>
    sentences.map((sentence) =>
      sentence
        .replace(/\bInternal Medicine\b/gi, 'Pediatrics')
        .replace(/\binternist\b/g, 'pediatrician')
        .replace(/\b(?:older )?adults?\b/g, 'children'),
    ),
  )

/** Good statements, each with the next one, from which strange sentences come. */
const pairs = good.slice(0, 6).map((own, index) => [own, good[(index + 1) % good.length] ?? own] as const)

const withSentences = (own: Paragraphs, strange: Paragraphs, count: number): Paragraphs => {
  const total = own.flat().length
  const from = strange.flat()
  const changed = new Set(Array.from({length: count}, (_, step) => Math.floor(((step + 0.5) * total) / count)))
  let at = -1
  return own.map((sentences) =>
    sentences.map((sentence) => {
      at += 1
      return changed.has(at) ? (from[at % from.length] ?? '') : sentence
    }),
  )
}

const byLength = (paragraphs: Paragraphs): readonly number[] =>
  paragraphs
    .map((sentences, index) => ({index, length: sentences.join(' ').length}))
    .sort((a, b) => b.length - a.length)
    .map(({index}) => index)

/** A statement with the longest paragraphs of another in place of its own longest. */
const withStories = (own: Paragraphs, told: Paragraphs, count: number): Paragraphs => {
  const places = byLength(own).slice(0, count)
  const stories = byLength(told).map((index) => told[index] ?? [])
  return own.map((sentences, index) => (places.includes(index) ? (stories[places.indexOf(index)] ?? []) : sentences))
}

describe('statements for two targets', () => {
  it('are twins where only the specialty was exchanged', () => {
    for (const [own] of pairs) expect(shared(own, exchange(own))).toBe(100)
  })

  it('are twins where three sentences were changed besides', () => {
    for (const [own, strange] of pairs)
      expect(shared(own, withSentences(exchange(own), strange, 3))).toBeGreaterThan(84)
  })

  it('are twins where a word was changed in each sentence', () => {
    for (const [own] of pairs) {
      const touched = exchange(own).map((all) =>
        all.map((sentence) => sentence.replace(/(\w+ \w+ \w+ )\w+/, '$1gladly')),
      )
      expect(shared(own, touched)).toBeGreaterThan(84)
    }
  })

  it('are twins where only the last paragraph is another', () => {
    for (const [own, strange] of pairs)
      expect(shared(own, [...exchange(own).slice(0, -1), ...strange.slice(-1)])).toBeGreaterThanOrEqual(leastShared)
  })

  it('are no twins where one, two or three of the patients’ stories are the same', () => {
    for (const [own, strange] of pairs)
      for (const count of [0, 1, 2, 3]) expect(shared(own, withStories(strange, own, count))).toBe(0)
  })

  it('are no twins where every second paragraph is another', () => {
    for (const [own, strange] of pairs) {
      const half = exchange(own).map((sentences, index) =>
        index % 2 ? (strange[index % strange.length] ?? []) : sentences,
      )
      expect(shared(own, half)).toBe(0)
    }
  })

  it('are no twins where one is the other with as much again of its own', () => {
    for (const [own, strange] of pairs) expect(shared(own, [...exchange(own), ...strange])).toBe(0)
  })

  it('are twins whatever program they name', () => {
    const [own = []] = good
    const named = (name: string): Paragraphs => [...own, [`I would be glad to train at ${name} for these reasons.`]]
    const one = titled(
      'a.md',
      ['internal-medicine'],
      named('Lakeshore Children’s Hospital'),
      'program: Lakeshore Children’s Hospital\n',
    )
    const two = titled(
      'b.md',
      ['pediatrics'],
      named('Pell Harbor Medical Center'),
      'program: Pell Harbor Medical Center\n',
    )
    expect(findTwins([one, two])[0]?.shared).toBeGreaterThan(98)
  })
})

describe('twins', () => {
  const [own = [], strange = []] = good
  const adults = titled('statements/adults.md', ['internal-medicine'], own)
  const children = titled('statements/children.md', ['pediatrics'], exchange(own))
  const both = titled('shared.md', ['med-peds', 'internal-medicine', 'pediatrics'], own)

  it('are told once a pair, in the path that comes later', () => {
    const twins = findTwins([children, both, adults])
    expect(twins.map(({at, other}) => [at.path, other.path])).toEqual([
      ['statements/adults.md', 'shared.md'],
      ['statements/children.md', 'shared.md'],
      ['statements/children.md', 'statements/adults.md'],
    ])
    expect(findTwins([adults, both, children])).toEqual(twins)
  })

  it('are never of the same targets, in whatever order', () => {
    const turned = titled('z.md', ['pediatrics', 'med-peds', 'internal-medicine'], own)
    expect(findTwins([both, turned])).toEqual([])
  })

  it('have a hundred and fifty words each', () => {
    const short = exchange(own).slice(0, 1)
    expect(
      findTwins([titled('a.md', ['internal-medicine'], own.slice(0, 1)), titled('b.md', ['pediatrics'], short)]),
    ).toEqual([])
    expect(findTwins([titled('a.md', ['pediatrics'], []), titled('b.md', ['internal-medicine'], [])])).toEqual([])
  })

  it('are reported at the target, or at the first sentence where none is given', () => {
    const text = `---\ntarget: pediatrics\n---\n${own.flat().join(' ')}\n`
    const placed = (source: string): string => {
      const {span} = readStatement(draftOf(source, {kind: 'personal-statement'}))
      return source.slice(span.start, span.end)
    }
    expect(placed(text)).toBe('pediatrics')
    expect(placed(text.replace('target: pediatrics\n', 'season: 2027\n'))).toBe(own[0]?.[0])
    expect(placed('')).toBe('')
  })

  it('of an edited statement cost one comparison with each other', () => {
    const others = Array.from({length: 50}, (_, at) =>
      titled(`statements/${at}.md`, ['pediatrics'], at % 2 ? strange : exchange(own)),
    )
    let looked = 0
    const watched = (one: Titled): Titled => ({
      ...one,
      statement: {
        words: one.statement.words,
        span: one.statement.span,
        get hashes() {
          looked += 1
          return one.statement.hashes
        },
      },
    })
    const all = others.map(watched)
    findTwins(all)
    looked = 0
    findTwins(all)
    expect(looked).toBe(0)
    findTwins([...all, watched(adults)])
    expect(looked).toBeLessThanOrEqual(3 * all.length + 2)
  })
})
