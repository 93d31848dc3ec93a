import {describe, expect, it} from 'vitest'
import type {Allocation} from '../../server/src/lint/allocation.ts'
import type {OverviewSummary} from '../../server/src/lint/overview.ts'
import type {Readiness} from '../../server/src/lint/readiness.ts'
import {
  allocationWords,
  emailWords,
  headingWords,
  lengthWords,
  looseWords,
  summaryWords,
} from '../../server/src/lint/readiness-words.ts'

const answer = {question: 'Why?', words: 10, seconds: 4, limit: 120}
const readinessOf = (more: Partial<Readiness>): Readiness => ({
  ...({fields: [], answers: []} as Pick<Readiness, 'fields' | 'answers'>),
  ...(more as Readiness),
})
const allocation = (more: Partial<Allocation>): Allocation => ({
  applied: 45,
  planned: 50,
  most: 45,
  left: 0,
  tracks: [],
  leaning: null,
  ...more,
})
const nothing = {unassigned: [], letterless: [], strays: []}
const none = {ready: 0, unfinished: 0, 'not-ready': 0}
const summary = (more: Partial<OverviewSummary>): OverviewSummary => ({
  drafts: 0,
  states: none,
  programs: 0,
  complete: 0,
  placeholders: 0,
  counts: {error: 0, warning: 0, information: 0, hint: 0},
  applied: 0,
  ...more,
})

describe('in words', () => {
  it('all that SOAP allows is not more than it allows', () => {
    expect(allocationWords(allocation({}))).toEqual(['45 of the 45 applications that SOAP allows; 0 left.'])
    expect(allocationWords(allocation({applied: 46}))).toEqual([
      '46 applications: 1 more than the 45 that SOAP allows.',
    ])
    expect(allocationWords(allocation({applied: 1, most: null}))).toEqual(['1 application sent.'])
  })

  it('answers are held against the limit of the first, and told by the longest', () => {
    const answers = [answer, {...answer, seconds: 90, limit: 60}]
    expect(headingWords('interview-answers', readinessOf({answers}))).toBe(
      'Interview answers: seconds of the longest, of 120',
    )
    expect(headingWords('interview-answers', readinessOf({answers: [answer]}))).toContain('of 120')
    expect(headingWords('interview-answers', readinessOf({}))).toBe('Interview answers')
    expect(lengthWords(readinessOf({answers}))).toBe('90 s')
    expect(lengthWords(readinessOf({}))).toBeUndefined()
  })

  it('what belongs to nothing is told where there is something', () => {
    expect(looseWords(nothing)).toEqual([])
    expect(looseWords({...nothing, letterless: ['pediatrics', 'med-peds']})).toEqual([
      'No letter speaks for Pediatrics, Med-Peds.',
    ])
    expect(looseWords({...nothing, unassigned: ['a.md']})).toEqual(['No program gets a.md.'])
  })

  it('nothing is counted where there is nothing', () => {
    expect(summaryWords(summary({}))).toEqual([])
    expect(summaryWords(summary({drafts: 1, states: {...none, ready: 1}}))).toEqual([
      '1 draft: 1 ready, 0 unfinished, 0 not ready.',
    ])
    expect(summaryWords(summary({programs: 2, complete: 1}))).toEqual([
      '2 programs: 1 with statement and letters in order.',
    ])
  })

  it('an email in SOAP says that nobody called, once nobody has', () => {
    const email = {path: 'a.md', state: 'ready', phase: 'soap', contacted: null} as const
    expect(emailWords(email)).toEqual(['no contact noted'])
    expect(emailWords({...email, contacted: '2027-03-16 phone'})).toEqual([])
    expect(emailWords({...email, phase: 'post-soap', state: 'unfinished'})).toEqual(['unfinished'])
  })
})
