import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {bargainIn} from '../../server/src/questions/match/bargain.ts'
import {commitmentIn} from '../../server/src/questions/match/commitment.ts'
import {futureStatusIn} from '../../server/src/questions/match/future-status.ts'
import {standingAsked} from '../../server/src/questions/match/standing.ts'
import type {Sentence} from '../../server/src/text/sentence.ts'
import type {Local} from '../../server/src/text/span.ts'

/** What a question finds in the first sentence of a text, as it stands there. */
const wordsOf = (question: (sentence: Sentence) => Local | undefined, text: string): string | undefined => {
  const [sentence] = readDraft({text, path: 'x.md', kind: 'interview-answers'}).sentences
  const at = sentence && question(sentence)
  return at && sentence.block.text(at)
}

describe('a commitment before the offer', () => {
  it.each([
    ['If you call me with an offer, I sign.', 'I sign'],
    ["I'll be refusing every other offer.", "'ll be refusing every other offer"],
    ['You have my guarantee.', 'You have my guarantee'],
    ['I swear that I would pick your program over all the others.', 'I swear that I would pick your program over'],
    ['I will say yes to any night the schedule needs.', undefined],
    ['If a family refuses, I will accept it.', undefined],
    ['He declined all other treatment.', undefined],
    ['I am willing to take any position in any city.', undefined],
  ])('%s', (text, expected) => {
    expect(wordsOf(commitmentIn, text)).toBe(expected)
  })
})

describe('a ranking traded for another', () => {
  it.each([
    ['My ranking of you depends on your ranking of me.', true],
    ['My number one is yours if yours is mine.', true],
    ['If I am ranked, I will be glad to train here.', false],
    ['I would put your name first on the poster if you agree.', false],
    ['If your program ranks research highly, mine will interest you.', false],
  ])('%s', (text, expected) => {
    expect(wordsOf(bargainIn, text) !== undefined).toBe(expected)
  })
})

describe('a question for the standing', () => {
  it.each([
    ['Was my interview good enough to be ranked?', true],
    ['So am I in or out?', true],
    ['When can I expect your offer?', true],
    ['When will the chief residents call?', false],
    ['Is there a place for research in the second year?', false],
    ['Where am I needed most?', false],
  ])('%s', (text, expected) => {
    expect(wordsOf(standingAsked, text) !== undefined).toBe(expected)
  })
})

describe('a status of tomorrow', () => {
  it.each([
    ['My green card should be approved before July.', 'green card should be approved'],
    ['I will be a US citizen in June.', 'will be a US citizen'],
    ['I am sure to pass Step 3 before July.', 'sure to pass Step 3'],
    ['I will bring my ECFMG certificate to the orientation.', undefined],
    ['I will apply for a J-1 visa once I have a contract.', undefined],
    ['Our clinic is going to be certified by the ministry.', undefined],
    ['I expect that the visa question will come up.', undefined],
  ])('%s', (text, expected) => {
    expect(wordsOf(futureStatusIn, text)).toBe(expected)
  })
})
