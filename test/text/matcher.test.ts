import {describe, expect, it} from 'vitest'
import {type PhraseList, phrases, spellings} from '../../server/src/lexicon/phrases.ts'
import {compile} from '../../server/src/text/matcher.ts'
import {readPage} from '../../server/src/text/page.ts'
import {Sentence} from '../../server/src/text/sentence.ts'

const hits = (text: string, ...lists: readonly PhraseList[]): readonly string[] =>
  readPage(text, compile(lists)).blocks.flatMap((block) =>
    block.reading.hits.map((hit) => text.slice(block.at(hit).start, block.at(hit).end)),
  )
const found = (phrase: string, text: string): readonly string[] => hits(text, phrases('test', phrase))

describe('a phrase finds', () => {
  it.each([
    ['med peds', 'Med-Peds, Med/Peds and MED PEDS', ['Med-Peds', 'Med/Peds', 'MED PEDS']],
    ['train|trained', 'train, trained, training', ['train', 'trained']],
    ['at (the) (very|same) time', 'at time, at the same time', ['at time', 'at the same time']],
    ['pediatric*', 'pediatrics and Pediatrician', ['pediatrics', 'Pediatrician']],
    [
      'not ~2 home',
      'not home, not at home, not in my home, not at the old home',
      ['not home', 'not at home', 'not in my home'],
    ],
    ['IM', 'IM but not im or Im', ['IM']],
    ['the Match', 'the Match, the match', ['the Match']],
    ['do not', 'I don’t, do not', ['don’t', 'do not']],
    ['medicine and pediatrics', 'Medicine & Pediatrics', ['Medicine & Pediatrics']],
    ['us army', 'the U.S. Army', ['U.S. Army']],
    ['best and hardest', 'the *best* and\n**hard**est', ['best* and\n**hard**est']],
    ['my heart', 'my  \theart', ['my  \theart']],
  ])('%j in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
  })

  it.each([
    ['med peds', 'med, peds'],
    ['med peds', 'med.peds'],
    ['med peds', 'med,peds'],
    ['med peds', 'I did med. Peds came next.'],
    ['med peds', 'med `code` peds'],
    ['not ~2 home', 'not here, home'],
  ])('%j not in %j', (phrase, text) => {
    expect(found(phrase, text)).toEqual([])
  })

  it('through quotes and Windows line ends, at its exact place', () => {
    expect(found('best and hardest', '\uFEFF> the best\r\n> and hardest\r\n')).toEqual(['best\r\n> and hardest'])
  })
})

describe('lists', () => {
  it('give the longest hit, do not overlap within one, and do across two', () => {
    const one = phrases('one', 'combined', 'combined program', 'program director')
    const two = phrases('two', 'program')
    expect(hits('the combined program director', one)).toEqual(['combined program'])
    expect(hits('the combined program director', one, two)).toEqual(['combined program', 'program'])
  })

  it('give the value of the spelling', () => {
    const list = spellings('test', {cat: ['cat|cats'], dog: ['dog']})
    const [block] = readPage('dogs, cats, dog', compile([list])).blocks
    expect(block?.reading.hits.map(({value}) => value)).toEqual(['cat', 'dog'])
  })

  it('leave quoted speech out of a sentence’s own hits', () => {
    const list = phrases('test', 'tired')
    const [block] = readPage('I was tired, and she said “I am so tired now.”', compile([list])).blocks
    const [local] = block?.reading.sentences ?? []
    if (!block || !local) throw new Error('there is a sentence')
    const sentence = new Sentence(block, local)
    expect(sentence.hits(list)).toHaveLength(1)
    expect(sentence.allHits(list)).toHaveLength(2)
  })
})
