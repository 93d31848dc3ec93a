import {describe, expect, it} from 'vitest'
import {readDraft} from '../../server/src/draft/draft.ts'

/** The destinations of a text: former and set-aside aims marked. */
const aimsOf = (text: string): string =>
  readDraft({text, path: 'x.md', kind: 'personal-statement'})
    .aims.map(
      ({specialty, isFormer, isNegated}) => `${isFormer ? 'former ' : ''}${isNegated ? 'not ' : ''}${specialty}`,
    )
    .join(', ')

describe('an aim of the applicant is understood', () => {
  it.each([
    ['My heart is in Med-Peds.', 'med-peds'],
    ['What I want is Med-Peds and nothing else.', 'med-peds'],
    ['I see myself as a Med-Peds doctor in ten years.', 'med-peds'],
    ['The goal has always been combined medicine and pediatrics.', 'med-peds'],
    ['Being both an internist and a pediatrician is all I have ever pictured.', 'med-peds'],
    ['Med-Peds, that is where I am going.', 'med-peds'],
    ['It was decided for me that winter: internal medicine.', 'internal-medicine'],
    ['Pediatrics it is, then.', 'pediatrics'],
    ['I cannot picture myself doing anything other than internal medicine.', 'internal-medicine'],
    ['Everything in my CV points to pediatrics.', 'pediatrics'],
    ['If you ask me what I will be in five years, a pediatrician in a small town.', 'pediatrics'],
    ['My application is for internal medicine because adults can tell me what they fear.', 'internal-medicine'],
    ['I am applying in pediatrics.', 'pediatrics'],
    ['I wanted pediatrics.', 'former pediatrics'],
    ['Internal medicine won me over in the second week.', 'internal-medicine'],
    ['Slowly, then all at once, I knew it would be pediatrics.', 'pediatrics'],
    ['I have been working towards a medicine-pediatrics residency since the third year.', 'med-peds'],
    ['It is in internal medicine that I feel at home.', 'internal-medicine'],
    ['To be board certified in pediatrics, that is the plan.', 'pediatrics'],
    ['Training as an internist is what I came here for.', 'internal-medicine'],
    ['The specialty I chose is internal medicine.', 'internal-medicine'],
    ['There is no other path for me than Peds.', 'pediatrics'],
    ["I'd be proud to call myself a pediatrician one day.", 'pediatrics'],
    ['Long term, a general pediatrics practice in a small town.', 'pediatrics'],
    ['My only wish is to be trained in Med/Peds.', 'med-peds'],
    ['By the end of that winter I had no doubt left: I would be a pediatrician.', 'pediatrics'],
    ['My place is in pediatrics.', 'pediatrics'],
    ['I ask to be trained as a surgeon.', 'surgery'],
    ['Nothing fits me like pediatrics does, and it is what I apply for.', 'pediatrics'],
  ])('%s', (text, expected) => {
    expect(aimsOf(text)).toBe(expected)
  })
})

describe('what is no aim of the applicant is left alone', () => {
  it.each([
    'My sister is a pediatrician.',
    'I want to thank the pediatrics team.',
    'My goal was to help the pediatrics resident.',
    'I hope to join the pediatrics clinic on Mondays.',
    'I want to teach internal medicine residents.',
    'I hope to work with an internal medicine team in my third year.',
    'I worked with a Med-Peds attending in Rochester.',
    'I rotated in internal medicine for two months.',
    'He wants to become an internist.',
    'As a pediatrics resident told me, listen first.',
    'The internist on call asked for an echo.',
    'Pediatrics consulted us at midnight.',
    'I learned in pediatrics to speak to two people at once.',
    'I hope to bring what I learned in pediatrics to adult wards.',
    'My brother wants to be a surgeon.',
    'When I was six months into internal medicine, the strike began.',
    'The pediatrician asked me to hold the lamp.',
    'I was trained as an internist in Cairo.',
    'She would be a pediatrician by now.',
    'I went through pediatrics twice, and it is where I met my wife.',
  ])('%s', (text) => {
    expect(aimsOf(text)).toBe('')
  })
})

describe('an aim of the past or one set aside is told apart', () => {
  it.each([
    ['I once wanted to be a surgeon.', 'former surgery'],
    ['I do not want to be a surgeon.', 'not surgery'],
    ['I chose internal medicine rather than pediatrics.', 'internal-medicine, not pediatrics'],
    ['My original interest in Med-Peds came from a clinic in Lagos.', 'former med-peds'],
    ['I had planned on orthopedics.', 'former orthopedics'],
  ])('%s', (text, expected) => {
    expect(aimsOf(text)).toBe(expected)
  })
})
