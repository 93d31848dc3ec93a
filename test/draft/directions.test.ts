import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'
import {advocacyIn} from '../../server/src/questions/match/contact.ts'
import {readParties} from '../../server/src/questions/parties.ts'
import type {Sentence} from '../../server/src/text/sentence.ts'

const sentenceOf = (text: string): Sentence => {
  const [first] = readDraft({text, path: 'x.md', kind: 'interview-answers'}).sentences
  if (!first) throw new Error(`no sentence in: ${text}`)
  return first
}

/** The parties of a sentence, each with its words. */
const partiesOf = (text: string, readers: readonly string[] = []): string => {
  const sentence = sentenceOf(text)
  return readParties(sentence, new Set(readers))
    .map(({part, first, last}) => {
      const words = Array.from({length: last - first}, (_, step) => sentence.word(first + step)?.text ?? '')
      return `${part}: ${words.join(' ')}`
    })
    .join(', ')
}

describe('who takes part in a sentence', () => {
  it.each([
    ['My research mentor met your program director.', 'advocate: my research mentor, reader: your program director'],
    ['Dr. Rao taught me.', 'advocate: dr rao, applicant: me'],
    ["Dr. Rao's letter is there.", 'other: dr rao letter'],
    ["My husband's former chief wrote.", 'advocate: my husband former chief'],
    ['Nobody asked the nurse.', 'nobody: nobody, other: the nurse'],
    [
      'The program director saw the dean of my school.',
      'reader: the program director, advocate: the dean, advocate: my school',
    ],
    ['She waited.', 'other: she'],
    ['My dean waited, and she wrote.', 'advocate: my dean, advocate: she'],
  ])('%s', (text, expected) => {
    expect(partiesOf(text)).toBe(expected)
  })
  it('knows the reader by name', () => {
    expect(partiesOf('Dr. Lee wrote to Dr. Rao.', ['lee'])).toBe('reader: dr lee, advocate: dr rao')
  })
})

describe('somebody approaches the reader for the applicant', () => {
  it.each([
    'My dean is going to give your office a ring.',
    'You may soon be contacted by the chair of my department.',
    'I can have my attending phone you tonight.',
    'My father knows your chairman and is going to speak to him about me.',
    'An old classmate of mine in your residency will tell your chief residents about me.',
    'Our program director has agreed to contact all programs, yours included.',
  ])('%s', (text) => {
    expect(advocacyIn(sentenceOf(text), new Set())).toBeDefined()
  })
})

describe('other calls and letters are left alone', () => {
  it.each([
    'My attending let me call the consultant myself.',
    'Your chief resident will email me the link.',
    'My supervisor will write the evaluation in April.',
    'My professor taught me to write to families after a death.',
    'The pharmacist called you about the order, as you said.',
    'I would never ask my dean to call you.',
    'Nobody will write to you on my behalf.',
    'If you would like to speak with Dr. Rao, her number is below.',
  ])('%s', (text) => {
    expect(advocacyIn(sentenceOf(text), new Set())).toBeUndefined()
  })
})
