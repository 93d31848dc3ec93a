import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'

const standingsOf = (text: string): readonly string[] =>
  readDraft({text, path: 'a.md', kind: 'personal-statement'}).people.map(({standing}) => standing)

describe('a person who is cared for, or belongs to somebody who is', () => {
  it.each([
    'I rounded on Mrs. Gurung every morning.',
    'I cared for Mr. Karki.',
    'The room of Mr. Karki was at the end of the hall.',
    'The mother of Rosa Delgado waited outside.',
    'His mother, Rosa Delgado, slept in the chair.',
    'A fisherman named Rosa Delgado came in with chest pain.',
    'Rosa Delgado, 62, came in with chest pain.',
    'Rosa Delgado, aged four, would not eat.',
    'Rosa Delgado, a retired nurse, was admitted that night.',
    'Rosa Delgado, who was admitted with sepsis, asked for her son.',
    'Rosa Delgado, our patient, smiled.',
    'Rosa Delgado was admitted at midnight.',
    'Rosa Delgado was a 62-year-old tailor.',
    'Rosa Delgado is 62.',
    'Rosa Delgado was three when I met her.',
    'Rosa Delgado had been intubated twice.',
    'Mrs. Gurung in bed 4 asked for water.',
    "Mrs. Gurung's blood pressure fell.",
    "Mrs. Gurung's daughter held her hand.",
    'A patient I will call Mrs. Gurung came back each week.',
    'The patient was Mrs. Gurung.',
    'Master Arjun Rai would not let go of my stethoscope.',
    "I took the bus to Mrs. Gurung's house to check her blood pressure.",
    'Rosa Delgado, a tailor, was admitted that night.',
    'A boy by the name of Arjun Rai came with a fever.',
    'My patient Rosa Delgado went home.',
    'I met Mrs. Gurung in the emergency room with a fever.',
  ])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['patient'])
  })
})

describe('a person who works with or above the applicant', () => {
  it.each([
    'The mother of my friend Rosa Delgado waited outside.',
    'The ward sister, Rosa Delgado, stayed late.',
    'My colleague Rosa Delgado and I wrote the protocol.',
    'A teacher named Rosa Delgado showed me how to listen.',
    'Rosa Delgado, a nurse on the ward, taught me to wait.',
    'Rosa Delgado, who taught me anatomy, retired last year.',
    'Rosa Delgado was my supervisor.',
    'Rosa Delgado had taught me anatomy.',
    'Rosa Delgado and I ran the clinic together.',
    'Mrs. Trammell in the program office sent the form.',
    'Mr. Karki from our school wrote to me.',
    "Mrs. Gurung's class taught me patience.",
    'I worked with Rosa Delgado for two years.',
    'I trained under Mr. Karki.',
    'Mr. Karki supervised me in the clinic.',
  ])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['work'])
  })
})

describe('a person who is of the family', () => {
  it.each([
    'My mother, Rosa Delgado, taught school.',
    'Rosa Delgado, my grandmother, died in 2019.',
    'Rosa Delgado was my grandmother.',
  ])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['family'])
  })
})

describe('a person who is somebody the sentence says nothing of', () => {
  it.each(['Let us call her Rosa Delgado.', 'I met Rosa Delgado at a conference.'])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['unknown'])
  })
})

describe('a person who is the applicant', () => {
  it.each(['I am Rosa Delgado.', 'My name is Rosa Delgado.', 'This is Rosa Delgado.'])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['self'])
  })
})

describe('a person who is known to everybody', () => {
  it.each(['Florence Nightingale counted the dead.'])('%s', (text) => {
    expect(standingsOf(text)).toEqual(['public'])
  })
})

describe('a name that is not the real one', () => {
  const pseudonymsOf = (text: string): readonly boolean[] =>
    readDraft({text, path: 'a.md', kind: 'personal-statement'}).people.map(({isPseudonym}) => isPseudonym)

  it.each([
    ['Let us call her Rosa Delgado.', true],
    ['Mrs. Gurung came back each week. Her name has been changed.', true],
    ['Mrs. Gurung came back each week.', false],
  ])('%s', (text, expected) => {
    expect(pseudonymsOf(text)).toEqual([expected])
  })

  it('is every name where all were changed, however far away the note stands', () => {
    const note = 'All names have been changed.'
    expect(pseudonymsOf(`I met Rosa Delgado on my first night. Mrs. Gurung came back each week. ${note}`)).toEqual([
      true,
      true,
    ])
  })
})

describe('mentions of one person', () => {
  it.each([
    ['Mrs. Gurung fell. Ms. Gurung got up.', 1],
    ['Mrs. Gurung fell. Mr. Gurung got up.', 2],
    ['Rosa Delgado fell. Mrs. Delgado got up. Rosa laughed.', 1],
  ])('%s', (text, expected) => {
    expect(standingsOf(text)).toHaveLength(expected)
  })
})

describe('a newborn', () => {
  it.each(['I weighed Baby Okafor every morning.', 'I weighed Baby Boy Okafor every morning.'])('%s', (text) => {
    const {people} = readDraft({text, path: 'a.md', kind: 'personal-statement'})
    expect(people.map(({names: [{title, parts}], standing}) => [title, ...parts, standing])).toEqual([
      ['baby', 'okafor', 'patient'],
    ])
  })
})
