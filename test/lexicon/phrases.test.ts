import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import type {PhraseList} from '../../server/src/lexicon/phrases.ts'
import {seasons} from '../../server/src/lexicon/seasons.ts'
import {type Source, sources} from '../../server/src/lexicon/sources.ts'
import {vocabulary} from '../../server/src/lexicon/vocabulary.ts'
import {catalogue} from '../../server/src/rules/catalogue.ts'
import {root} from '../support/project.ts'

const isPhraseList = (value: unknown): value is PhraseList =>
  typeof value === 'object' && value !== null && 'entries' in value && 'name' in value

const shelves = globSync('server/src/lexicon/*.ts', {cwd: root})
const onShelves = (await Promise.all(shelves.map((shelf) => import(root + shelf) as Promise<object>))).flatMap(
  (shelf) => Object.values(shelf).filter(isPhraseList),
)

describe('every phrase list', () => {
  it('is sought in every draft, under a name of its own', () => {
    expect(onShelves.filter((list) => !vocabulary.includes(list)).map(({name}) => name)).toEqual([])
    expect(repeated(vocabulary.map(({name}) => name))).toEqual([])
    for (const {name} of vocabulary) expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  })

  it.each(vocabulary.map((list) => [list.name, list] as const))(
    '%s holds each phrase once, in the language of phrases',
    (_name, list) => {
      const phrases = list.entries.map(([phrase]) => phrase)
      expect(repeated(phrases)).toEqual([])
      expect(phrases.length).toBeGreaterThan(0)
      for (const phrase of phrases) {
        expect(phrase).toBe(phrase.trim().replace(/ {2,}/g, ' '))
        for (const word of phrase.split(' ')) expect(word, phrase).toMatch(wordOfPhrase)
        expect(phrase, 'a gap has a word on both sides').not.toMatch(/^~|~\d$|~\d ~/)
        expect(phrase, 'contractions and possession are taken apart when words are read').not.toMatch(/['’]/)
      }
    },
  )
})

/** Alternatives, the whole perhaps in brackets, each perhaps a stem; or a gap. */
const wordOfPhrase = /^(?:~[1-9]|\(~[1-9]\)|\(?[\p{L}\p{N}/&.-]+\*?(?:\|[\p{L}\p{N}/&.-]+\*?)*\)?)$/u

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe('every source', () => {
  const used = new Set<string>([
    ...catalogue.rules.flatMap((rule) => rule.sources),
    ...seasons.flatMap(({events}) => events.flatMap((event) => event.sources)),
  ])

  it.each(Object.entries<Source>(sources))('%s is cited, dated, and has an address', (id, source) => {
    expect(id === 'house' || used.has(id), 'cited by a rule or by the calendar').toBe(true)
    expect(source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(source.url !== undefined || id === 'house').toBe(true)
    if (source.url !== undefined) expect(new URL(source.url).protocol).toMatch(/^https?:$/)
  })
})
